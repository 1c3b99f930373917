import TestSupport
import Testing

@testable import Display

@Suite struct `A grid of cells` {
    private func grid(_ rows: Int, _ columns: Int) -> CellGrid {
        CellGrid(size: Size(rows: rows, columns: columns))
    }

    @Test func `shows what is written`() {
        var grid = grid(2, 12)
        let end = grid.write("Peru 日本", at: Position(row: 0, column: 1))
        #expect(end == 10)
        #expect(grid.lines() == [" Peru 日本", ""])
    }

    @Test(arguments: [
        (Position(row: 5, column: 0), ["", ""]),
        (Position(row: -1, column: 0), ["", ""]),
        (Position(row: 0, column: -2), ["ru vo", ""]),
        (Position(row: 1, column: 3), ["", "   Pe"]),
        (Position(row: 1, column: 99), ["", ""]),
    ])
    func `clips what lies outside`(position: Position, expected: [String]) {
        var grid = grid(2, 5)
        grid.write("Peru votes", at: position)
        #expect(grid.lines() == expected)
    }

    @Test func `shows no half of a wide glyph`() {
        var grid = grid(1, 4)
        grid.write("a日日", at: Position(row: 0, column: 0))
        #expect(grid.lines() == ["a日"])
        grid.write("x", at: Position(row: 0, column: 2))
        #expect(grid.lines() == ["a x"])
        grid.write("日", at: Position(row: 0, column: 1))
        grid.write("y", at: Position(row: 0, column: 1))
        #expect(grid.lines() == ["ay"])
    }

    @Test func `a flag takes two cells of one column`() {
        var grid = grid(1, 3)
        grid.write("🇫🇷!", at: Position(row: 0, column: 0))
        #expect(grid[0, 0].width == 1 && grid[0, 1].width == 1)
        #expect(grid.lines() == ["🇫🇷!"])
    }

    @Test func `is filled as far as it reaches, and a text ends at its limit`() {
        var grid = grid(2, 6)
        grid.fill(Region(rows: -1..<9, columns: 2..<99), with: .box)
        grid.write("abcdef", at: Position(row: 0, column: 0), limit: 4)
        #expect(grid.lines() == ["abcd□□", "  □□□□"])
    }

    @Test func `is drawn on another`() {
        var outer = grid(2, 6)
        outer.fill(Region(rows: 0..<2, columns: 0..<6), with: .box)
        var inner = grid(1, 4)
        inner.write("日本", at: Position(row: 0, column: 0))
        outer.draw(inner, at: Position(row: 1, column: 3))
        #expect(outer.lines() == ["□□□□□□", "□□□日"])
    }

    @Test(arguments: 1...100) func `keeps wide glyphs whole whatever is drawn`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var grid = grid(3, 9)
        for _ in 0..<30 {
            let bytes = generator.hostileBytes(pieces: 3)
            let position = Position(
                row: Int.random(in: -1...3, using: &generator),
                column: Int.random(in: -4...10, using: &generator))
            grid.write(utf8: bytes.span, in: 0..<bytes.count, at: position)
        }
        for row in 0..<3 {
            for column in 0..<9 {
                let isRightHalf = column > 0 && grid[row, column - 1].width == 2
                #expect((grid[row, column].width == 0) == isRightHalf, "seed \(seed)")
            }
            #expect(grid[row, 8].width != 2, "seed \(seed)")
        }
    }
}
