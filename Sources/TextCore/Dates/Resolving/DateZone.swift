extension ArticleText {
    /// The zone that ends a clock time or is a word of its own: `GMT`, `Z`, `+02:00`; `nil` for a time without one.
    func zone(in range: Range<Int>) -> String? {
        let bytes = utf8.span
        var start = range.upperBound
        if bytes[range.lowerBound] < 0x41 || bytes[range.lowerBound] | 0x20 == 0x74 {
            // The zone of a clock time is its tail: `T09:30:00+02:00`.
            while start > range.lowerBound + 5, bytes[start - 1] == 0x3A || ASCII.isDigit(bytes[start - 1])
            { start -= 1 }
            let mark = bytes[max(range.lowerBound, start - 1)]
            guard mark == 0x2B || mark == 0x2D || bytes[range.upperBound - 1] == 0x5A else { return nil }
            start = mark == 0x2B || mark == 0x2D ? start - 1 : range.upperBound - 1
        } else {
            start = range.lowerBound
        }
        return String(decoding: utf8[start..<range.upperBound], as: UTF8.self)
    }
}
