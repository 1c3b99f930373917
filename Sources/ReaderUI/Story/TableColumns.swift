import Display
import TextCore

/// The column widths of a table, from all its rows.
struct TableColumns {
    private var widths: [Int] = []

    /// The separator of two cells in the text.
    private static let separator = Array(" | ".utf8)

    init(_ rows: [TextRange], in text: ArticleText) {
        for row in rows {
            for (number, cell) in Self.cells(of: row, in: text).enumerated() {
                let columns = ScreenText(utf8: text.utf8.span, in: cell.utf8).columns
                if number < widths.count {
                    widths[number] = max(widths[number], columns)
                } else {
                    widths.append(columns)
                }
            }
        }
    }

    /// Columns of a whole row.
    var width: Int { widths.reduce(0, +) + Self.separator.count * max(0, widths.count - 1) }

    /// Whether there is anything to align.
    var isTable: Bool { widths.count > 1 }

    /// Where the borders of a row stand.
    func borders(of row: TextRange, in text: ArticleText) -> [TableBorder] {
        var column = 0
        return zip(Self.cells(of: row, in: text).dropLast(), widths).map { cell, width in
            column += width + 1
            defer { column += 2 }
            return TableBorder(offset: TextOffset(utf8: cell.upper.utf8 + 1), column: column)
        }
    }

    private static func cells(of row: TextRange, in text: ArticleText) -> [TextRange] {
        let bytes = text.utf8
        var cells: [TextRange] = []
        var start = row.lower.utf8
        var i = start
        while i + separator.count <= row.upper.utf8 {
            guard bytes[i..<i + separator.count].elementsEqual(separator) else {
                i += 1
                continue
            }
            cells.append(TextRange(utf8: start..<i))
            i += separator.count
            start = i
        }
        return cells + [TextRange(utf8: start..<row.upper.utf8)]
    }
}
