import Articles
import Display
import TextCore

/// The list of the user's corrections: passages with their words, and rules with the source that they are off for.
struct CorrectionsPanel: ChoicePanel {
    static let context: CommandContext? = .corrections

    var choice: CorrectionsList

    init(_ corrections: Corrections) { choice = CorrectionsList(corrections) }

    static func make(in reader: inout ReaderState) -> CorrectionsPanel? {
        CorrectionsPanel(reader.library.corrections.current)
    }

    // MARK: Keys

    static let bindings =
        CommandBinding.choosing(in: .corrections) + [
            CommandBinding(.putBack, [.corrections], ["u"], "take the correction back"),
            CommandBinding(.undo, [.corrections], ["Esc"], "close"),
            CommandBinding(.back, [.corrections], ["q", "U", "h", "Left", "Backspace"], "close"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if choice.move(command, height: reader.bodyHeight) { return .stays() }
        switch command {
        case .putBack:
            guard let correction = choice.selected else { return .stays() }
            let effects = reader.correct(correction, isKept: false)
            choice.update(reader.library.corrections.current, height: reader.bodyHeight)
            reader.message = "the correction is taken back"
            return .stays(effects + reader.cleanAnew())
        case .undo, .back: return .closes()
        default: return nil
        }
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let line = choice.topLine + position.row - 1
        if (0..<choice.lineCount).contains(line) { choice.select(line) }
        return .stays()
    }

    mutating func take(_ event: ReaderEvent, in reader: inout ReaderState) {
        guard case .correctionsLoaded = event else { return }
        choice.update(reader.library.corrections.current, height: reader.bodyHeight)
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        let count =
            choice.lines.count == 1 ? "1 passage or rule" : "\(choice.lines.count) passages and rules"
        HeaderLine(left: "Your corrections", right: [(ScreenText(count), .header)])
            .draw(on: &frame, theme: reader.theme)
        guard !choice.lines.isEmpty else {
            frame.grid.write(
                nothing(reader.keymap), at: Position(row: 2, column: 2), style: reader.theme[.info])
            return
        }
        for row in 0..<min(frame.size.rows - 2, choice.lines.count - choice.topLine) {
            let number = choice.topLine + row
            draw(
                choice.lines[number], isSelected: number == choice.selection, row: row + 1, reader.theme,
                on: &frame)
        }
        frame.cursor = Position(row: 1 + choice.selection - choice.topLine, column: 0)
    }

    private func nothing(_ keymap: Keymap) -> ScreenText {
        guard let key = keymap.keyName(of: .putBack, in: .story) else { return "Nothing yet." }
        let other = keymap.keyName(of: .takeOut, in: .story).map { ", \($0) takes one out" } ?? ""
        return "Nothing yet. In a story, \(key) puts a removed passage back\(other)."
    }

    private func draw(
        _ correction: Correction, isSelected: Bool, row: Int, _ theme: Theme, on frame: inout Frame
    ) {
        let width = frame.size.columns
        let selection = isSelected ? theme[.selection] : .plain
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: selection)
        let kind: ScreenText
        let rule: ScreenText
        let words: ScreenText
        switch correction {
        case .passage(let passage):
            kind = "passage"
            rule = ScreenText(passage.rule)
            words = ScreenText("“\(passage.words)”")
        case .rule(let kept):
            kind = "rule"
            rule = ScreenText(kept.rule)
            words = ScreenText("in \(PutBackPanel.name(of: kept.source))")
        case .taken(let passage):
            kind = "taken"
            rule = ScreenText(passage.source.map(PutBackPanel.name) ?? "everywhere")
            words = ScreenText("“\(passage.words)”")
        }
        let ruleColumns = min(24, width / 3)
        frame.grid.write(
            kind, at: Position(row: row, column: 1), style: isSelected ? selection : theme[.info])
        frame.grid.write(
            rule.truncated(to: ruleColumns), at: Position(row: row, column: 10),
            style: isSelected ? selection : theme[.listSource])
        frame.grid.write(
            words.truncated(to: width - ruleColumns - 13), at: Position(row: row, column: ruleColumns + 12),
            style: selection)
    }

    func status(in reader: ReaderState) -> PanelStatus {
        let hint =
            choice.lines.isEmpty
            ? reader.hint((.undo, "closes")) : reader.hint((.putBack, "takes it back"), (.undo, "closes"))
        return PanelStatus(hint: hint, position: choice.lines.isEmpty ? .empty : position)
    }
}

/// The user's corrections as a list, the latest first, and the chosen line.
struct CorrectionsList: Sendable {
    private(set) var lines: [Correction]
    var selection = 0
    var topLine = 0

    init(_ corrections: Corrections) { lines = corrections.all.reversed() }

    var selected: Correction? { lines.indices.contains(selection) ? lines[selection] : nil }

    /// Takes the current corrections; the line after a removed one is chosen.
    mutating func update(_ corrections: Corrections, height: Int) {
        lines = corrections.all.reversed()
        select(selection)
        keepSelectionVisible(height: height)
    }
}

extension CorrectionsList: OneRowLineChoice {
    var lineCount: Int { lines.count }
}

extension CommandContext {
    public static let corrections = CommandContext(name: "corrections", title: "Corrections")
}
