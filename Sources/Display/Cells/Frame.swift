/// A finished screen: the cells and where the cursor stands.
public struct Frame: Hashable, Sendable {
    public var grid: CellGrid
    /// Where the cursor shows; `nil` hides it.
    public var cursor: Position?

    public init(grid: CellGrid, cursor: Position? = nil) {
        self.grid = grid
        self.cursor = cursor
    }

    public var size: Size { grid.size }
}
