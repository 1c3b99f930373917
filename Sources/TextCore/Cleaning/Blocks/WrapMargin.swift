/// The column at which a text was hard-wrapped, if its line breaks show that it was.
struct WrapMargin {
    /// The width, in scalars, that no more than a few lines exceed.
    let column: Int

    /// Lines shorter than this are no evidence of wrapping; longer than `widest` nobody wraps at.
    private static let narrowest = 30
    private static let widest = 140
    /// Blanks by which the second line of an item may stand further in than its marker.
    private static let deepestHang = 4

    /// `nil` where the text does not look wrapped.
    ///
    /// Wrapped text shows three things together: breaks between neighbouring lines of like width, at
    /// which the next line's first word would have passed the margin; many of them in the middle of a
    /// sentence; and no line much longer than the margin.
    init?(_ lines: [PlainTextBlocks.Line], in text: ArticleText) {
        var widths: [Int] = []
        var hasLong = 0
        for index in lines.indices {
            if lines[index].width > Self.widest { hasLong += 1 }
            guard index + 1 < lines.count, !lines[index + 1].isAfterEmptyLine else { continue }
            if lines[index].end <= Self.widest { widths.append(lines[index].end) }
        }
        guard widths.count >= 3, hasLong * 20 <= lines.count else { return nil }
        widths.sort()
        let column = widths[min(widths.count - 1, widths.count * 19 / 20)]
        guard column >= Self.narrowest else { return nil }

        var breaks = 0
        var full = 0
        var inSentence = 0
        for index in lines.indices.dropLast() where !lines[index + 1].isAfterEmptyLine {
            breaks += 1
            if lines[index].end + 1 + lines[index + 1].firstWord > column { full += 1 }
            if lines[index + 1].startsLower { inSentence += 1 }
        }
        guard full * 10 >= breaks * 7, inSentence * 4 >= breaks else { return nil }
        self.column = column
    }

    /// Whether the break between two lines is the wrapping's, not the author's.
    func joins(_ line: PlainTextBlocks.Line, _ next: PlainTextBlocks.Line) -> Bool {
        guard !line.isRule, !next.isRule else { return false }
        guard !next.isAfterEmptyLine else { return false }
        // Below a marker the item's lines hang: `* Shopkeepers fear` and then two blanks.
        let hangs = line.isMarked && next.indent <= line.indent + Self.deepestHang
        guard hangs || next.indent <= line.indent || next.indent < 2 else { return false }
        if line.endsInHyphen, next.startsLower { return true }
        return line.end + 1 + next.firstWord > column || (next.startsLower && line.end * 2 > column)
    }
}
