import Display
import TextCore

/// The dated sentences of the story in calendar order, each once: the time at the left, the sentence beside it.
struct TimelinePanel: ChoicePanel {
    static let context: CommandContext? = .timeline

    private(set) var timeline: StoryTimeline
    private let title: String

    var choice: StoryTimeline {
        get { timeline }
        set { timeline = newValue }
    }

    /// Opens on the time of the story's focus.
    init(_ story: StoryState, in reader: ReaderState) {
        title = story.title
        var focused: TextRange?
        if case .highlight(let highlight) = story.focus { focused = highlight.range }
        timeline = StoryTimeline(
            story.article, story.highlights, focus: focused, width: reader.view.size.columns)
        timeline.keepSelectionVisible(height: reader.bodyHeight)
    }

    static func make(in reader: inout ReaderState) -> TimelinePanel? {
        reader.annotatedStory.map { TimelinePanel($0, in: reader) }
    }

    // MARK: Keys

    static let bindings =
        CommandBinding.choosing(in: .timeline) + [
            CommandBinding(.open, [.timeline], ["Enter", "l", "Right"], "jump to the sentence"),
            CommandBinding(.filter, [.timeline], ["/"], "filter by time or sentence as you type"),
            CommandBinding(.undo, [.timeline], ["Esc"], "clear the filter, else close"),
            CommandBinding(.back, [.timeline], ["q", "T", "h", "Left", "Backspace"], "close"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if timeline.move(command, height: reader.bodyHeight) { return .stays() }
        switch command {
        case .open:
            guard let highlight = timeline.selected?.highlight else { return .stays() }
            reader.jump(to: highlight)
            return .closes()
        case .filter: return askForFilter(in: &reader)
        case .undo where !timeline.filter.isEmpty: setFilter("", in: &reader)
        case .undo, .back: return .closes()
        default: return nil
        }
        return .stays()
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let row = timeline.topRow + position.row - 1
        guard let row = timeline.rows.dropFirst(row).first else { return .stays() }
        return click(line: row.line, in: &reader)
    }

    mutating func resize(in reader: inout ReaderState) {
        timeline.resize(width: reader.view.size.columns)
        timeline.keepSelectionVisible(height: reader.bodyHeight)
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        let theme = reader.theme
        let times = timeline.lines.count == 1 ? "1 time" : "\(timeline.lines.count) times"
        HeaderLine(left: ScreenText("Timeline: \(title)"), right: [(ScreenText(times), .header)])
            .draw(on: &frame, theme: theme)
        guard !timeline.lines.isEmpty else {
            frame.grid.write(emptyNote, at: Position(row: 2, column: 2), style: theme[.info])
            return
        }
        for (line, row) in timeline.rows.dropFirst(timeline.topRow).prefix(frame.size.rows - 2).enumerated()
        {
            draw(row, at: line + 1, theme, on: &frame)
        }
    }

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(
            hint: reader.hint((.open, "jumps"), (.filter, "filters"), (.undo, "closes")), position: position
        )
    }

    private var emptyNote: ScreenText {
        timeline.filter.isEmpty
            ? "No sentence of this story says when something was."
            : ScreenText("No time or sentence here has “\(timeline.filter)” in it. Esc shows all.")
    }

    private func draw(_ row: StoryTimeline.Row, at line: Int, _ theme: Theme, on frame: inout Frame) {
        let isSelected = row.line == timeline.selection
        let selection = isSelected ? theme[.selection] : .plain
        frame.grid.fill(Region(rows: line..<line + 1, columns: 0..<frame.size.columns), style: selection)
        frame.grid.write(
            row.time, at: Position(row: line, column: 1), style: isSelected ? selection : theme[.listDate])
        if row.isFirst, isSelected { frame.cursor = Position(row: line, column: 0) }
        guard let sentence = row.sentence else { return }
        let position = Position(row: line, column: timeline.timeColumns + 3)
        draw(sentence, of: timeline.lines[row.line], at: position, style: selection, theme, on: &frame)
    }

    /// Writes a row of a sentence with its times highlighted.
    private func draw(
        _ range: TextRange, of line: StoryTimeline.Line, at position: Position, style: Style,
        _ theme: Theme, on frame: inout Frame
    ) {
        let bytes = timeline.text.utf8.span
        var column = position.column
        var start = range.lower
        func write(upTo end: TextOffset, style: Style) {
            guard start < end else { return }
            column = frame.grid.write(
                utf8: bytes, in: start.utf8..<end.utf8, at: Position(row: position.row, column: column),
                style: style)
            start = end
        }
        for expression in line.expressions where expression.overlaps(range) {
            write(upTo: max(start, expression.lower), style: style)
            write(upTo: min(expression.upper, range.upper), style: theme[.mark(.date)].over(style))
        }
        write(upTo: range.upper, style: style)
    }
}

extension TimelinePanel: FilterPanel {
    func filter(in reader: ReaderState) -> String { timeline.filter }

    mutating func setFilter(_ text: String, in reader: inout ReaderState) {
        timeline.setFilter(text)
        timeline.keepSelectionVisible(height: reader.bodyHeight)
    }
}

extension CommandContext {
    public static let timeline = CommandContext(name: "timeline", title: "Timeline")
}
