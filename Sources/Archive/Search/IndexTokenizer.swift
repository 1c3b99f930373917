import TextCore

/// Finds words as the full-text index does, with their places.
struct IndexTokenizer {
    /// A word of a text.
    struct Word {
        /// UTF-8 bytes of the text.
        let range: Range<Int>
        /// Folded.
        let text: [UInt8]
        /// What else stands at its place for the index: `cooperative` at `co`.
        fileprivate(set) var synonyms: [[UInt8]] = []

        /// Whether it, or what stands for it, fulfils a test.
        func `is`(_ test: ([UInt8]) -> Bool) -> Bool { test(text) || synonyms.contains(where: test) }

        fileprivate mutating func add(_ synonym: SearchWords.Word) {
            synonyms.append(Array(synonym.text))
        }
    }

    /// The words of a part of a text.
    ///
    /// Complexity: O(*n*) in the length of the part.
    func words(of text: [UInt8], in part: Range<Int>) -> [Word] {
        var words: [Word] = []
        SearchWords.visit(text.span, part, as: .document) { word in
            if word.isSynonym, !words.isEmpty {
                words[words.count - 1].add(word)
            } else {
                words.append(Word(range: word.range, text: Array(word.text)))
            }
            return true
        }
        return words
    }

    /// The words of a query.
    func words(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var words: [[UInt8]] = []
        SearchWords.visit(bytes.span, bytes.indices, as: .query) { word in
            words.append(Array(word.text))
            return true
        }
        return words
    }
}
