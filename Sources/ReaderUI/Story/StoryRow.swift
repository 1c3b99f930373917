import Display
import TextCore

/// A row of the story as it stands on the screen.
struct StoryRow: Hashable, Sendable {
    /// The part it belongs to, as a position in ``StoryDocument/parts``; `nil` for an empty row.
    let part: Int?
    /// The text it shows; `nil` for an empty row and for lines of the reader's own.
    let range: TextRange?
    /// A line of the reader's own.
    let line: ScreenText?
    /// What stands at the left: a bullet, a bar, an indent.
    let prefix: ScreenText
    /// Columns of the text, without the prefix, where nothing spreads it.
    var columns = 0
    /// Columns that the text may be spread over; as many as it has where it is not to be spread.
    var spread = 0
    /// Of a table's row: where the borders between its cells stand, in text order.
    var borders: [TableBorder] = []

    static let empty = StoryRow(part: nil, range: nil, line: nil, prefix: .empty)

    /// Calls `body` with each glyph of the text, the byte where it starts, and the column where it stands, counted
    /// from the text's first.
    ///
    /// Complexity: O(*n*) in the length of the row.
    func forEachGlyph(
        in bytes: Span<UInt8>, isJustified: Bool,
        _ body: (_ glyph: Glyph, _ offset: Int, _ column: Int) -> Void
    ) {
        guard let range else { return }
        var gaps = isJustified && spread > columns ? WordGaps(self, in: bytes) : nil
        var borders = borders[...]
        var column = 0
        var offset = range.lower.utf8
        while offset < range.upper.utf8 {
            let placed = Glyph.read(in: bytes, at: offset, end: range.upper.utf8)
            if let border = borders.first, border.offset.utf8 == offset {
                column = border.column
                body(Self.border, offset, column)
                borders = borders.dropFirst()
            } else {
                body(placed.glyph, offset, column)
            }
            column += placed.glyph.columns
            if placed.glyph.isSpace { column += gaps?.next() ?? 0 }
            offset = placed.range.upperBound
        }
    }

    private static let border: Glyph = {
        let bar = Array("│".utf8)
        return Glyph.read(in: bar.span, at: 0, end: bar.count).glyph
    }()
}

/// Where a border between two cells of a table stands.
struct TableBorder: Hashable, Sendable {
    /// The `|` of the text.
    let offset: TextOffset
    /// Counted from the first column of the row's text.
    let column: Int
}

/// The columns that are added to the gaps between the words of a row, so that it fills its width.
private struct WordGaps {
    private let count: Int
    private let extra: Int
    private var index = 0

    /// The most columns a gap grows by on average; a row of a few long words is not spread.
    private static let mostExtra = 2

    init?(_ row: StoryRow, in bytes: Span<UInt8>) {
        var count = 0
        row.forEachGlyph(in: bytes, isJustified: false) { glyph, _, _ in
            if glyph.isSpace { count += 1 }
        }
        extra = row.spread - row.columns
        guard count > 0, extra <= count * Self.mostExtra else { return nil }
        self.count = count
    }

    mutating func next() -> Int {
        defer { index += 1 }
        return extra * (index + 1) / count - extra * index / count
    }
}
