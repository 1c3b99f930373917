import TextCore

/// A stretch of a text on one line, with highlighted matches.
struct Passage {
    private(set) var text: String
    /// UTF-8 bytes of ``text``.
    private(set) var marks: [Range<Int>] = []
    /// The first match in the original text; `nil` if no word of the query is in the text.
    let range: TextRange?

    /// The most bytes before the first match, and of the whole passage.
    private static let before = 60
    private static let length = 240

    /// - Parameters:
    ///   - block: the stretch of the text that holds the passage.
    ///   - lit: the matches in text order; those that begin in the passage are highlighted.
    init(of source: [UInt8], in block: Range<Int>, lit: [Range<Int>]) {
        let first = lit.first
        var start = block.lowerBound
        if let first, first.lowerBound - start > Self.before {
            start = Self.wordStart(
                after: first.lowerBound - Self.before, atMost: first.lowerBound, in: source)
        }
        var end = block.upperBound
        if end - start > Self.length {
            let least = min(end, max(start, first?.upperBound ?? start))
            end = Self.wordEnd(before: max(least, start + Self.length), atLeast: least, in: source)
        }
        var bytes: [UInt8] = start > block.lowerBound ? Array("… ".utf8) : []
        var marks: [Range<Int>] = []
        var position = start
        for range in lit where range.lowerBound >= position && range.upperBound <= end {
            Self.append(source[position..<range.lowerBound], to: &bytes)
            let from = bytes.count
            Self.append(source[range], to: &bytes)
            marks.append(from..<bytes.count)
            position = range.upperBound
        }
        Self.append(source[position..<max(position, end)], to: &bytes)
        if end < block.upperBound { bytes += Array(" …".utf8) }
        text = String(decoding: bytes, as: UTF8.self)
        // Malformed bytes, which a text cannot have, would move the marks.
        self.marks = text.utf8.count == bytes.count ? marks : []
        range = first.map { TextRange(utf8: $0) }
    }

    /// Appends bytes with each stretch of white space as one space.
    private static func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
        for byte in bytes {
            if byte > 0x20 {
                line.append(byte)
            } else if let last = line.last, last != 0x20 {
                line.append(0x20)
            }
        }
    }

    private static func wordStart(after offset: Int, atMost limit: Int, in bytes: [UInt8]) -> Int {
        var position = offset
        while position < limit, bytes[position - 1] > 0x20 { position += 1 }
        return position
    }

    /// The last end of a word before an offset; in a text without blanks, that of a scalar.
    private static func wordEnd(before offset: Int, atLeast limit: Int, in bytes: [UInt8]) -> Int {
        var position = offset
        while position > limit, bytes[position] > 0x20 { position -= 1 }
        guard position == limit else { return position }
        position = offset
        while position > limit, bytes[position] & 0xC0 == 0x80 { position -= 1 }
        return position
    }
}
