import CNcurses
import Display

/// Puts a frame's cells into ncurses, which sends to the terminal only what changed.
@MainActor struct CellPainter {
    private let depth: ColorDepth
    /// What the last frame showed, to leave alone the rows that stay.
    private var painted: Frame?
    /// The stretches of that frame that were painted over, by rows.
    private var paintedOver: [Int: [Overpainter.Span]] = [:]
    /// Paints over what ncurses cannot send.
    private var overpainter: Overpainter
    private var pairs: [ColorPair: CInt] = [:]
    private var pairLimit: CInt
    private var rowBuffer: [cchar_t] = []

    private struct ColorPair: Hashable {
        let foreground: CInt
        let background: CInt
    }

    /// - Parameters:
    ///   - depth: colours that the terminal has and its user wants.
    ///   - takesLinks: whether the terminal takes OSC 8.
    init(depth: ColorDepth, takesLinks: Bool) {
        self.depth = depth
        overpainter = Overpainter(depth: depth, takesLinks: takesLinks)
        pairLimit = cc_color_pairs()
    }

    /// Makes the next frame paint every row anew.
    mutating func forget() { painted = nil }

    /// Draws whole from now on the emoji of several scalars that the terminal draws in two columns.
    mutating func draw(_ clusters: ClusterSupport) {
        overpainter.clusters = clusters
        forget()
    }

    /// Paints a frame; cells outside the screen are left out.
    ///
    /// - Returns: what must be sent to the terminal after it.
    mutating func paint(_ frame: Frame, screen: Size) -> [UInt8] {
        guard let window = cc_stdscr() else { return [] }
        if frame.size != painted?.size || frame.size != screen {
            werase(window)
            painted = nil
        }
        let height = min(frame.size.rows, screen.rows)
        let spans = overpainter.spans(of: frame, height: height)
        var changed: [Int] = []
        for row in 0..<height {
            let cells = frame.grid.row(row)
            if let painted, painted.grid.row(row) == cells, paintedOver[row] == spans[row] { continue }
            // Where something was painted over its cells, ncurses does not know what the terminal shows.
            if paintedOver[row] != nil { wredrawln(window, CInt(row), 1) }
            paint(cells.prefix(screen.columns), row: row, in: window)
            changed.append(row)
        }
        // On its way the cursor may write over what it passes.
        for row in [painted?.cursor?.row, frame.cursor?.row].compactMap(\.self) { changed.append(row) }
        painted = frame
        paintedOver = spans
        if let cursor = frame.cursor, cursor.row >= 0, cursor.row < screen.rows, cursor.column >= 0,
            cursor.column < screen.columns
        {
            curs_set(1)
            wmove(window, CInt(cursor.row), CInt(cursor.column))
        } else {
            curs_set(0)
        }
        wnoutrefresh(window)
        doupdate()
        return overpainter.bytes(for: Set(changed).sorted().flatMap { spans[$0] ?? [] }, of: frame.grid)
    }

    private mutating func paint(
        _ cells: ArraySlice<Cell>, row: Int, in window: UnsafeMutablePointer<WINDOW>
    ) {
        rowBuffer.removeAll(keepingCapacity: true)
        var style: Style?
        var attributes: attr_t = 0
        var pair: CInt = 0
        for cell in cells where cell.width > 0 {
            if cell.style != style {
                style = cell.style
                attributes = Self.attributes(of: cell.style)
                pair = colorPair(of: cell.style)
            }
            append(cell.glyph, attributes, pair)
        }
        mvwadd_wchnstr(window, CInt(row), 0, rowBuffer, CInt(rowBuffer.count))
    }

    /// Appends a glyph as ncurses will count it; one whose width the C library sees otherwise as a box.
    private mutating func append(_ glyph: Glyph, _ attributes: attr_t, _ pair: CInt) {
        let (base, marks) = glyph.scalarValues
        var cell = cchar_t()
        // Of a cluster ncurses knows the base, beside which a column may stay free.
        if glyph.isCluster, cc_wcwidth(base) == 1,
            cc_make_cell(&cell, base, 0, 0, 0, 0, attributes, pair)
        {
            rowBuffer.append(cell)
            if cc_make_cell(&cell, 0x20, 0, 0, 0, 0, attributes, pair) { rowBuffer.append(cell) }
            return
        }
        let isCountedAlike = base >= 0x20 && base < 0x7F || Int(cc_wcwidth(base)) == glyph.columns
        if isCountedAlike, cc_make_cell(&cell, base, marks.0, marks.1, marks.2, marks.3, attributes, pair) {
            rowBuffer.append(cell)
            return
        }
        for column in 0..<glyph.columns {
            let substitute = column == 0 ? substituteForUnknown : 0x20
            if cc_make_cell(&cell, substitute, 0, 0, 0, 0, attributes, pair) { rowBuffer.append(cell) }
        }
    }

    /// A white square, or a question mark where the C library has no such character.
    private var substituteForUnknown: UInt32 { cc_wcwidth(0x25A1) == 1 ? 0x25A1 : 0x3F }

    private static func attributes(of style: Style) -> attr_t {
        var result: attr_t = 0
        if style.attributes.contains(.bold) { result |= cc_bold }
        if style.attributes.contains(.dim) { result |= cc_dim }
        if style.attributes.contains(.italic) { result |= cc_italic }
        if style.attributes.contains(.underline) { result |= cc_underline }
        if style.attributes.contains(.reverse) { result |= cc_reverse }
        return result
    }

    /// The pair of a style's colours; the terminal's own colours when there are no pairs left.
    private mutating func colorPair(of style: Style) -> CInt {
        let wanted = ColorPair(
            foreground: Self.number(style.foreground.reduced(to: depth)),
            background: Self.number(style.background.reduced(to: depth)))
        if wanted.foreground == -1, wanted.background == -1 { return 0 }
        if let known = pairs[wanted] { return known }
        let pair = CInt(pairs.count + 1)
        guard pair < pairLimit, init_extended_pair(pair, wanted.foreground, wanted.background) == OK else {
            return 0
        }
        pairs[wanted] = pair
        return pair
    }

    private static func number(_ color: TerminalColor) -> CInt {
        switch color {
        case .standard: -1
        case .palette(let index): CInt(index)
        case .direct(let value): CInt(value)
        }
    }
}
