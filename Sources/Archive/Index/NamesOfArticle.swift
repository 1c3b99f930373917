import Articles
import TextCore

/// The names in an article, with what tells how near it is to others.
public struct NamesOfArticle {
    public let id: ArticleID
    /// Days since 1970; `nil` without a date.
    public let day: Int?
    /// The number of its source in the index; `nil` without one.
    public let source: Int64?
    public let names: [(type: MarkKind, name: String, mentions: Int)]
}
