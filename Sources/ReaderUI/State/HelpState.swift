import Display

/// The help screen: what it was called from, what it shows of its lines.
struct HelpState: Hashable, Sendable {
    private let all: [HelpPane.Line]
    /// The lines that are shown.
    private(set) var lines: [HelpPane.Line]
    private(set) var topLine = 0
    /// Words that a line must have; it is empty where all are shown.
    private(set) var filter = ""

    init(place: CommandContext, _ keymap: Keymap) {
        all = HelpPane.lines(for: place, keymap)
        lines = all
    }

    mutating func scroll(to line: Int, height: Int) {
        topLine = min(max(0, line), max(0, lines.count - height))
    }

    mutating func setFilter(_ text: String) {
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

extension ReaderState {
    mutating func performInHelp(_ command: Command) {
        guard case .help(var help) = overlay else { return }
        let target: Int
        switch command {
        case .down: target = help.topLine + 1
        case .up: target = help.topLine - 1
        case .pageDown: target = help.topLine + bodyHeight
        case .pageUp: target = help.topLine - bodyHeight
        case .top: target = 0
        case .bottom: target = .max
        case .filter:
            prompt = Prompt(purpose: .helpFilter(before: help.filter), editor: LineEditor(help.filter))
            return
        case .undo where !help.filter.isEmpty:
            filterHelp("")
            return
        case .undo, .back:
            overlay = nil
            return
        default: return
        }
        help.scroll(to: target, height: bodyHeight)
        overlay = .help(help)
    }

    mutating func filterHelp(_ text: String) {
        guard case .help(var help) = overlay else { return }
        help.setFilter(text)
        overlay = .help(help)
    }
}
