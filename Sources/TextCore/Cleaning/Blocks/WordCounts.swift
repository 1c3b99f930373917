/// How often a text holds each of some words: a small table, whatever the length of the text.
///
/// Words are asked for, the table is frozen, and then the text's words are counted.
struct WordCounts {
    private var asked: [UInt64] = []
    private var counts = HashTable<UInt32>(capacity: 0, free: 0)
    /// Whether no word was asked for.
    private(set) var isEmpty = true

    mutating func ask(_ key: UInt64) {
        asked.append(key)
        isEmpty = false
    }

    /// Builds the table of the words that were asked for.
    mutating func freeze() {
        counts = HashTable(capacity: asked.count * 2, free: 0)
        for key in asked { counts[key] = 0 }
        asked = []
    }

    /// Counts a word of the text, if it was asked for.
    @inline(__always)
    mutating func count(_ key: UInt64) {
        let slot = counts.slot(of: key)
        if counts.isTaken(slot) { counts.values[slot] &+= 1 }
    }

    /// 0 for a word that was not asked for.
    subscript(key: UInt64) -> Int { Int(counts[key]) }
}

extension WordCounts {
    /// The key of the word as it is written.
    static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key = FNV1a()
        for i in range { key.append(bytes[i]) }
        return key.value
    }

    /// The key of the word in lower case.
    static func foldedKey(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key = FNV1a()
        for i in range { key.append(bytes[i] | 0x20) }
        return key.value
    }
}
