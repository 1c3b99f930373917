/// The words of a document, each distinct spelling once, and for each token the number of its word.
struct DocumentWords {
    /// One for each spelling; the first one stands for the border of a sentence.
    private(set) var forms: [WordForm] = [.border]
    /// For each token, its position in ``forms``.
    private(set) var wordOfToken: [Int32] = []

    /// Complexity: O(*n*) in the bytes of the tokens.
    init(_ text: ArticleText, tokens: [Token], lexicon: EntityLexicon) {
        let bytes = text.utf8.span
        wordOfToken.reserveCapacity(tokens.count)
        forms.reserveCapacity(tokens.count / 2)
        var numbers = HashTable<Int32>(capacity: tokens.count, free: 0)
        for token in tokens {
            let range = Int(token.start)..<Int(token.end)
            let key = Self.key(bytes, range)
            let slot = numbers.slot(of: key)
            if !numbers.isTaken(slot) {
                numbers.take(slot, for: key)
                numbers.values[slot] = Int32(forms.count)
                forms.append(WordForm(bytes, range, kind: token.kind, lexicon: lexicon))
            }
            wordOfToken.append(numbers.values[slot])
        }
    }

    /// Gives the forms away, without a copy.
    mutating func takeForms() -> [WordForm] {
        defer { forms = [] }
        return forms
    }

    /// A 64-bit key of the bytes, never 0; two words that share one would be taken for one.
    private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(range.count)
        for i in range { state = (state ^ UInt64(bytes[i])) &* 0x9FB2_1C65_1E98_DF25 }
        state ^= state >> 28
        state = state &* 0xD6E8_FEB8_6659_FD93
        return max(1, state ^ (state >> 32))
    }
}
