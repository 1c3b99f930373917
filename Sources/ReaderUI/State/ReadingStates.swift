import TextCore

/// What is kept of articles, as far as it is known, and what the user has changed since.
struct ReadingStates: Sendable {
    /// Whether anything has come from where states are kept; until then nothing is called unread.
    private(set) var isKnown = false
    /// Known articles that were read.
    private(set) var readCount = 0
    private var states: [ArticleID: ReadingState] = [:]
    /// What the user did here; it stands against what is loaded later.
    private var own: [ArticleID: Own] = [:]

    private struct Own: Sendable {
        var isRead: Bool?
        var isStarred: Bool?
        var tags: [String]?
        var position: ReadingPosition??
    }

    /// What is known of an article; the state of an unread one where nothing is.
    subscript(id: ArticleID) -> ReadingState { states[id] ?? ReadingState() }

    /// Takes what is kept.
    mutating func load(_ loaded: [ArticleID: ReadingState]) {
        isKnown = true
        for (id, state) in loaded {
            let own = own[id] ?? Own()
            set(
                id,
                ReadingState(
                    isRead: own.isRead ?? state.isRead, isStarred: own.isStarred ?? state.isStarred,
                    tags: own.tags ?? state.tags, position: own.position ?? state.position))
        }
    }

    /// Takes what the user did.
    mutating func apply(_ change: ReadingChange) {
        switch change {
        case .read(let id, let isRead):
            own[id, default: Own()].isRead = isRead
            var state = self[id]
            state.isRead = isRead
            set(id, state)
        case .starred(let id, let isStarred):
            own[id, default: Own()].isStarred = isStarred
            states[id, default: ReadingState()].isStarred = isStarred
        case .tagged(let id, let tags):
            own[id, default: Own()].tags = tags
            states[id, default: ReadingState()].tags = tags
        case .left(let id, let position):
            own[id, default: Own()].position = .some(position)
            states[id, default: ReadingState()].position = position
        case .searched: break
        }
    }

    private mutating func set(_ id: ArticleID, _ state: ReadingState) {
        readCount += (state.isRead ? 1 : 0) - (self[id].isRead ? 1 : 0)
        states[id] = state
    }
}
