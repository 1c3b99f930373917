/// Checks that bytes are well-formed UTF-8 (Unicode 15, table 3-7), and reads scalars from bytes that are.
package enum UTF8Validation {
    /// The position of the first byte that is not part of a well-formed sequence, or `nil`.
    package static func firstInvalidOffset(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        var i = start
        let end = bytes.count
        while i < end {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let length = wellFormedLength(in: bytes, at: i)
            if length == 0 { return i }
            i += length
        }
        return nil
    }

    /// The length of the well-formed sequence at `i`: 1…4 bytes, or 0 for malformed bytes.
    package static func wellFormedLength(in bytes: Span<UInt8>, at i: Int) -> Int {
        let lead = bytes[i]
        func continues(_ offset: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            i + offset < bytes.count && allowed.contains(bytes[i + offset])
        }
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}

extension Span where Element == UInt8 {
    /// The scalar that starts at `i` and its length in bytes; the bytes must be well-formed UTF-8.
    @inlinable
    package func scalar(at i: Int) -> (value: UInt32, length: Int) {
        let lead = self[i]
        if lead < 0x80 { return (UInt32(lead), 1) }
        if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | UInt32(self[i + 1] & 0x3F), 2) }
        if lead < 0xF0 {
            return (
                UInt32(lead & 0x0F) << 12 | UInt32(self[i + 1] & 0x3F) << 6 | UInt32(self[i + 2] & 0x3F), 3
            )
        }
        return (
            UInt32(lead & 0x07) << 18 | UInt32(self[i + 1] & 0x3F) << 12
                | UInt32(self[i + 2] & 0x3F) << 6 | UInt32(self[i + 3] & 0x3F), 4
        )
    }
}
