/// Widens a range so that it cuts no user-perceived character (extended grapheme cluster) in two.
enum GraphemeAlignment {
    /// The longest search for the start or end of a cluster, in bytes; the longest emoji families take 28.
    private static let reach = 64

    /// The smallest range around `range`, inside `block`, that is on grapheme boundaries.
    ///
    /// - Precondition: both ranges are on scalar boundaries of the text, and `block` contains `range`.
    static func widened(_ range: Range<Int>, in text: ArticleText, block: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        while !isBoundary(lower, in: text, block: block) { lower = scalarStart(before: lower, in: text) }
        var upper = range.upperBound
        while !isBoundary(upper, in: text, block: block) {
            upper += text.utf8.span.scalar(at: upper).length
        }
        return lower..<upper
    }

    private static func isBoundary(_ offset: Int, in text: ArticleText, block: Range<Int>) -> Bool {
        if offset <= block.lowerBound || offset >= block.upperBound { return true }
        let bytes = text.utf8
        // Between two ASCII characters, most of most texts.
        if bytes[offset] < 0x80, bytes[offset] > 0x0A, bytes[offset - 1] < 0x80 { return true }
        let next = bytes.span.scalar(at: offset).value
        let previous = bytes.span.scalar(at: scalarStart(before: offset, in: text)).value
        if standsAlone(next), standsAlone(previous) { return true }
        if next == 0x0A { return previous != 0x0D }
        if isFlagLetter(next), isFlagLetter(previous) {
            return flagLetters(before: offset, in: text, from: block.lowerBound).isMultiple(of: 2)
        }

        var from = offset
        while from > block.lowerBound, offset - from < reach, from == offset || bytes[from] >= 0x80 {
            from = scalarStart(before: from, in: text)
        }
        var to = offset
        while to < block.upperBound, to - offset < reach, to == offset || bytes[to] >= 0x80 {
            to += bytes.span.scalar(at: to).length
        }
        let window = text.string(in: TextRange(utf8: from..<to))
        let position = window.utf8.index(window.startIndex, offsetBy: offset - from)
        return String.Index(position, within: window) != nil
    }

    /// Whether the scalar never joins another that stands alone: most letters of Europe and East Asia.
    private static func standsAlone(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20..<0x7F, 0xA0..<0x0300, 0x0370..<0x0483, 0x048A..<0x0530, 0x1E00..<0x2000, 0x2010..<0x2028,
            0x3000..<0x302A, 0x3041..<0x3097, 0x30A0..<0xA000, 0xAC00..<0xD7A4:
            true
        default: false
        }
    }

    private static func isFlagLetter(_ scalar: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar) }

    /// The letters of flags that stand in a row before an offset, of which each two are one flag.
    ///
    /// - Parameter start: where the search for them ends at the latest.
    private static func flagLetters(before offset: Int, in text: ArticleText, from start: Int) -> Int {
        var (count, place) = (0, offset)
        while place - 4 >= start, count < Self.mostFlagLetters,
            isFlagLetter(text.utf8.span.scalar(at: place - 4).value)
        {
            place -= 4
            count += 1
        }
        return count
    }

    /// An even number, of letters that are counted: more flags stand in a row in no story.
    private static let mostFlagLetters = 2048

    private static func scalarStart(before offset: Int, in text: ArticleText) -> Int {
        var i = offset - 1
        while i > 0, text.utf8[i] & 0xC0 == 0x80 { i -= 1 }
        return i
    }
}
