import Display
import TextCore

/// The index of the story's entities and dates: a legend of the types, then a line for each.
struct IndexPane {
    /// Rows above the lines.
    static let legendHeight = 2

    let index: IndexState
    let title: String
    let keymap: Keymap
    let theme: Theme

    func draw(on frame: inout Frame) {
        let order = index.order == .count ? "by count" : "by first mention"
        HeaderLine(
            left: ScreenText("Index: \(title)"),
            right: [("\(index.lines.count) names and dates, \(order)", .header)]
        ).draw(on: &frame, theme: theme)
        drawLegend(on: &frame)
        guard !index.lines.isEmpty else {
            frame.grid.write(
                nothing, at: Position(row: 1 + Self.legendHeight, column: 2), style: theme[.info])
            return
        }
        let top = 1 + Self.legendHeight
        for row in 0..<min(frame.size.rows - 1 - top, index.lines.count - index.topLine) {
            let number = index.topLine + row
            draw(index.lines[number], isSelected: number == index.selection, row: top + row, on: &frame)
        }
        frame.cursor = Position(row: top + index.selection - index.topLine, column: 0)
    }

    private var nothing: ScreenText {
        if !index.filter.isEmpty {
            return "No name or date here has “\(index.filter)” in it. Esc shows all."
        }
        return index.hidden.isEmpty
            ? "No names or dates were found in this story." : "All that there is of these types is hidden."
    }

    /// A type a piece: its key, its label, and how many there are, or that they are hidden.
    private func drawLegend(on frame: inout Frame) {
        var column = 1
        for kind in index.kinds {
            let key = keymap.keyName(of: .toggle(kind), in: .index)
            let isHidden = index.hidden.contains(kind)
            let count = isHidden ? "off" : String(index.count(of: kind))
            let pieces: [(ScreenText, Style)] = [
                (ScreenText(key ?? ""), theme[.key]),
                (ScreenText(kind.rawValue), isHidden ? theme[.quiet] : theme[.mark(kind)]),
                (ScreenText(count), theme[.info]),
            ]
            for (text, style) in pieces {
                column = frame.grid.write(text, at: Position(row: 1, column: column), style: style) + 1
            }
            column += 1
        }
    }

    private func draw(_ line: IndexState.Line, isSelected: Bool, row: Int, on frame: inout Frame) {
        let width = frame.size.columns
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: selection)
        frame.grid.write(ScreenText(line.type), at: Position(row: row, column: 1), style: style(.info))
        let count = ScreenText(String(line.count))
        frame.grid.write(count, at: Position(row: row, column: 15 - count.columns), style: style(.text))
        let end = frame.grid.write(
            ScreenText(line.name).truncated(to: width - 18), at: Position(row: row, column: 17),
            style: style(.mark(line.kind)))
        guard !line.aliases.isEmpty, end + 12 < width else { return }
        let aliases = ScreenText("also " + line.aliases.joined(separator: ", "))
        frame.grid.write(
            aliases.truncated(to: width - end - 3), at: Position(row: row, column: end + 2),
            style: style(.info))
    }
}
