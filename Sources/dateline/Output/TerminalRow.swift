import Display

/// The columns of an article on one line of a terminal.
///
/// A narrow terminal has no source, and a narrower one neither path nor words. A long path is cut at its start, so that
/// the file's name shows.
struct TerminalRow {
    let date: ScreenText
    let source: ScreenText
    let title: ScreenText
    /// The number of words; `nil` where the line has no such column.
    var words: ScreenText?
    let path: ScreenText

    /// The separator of the columns.
    static let separator: StaticString = "  "
    private static let gap = 2
    private static let dateWidth = 10
    private static let sourceWidth = 16
    private static let wordsWidth = 6
    /// Columns of a terminal from which the parts are shown.
    private static let widthForSource = 72
    private static let widthForPath = 50

    /// The columns, cut and filled so that with the separators they take no more than `width`.
    func columns(width: Int) -> [ScreenText] {
        var columns = [date.fitted(to: min(Self.dateWidth, width))]
        var room = width - Self.dateWidth - Self.gap
        guard room > 0 else { return columns }
        if width >= Self.widthForSource {
            columns.append(source.fitted(to: Self.sourceWidth))
            room -= Self.sourceWidth + Self.gap
        }
        guard width >= Self.widthForPath else { return columns + [title.truncated(to: room)] }
        if words != nil { room -= Self.wordsWidth + Self.gap }
        // The title gets three fifths.
        let titleWidth = (room - Self.gap) * 3 / 5
        columns.append(title.fitted(to: titleWidth))
        if let words { columns.append(.spaces(Self.wordsWidth - words.columns) + words) }
        columns.append(path.truncatedAtStart(to: room - Self.gap - titleWidth))
        return columns
    }
}

extension ScreenText {
    /// The same text, cut to fit, with an ellipsis in its first column where something was cut.
    fileprivate func truncatedAtStart(to columns: Int) -> ScreenText {
        guard self.columns > columns else { return self }
        guard columns > 0 else { return .empty }
        let bytes = Array(string.utf8)
        var left = self.columns
        for placed in GlyphSequence(utf8: bytes) {
            left -= placed.glyph.columns
            guard left > columns - 1 else {
                return "…" + ScreenText(utf8: bytes.span, in: placed.range.upperBound..<bytes.count)
            }
        }
        return "…"
    }
}
