extension DateLineReader {
    // MARK: Tokens

    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var i = 0
        var isApart = true
        while i < bytes.count {
            let byte = bytes[i]
            if byte <= 0x20 || byte == 0xC2 && i + 1 < bytes.count && bytes[i + 1] == 0xA0 {
                i += byte == 0xC2 ? 2 : 1
                isApart = true
                continue
            }
            let start = i
            var value = 0
            if ASCII.isDigit(byte) {
                while i < bytes.count, ASCII.isDigit(bytes[i]) {
                    if i - start < 15 { value = value * 10 + Int(bytes[i] - 0x30) }
                    i += 1
                }
                tokens.append(Token(kind: .number, range: start..<i, value: value, isApart: isApart))
            } else if isLetter(bytes, i) {
                i += 1
                // `RosaNovember 6` is two words that lost the blank between them.
                while i < bytes.count, isLetter(bytes, i), !isJoint(bytes, i) { i += 1 }
                tokens.append(Token(kind: .word, range: start..<i, isApart: isApart))
            } else {
                i += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                i = min(i, bytes.count)
                tokens.append(Token(kind: .mark, range: start..<i, isApart: isApart))
            }
            isApart = false
        }
        return tokens
    }

    /// Whether a capital follows a small letter.
    private static func isJoint(_ bytes: [UInt8], _ i: Int) -> Bool {
        bytes[i] >= 0x41 && bytes[i] <= 0x5A && bytes[i - 1] >= 0x61 && bytes[i - 1] <= 0x7A
    }

    /// Letters of ASCII and all beyond it but dashes, dots and quotation marks.
    private static func isLetter(_ bytes: [UInt8], _ i: Int) -> Bool {
        let byte = bytes[i]
        if byte < 0x80 { return ASCII.isLetter(byte) }
        if byte < 0xC0 { return true }
        let next = i + 1 < bytes.count ? bytes[i + 1] : 0
        return !(byte == 0xE2 && next >= 0x80 && next <= 0x9F) && !(byte == 0xC2)
    }

    func contains(_ words: Set<String>, _ word: ArraySlice<UInt8>) -> Bool {
        word.count <= Self.longestWord && words.contains(DateLineWords.small(word))
    }

    /// Bytes of the longest word of ``DateLineWords``.
    private static let longestWord = 28

    func isLabel(_ word: ArraySlice<UInt8>) -> Bool {
        contains(DateLineWords.published, word) || contains(DateLineWords.updated, word)
    }

    // MARK: Looking at tokens

    func number(_ i: Int, digits: ClosedRange<Int>) -> Int? {
        guard tokens.indices.contains(i), tokens[i].kind == .number, digits.contains(tokens[i].range.count)
        else { return nil }
        return tokens[i].value
    }

    func word(_ i: Int) -> ArraySlice<UInt8>? {
        guard tokens.indices.contains(i), tokens[i].kind == .word else { return nil }
        return folded[tokens[i].range]
    }

    func isWord(_ i: Int, _ text: String) -> Bool {
        word(i)?.elementsEqual(text.utf8) == true
    }

    func isMark(_ i: Int, _ marks: StaticString) -> Bool {
        guard tokens.indices.contains(i), tokens[i].kind == .mark, tokens[i].range.count == 1 else {
            return false
        }
        let byte = bytes[tokens[i].range.lowerBound]
        return marks.withUTF8Buffer { $0.contains(byte) }
    }

    func skipping(_ i: Int, _ marks: StaticString) -> Int {
        var i = i
        while isMark(i, marks) { i += 1 }
        return i
    }
}
