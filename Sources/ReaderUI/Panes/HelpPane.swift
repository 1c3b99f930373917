import Display

/// The keys that hold, made from the keymap; those of the place where help was asked for come first.
struct HelpPane {
    struct Line: Hashable {
        let keys: ScreenText
        let text: ScreenText
        var isHeading = false
    }

    let help: HelpState
    let theme: Theme

    static func lines(for place: CommandContext, _ keymap: Keymap) -> [Line] {
        var lines = [
            Line(keys: "×n", text: "a number before the key does it so often: 5j"),
            Line(keys: "→n", text: "a number before the key goes to that line, or per cent"),
        ]
        for context in [place] + CommandContext.allCases.filter({ $0 != place }) {
            lines.append(Line(keys: .empty, text: .empty))
            lines.append(Line(keys: .empty, text: ScreenText(context.rawValue), isHeading: true))
            for binding in keymap.bindings(in: context) {
                lines.append(
                    Line(
                        keys: ScreenText(binding.keys.map(\.description).joined(separator: "  ")),
                        text: ScreenText(binding.explanation)))
            }
        }
        return lines
    }

    func draw(on frame: inout Frame) {
        HeaderLine(left: "Help", right: []).draw(on: &frame, theme: theme)
        let lines = help.lines
        guard !lines.isEmpty else {
            frame.grid.write(
                "Nothing here has “\(help.filter)” in it.", at: Position(row: 2, column: 2),
                style: theme[.info])
            return
        }
        let textColumn = 3 + (lines.map(\.keys.columns).max() ?? 0) + 2
        for (row, line) in lines.dropFirst(help.topLine).prefix(frame.size.rows - 2).enumerated() {
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
