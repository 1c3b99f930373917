import Display

/// The help screen: all keys of the keymap, first those of the panel below.
struct HelpPanel: Panel {
    static let context: CommandContext? = .help

    struct Line: Hashable {
        let keys: ScreenText
        let text: ScreenText
        var isHeading = false
    }

    private let all: [Line]
    /// The lines that are shown.
    private var lines: [Line]
    private var topLine = 0
    /// The words of the filter; empty if all lines are shown.
    private var filter = ""

    init(place: CommandContext, _ keymap: Keymap) {
        all = Self.lines(for: place, keymap)
        lines = all
    }

    static func lines(for place: CommandContext, _ keymap: Keymap) -> [Line] {
        var lines = [
            Line(keys: "×n", text: "a number before the key repeats it: 5j"),
            Line(keys: "→n", text: "a number before it: the line, or per cent, to go to"),
        ]
        for context in [place] + keymap.contexts.filter({ $0 != place }) {
            lines.append(Line(keys: .empty, text: .empty))
            lines.append(Line(keys: .empty, text: ScreenText(context.title), isHeading: true))
            for binding in keymap.bindings(in: context) {
                lines.append(
                    Line(
                        keys: ScreenText(binding.keys.map(\.description).joined(separator: " ")),
                        text: ScreenText(binding.explanation)))
            }
        }
        return lines
    }

    // MARK: Keys

    static let bindings =
        CommandBinding.scrolling(in: .help) + [
            CommandBinding(.filter, [.help], ["/"], "filter these lines as you type"),
            CommandBinding(.undo, [.help], ["Esc"], "close"),
            CommandBinding(.back, [.help], ["q", "?", "h", "Left", "Backspace"], "close"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        switch command {
        case .down: scroll(to: topLine + 1, in: reader)
        case .up: scroll(to: topLine - 1, in: reader)
        case .pageDown: scroll(to: topLine + reader.bodyHeight, in: reader)
        case .pageUp: scroll(to: topLine - reader.bodyHeight, in: reader)
        case .halfPageDown: scroll(to: topLine + max(1, reader.bodyHeight / 2), in: reader)
        case .halfPageUp: scroll(to: topLine - max(1, reader.bodyHeight / 2), in: reader)
        case .top: scroll(to: 0, in: reader)
        case .bottom: scroll(to: .max, in: reader)
        case .filter: return askForFilter(in: &reader)
        case .undo where !filter.isEmpty: setFilter("", in: &reader)
        case .undo, .back: return .closes()
        default: return nil
        }
        return .stays()
    }

    private mutating func scroll(to line: Int, in reader: ReaderState) {
        topLine = min(max(0, line), max(0, lines.count - reader.bodyHeight))
    }

    mutating func go(toLine number: Int, in reader: inout ReaderState) {
        scroll(to: number - 1, in: reader)
    }

    func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer { .stays() }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        let theme = reader.theme
        HeaderLine(left: "Help", right: []).draw(on: &frame, theme: theme)
        guard !lines.isEmpty else {
            frame.grid.write(
                "Nothing here has “\(filter)” in it.", at: Position(row: 2, column: 2), style: theme[.info])
            return
        }
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

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(hint: reader.hint((.filter, "searches"), (.undo, "closes")))
    }
}

extension HelpPanel: FilterPanel {
    func filter(in reader: ReaderState) -> String { filter }

    mutating func setFilter(_ text: String, in reader: inout ReaderState) {
        filter = text
        topLine = 0
        let words = text.lowercased().split(separator: " ")
        lines =
            words.isEmpty
            ? all
            : all.filter { line in
                let text = "\(line.keys.string) \(line.text.string)".lowercased()
                return !line.isHeading && words.allSatisfy { text.contains($0) }
            }
    }
}

extension CommandContext {
    public static let help = CommandContext(name: "help", title: "Help")
}
