import TextCore

/// A passage that a search of the archive found.
public struct ArchiveHit: Hashable, Sendable {
    public let id: ArticleID
    public let title: String
    public let source: String?
    public let published: PublicationDate?
    /// The words around the hit, on one line; untrusted text.
    public let passage: String
    /// The matches in UTF-8 bytes of the passage: half-open, in order, disjoint.
    public let lit: [Range<Int>]
    /// The hit in the article's own text; `nil` if only the title matches.
    public let range: TextRange?
    /// The same in Unicode scalars of that text, as records count.
    public let scalars: Range<Int>?

    public init(
        id: ArticleID, title: String, source: String?, published: PublicationDate?, passage: String,
        lit: [Range<Int>], range: TextRange?, scalars: Range<Int>? = nil
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.published = published
        self.passage = passage
        self.lit = lit
        self.range = range
        self.scalars = scalars
    }
}
