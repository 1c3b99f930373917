import Articles
import TextCore

/// What is kept of articles, as far as it is known, and what the user has changed since.
struct ReadingStates: Sendable {
    /// Of articles that were opened or changed here; of others the list has marks.
    private(set) var known: [ArticleID: ReadingState] = [:]
    /// What the user did here; it stands against what is loaded later.
    private var own: [ArticleID: Own] = [:]

    private struct Own: Sendable {
        var isRead: Bool?
        var isStarred: Bool?
        var tags: [String]?
        var position: ReadingPosition??
        var hasNote: Bool?
    }

    /// What is known of an article; `nil` where nothing is.
    subscript(id: ArticleID) -> ReadingState? { known[id] }

    /// Takes what is kept.
    mutating func load(_ loaded: [ArticleID: ReadingState]) {
        for (id, state) in loaded {
            let own = own[id] ?? Own()
            known[id] = ReadingState(
                isRead: own.isRead ?? state.isRead, isStarred: own.isStarred ?? state.isStarred,
                tags: own.tags ?? state.tags, position: own.position ?? state.position,
                hasNote: own.hasNote ?? state.hasNote)
        }
    }

    /// Takes what the user did.
    ///
    /// - Parameter before: what was known of the article, if it was not here.
    mutating func apply(_ change: ReadingChange, to before: ReadingState) {
        guard let id = change.article else { return }
        var state = known[id] ?? before
        switch change {
        case .read(_, let isRead):
            own[id, default: Own()].isRead = isRead
            state.isRead = isRead
        case .starred(_, let isStarred):
            own[id, default: Own()].isStarred = isStarred
            state.isStarred = isStarred
        case .tagged(_, let tags):
            own[id, default: Own()].tags = tags
            state.tags = tags
        case .noted(_, let note):
            own[id, default: Own()].hasNote = !note.isEmpty
            state.hasNote = !note.isEmpty
        case .left(_, let position):
            own[id, default: Own()].position = .some(position)
            state.position = position
        case .searched, .corrected: return
        }
        known[id] = state
    }
}
