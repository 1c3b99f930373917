import Articles
import TextCore

/// A passage that a search of the archive found.
public struct ArchiveHit: Hashable, Sendable {
    public let id: ArticleID
    public let title: String
    public let source: String?
    public let published: PublicationDate?
    /// The words around the hit, in one line.
    public let passage: String
    /// What is lit in the passage: UTF-8 bytes of it, half-open.
    public let lit: [Range<Int>]
    /// The hit in the article's own text; `nil` where it is in the title alone.
    public let range: TextRange?

    public init(
        id: ArticleID, title: String, source: String?, published: PublicationDate?, passage: String,
        lit: [Range<Int>], range: TextRange?
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.published = published
        self.passage = passage
        self.lit = lit
        self.range = range
    }
}

/// The answer to a search of the archive.
public enum ArchiveResults: Hashable, Sendable {
    /// The best first. The note says what was odd about the query, or that not all is indexed yet.
    case hits([ArchiveHit], note: String?)
    /// Why nothing can be found, with the mend.
    case problem(String)
}
