/// Values of metadata, such as names and titles, on one line.
package enum SingleLine {
    /// The words of a value with one blank between them; controls and the sequences that command a terminal are left out.
    ///
    ///     SingleLine.text("Rosa\u{1B}[31m\n Diaz")    // "Rosa Diaz"
    ///
    /// Complexity: O(*n*).
    package static func text(_ value: some StringProtocol) -> String {
        String(decoding: bytes(Array(value.utf8)), as: UTF8.self)
    }

    /// The same in UTF-8.
    package static func bytes(_ value: [UInt8]) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(value.count)
        var i = 0
        var needsBlank = false
        while i < value.count {
            let byte = value[i]
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
                needsBlank = !line.isEmpty
                i += 1
            case 0x1B: i = endOfSequence(value, i)
            case 0..<0x20, 0x7F: i += 1
            case 0xC2 where i + 1 < value.count && value[i + 1] < 0xA0: i += 2
            default:
                if needsBlank { line.append(0x20) }
                needsBlank = false
                line.append(byte)
                i += 1
            }
        }
        return line
    }

    /// The byte after a sequence that begins with ESC.
    ///
    /// Source: ECMA-48 §5.4: after `ESC [` come bytes of 30…3F and 20…2F, and one of 40…7E ends it.
    private static func endOfSequence(_ value: [UInt8], _ start: Int) -> Int {
        var i = start + 1
        guard i < value.count, value[i] == UInt8(ascii: "[") else { return i }
        i += 1
        while i < value.count, (0x20...0x3F).contains(value[i]) { i += 1 }
        return i < value.count && (0x40...0x7E).contains(value[i]) ? i + 1 : i
    }

    /// The value, cut between words and with an ellipsis where it is longer than a title can be.
    ///
    /// - Parameter longest: bytes that are kept.
    package static func bounded(_ value: String, to longest: Int = 2000) -> String {
        guard value.utf8.count > longest else { return value }
        var end = value.utf8.index(value.utf8.startIndex, offsetBy: longest)
        while end > value.startIndex, end.samePosition(in: value.unicodeScalars) == nil {
            end = value.utf8.index(before: end)
        }
        let beginning = value[..<end]
        return String(beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)]) + "…"
    }
}
