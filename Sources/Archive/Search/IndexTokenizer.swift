import GRDB

/// Finds words as the full-text index does, with their places.
struct IndexTokenizer {
    /// A word of a text.
    struct Word {
        /// UTF-8 bytes of the text.
        let range: Range<Int>
        /// Folded.
        let text: [UInt8]
    }

    private let tokenizer: any FTS5Tokenizer

    init(_ db: Database) throws { tokenizer = try db.makeTokenizer(IndexSchema.tokenizer) }

    /// The words of a part of a text.
    ///
    /// Complexity: O(*n*) in the length of the part.
    func words(of text: [UInt8], in part: Range<Int>) -> [Word] {
        guard !part.isEmpty else { return [] }
        var words: [Word] = []
        text.withUnsafeBufferPointer { buffer in
            buffer.baseAddress?.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
                withUnsafeMutablePointer(to: &words) { words in
                    _ = tokenizer.tokenize(
                        context: UnsafeMutableRawPointer(words), tokenization: .document,
                        pText: start + part.lowerBound, nText: CInt(part.count)
                    ) { context, _, token, length, from, to in
                        guard let context, let token else { return 0 }
                        let text = UnsafeRawBufferPointer(start: token, count: Int(length))
                        context.assumingMemoryBound(to: [Word].self).pointee.append(
                            Word(range: Int(from)..<Int(to), text: Array(text)))
                        return 0
                    }
                }
            }
        }
        guard part.lowerBound > 0 else { return words }
        return words.map {
            let range = $0.range
            return Word(
                range: range.lowerBound + part.lowerBound..<range.upperBound + part.lowerBound,
                text: $0.text)
        }
    }

    /// The words of a query.
    func words(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        return words(of: bytes, in: bytes.indices).map(\.text)
    }
}
