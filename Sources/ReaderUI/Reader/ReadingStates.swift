import Articles
import TextCore

/// The known states of articles, with the user's changes of this run.
struct ReadingStates: Sendable {
    /// The states of articles that were opened or changed in this run; the list has marks of the others.
    private(set) var known: [ArticleID: ReadingState] = [:]
    /// The user's changes of this run, which override loaded states.
    private var own: [ArticleID: Own] = [:]

    private struct Own: Sendable {
        var isRead: Bool?
        var isStarred: Bool?
        var tags: [String]?
        var position: ReadingPosition??
        var hasNote: Bool?
    }

    /// The known state of an article; `nil` if none is known.
    subscript(id: ArticleID) -> ReadingState? { known[id] }

    /// Takes the stored states.
    mutating func load(_ loaded: [ArticleID: ReadingState]) {
        for (id, state) in loaded {
            let own = own[id] ?? Own()
            known[id] = ReadingState(
                isRead: own.isRead ?? state.isRead, isStarred: own.isStarred ?? state.isStarred,
                tags: own.tags ?? state.tags, position: own.position ?? state.position,
                hasNote: own.hasNote ?? state.hasNote)
        }
    }

    /// Takes a change by the user.
    ///
    /// - Parameter before: the state of the article, if it is not known here.
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
        case .searched, .corrected, .preferred: return
        }
        known[id] = state
    }
}
