import Display
import TextCore

extension ReaderState {
    /// Draws what is to be seen.
    ///
    /// Complexity: O(cells of the screen), whatever the length of the story and of the list.
    public func render() -> Frame {
        var frame = Frame(grid: CellGrid(size: size))
        guard !isScreenTooSmall else {
            drawTooSmall(on: &frame)
            return frame
        }
        switch overlay {
        case .help(let help):
            HelpPane(help: help, theme: theme).draw(on: &frame)
        case .index(let index):
            IndexPane(index: index, title: story?.title ?? "", keymap: keymap, theme: theme)
                .draw(on: &frame)
        case .timeline(let timeline):
            TimelinePane(timeline: timeline, title: story?.title ?? "", theme: theme).draw(on: &frame)
        case .corrections(let state):
            CorrectionsPane(state: state, keymap: keymap, theme: theme).draw(on: &frame)
        case .archive:
            if let archive { ArchivePane(archive: archive, theme: theme).draw(on: &frame) }
        case .problem(let text):
            drawProblem(text, on: &frame)
        case nil:
            drawPanes(on: &frame)
        }
        StatusLine(self).draw(on: &frame)
        return frame
    }

    /// The problem, wrapped, so that its mend can be read on a narrow screen too.
    private func drawProblem(_ text: ScreenText, on frame: inout Frame) {
        HeaderLine(left: "This article cannot be read", right: []).draw(on: &frame, theme: theme)
        let bytes = Array(text.string.utf8)
        let width = min(measure, max(1, size.columns - 4))
        let left = max(0, (size.columns - width) / 2)
        let lines = LineBreaker(width: width).lines(of: bytes.span, in: 0..<bytes.count)
        for (row, line) in lines.prefix(bodyHeight - 1).enumerated() {
            frame.grid.write(
                utf8: bytes.span, in: line.range, at: Position(row: row + 2, column: left),
                style: theme[.problem])
        }
    }

    private func drawTooSmall(on frame: inout Frame) {
        let smallest = Self.smallest
        let text: ScreenText = "Too small: \(smallest.columns)×\(smallest.rows) or more, please"
        let bytes = Array(text.string.utf8)
        let lines = LineBreaker(width: size.columns).lines(of: bytes.span, in: 0..<bytes.count)
        for (row, line) in lines.enumerated() {
            frame.grid.write(utf8: bytes.span, in: line.range, at: Position(row: row, column: 0))
        }
    }
}
