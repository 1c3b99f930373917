import TextCore

/// The state that is stored of an article: the marks, tags and place of its reader.
public struct ReadingState: Hashable, Sendable {
    public var isRead = false
    public var isStarred = false
    /// The reader's tags in alphabetical order, each once.
    public var tags: [String] = []
    /// The place where the reader left off; `nil` at the start.
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

/// A change of the state that is to be stored.
public enum ReadingChange: Hashable, Sendable {
    case read(ArticleID, Bool)
    case starred(ArticleID, Bool)
    case tagged(ArticleID, [String])
    /// The reader's note; empty if it was deleted.
    case noted(ArticleID, String)
    /// The place where the reader left the article; `nil` at its start.
    case left(ArticleID, at: ReadingPosition?)
    /// An accepted search.
    case searched(SearchQuery)
    /// A passage or rule was put back into stories, or the correction was withdrawn.
    case corrected(Correction, isKept: Bool)
    /// A choice that the next run begins with.
    case preferred(Preference, String)
}

/// A choice that is made while reading and kept between runs. Raw values are stored.
public enum Preference: String, Hashable, Sendable {
    /// The highlights that stand out in a story.
    case marks
}

extension ReadingChange {
    /// The changed article, if the change concerns one.
    public var article: ArticleID? {
        switch self {
        case .read(let id, _), .starred(let id, _), .tagged(let id, _), .noted(let id, _), .left(let id, _):
            id
        case .searched, .corrected, .preferred: nil
        }
    }
}
