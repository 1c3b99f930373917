import Display
import TextCore

/// The story broken into rows of a width: maps text to rows and back.
struct StoryLayout: Sendable {
    let rows: [StoryRow]
    /// Columns that a row may take, prefix included.
    let width: Int
    /// The rows that show text, and where that text starts, both rising.
    private let textRows: [TextRow]

    private struct TextRow {
        let start: TextOffset
        let row: Int
    }

    /// Complexity: O(*n*) in the length of the text shown.
    init(_ document: StoryDocument, width: Int) {
        self.width = max(1, width)
        var rows: [StoryRow] = []
        var textRows: [TextRow] = []
        let bytes = document.text.utf8
        var table: TableColumns?
        for (number, part) in document.parts.enumerated() {
            if part.isSpaced { rows.append(.empty) }
            let prefixes = Self.prefixes(of: part.shape)
            let breaker = LineBreaker(
                width: self.width - prefixes.first.columns,
                hangingIndent: prefixes.rest.columns - prefixes.first.columns,
                newline: part.shape == .preformatted ? .endsLine : .isSpace)
            switch part.content {
            case .text(let range):
                if part.shape == .tableRow {
                    if part.isSpaced || table == nil { table = Self.table(from: number, in: document) }
                    if let table, table.isTable, table.width <= self.width {
                        textRows.append(TextRow(start: range.lower, row: rows.count))
                        rows.append(
                            StoryRow(
                                part: number, range: range, line: nil, prefix: .empty, columns: table.width,
                                spread: table.width, borders: table.borders(of: range, in: document.text)))
                        continue
                    }
                }
                let lines = breaker.lines(of: bytes.span, in: range.utf8)
                for (index, line) in lines.enumerated() {
                    let shown = TextRange(utf8: line.range)
                    let prefix = index == 0 ? prefixes.first : prefixes.rest
                    let isSpread = part.isProse && index + 1 < lines.count
                    textRows.append(TextRow(start: shown.lower, row: rows.count))
                    rows.append(
                        StoryRow(
                            part: number, range: shown, line: nil, prefix: prefix, columns: line.columns,
                            spread: isSpread ? self.width - prefix.columns : line.columns))
                }
            case .line(let line):
                let lines = part.role == .info ? StoryInfo.rows(of: line, width: width) : [line]
                let pieces = lines.flatMap { line in
                    let bytes = Array(line.string.utf8)
                    return breaker.lines(of: bytes.span, in: 0..<bytes.count).map {
                        ScreenText(utf8: bytes.span, in: $0.range)
                    }
                }
                for (index, piece) in pieces.enumerated() {
                    rows.append(
                        StoryRow(
                            part: number, range: nil, line: piece,
                            prefix: index == 0 ? prefixes.first : prefixes.rest))
                }
            }
        }
        self.rows = rows
        self.textRows = textRows
    }

    /// The columns of the table whose first row is a part.
    private static func table(from first: Int, in document: StoryDocument) -> TableColumns {
        var rows: [TextRange] = []
        for part in document.parts[first...] {
            guard part.shape == .tableRow, rows.isEmpty || !part.isSpaced,
                case .text(let range) = part.content
            else { break }
            rows.append(range)
        }
        return TableColumns(rows, in: document.text)
    }

    /// What stands before the first row of a part, and before its other rows.
    private static func prefixes(of shape: StoryDocument.Shape) -> (first: ScreenText, rest: ScreenText) {
        switch shape {
        case .plain: (.empty, .empty)
        case .indented, .preformatted: ("  ", "  ")
        case .bullet: ("• ", "  ")
        case .hanging, .tableRow: (.empty, "  ")
        case .bar: ("│ ", "│ ")
        case .dottedBar: ("┊ ", "┊ ")
        }
    }

    /// The row that shows the text at `offset`; where that text is not shown, the last row before it.
    ///
    /// Complexity: O(log *n*).
    func row(at offset: TextOffset) -> Int {
        let after = textRows.partitionPoint { $0.start > offset }
        if after == 0 { return textRows.first?.row ?? 0 }
        return textRows[after - 1].row
    }

    /// Where the text of the first text row at or after `row` starts; `nil` where none follows.
    ///
    /// Complexity: O(log *n*).
    func firstText(atOrAfter row: Int) -> (start: TextOffset, row: Int)? {
        let index = textRows.partitionPoint { $0.row >= row }
        return index < textRows.count ? (textRows[index].start, textRows[index].row) : nil
    }

    /// The text shown in rows `rows`, from its first to its last byte; `nil` where they show none.
    func text(in rows: Range<Int>) -> TextRange? {
        guard let first = firstText(atOrAfter: rows.lowerBound), first.row < rows.upperBound else {
            return nil
        }
        let last = textRows[textRows.partitionPoint { $0.row >= rows.upperBound } - 1]
        guard let end = self.rows[last.row].range?.upper else { return nil }
        return TextRange(first.start, end)
    }
}
