import Articles
import Display
import TextCore

/// What the user has put back into stories: passages with their words, and rules with the source they are off for.
struct CorrectionsPane {
    let state: CorrectionsState
    let keymap: Keymap
    let theme: Theme

    func draw(on frame: inout Frame) {
        let count = state.lines.count == 1 ? "1 passage or rule" : "\(state.lines.count) passages and rules"
        HeaderLine(left: "Put back by you", right: [(ScreenText(count), .header)])
            .draw(on: &frame, theme: theme)
        guard !state.lines.isEmpty else {
            frame.grid.write(
                nothing, at: Position(row: 2, column: 2), style: theme[.info])
            return
        }
        for row in 0..<min(frame.size.rows - 2, state.lines.count - state.topLine) {
            let number = state.topLine + row
            draw(state.lines[number], isSelected: number == state.selection, row: row + 1, on: &frame)
        }
        frame.cursor = Position(row: 1 + state.selection - state.topLine, column: 0)
    }

    private var nothing: ScreenText {
        guard let key = keymap.keyName(of: .putBack, in: .story) else { return "Nothing yet." }
        return "Nothing yet. In a story, \(key) shows what was removed and puts it back."
    }

    private func draw(_ correction: Correction, isSelected: Bool, row: Int, on frame: inout Frame) {
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
            words = ScreenText("in \(PutBackChoice.name(of: kept.source))")
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
}
