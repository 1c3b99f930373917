/// A rectangle of cells to draw on. What lies outside is clipped: drawing never traps.
///
///     var grid = CellGrid(size: Size(rows: 2, columns: 20))
///     grid.write("Peru votes", at: Position(row: 0, column: 2), style: Style(attributes: .bold))
///     grid.lines()    // ["  Peru votes", ""]
public struct CellGrid: Hashable, Sendable {
    public let size: Size
    /// Row by row.
    private var cells: [Cell]

    /// A grid of blank cells.
    public init(size: Size, style: Style = .plain) {
        self.size = size
        cells = Array(repeating: Cell(glyph: .space, style: style), count: size.rows * size.columns)
    }

    /// The cell at a position; a blank one outside the grid.
    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row, column) else { return .blank }
        return cells[row * size.columns + column]
    }

    /// The cells of one row; none outside the grid.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard (0..<size.rows).contains(row) else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Writes a text in one row and returns the column after it.
    ///
    /// - Parameter limit: the column before which the text ends at the latest; the grid's edge without it.
    @discardableResult
    public mutating func write(
        _ text: ScreenText, at position: Position, style: Style = .plain, limit: Int? = nil
    ) -> Int {
        let bytes = Array(text.string.utf8)
        return write(
            utf8: bytes.span, in: 0..<bytes.count, at: position, style: style, limit: limit)
    }

    /// Writes the bytes at `range` of a text in one row, glyph by glyph, and returns the column after them.
    ///
    /// The bytes may be anything: what reaches the grid are glyphs. Reading stops at the limit.
    @discardableResult
    public mutating func write(
        utf8 bytes: Span<UInt8>, in range: Range<Int>, at position: Position, style: Style = .plain,
        limit: Int? = nil
    ) -> Int {
        let range = range.clamped(to: 0..<bytes.count)
        let end = min(limit ?? size.columns, size.columns)
        var column = position.column
        var offset = range.lowerBound
        while offset < range.upperBound, column < end {
            let placed = Glyph.read(in: bytes, at: offset, end: range.upperBound)
            offset = placed.range.upperBound
            let next = column + placed.glyph.columns
            let visible = next <= end ? placed.glyph : .space
            if placed.glyph.columns > 0 {
                write(visible, at: Position(row: position.row, column: column), style: style)
            }
            column = next
        }
        return min(column, max(end, position.column))
    }

    /// Writes one glyph; a wide one that does not fit is shown as a space.
    public mutating func write(_ glyph: Glyph, at position: Position, style: Style = .plain) {
        let (row, column) = (position.row, position.column)
        switch glyph.columns {
        case 0: return
        case 1: set(Cell(glyph: glyph, style: style), row, column)
        default:
            guard contains(row, column), contains(row, column + 1) else {
                set(Cell(glyph: .space, style: style), row, column)
                set(Cell(glyph: .space, style: style), row, column + 1)
                return
            }
            let halves = glyph.cells
            set(Cell(glyph: halves.first, style: style), row, column)
            set(Cell(glyph: halves.second ?? .continuation, style: style), row, column + 1)
        }
    }

    /// Fills a region with spaces of a style.
    public mutating func fill(_ region: Region, style: Style) {
        fill(region, with: .space, style: style)
    }

    /// Fills a region with a glyph of one column.
    public mutating func fill(_ region: Region, with glyph: Glyph, style: Style = .plain) {
        let columns = region.columns.clamped(to: 0..<size.columns)
        for row in region.rows.clamped(to: 0..<size.rows) {
            for column in columns { set(Cell(glyph: glyph, style: style), row, column) }
        }
    }

    /// Lays another grid on this one.
    public mutating func draw(_ other: CellGrid, at position: Position) {
        for row in 0..<other.size.rows {
            for column in 0..<other.size.columns {
                let cell = other[row, column]
                guard cell.width > 0 else { continue }
                write(
                    cell.glyph, at: Position(row: position.row + row, column: position.column + column),
                    style: cell.style)
            }
        }
    }

    /// What the grid shows, a text for each row, without the spaces at its end.
    public func lines() -> [String] {
        (0..<size.rows).map { row in
            var text: [UInt8] = []
            for cell in self.row(row) { cell.glyph.append(to: &text) }
            while text.last == UInt8(ascii: " ") { text.removeLast() }
            return String(decoding: text, as: UTF8.self)
        }
    }

    private func contains(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < size.rows && column >= 0 && column < size.columns
    }

    /// Puts a cell down; the other half of a wide glyph that it tears becomes a space.
    private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
        guard contains(row, column) else { return }
        let index = row * size.columns + column
        if cells[index].width == 0, column > 0 { cells[index - 1].glyph = .space }
        if cells[index].width == 2, column + 1 < size.columns { cells[index + 1].glyph = .space }
        cells[index] = cell
    }
}

extension CellGrid: CustomStringConvertible {
    /// The lines, joined by line ends.
    public var description: String { lines().joined(separator: "\n") }
}
