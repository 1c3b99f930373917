extension CleanedText {
    /// What a reader should see: the body, one block a line, in text order.
    ///
    /// Line breaks inside a block become a space, but after a hyphen that parts a word, which stays; where two blocks stood glued together, a line break
    /// stands between them.
    ///
    /// Complexity: O(*n*) in the length of the text.
    public func clean(of text: ArticleText) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        let bytes = text.utf8.span
        for block in body {
            if !result.isEmpty { result.append(0x0A) }
            var i = block.range.lower.utf8
            let end = block.range.upper.utf8
            while i < end {
                let byte = bytes[i]
                guard byte == 0x0A || byte == 0x0D || byte == 0x0B || byte == 0x0C else {
                    result.append(byte)
                    i += 1
                    continue
                }
                // The break, with the blanks around it, is one space.
                while let last = result.last, last == 0x20 || last == 0x09 { result.removeLast() }
                while i < end, bytes[i] == 0x20 || (bytes[i] >= 0x09 && bytes[i] <= 0x0D) { i += 1 }
                if !isHyphenated(result, i < end ? bytes[i] : 0) { result.append(0x20) }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a line ends in the middle of a word: with a letter and a hyphen, before a small letter.
    private func isHyphenated(_ line: [UInt8], _ next: UInt8) -> Bool {
        line.count > 1 && line[line.count - 1] == UInt8(ascii: "-") && line[line.count - 2].isASCIILetter
            && (0x61...0x7A).contains(next)
    }
}
