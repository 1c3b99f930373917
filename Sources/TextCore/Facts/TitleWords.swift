/// A title as its words, for comparing what several places call an article.
///
///     TitleWords("Peru votes | Andina").contains(TitleWords("Peru Votes"))    // true
package struct TitleWords: Sendable {
    /// Hashes of the words in small letters, in order; signs are left out.
    private let words: [UInt64]

    /// Complexity: O(*n*) in the length of the title.
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

    /// The number of words.
    package var count: Int { words.count }

    /// Whether both have the same words in the same order; a title without words is the same as no other.
    package func isSame(as other: TitleWords) -> Bool { !words.isEmpty && words == other.words }

    /// Whether all words of the other stand in this one, in order and next to each other.
    package func contains(_ other: TitleWords) -> Bool {
        guard let first = other.words.first, words.count >= other.words.count else { return false }
        return (0...(words.count - other.words.count)).contains { start in
            words[start] == first && words[start...].starts(with: other.words)
        }
    }

    /// Whether the words begin with all words of the other.
    package func begins(with other: TitleWords) -> Bool { words.starts(with: other.words) }

    /// The words, each once.
    package var distinct: Set<UInt64> { Set(words) }

    /// The share of the words that are among others, 0…1.
    package func share(in others: Set<UInt64>) -> Double {
        words.isEmpty ? 0 : Double(words.count { others.contains($0) }) / Double(words.count)
    }

    /// The words without those of the language's frame, which say nothing of a topic.
    var topic: TitleWords { TitleWords(words: words.filter { !Self.frame.contains($0) }) }

    private init(words: [UInt64]) { self.words = words }

    private static let frame = TitleWords(
        """
        a an the and or but if of to in on at by for with from as is are was were be been it its this that these those he \
        she they we you i his her their our your my not no all more most so than then there here what when where who how why \
        will would can could has have had do does did about after before into over up out new
        """
    ).distinct

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
