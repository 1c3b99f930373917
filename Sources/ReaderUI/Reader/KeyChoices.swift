import Display

/// The lines above the status line that show how the keys pressed so far can go on, once the user rests.
struct KeyChoices {
    private let choices: [ScreenText]
    private let style: Style

    /// - Returns: `nil` while no command is begun, or the next key comes quickly.
    init?(_ reader: ReaderState) {
        let keys = reader.status.pendingKeys.keys
        guard reader.status.hasRested, !keys.isEmpty else { return nil }
        choices = reader.keymap.continuations(of: keys, in: reader.context).map { rest, summary in
            ScreenText("\(rest) \(summary)")
        }
        style = reader.theme[.status]
    }

    /// Draws the choices in columns; those that do not fit into half of the screen are left out.
    func draw(on frame: inout Frame) {
        let (rows, width) = (frame.size.rows, frame.size.columns)
        let widest = choices.map(\.columns).max() ?? 0
        let columnCount = max(1, min(choices.count, width / (widest + 3)))
        let needed = (choices.count + columnCount - 1) / columnCount
        let height = min(needed, max(1, rows / 2))
        let columnWidth = width / columnCount
        frame.grid.fill(Region(rows: rows - 1 - height..<rows - 1, columns: 0..<width), style: style)
        for (number, choice) in choices.enumerated() where number % needed < height {
            let place = Position(
                row: rows - 1 - height + number % needed, column: number / needed * columnWidth + 1)
            frame.grid.write(choice.truncated(to: columnWidth - 2), at: place, style: style)
        }
    }
}
