/// One screen line of a text: the bytes that it shows.
public struct TextLine: Hashable, Sendable {
    /// UTF-8 byte positions in the text, half-open, without the white space at the end of the line.
    public let range: Range<Int>
    /// Columns that the range takes.
    public let columns: Int

    public init(range: Range<Int>, columns: Int) {
        self.range = range
        self.columns = columns
    }
}

/// Breaks a text into lines that fit a width.
///
/// A line ends at white space, after a hyphen or a dash, after a slash inside a word, at a zero-width
/// space, or beside a wide character; not before closing punctuation nor after an opening bracket or
/// quote, and never inside a glyph. A word that is longer than a line is cut where the line ends.
/// ``BreakClass`` has the tables.
///
///     let text = Array("Peru's rivers rose".utf8)
///     LineBreaker(width: 8).lines(of: text.span, in: 0..<text.count).map(\.range)   // 0..<6, 7..<13, 14..<18
///
/// Source: a subset of Unicode Standard Annex 14.
public struct LineBreaker: Sendable {
    /// What a line end inside the text does.
    public enum Newline: Sendable {
        /// It is white space, as in a paragraph.
        case isSpace
        /// It ends the line, as in preformatted text; spaces at the start of a line are kept.
        case endsLine
    }

    /// Columns of a line, at least 1.
    public let width: Int
    /// Columns by which all lines but the first are shorter.
    public let hangingIndent: Int
    public let newline: Newline

    public init(width: Int, hangingIndent: Int = 0, newline: Newline = .isSpace) {
        self.width = max(1, width)
        self.hangingIndent = min(max(0, hangingIndent), self.width - 1)
        self.newline = newline
    }

    /// The lines of the bytes at `range`, which is clamped to the text; none for white space alone.
    ///
    /// Complexity: O(*n*) in the length of the range, whatever the length of its words.
    public func lines(of bytes: Span<UInt8>, in range: Range<Int>) -> [TextLine] {
        var layout = LineLayout(breaker: self, range: range.clamped(to: 0..<bytes.count))
        layout.run(over: bytes)
        return layout.lines
    }
}

/// One pass over a text, with the last place where the line may end.
private struct LineLayout {
    private let breaker: LineBreaker
    private let end: Int
    private var position: Int
    private(set) var lines: [TextLine] = []

    /// Where the content of the line starts.
    private var lineStart: Int
    /// Columns from `lineStart` to `position`, white space included.
    private var columns = 0
    /// Where the content read so far ends, without the white space after it.
    private var contentEnd: Int
    private var contentColumns = 0
    private var previous = BreakClass.start
    /// Whether white space stands between `previous` and the next glyph.
    private var hasSpace = false
    private var opportunity: Opportunity?

    /// A place where the line may end.
    private struct Opportunity {
        let contentEnd: Int
        let contentColumns: Int
        /// Where the next line starts, and the columns before that place.
        let nextStart: Int
        let columnsBefore: Int
    }

    init(breaker: LineBreaker, range: Range<Int>) {
        self.breaker = breaker
        position = range.lowerBound
        end = range.upperBound
        lineStart = position
        contentEnd = position
        lines.reserveCapacity(range.count / breaker.width + 1)
    }

    private var width: Int { lines.isEmpty ? breaker.width : breaker.width - breaker.hangingIndent }

    mutating func run(over bytes: Span<UInt8>) {
        let keepsLines = breaker.newline == .endsLine
        while position < end {
            let byte = bytes[position]
            if position + 1 >= end || bytes[position + 1] < 0x80 {
                // ASCII letters and spaces, the bulk of most texts, need no glyph.
                if BreakClass.isPlainLetter(byte) {
                    add(columns: 1, upTo: position + 1, breakClass: .other)
                    extendWord(in: bytes)
                    continue
                }
                if byte == 0x20 {
                    addSpace(upTo: position + 1)
                    continue
                }
            }
            let placed = Glyph.read(in: bytes, at: position, end: end)
            if placed.glyph.isSpace {
                if keepsLines, byte == 0x0A || byte == 0x0D {
                    endLine(nextStart: placed.range.upperBound)
                } else {
                    addSpace(upTo: placed.range.upperBound)
                }
            } else {
                add(
                    columns: placed.glyph.columns, upTo: placed.range.upperBound,
                    breakClass: BreakClass(
                        of: placed, isZeroWidthSpace: isZeroWidthSpace(placed, in: bytes)))
            }
        }
        if contentEnd > lineStart { emit(contentEnd, contentColumns) }
    }

