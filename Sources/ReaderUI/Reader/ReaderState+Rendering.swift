import Display

extension ReaderState {
    /// Draws the screen.
    ///
    /// Complexity: O(cells of the screen), whatever the length of the story and of the list.
    public func render() -> Frame {
        var frame = Frame(grid: CellGrid(size: view.size))
        guard !view.isScreenTooSmall else {
            drawTooSmall(on: &frame)
            return frame
        }
        if isOnPanes, isSideBySide {
            drawSideBySide(on: &frame)
        } else {
            panels[commandPlace].draw(on: &frame, for: self)
        }
        let uncovered = frame.links.isEmpty ? nil : frame.grid
        for panel in panels[(commandPlace + 1)...] { panel.draw(on: &frame, for: self) }
        KeyChoices(self)?.draw(on: &frame)
        StatusLine(self).draw(on: &frame)
        if let uncovered { frame.dropLinks(changedSince: uncovered) }
        return frame
    }

    private func drawTooSmall(on frame: inout Frame) {
        let smallest = View.smallest
        let text: ScreenText = "Too small: \(smallest.columns)×\(smallest.rows) or more, please"
        let bytes = Array(text.string.utf8)
        let lines = LineBreaker(width: view.size.columns).lines(of: bytes.span, in: 0..<bytes.count)
        for (row, line) in lines.enumerated() {
            frame.grid.write(utf8: bytes.span, in: line.range, at: Position(row: row, column: 0))
        }
    }
}
