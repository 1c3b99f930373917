import Display
import TextCore

/// The dated sentences of the story in calendar order: the time at the left, the sentence beside it.
struct TimelinePane {
    let timeline: TimelineState
    let title: String
    let theme: Theme

    func draw(on frame: inout Frame) {
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
            draw(row, at: line + 1, on: &frame)
        }
    }

    private func draw(_ row: TimelineState.Row, at line: Int, on frame: inout Frame) {
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
            draw(sentence, of: timeline.lines[number], at: position, style: selection, on: &frame)
        }
    }

    /// Writes a row of a sentence, the time that it stands here for set apart.
    private func draw(
        _ range: TextRange, of line: TimelineState.Line, at position: Position, style: Style,
        on frame: inout Frame
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
