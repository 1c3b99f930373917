import Display

/// The keys, made from the table of commands; those of the place where help was asked for come first.
struct HelpPane {
    struct Line: Hashable {
        let keys: ScreenText
        let text: ScreenText
        var isHeading = false
    }

    let topLine: Int
    let place: CommandContext
    let theme: Theme

    static func lines(for place: CommandContext) -> [Line] {
        var lines: [Line] = []
        for context in [place] + CommandContext.allCases.filter({ $0 != place }) {
            if !lines.isEmpty { lines.append(Line(keys: .empty, text: .empty)) }
            lines.append(Line(keys: .empty, text: ScreenText(context.rawValue), isHeading: true))
            for binding in CommandTable.bindings(in: context) {
                let keys = binding.keys.map(\.description).joined(separator: " ")
                lines.append(Line(keys: ScreenText(keys), text: ScreenText(binding.summary)))
            }
        }
        return lines
    }

    func draw(on frame: inout Frame) {
        HeaderLine(left: "Help", right: []).draw(on: &frame, theme: theme)
        let lines = Self.lines(for: place)
        let textColumn = 3 + (lines.map(\.keys.columns).max() ?? 0) + 2
        for (row, line) in lines.dropFirst(topLine).prefix(frame.size.rows - 2).enumerated() {
            if line.isHeading {
                frame.grid.write(
                    line.text, at: Position(row: row + 1, column: 1), style: theme[.panelHeading])
            } else {
                frame.grid.write(line.keys, at: Position(row: row + 1, column: 3), style: theme[.key])
                frame.grid.write(
                    line.text.truncated(to: frame.size.columns - textColumn - 1),
                    at: Position(row: row + 1, column: textColumn))
            }
        }
    }
}
