import Display

/// The first line of a screen: a title at the left, styled pieces at the right.
struct HeaderLine {
    let left: ScreenText
    let right: [(text: ScreenText, role: Role)]

    func draw(on frame: inout Frame, theme: Theme) {
        let width = frame.size.columns
        let rightWidth = right.reduce(0) { $0 + $1.text.columns } + max(0, right.count - 1)
        let showsRight = rightWidth + 12 <= width
        let leftWidth = showsRight ? width - rightWidth - 3 : width - 2
        frame.grid.write(
            left.truncated(to: leftWidth), at: Position(row: 0, column: 1), style: theme[.header])
        guard showsRight else { return }
        var column = width - rightWidth - 1
        for piece in right {
            frame.grid.write(piece.text, at: Position(row: 0, column: column), style: theme[piece.role])
            column += piece.text.columns + 1
        }
    }
}
