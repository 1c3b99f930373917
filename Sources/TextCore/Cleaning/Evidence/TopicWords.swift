/// The words that a story's prose speaks of, and in how many blocks each stands.
///
/// An appeal set into a story shares its little words with it, but none of its topic.
struct TopicWords {
    private struct Count {
        var blocks: UInt32 = 0
        var lastBlock: UInt32 = .max
    }

    /// Topic words have at least this many bytes and are in no lexical class.
    private static let shortest = 4

    private var counts: HashTable<Count>
    private let words: [ScannedWord]
    private let vocabulary: Vocabulary

    /// Complexity: O(words).
    init(_ facts: [BlockFacts], _ words: [ScannedWord], vocabulary: Vocabulary) {
        counts = HashTable(capacity: words.count, free: Count())
        self.words = words
        self.vocabulary = vocabulary
        for (block, fact) in facts.enumerated() where fact.isProse {
            for index in fact.words where isTopic(words[index]) {
                let slot = counts.slot(of: words[index].hash)
                if counts.values[slot].lastBlock != UInt32(block) {
                    counts.take(slot, for: words[index].hash)
                    counts.values[slot].blocks += 1
                    counts.values[slot].lastBlock = UInt32(block)
                }
            }
        }
    }

    /// For each block, the share of its topic words that stand in other blocks of prose.
    func overlaps(of facts: [BlockFacts]) -> [Double?] {
        facts.map { fact in
            var topics = 0
            var shared = 0
            for index in fact.words where isTopic(words[index]) {
                topics += 1
                let blocks = counts[words[index].hash].blocks
                if blocks > (fact.isProse ? 1 : 0) { shared += 1 }
            }
            return topics == 0 ? nil : Double(shared) / Double(topics)
        }
    }

    @inline(__always)
    private func isTopic(_ word: ScannedWord) -> Bool {
        Int(word.length) >= Self.shortest && !word.flags.contains(.number)
            && !vocabulary.classes[Int(word.id)].contains(.function)
    }
}