    /// Takes the ASCII letters that follow one on the same line: nothing can break between them.
    private mutating func extendWord(in bytes: Span<UInt8>) {
        let limit = min(end, position + max(0, width - columns))
        var next = position
        while next < limit, BreakClass.isPlainLetter(bytes[next]) { next += 1 }
        // The last one may carry a mark, which the general path must see.
        if next < end, bytes[next] >= 0x80 { next -= 1 }
        guard next > position else { return }
        columns += next - position
        contentColumns = columns
        contentEnd = next
        position = next
    }

    private func isZeroWidthSpace(_ placed: PlacedGlyph, in bytes: Span<UInt8>) -> Bool {
        placed.glyph.columns == 0
            && bytes.decodedScalar(at: placed.range.lowerBound, end: end).value == Scalars.zeroWidthSpace
    }

    private mutating func addSpace(upTo next: Int) {
        position = next
        let isAtLineStart = contentEnd == lineStart
        if isAtLineStart, breaker.newline == .isSpace {
            // White space at the start of a line is not shown.
            lineStart = next
            contentEnd = next
            return
        }
        columns += 1
        hasSpace = true
    }

    private mutating func add(columns width: Int, upTo next: Int, breakClass: BreakClass) {
        if breakClass == .invisible {
            position = next
            return
        }
        if breakClass == .zeroWidthSpace {
            if contentEnd > lineStart {
                opportunity = Opportunity(
                    contentEnd: contentEnd, contentColumns: contentColumns, nextStart: next,
                    columnsBefore: columns)
            }
            position = next
            return
        }
        // A hyphen at the start of a word is a sign, as in "-5" or "-x".
        let isSign = breakClass == .hyphen && (hasSpace || previous == .start)
        if contentEnd > lineStart,
            BreakClass.allowsBreak(after: previous, hasSpace: hasSpace, before: breakClass)
        {
            opportunity = Opportunity(
                contentEnd: contentEnd, contentColumns: contentColumns, nextStart: position,
                columnsBefore: columns)
        }
        if columns + width > self.width { breakLine(before: width) }
        columns += width
        position = next
        contentEnd = next
        contentColumns = columns
        previous = isSign ? .other : breakClass
        hasSpace = false
    }

    /// Ends the line at the last opportunity, or here where there is none.
    private mutating func breakLine(before width: Int) {
        if let place = opportunity, place.contentEnd > lineStart {
            emit(place.contentEnd, place.contentColumns)
            lineStart = place.nextStart
            columns -= place.columnsBefore
            contentColumns = max(0, contentColumns - place.columnsBefore)
            contentEnd = max(contentEnd, lineStart)
            opportunity = nil
        }
        guard columns + width > self.width, columns > 0 else { return }
        if contentEnd > lineStart { emit(contentEnd, contentColumns) }
        startLine(at: position)
    }

    private mutating func endLine(nextStart: Int) {
        emit(contentEnd, contentColumns)
        position = nextStart
        startLine(at: nextStart)
        previous = .start
    }

    private mutating func startLine(at start: Int) {
        lineStart = start
        contentEnd = start
        columns = 0
        contentColumns = 0
        hasSpace = false
        opportunity = nil
    }

    private mutating func emit(_ contentEnd: Int, _ columns: Int) {
        lines.append(TextLine(range: lineStart..<max(lineStart, contentEnd), columns: columns))
    }
}
