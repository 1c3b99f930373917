/// The size of a screen or a part of it, in character cells.
public struct Size: Hashable, Sendable {
    public var rows: Int
    public var columns: Int

    public init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }
}

/// A cell of a screen: row and column from the upper left corner, each from 0.
public struct Position: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// A rectangle of a screen.
public struct Region: Hashable, Sendable {
    public var origin: Position
    public var size: Size

    public init(origin: Position, size: Size) {
        self.origin = origin
        self.size = size
    }

    public init(rows: Range<Int>, columns: Range<Int>) {
        origin = Position(row: rows.lowerBound, column: columns.lowerBound)
        size = Size(rows: rows.count, columns: columns.count)
    }

    public var rows: Range<Int> { origin.row..<(origin.row + size.rows) }
    public var columns: Range<Int> { origin.column..<(origin.column + size.columns) }
}
