import TextCore

/// A quick count of words for lists and reading times.
enum WordCount {
    /// Stretches of bytes between ASCII white space that hold a letter or digit; scripts written
    /// without spaces count two of their characters as a word.
    ///
    /// Complexity: O(*n*).
    static func estimate(_ bytes: Span<UInt8>) -> Int {
        var words = 0
        var isInWord = false
        var wideScalars = 0
        for i in 0..<bytes.count {
            let byte = bytes[i]
            if byte <= 0x20 {
                isInWord = false
            } else if !isInWord, isLetterOrDigit(byte) {
                isInWord = true
                words += 1
            }
            // The leads 0xE3…0xE9 hold kana and Han; 0xEA…0xED Hangul, which is written with spaces.
            if (0xE3...0xE9).contains(byte) { wideScalars += 1 }
        }
        return words + wideScalars / 2
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF, 0xE0...0xE1, 0xE3...0xF4: true
        default: false
        }
    }
}
