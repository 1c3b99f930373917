import Articles
import Display

/// The list and the story: side by side where the screen is wide, else one in front of the other.
extension ReaderState {
    /// The fewest and the most columns of the list beside a story.
    private static let listWidths = 40...72

    /// Whether a story opens beside the list.
    var opensBeside: Bool {
        view.prefersBothPanes && view.size.columns >= view.settings.columnsForBoth && !library.isSingleFile
    }

    /// Whether both are on the screen.
    var isSideBySide: Bool { opensBeside && story != nil }

    /// The columns of the list beside a story, without the rule after them.
    var listColumns: Range<Int> {
        let left = view.size.columns - 1 - (view.initial.measure + 8)
        return 0..<min(max(left, Self.listWidths.lowerBound), Self.listWidths.upperBound)
    }

    /// The columns of the story and its margins.
    var storyColumns: Range<Int> {
        opensBeside ? listColumns.upperBound + 1..<view.size.columns : 0..<view.size.columns
    }

    /// Columns of the story's text: the measure, or what the screen has.
    var textWidth: Int { min(view.settings.measure, max(1, storyColumns.count - 4)) }

    /// Where the story's text begins, so that it is centred.
    var textLeft: Int { storyColumns.lowerBound + max(0, (storyColumns.count - textWidth) / 2) }

    var bodyHeight: Int { view.bodyHeight }

    /// Lays out the open story again for the screen and the measure.
    mutating func layOutStory() {
        let (width, height) = (textWidth, view.storyHeight)
        story?.resize(width: width, height: height)
    }

    /// Switches between list and story side by side and one at a time.
    mutating func toggleBothPanes() {
        let needed = view.settings.columnsForBoth
        guard !library.isSingleFile else {
            message = StatusMessage("a single file has no list beside it")
            return
        }
        guard view.size.columns >= needed else {
            message = "side by side takes \(needed) columns; this screen has \(view.size.columns)"
            return
        }
        view.prefersBothPanes.toggle()
        layOutStory()
        message = view.prefersBothPanes ? "list and story side by side" : "list and story one at a time"
    }

    /// Gives the keys to the other of list and story.
    mutating func changePane() -> [ReaderEffect] {
        guard isSideBySide else {
            message = "no story stands beside the list"
            return []
        }
        guard isListFocused else {
            bringToFront(ListPanel.self)
            return []
        }
        return enterStory()
    }

    // MARK: Following the list

    /// Whether the reader does something once the user rests: it opens the chosen article beside the list, shows how the
    /// keys pressed so far can go on, or takes the next press at the end of a story for the wish to go on.
    public var awaitsRest: Bool {
        guard !status.hasRested else { return false }
        return !status.pendingKeys.keys.isEmpty || articleToFollow != nil || story?.endNotice == .shown
    }

    /// The article that the list beside a story has chosen, if it is another one.
    private var articleToFollow: ArticleID? {
        guard isSideBySide, front is ListPanel, let row = list.selectedRow, list.catalogue.isReadable(row)
        else { return nil }
        let id = list.catalogue.id(of: row)
        if let opening = library.opening, !opening.isFollowing || opening.id == id { return nil }
        return id == story?.id ? nil : id
    }

    /// Opens the chosen article beside the list, which keeps the keys.
    mutating func follow() -> [ReaderEffect] {
        guard let id = articleToFollow else { return [] }
        library.opening = Library.Opening(id: id, isFollowing: true)
        return [.open(id, keeping: library.corrections.current)]
    }

    // MARK: Drawing

    /// Draws list and story side by side; the one with the keys has a look of its own.
    func drawSideBySide(on frame: inout Frame) {
        drawPane(listColumns, ListPanel(), hasFocus: isListFocused, on: &frame)
        drawPane(storyColumns, StoryPanel(), hasFocus: !isListFocused, on: &frame)
        for row in 0..<view.size.rows - 1 {
            frame.grid.write(
                "│", at: Position(row: row, column: listColumns.upperBound), style: theme[.quiet])
        }
    }

    /// Draws a panel in some columns of the screen; the cursor shows where keys go.
    private func drawPane(
        _ columns: Range<Int>, _ panel: some Panel, hasFocus: Bool, on frame: inout Frame
    ) {
        var reader = self
        reader.view.theme = hasFocus ? theme.focused : theme.resting
        var pane = Frame(grid: CellGrid(size: Size(rows: view.size.rows, columns: columns.count)))
        panel.draw(on: &pane, for: reader)
        frame.draw(pane, at: Position(row: 0, column: columns.lowerBound))
        guard hasFocus, let cursor = pane.cursor else { return }
        frame.cursor = Position(row: cursor.row, column: cursor.column + columns.lowerBound)
    }
}
