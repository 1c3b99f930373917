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
/// A line ends where ``LineBreakRules`` allow it, and not between a number and its unit; never inside a grapheme
/// cluster. A word that is longer than a line is cut where the line ends.
///
///     let text = Array("Peru's rivers rose".utf8)
///     LineBreaker(width: 8).lines(of: text.span, in: 0..<text.count).map(\.range)   // 0..<6, 7..<13, 14..<18
///
/// Known limitations: Thai, Lao, Khmer and Burmese, which write no spaces, are cut where the line ends, as no
/// dictionary of their words is at hand; a line does not end at a soft hyphen.
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
    private var rules = LineBreakRules()
    private var opportunity: Opportunity?
    /// Where the last grapheme cluster starts, if it is not the first of the line.
    private var cluster: Opportunity?

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
                    add(
                        columns: 1, upTo: position + 1, in: bytes,
                        isAllowed: allowsBreak(.alphabetic, in: bytes))
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
                add(placed, in: bytes)
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

    private mutating func addSpace(upTo next: Int) {
        rules.allowsBreak(before: .space)
        position = next
        let isAtLineStart = contentEnd == lineStart
        if isAtLineStart, breaker.newline == .isSpace {
            // White space at the start of a line is not shown.
            lineStart = next
            contentEnd = next
            return
        }
        columns += 1
    }

    /// Takes a glyph with all its scalars.
    private mutating func add(_ placed: PlacedGlyph, in bytes: Span<UInt8>) {
        let range = placed.range
        let (scalar, length) = bytes.decodedScalar(at: range.lowerBound, end: range.upperBound)
        let isShown = placed.glyph.columns > 0
        // What is shown in place of a control is a letter.
        let breakClass = placed.glyph == .replacement ? .alphabetic : BreakClass(of: scalar)
        let isAllowed =
            scalar != Scalars.softHyphen
            && allowsBreak(breakClass, in: bytes, upTo: range.lowerBound + length)
        if isShown {
            add(
                columns: placed.glyph.columns, upTo: range.upperBound, in: bytes,
                isAllowed: isAllowed && !placed.belongsToPrevious, isInside: placed.belongsToPrevious)
        } else {
            if breakClass == .zeroWidthSpace { noteOpportunity(nextStart: range.upperBound) }
            position = range.upperBound
        }
        var next = range.lowerBound + length
        while next < range.upperBound {
            let (scalar, length) = bytes.decodedScalar(at: next, end: range.upperBound)
            if scalar != Scalars.softHyphen { rules.allowsBreak(before: BreakClass(of: scalar)) }
            next += length
        }
    }

    /// Whether the line may end before what comes next, whose first scalar ends at `next`.
    private mutating func allowsBreak(
        _ breakClass: BreakClass, in bytes: Span<UInt8>, upTo next: Int = 0
    ) -> Bool {
        if rules.followsNumber, breakClass != .numeric,
            UnitWords.startsUnit(at: position, of: bytes, end: end)
        {
            rules.allowsBreak(before: breakClass)
            return false
        }
        guard rules.needsFollowing(of: breakClass), next < end else {
            return rules.allowsBreak(before: breakClass)
        }
        let following = BreakClass(of: bytes.decodedScalar(at: next, end: end).value)
        return rules.allowsBreak(before: breakClass, following: following)
    }

    private mutating func noteOpportunity(nextStart: Int) {
        guard contentEnd > lineStart else { return }
        opportunity = Opportunity(
            contentEnd: contentEnd, contentColumns: contentColumns, nextStart: nextStart,
            columnsBefore: columns)
    }

    private mutating func add(
        columns width: Int, upTo next: Int, in bytes: Span<UInt8>, isAllowed: Bool, isInside: Bool = false
    ) {
        if isAllowed { noteOpportunity(nextStart: position) }
        if columns + width > self.width { breakLine(before: width, isInside: isInside) }
        if !isInside {
            cluster =
                contentEnd > lineStart
                ? Opportunity(
                    contentEnd: contentEnd, contentColumns: contentColumns, nextStart: position,
                    columnsBefore: columns) : nil
        }
        columns += width
        position = next
        contentEnd = next
        contentColumns = columns
    }

    /// Ends the line at the last opportunity, or here where there is none; before a cluster, not inside it.
    private mutating func breakLine(before width: Int, isInside: Bool) {
        if let place = opportunity ?? (isInside ? cluster : nil), place.contentEnd > lineStart {
            emit(place.contentEnd, place.contentColumns)
            lineStart = place.nextStart
            columns -= place.columnsBefore
            contentColumns = max(0, contentColumns - place.columnsBefore)
            contentEnd = max(contentEnd, lineStart)
            opportunity = nil
            cluster = nil
        }
        guard columns + width > self.width, columns > 0 else { return }
        if contentEnd > lineStart { emit(contentEnd, contentColumns) }
        startLine(at: position)
    }

    private mutating func endLine(nextStart: Int) {
        emit(contentEnd, contentColumns)
        position = nextStart
        startLine(at: nextStart)
        rules = LineBreakRules()
    }

    private mutating func startLine(at start: Int) {
        lineStart = start
        contentEnd = start
        columns = 0
        contentColumns = 0
        opportunity = nil
        cluster = nil
    }

    private mutating func emit(_ contentEnd: Int, _ columns: Int) {
        lines.append(TextLine(range: lineStart..<max(lineStart, contentEnd), columns: columns))
    }
}
