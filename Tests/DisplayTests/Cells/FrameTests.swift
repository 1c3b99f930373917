import Testing

@testable import Display

@Suite struct `Links of a frame` {
    private func link(_ columns: Range<Int>, row: Int = 0, to address: String = "https://example.org/a")
        -> CellLink?
    {
        CellLink(row: row, columns: columns, to: address, of: 1)
    }

    private func made(_ columns: Range<Int>, row: Int = 0) throws -> CellLink {
        try #require(link(columns, row: row))
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "https://example.org/a b",
        "https://example.org/\u{1B}]0;x\u{7}",
        "https://example.org/\u{9C}", "https://example.org/ñ", "http", "", "https://example.org/\u{7}",
        "https://example.org/" + String(repeating: "a", count: 2100),
    ])
    func `lead to addresses of the web alone, in visible ASCII`(address: String) {
        #expect(link(0..<4, to: address) == nil)
    }

    @Test func `are cut at its edge, and left out beyond it`() throws {
        var frame = Frame(grid: CellGrid(size: Size(rows: 2, columns: 10)))
        frame.add(try made(7..<14))
        frame.add(try made(12..<14))
        frame.add(try made(0..<4, row: 2))
        frame.add(try made(0..<4, row: -1))
        #expect(frame.links.map(\.columns) == [7..<10])
    }

    @Test func `move with what is drawn on another`() throws {
        var pane = Frame(grid: CellGrid(size: Size(rows: 2, columns: 10)))
        pane.grid.write("Peru", at: Position(row: 1, column: 2))
        pane.add(try made(2..<6, row: 1))
        var frame = Frame(grid: CellGrid(size: Size(rows: 3, columns: 8)))
        frame.draw(pane, at: Position(row: 1, column: 4))
        #expect(frame.grid.lines() == ["", "", "      Pe"])
        #expect(frame.links.map(\.row) == [2])
        #expect(frame.links.map(\.columns) == [6..<8])
    }

    @Test func `go where something is drawn over them`() throws {
        var frame = Frame(grid: CellGrid(size: Size(rows: 2, columns: 10)))
        frame.grid.write("Peru votes", at: Position(row: 0, column: 0))
        frame.add(try made(0..<4))
        frame.add(try made(5..<10))
        let before = frame.grid
        frame.grid.write("V", at: Position(row: 0, column: 5))
        frame.dropLinks(changedSince: before)
        #expect(frame.links.map(\.columns) == [0..<4])
    }
}
