import Display
import TextCore

/// What the mouse does: its wheel moves, its button chooses.
extension ReaderState {
    /// Lines that one step of the wheel moves.
    private static let wheelStep = 3

    mutating func take(_ mouse: MouseAction) -> [ReaderEffect] {
        guard prompt == nil, request == nil else { return [] }
        pendingKeys = PendingKeys()
        switch mouse.kind {
        case .wheelUp: return turn(.up, at: mouse.position)
        case .wheelDown: return turn(.down, at: mouse.position)
        case .press: return click(at: mouse.position)
        }
    }

    /// Moves what the pointer is over; whether that takes the keys stays as it is.
    private mutating func turn(_ command: Command, at position: Position) -> [ReaderEffect] {
        let wasListFocused = isListFocused
        if overlay == nil, isSideBySide { isListFocused = !isStory(at: position) }
        defer { isListFocused = wasListFocused }
        return perform(CommandCall(command: command, count: Self.wheelStep))
    }

    private mutating func click(at position: Position) -> [ReaderEffect] {
        // The first row is the head, the last one the status line.
        guard (1...bodyHeight).contains(position.row) else { return [] }
        let line = position.row - 1
        switch overlay {
        case .index(var index):
            let chosen = index.topLine + line - IndexPane.legendHeight
            guard line >= IndexPane.legendHeight, chosen < index.lineCount else { break }
            if chosen == index.selection { return perform(CommandCall(command: .open)) }
            index.select(chosen)
            overlay = .index(index)
        case .timeline(var timeline):
            guard case .line(let chosen, _, _, _) = timeline.rows.dropFirst(timeline.topRow + line).first
            else { break }
            if chosen == timeline.selection { return perform(CommandCall(command: .open)) }
            timeline.select(chosen)
            overlay = .timeline(timeline)
        case nil where isStory(at: position):
            isListFocused = false
            if let highlight = highlight(at: position) { focus(on: highlight) }
        case nil:
            let chosen = list.topLine + line
            guard chosen < list.lineCount else { break }
            if chosen == list.selection, storyInFront == nil { return perform(CommandCall(command: .open)) }
            list.select(chosen)
            isListFocused = isSideBySide
        default: break
        }
        return []
    }

    private func isStory(at position: Position) -> Bool {
        isSideBySide ? storyColumns.contains(position.column) : storyInFront != nil
    }

    /// The highlight that stands in a cell of the screen.
    private func highlight(at position: Position) -> Highlights.Highlight? {
        guard let story, story.visibleRows.count >= position.row, position.row <= storyHeight else {
            return nil
        }
        let row = story.layout.rows[story.visibleRows.lowerBound + position.row - 1]
        let wanted = position.column - textLeft - row.prefix.columns
        var found: Highlights.Highlight?
        row.forEachGlyph(in: story.document.text.utf8.span, isJustified: isJustified) {
            glyph, offset, column in
            guard (column..<column + glyph.columns).contains(wanted) else { return }
            found = story.highlights.all.first { $0.range.contains(TextOffset(utf8: offset)) }
        }
        return found
    }
}
