import Display
import TextCore

/// The dated sentences of the story in calendar order: the time at the left, the sentence beside it.
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
            CommandBinding(.undo, [.timeline], ["Esc"], "close"),
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
        case .undo, .back: return .closes()
        default: return nil
        }
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let row = timeline.topRow + position.row - 1
        guard case .line(let line, _, _, _) = timeline.rows.dropFirst(row).first else { return .stays() }
        return click(line: line, in: &reader)
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
            frame.grid.write(
                "No sentence of this story says when something was.", at: Position(row: 2, column: 2),
                style: theme[.info])
            return
        }
        for (line, row) in timeline.rows.dropFirst(timeline.topRow).prefix(frame.size.rows - 2).enumerated()
        {
            draw(row, at: line + 1, theme, on: &frame)
        }
    }

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(hint: reader.hint((.open, "jumps"), (.undo, "closes")), position: position)
    }

    private func draw(_ row: StoryTimeline.Row, at line: Int, _ theme: Theme, on frame: inout Frame) {
        switch row {
        case .empty: break
        case .heading(let heading):
            frame.grid.write(heading, at: Position(row: line, column: 1), style: theme[.panelHeading])
        case .line(let number, let time, let sentence, let isFirst):
            let isSelected = number == timeline.selection
            let selection = isSelected ? theme[.selection] : .plain
            frame.grid.fill(
                Region(rows: line..<line + 1, columns: 0..<frame.size.columns), style: selection)
            frame.grid.write(
                time, at: Position(row: line, column: 1), style: isSelected ? selection : theme[.listDate])
            if isFirst, isSelected { frame.cursor = Position(row: line, column: 0) }
            guard let sentence else { return }
            let position = Position(row: line, column: timeline.timeColumns + 3)
            draw(sentence, of: timeline.lines[number], at: position, style: selection, theme, on: &frame)
        }
    }

    /// Writes a row of a sentence with its time highlighted.
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

extension CommandContext {
    public static let timeline = CommandContext(name: "timeline", title: "Timeline")
}
