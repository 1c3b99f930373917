/// Questions about single scalars that finding blocks, joints and words asks.
enum Ink {
    /// Whether a scalar leaves no ink: white space, and the zero-width space and byte order mark that
    /// stored texts carry as if they were.
    @inline(__always)
    static func isBlank(_ value: UInt32) -> Bool {
        if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
        if value < 0x1680 { return value == 0x85 || value == 0xA0 }
        return value == 0x1680 || (value >= 0x2000 && value <= 0x200B) || value == 0x2028
            || value == 0x2029 || value == 0x202F || value == 0x205F || value == 0x3000
            || value == 0xFEFF
    }

    @inline(__always)
    static func isLetter(_ value: UInt32) -> Bool {
        value < 0x80 ? (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A : ScalarClass.of(value).isLetter
    }

    @inline(__always)
    static func isUpper(_ value: UInt32) -> Bool {
        value < 0x80 ? value >= 0x41 && value <= 0x5A : ScalarClass.of(value) == .upper
    }

    @inline(__always)
    static func isLower(_ value: UInt32) -> Bool {
        value < 0x80 ? value >= 0x61 && value <= 0x7A : ScalarClass.of(value) == .lower
    }

    @inline(__always)
    static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

    /// Closing quotation marks and brackets that may follow the end of a sentence.
    @inline(__always)
    static func isCloser(_ value: UInt32) -> Bool {
        value == 0x29 || value == 0x5D || value == 0x201D || value == 0x2019 || value == 0xBB
    }

    /// Opening quotation marks and brackets that may stand before the first word of a sentence.
    @inline(__always)
    static func isOpener(_ value: UInt32) -> Bool {
        value == 0x28 || value == 0x5B || value == 0x201C || value == 0x2018 || value == 0xAB
    }

    /// `.`, `!`, `?` and `…`.
    @inline(__always)
    static func isSentenceEnd(_ value: UInt32) -> Bool {
        value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026
    }
}

extension Span where Element == UInt8 {
    /// The scalar that ends before `i`, and its length in bytes; `nil` at the start.
    func scalar(endingAt i: Int, from start: Int = 0) -> (value: UInt32, length: Int)? {
        guard i > start else { return nil }
        var j = i - 1
        while j > start && self[j] & 0xC0 == 0x80 { j -= 1 }
        return (scalar(at: j).value, i - j)
    }
}

extension ArticleText {
    /// The range without the blank scalars at both of its ends; empty where it holds nothing else.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = utf8.span
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper {
            let (value, length) = bytes.scalar(at: lower)
            guard Ink.isBlank(value) else { break }
            lower += length
        }
        while let (value, length) = bytes.scalar(endingAt: upper, from: lower),
            Ink.isBlank(value)
        {
            upper -= length
        }
        return lower..<upper
    }
}
