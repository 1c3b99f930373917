import Archive
import Articles
import Streams

/// What the user has done with articles, looked up one by one; nothing where there is no database.
final class ReadingStates {
    struct State {
        let state: ReadingState
        let note: String?

        /// The share of the text before the place where the reader left off, in thousandths.
        var place: Int? {
            guard let position = state.position, position.textLength > 0 else { return nil }
            return min(1000, position.offset.utf8 * 1000 / position.textLength)
        }
    }

    private let store: StateStore?

    init(_ problems: inout ProblemReport) { store = StateAccess.open(&problems) }

    deinit { try? store?.close() }

    /// `nil` for an article of which nothing is known.
    func of(_ id: ArticleID) -> State? {
        guard let store, let state = try? store.states(of: [id])[id] else { return nil }
        let note = state.hasNote ? try? store.note(on: id) : nil
        return State(state: state, note: note)
    }
}
