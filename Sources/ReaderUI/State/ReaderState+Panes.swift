import Display
import TextCore

/// The list and the story: side by side where the screen is wide, else one in front of the other.
extension ReaderState {
    /// Columns that the list takes beside a story: what the story leaves, but neither too few nor too many.
    private static let listWidths = 40...72

    /// Whether a story opens beside the list.
    var opensBeside: Bool { prefersBothPanes && size.columns >= columnsForBoth && !isOnSingleFile }

    /// Whether both are on the screen.
    var isSideBySide: Bool { opensBeside && story != nil }

    /// The story, where keys go to it.
    var storyInFront: StoryState? { isListFocused ? nil : story }

    /// The columns of the list beside a story, without the rule after them.
    var listColumns: Range<Int> {
        let left = size.columns - 1 - (defaultMeasure + 8)
        return 0..<min(max(left, Self.listWidths.lowerBound), Self.listWidths.upperBound)
    }

    /// The columns of the story and its margins.
    var storyColumns: Range<Int> {
        opensBeside ? listColumns.upperBound + 1..<size.columns : 0..<size.columns
    }

    /// Shows both or one alone.
    mutating func toggleBothPanes() {
        guard !isOnSingleFile else {
            message = StatusMessage("a single file has no list beside it")
            return
        }
        guard size.columns >= columnsForBoth else {
            message = "side by side takes \(columnsForBoth) columns; this screen has \(size.columns)"
            return
        }
        prefersBothPanes.toggle()
        layOutStory()
        message = prefersBothPanes ? "list and story side by side" : "list and story one at a time"
    }

    // MARK: Drawing

    /// Draws the list, the story or both.
    func drawPanes(on frame: inout Frame) {
        guard isSideBySide else {
            if let story = storyInFront {
                draw(story, theme: theme, on: &frame)
            } else if case .story(let id) = start {
                HeaderLine(left: ScreenText(id.path.lastPathComponent), right: []).draw(
                    on: &frame, theme: theme)
            } else {
                drawList(theme: theme, on: &frame)
            }
            return
        }
        drawPane(listColumns, hasFocus: isListFocused, on: &frame) { pane in
            drawList(theme: isListFocused ? theme.focused : theme.resting, on: &pane)
        }
        drawPane(storyColumns, hasFocus: !isListFocused, on: &frame) { pane in
            if let story { draw(story, theme: isListFocused ? theme.resting : theme.focused, on: &pane) }
        }
        for row in 0..<size.rows - 1 {
            frame.grid.write(
                "│", at: Position(row: row, column: listColumns.upperBound), style: theme[.quiet])
        }
    }

    /// Draws in some columns of the screen; the cursor shows where keys go.
    private func drawPane(
        _ columns: Range<Int>, hasFocus: Bool, on frame: inout Frame, _ draw: (inout Frame) -> Void
    ) {
        var pane = Frame(grid: CellGrid(size: Size(rows: size.rows, columns: columns.count)))
        draw(&pane)
        frame.grid.draw(pane.grid, at: Position(row: 0, column: columns.lowerBound))
        guard hasFocus, let cursor = pane.cursor else { return }
        frame.cursor = Position(row: cursor.row, column: cursor.column + columns.lowerBound)
    }

    private func drawList(theme: Theme, on frame: inout Frame) {
        ListPane(list: list, today: today, place: place, theme: theme).draw(on: &frame)
    }

    private func draw(_ story: StoryState, theme: Theme, on frame: inout Frame) {
        let left = textLeft - storyColumns.lowerBound
        StoryPane(
            story: story, isStarred: state(of: story.id).isStarred, hasNote: state(of: story.id).hasNote,
            theme: theme, left: left,
            isJustified: isJustified, asked: askedPassage, hints: hintChoice
        ).draw(on: &frame)
        guard reasonHeight > 0 else { return }
        ReasonPane(story: story, theme: theme, top: 1 + storyHeight, left: left, width: textWidth)
            .draw(on: &frame)
    }
}
