import Display
import TextCore

/// The index of the story's entities and dates.
struct IndexPane {
    let index: IndexState
    let title: String
    let theme: Theme

    func draw(on frame: inout Frame) {
        HeaderLine(
            left: ScreenText("Index: \(title)"), right: [("\(index.lines.count) names and dates", .header)]
        ).draw(on: &frame, theme: theme)
        guard !index.lines.isEmpty else {
            frame.grid.write(
                "No names or dates were found in this story.", at: Position(row: 2, column: 2),
                style: theme[.info])
            return
        }
        for row in 0..<min(frame.size.rows - 2, index.lines.count - index.topLine) {
            let number = index.topLine + row
            draw(index.lines[number], isSelected: number == index.selection, row: row + 1, on: &frame)
        }
        frame.cursor = Position(row: 1 + index.selection - index.topLine, column: 0)
    }

    private func draw(_ line: IndexState.Line, isSelected: Bool, row: Int, on frame: inout Frame) {
        let width = frame.size.columns
        let selection = isSelected ? theme[.selection] : .plain
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: selection)
        frame.grid.write(
            ScreenText(line.type), at: Position(row: row, column: 1),
            style: isSelected ? selection : theme[.info])
        let count = ScreenText(String(line.count))
        frame.grid.write(
            count, at: Position(row: row, column: 15 - count.columns),
            style: isSelected ? selection : .plain)
        frame.grid.write(
            ScreenText(line.name).truncated(to: width - 18), at: Position(row: row, column: 17),
            style: isSelected ? selection : theme[line.role])
    }
}
