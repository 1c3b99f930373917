import Articles
import Display
import TextCore

/// Draws a place in an article on two rows: time, source and title, and below them the passage with its matches lit.
struct HitDrawing {
    static let rows = 2
    private static let sourceWidth = 14

    let theme: Theme

    /// - Parameter time: what stands before source and title, 12 columns or more wide with the space behind it.
    func draw(
        _ hit: ArchiveHit, time: ScreenText, timeColumns: Int = 12, isSelected: Bool, row: Int,
        on frame: inout Frame
    ) {
        let width = frame.size.columns
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: selection)
        var column = 1
        if width >= 60 {
            frame.grid.write(
                time.truncated(to: timeColumns - 1), at: Position(row: row, column: column),
                style: style(.listDate))
            column += timeColumns
            if let source = hit.source, !source.isEmpty {
                frame.grid.write(
                    ScreenText(source).truncated(to: Self.sourceWidth),
                    at: Position(row: row, column: column), style: style(.listSource))
                column += Self.sourceWidth + 2
            }
        }
        frame.grid.write(
            ScreenText(hit.title).truncated(to: width - column - 1), at: Position(row: row, column: column),
            style: style(.unread))
        guard row + 1 < frame.size.rows - 1 else { return }
        draw(hit.passage, lit: hit.lit, at: Position(row: row + 1, column: 3), on: &frame)
    }

    /// Draws the passage from a point where the first match is on the screen.
    private func draw(_ passage: String, lit: [Range<Int>], at start: Position, on frame: inout Frame) {
        let bytes = Array(passage.utf8)
        let room = frame.size.columns - start.column - 1
        var offset = 0
        if let first = lit.first, first.upperBound <= bytes.count, first.lowerBound > room / 2 {
            offset = first.lowerBound - room / 2
            while offset > 0, bytes[offset] != 0x20 { offset -= 1 }
        }
        var column = start.column
        if offset > 0 {
            column = frame.grid.write("…", at: start, style: theme[.quiet])
        }
        while offset < bytes.count {
            let placed = Glyph.read(in: bytes.span, at: offset, end: bytes.count)
            guard column + placed.glyph.columns <= start.column + room else { return }
            let isLit = lit.contains { $0.contains(offset) }
            frame.grid.write(
                placed.glyph, at: Position(row: start.row, column: column),
                style: theme[isLit ? .match : .quiet])
            column += placed.glyph.columns
            offset = placed.range.upperBound
        }
    }
}
