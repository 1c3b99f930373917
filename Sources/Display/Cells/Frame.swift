/// A finished screen: the cells, the links among them, and where the cursor stands.
public struct Frame: Hashable, Sendable {
    public var grid: CellGrid
    /// Where the cursor shows; `nil` hides it.
    public var cursor: Position?
    /// Cells that lead to an address, for terminals that take links.
    public private(set) var links: [CellLink] = []

    public init(grid: CellGrid, cursor: Position? = nil) {
        self.grid = grid
        self.cursor = cursor
    }

    public var size: Size { grid.size }

    /// Lets cells lead to an address; what lies outside the frame is left out.
    public mutating func add(_ link: CellLink) {
        let columns = link.columns.clamped(to: 0..<size.columns)
        guard (0..<size.rows).contains(link.row), !columns.isEmpty else { return }
        links.append(link.moved(to: link.row, columns))
    }

    /// Drops the links whose cells show something else than they did in an earlier grid of this size.
    public mutating func dropLinks(changedSince earlier: CellGrid) {
        links.removeAll { link in
            link.columns.contains { grid[link.row, $0] != earlier[link.row, $0] }
        }
    }

    /// Lays another frame on this one, without its cursor.
    public mutating func draw(_ other: Frame, at position: Position) {
        grid.draw(other.grid, at: position)
        for link in other.links {
            let start = link.columns.lowerBound + position.column
            add(link.moved(to: link.row + position.row, start..<start + link.columns.count))
        }
    }
}
