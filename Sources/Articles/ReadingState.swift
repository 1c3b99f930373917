import TextCore

/// What a reader has done with an article: all that is kept of it.
public struct ReadingState: Hashable, Sendable {
    public var isRead = false
    public var isStarred = false
    /// The reader's own words for it, in the order of the alphabet, each once.
    public var tags: [String] = []
    /// Where the reader left off; `nil` at the start.
    public var position: ReadingPosition?
    /// Whether the reader has written a note on it.
    public var hasNote = false

    public init(
        isRead: Bool = false, isStarred: Bool = false, tags: [String] = [],
        position: ReadingPosition? = nil,
        hasNote: Bool = false
    ) {
        self.hasNote = hasNote
        self.isRead = isRead
        self.isStarred = isStarred
        self.tags = tags
        self.position = position
    }
}

/// Something that a reader did and that is to be kept.
public enum ReadingChange: Hashable, Sendable {
    case read(ArticleID, Bool)
    case starred(ArticleID, Bool)
    case tagged(ArticleID, [String])
    /// The reader's note; empty where there is none any more.
    case noted(ArticleID, String)
    /// Where the reader left the article; `nil` at its start.
    case left(ArticleID, at: ReadingPosition?)
    /// A search that was accepted.
    case searched(SearchQuery)
    /// Something was put back into stories, or is taken out again.
    case corrected(Correction, isKept: Bool)
}

extension ReadingChange {
    /// The article that it is about, if it is about one.
    public var article: ArticleID? {
        switch self {
        case .read(let id, _), .starred(let id, _), .tagged(let id, _), .noted(let id, _), .left(let id, _):
            id
        case .searched, .corrected: nil
        }
    }
}
