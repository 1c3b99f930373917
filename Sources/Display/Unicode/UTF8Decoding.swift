extension Span where Element == UInt8 {
    /// The scalar that ends before `end`, and where it starts; `nil` at the start of the bytes.
    func scalar(before end: Int) -> (value: UInt32, start: Int)? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        let (value, length) = decodedScalar(at: start, end: end)
        // A malformed byte counts alone.
        return start + length == end ? (value, start) : (0xFFFD, end - 1)
    }

    /// The scalar that starts at `i` and its length in bytes; one malformed byte counts as U+FFFD.
    ///
    /// Never reads at or after `end`.
    func decodedScalar(at i: Int, end: Int) -> (value: UInt32, length: Int) {
        let lead = self[i]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length: Int
        let least: UInt32
        switch lead {
        case 0xC2...0xDF: (length, least) = (2, 0x80)
        case 0xE0...0xEF: (length, least) = (3, 0x800)
        case 0xF0...0xF4: (length, least) = (4, 0x10000)
        default: return (0xFFFD, 1)
        }
        guard i + length <= end else { return (0xFFFD, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = self[i + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isSurrogate = (0xD800...0xDFFF).contains(value)
        return value < least || value > 0x10FFFF || isSurrogate ? (0xFFFD, 1) : (value, length)
    }
}
