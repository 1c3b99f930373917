import Articles
import TextCore

/// An article that was found, with the passage that shows why.
public struct SearchHit: Hashable, Sendable {
    public let id: ArticleID
    public let title: String
    public let source: String?
    public let published: PublicationDate?
    /// On one line; not fit for a screen before it went through the gate.
    public let snippet: String
    /// What was looked for, as UTF-8 bytes of the snippet: half-open, in order, disjoint.
    public let marks: [Range<Int>]
    /// The first of these in the article's own text; `nil` where the title alone holds it.
    public let range: TextRange?
    /// The same in Unicode scalars of that text, as records count.
    public let scalars: Range<Int>?
}

/// What a search found.
public struct SearchResults: Sendable {
    /// Best first.
    public let hits: [SearchHit]
    /// How many articles fulfil the query, those beyond a limit included.
    public let total: Int
}
