import CNcurses
import Display

/// Paints over the cells of ncurses what ncurses has no way to send: emoji of several scalars, and links.
///
/// Each stretch is sent again in its place and look, between a saved and a restored cursor, so that ncurses is right
/// about everything but the look of these cells.
///
/// Source: xterm's ctlseqs for the sequences; "Hyperlinks in terminal emulators" by Egmont Koblinger for OSC 8.
struct Overpainter {
    /// A stretch of a row that is painted over.
    struct Span: Hashable {
        let row: Int
        let columns: Range<Int>
        /// `nil` for a lone emoji.
        var link: CellLink?
    }

    private let depth: ColorDepth
    private let takesLinks: Bool
    /// The emoji of several scalars that are drawn whole; the others are shown by their first.
    var clusters = ClusterSupport()

    init(depth: ColorDepth, takesLinks: Bool) {
        self.depth = depth
        self.takesLinks = takesLinks
    }

    // MARK: Stretches

    /// The stretches of a frame by rows, from left to right; no entry for a row that ncurses paints alone.
    ///
    /// Complexity: O(links and cells).
    func spans(of frame: Frame, height: Int) -> [Int: [Span]] {
        var spans: [Int: [Span]] = [:]
        if takesLinks {
            for link in frame.links where link.row < height {
                spans[link.row, default: []].append(
                    Span(row: link.row, columns: link.columns, link: link))
            }
        }
        guard clusters.isAny else { return spans }
        for row in 0..<height {
            for (column, cell) in frame.grid.row(row).enumerated() where clusters.includes(cell.glyph) {
                let isLinked = spans[row]?.contains { $0.columns.contains(column) } ?? false
                if !isLinked {
                    spans[row, default: []].append(Span(row: row, columns: column..<column + 2))
                }
            }
        }
        return spans
    }

    // MARK: Bytes

    /// What paints the stretches; none for none.
    func bytes(for spans: [Span], of grid: CellGrid) -> [UInt8] {
        guard !spans.isEmpty else { return [] }
        var bytes = Array("\u{1B}7".utf8)
        for span in spans { append(span, of: grid, to: &bytes) }
        return bytes + Array("\u{1B}8".utf8)
    }

    private func append(_ span: Span, of grid: CellGrid, to bytes: inout [UInt8]) {
        if let link = span.link {
            bytes += Array("\u{1B}]8;id=\(link.number);\(link.address)\u{7}".utf8)
        }
        var style: Style?
        var isInPlace = false
        for column in span.columns {
            let cell = grid[span.row, column]
            guard cell.width > 0, column + cell.width <= grid.size.columns else { continue }
            guard let printable = printable(cell.glyph) else {
                isInPlace = false
                continue
            }
            if !isInPlace { bytes += Array("\u{1B}[\(span.row + 1);\(column + 1)H".utf8) }
            if style != cell.style {
                style = cell.style
                bytes += TerminalLook.bytes(of: cell.style, depth: depth)
            }
            bytes += printable
            // The terminal may count the columns of what is not ASCII otherwise.
            isInPlace = cell.glyph.scalarValues.base < 0x7F && !cell.glyph.isCluster
        }
        if span.link != nil { bytes += Array("\u{1B}]8;;\u{7}".utf8) }
    }

    /// The glyph as the cells below show it: an emoji that the terminal would draw in several places by its first scalar;
    /// `nil` for one that ncurses shows as a box.
    private func printable(_ glyph: Glyph) -> [UInt8]? {
        if clusters.includes(glyph) { return glyph.utf8 }
        let base = glyph.scalarValues.base
        let columns = Int(cc_wcwidth(base))
        guard columns == glyph.columns || glyph.isCluster && columns == 1 else { return nil }
        return glyph.isCluster ? Unicode.Scalar(base).map { Array(String($0).utf8) } : glyph.utf8
    }
}
