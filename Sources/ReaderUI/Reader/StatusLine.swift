import Display
import TextCore

/// The last line of the screen: the prompt, or the choice, a message and the position.
struct StatusLine {
    private let reader: ReaderState

    init(_ reader: ReaderState) { self.reader = reader }

    func draw(on frame: inout Frame) {
        let row = frame.size.rows - 1
        let width = frame.size.columns
        let style = reader.theme[.status]
        let prompt = reader.front as? PromptPanel
        let status = reader.front.status(in: reader)
        if prompt == nil, let message = reader.message, message.role == .problem,
            message.text.columns + status.position.columns + 2 > width
        {
            drawWrapped(message.text, style: style, on: &frame)
            return
        }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: style)
        let pending = ScreenText(reader.status.pendingKeys.description)
        let right = (pending.isEmpty ? status.position : pending + "  " + status.position)
            .truncated(to: width - width / 3 - 3)
        let rightStart = width - right.columns - 1
        let limit = rightStart > width / 3 ? rightStart - 1 : width
        if limit < width {
            frame.grid.write(right, at: Position(row: row, column: rightStart), style: style)
        }
        if let prompt {
            prompt.drawLine(row: row, limit: limit, style: style, on: &frame)
        } else {
            frame.grid.write(
                left(status).truncated(to: limit - 1), at: Position(row: row, column: 0), style: style)
        }
    }

    private func left(_ status: PanelStatus) -> ScreenText {
        guard let message = reader.message else {
            return status.chosen.isEmpty ? status.hint : status.chosen
        }
        return status.chosen.isEmpty ? message.text : status.chosen + "  " + message.text
    }

    /// Draws a problem that is too long for one line on several.
    private func drawWrapped(_ text: ScreenText, style: Style, on frame: inout Frame) {
        let (rows, width) = (frame.size.rows, frame.size.columns)
        let bytes = Array(text.string.utf8)
        let lines = LineBreaker(width: width - 2).lines(of: bytes.span, in: 0..<bytes.count)
            .prefix(max(1, rows / 2))
        for (number, line) in lines.enumerated() {
            let row = rows - lines.count + number
            frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: style)
            frame.grid.write(
                utf8: bytes.span, in: line.range, at: Position(row: row, column: 0), style: style)
        }
    }
}
