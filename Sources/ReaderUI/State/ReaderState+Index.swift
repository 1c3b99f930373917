import Display
import TextCore

/// The index of the story.
extension ReaderState {
    /// Opens the index on the line of what is chosen in the story.
    mutating func showIndex() {
        guard let story, isAnnotated else { return }
        var index = IndexState(story)
        if case .highlight(let highlight) = story.focus {
            index.select(highlight.target, in: story.article)
        }
        index.keepSelectionVisible(height: indexHeight)
        overlay = .index(index)
    }

    mutating func performInIndex(_ command: Command) {
        guard case .index(var index) = overlay else { return }
        if index.move(command, height: indexHeight) {
            overlay = .index(index)
            return
        }
        switch command {
        case .filter:
            prompt = Prompt(purpose: .indexFilter(before: index.filter), editor: LineEditor(index.filter))
        case .sort: changeIndex { $0.toggleOrder() }
        case .toggle(let kind):
            if isMarked(kind) { changeIndex { $0.toggle(kind) } }
        case .undo where !index.filter.isEmpty: changeIndex { $0.setFilter("") }
        default: closePanel(command, highlight: index.selected?.first)
        }
    }

    mutating func filterIndex(_ text: String) { changeIndex { $0.setFilter(text) } }

    private mutating func changeIndex(_ change: (inout IndexState) -> Void) {
        guard case .index(var index) = overlay else { return }
        change(&index)
        index.keepSelectionVisible(height: indexHeight)
        overlay = .index(index)
    }
}
