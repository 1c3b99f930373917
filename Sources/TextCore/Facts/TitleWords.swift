/// A title as its words, for comparing what several places call an article.
///
///     TitleWords("Peru votes | Andina").contains(TitleWords("Peru Votes"))    // true
package struct TitleWords: Sendable {
    /// Hashes of the words in small letters, in order; signs are left out.
    private let words: [UInt64]

    package init(_ title: some StringProtocol) {
        var words: [UInt64] = []
        var hash = FNV1a()
        var isEmpty = true
        for scalar in title.unicodeScalars {
            if scalar.value < 0x80 {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if ASCII.isLetterOrDigit(byte) {
                    hash.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                    isEmpty = false
                    continue
                }
                // "Peru's" is one word, however its apostrophe is written.
                if byte == 0x27 { continue }
            } else if scalar.value == 0x2019 || scalar.value == 0x2018 {
                continue
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                for byte in scalar.properties.lowercaseMapping.utf8 { hash.append(byte) }
                isEmpty = false
                continue
            }
            if !isEmpty { words.append(hash.value) }
            hash = FNV1a()
            isEmpty = true
        }
        if !isEmpty { words.append(hash.value) }
        self.words = words
    }

    package var count: Int { words.count }

    package func isSame(as other: TitleWords) -> Bool { !words.isEmpty && words == other.words }

    /// Whether all words of the other stand in this one, in order and next to each other.
    package func contains(_ other: TitleWords) -> Bool {
        guard let first = other.words.first, words.count >= other.words.count else { return false }
        return (0...(words.count - other.words.count)).contains { start in
            words[start] == first && words[start...].starts(with: other.words)
        }
    }

    /// The share of another one's words that this one has, 0…1.
    package func overlap(of other: TitleWords) -> Double {
        guard !other.words.isEmpty else { return 0 }
        let all = Set(words)
        return Double(other.words.count { all.contains($0) }) / Double(other.words.count)
    }

    /// The share of the shorter one's words that the longer one has too, 0…1.
    ///
    /// One word alone is no evidence unless both are that word.
    package func agreement(with other: TitleWords) -> Double {
        let (short, long) = count <= other.count ? (words, other.words) : (other.words, words)
        guard !short.isEmpty else { return 0 }
        if short.count == 1 { return long == short ? 1 : long.contains(short[0]) ? 0.3 : 0 }
        let all = Set(long)
        return Double(Set(short).count { all.contains($0) }) / Double(Set(short).count)
    }
}
