import Display

/// The reason why an article cannot be read, with the mend; it is too long for the status line.
struct ProblemPanel: KeyPanel {
    let text: ScreenText

    /// Any key closes the problem; one that moves in the list does that too.
    ///
    /// A reader that was opened on one file has nothing else to show and ends with the key that leaves a story.
    func press(_ key: Key, in reader: inout ReaderState) -> PanelAnswer? {
        let isSingleFile = reader.library.isSingleFile
        let command = reader.keymap.command(for: key, in: isSingleFile ? .story : .list)
        if isSingleFile, reader.story == nil {
            return .stays(command == .back || command == .quitAtOnce ? [.quit] : [])
        }
        let onlyCloses: Set<Command> = [.undo, .open, .back, .quit]
        return command.map(onlyCloses.contains) ?? true ? .closes() : .yields
    }

    /// Draws the problem, wrapped, so that its mend can be read on a narrow screen too.
    func draw(on frame: inout Frame, for reader: ReaderState) {
        let size = frame.size
        frame = Frame(grid: CellGrid(size: size))
        HeaderLine(left: "This article cannot be read", right: []).draw(on: &frame, theme: reader.theme)
        let bytes = Array(text.string.utf8)
        let width = min(reader.view.settings.measure, max(1, size.columns - 4))
        let left = max(0, (size.columns - width) / 2)
        let lines = LineBreaker(width: width).lines(of: bytes.span, in: 0..<bytes.count)
        for (row, line) in lines.prefix(reader.bodyHeight - 1).enumerated() {
            frame.grid.write(
                utf8: bytes.span, in: line.range, at: Position(row: row + 2, column: left),
                style: reader.theme[.problem])
        }
    }

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(hint: reader.library.isSingleFile ? reader.hint((.back, "leaves")) : "any key closes")
    }
}
