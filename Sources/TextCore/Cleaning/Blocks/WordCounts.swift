/// How often a text holds each of some words: a small table, whatever the length of the text.
///
/// Words are asked for, the table is frozen, and then the text's words are counted.
struct WordCounts {
    private struct Slot {
        var key: UInt64 = 0
        var count: UInt32 = 0
    }

    private var asked: [UInt64] = []
    private var slots: [Slot] = []

    /// Whether no word was asked for.
    var isEmpty: Bool { asked.isEmpty && slots.isEmpty }

    mutating func ask(_ key: UInt64) { asked.append(key) }

    /// Builds the table of the words that were asked for.
    mutating func freeze() {
        var size = 16
        while size < asked.count * 4 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        for key in asked { slots[position(of: key)].key = key }
        asked = []
    }

    /// Counts a word of the text, if it was asked for.
    @inline(__always)
    mutating func count(_ key: UInt64) {
        let position = position(of: key)
        if slots[position].key == key { slots[position].count &+= 1 }
    }

    /// 0 for a word that was not asked for.
    subscript(key: UInt64) -> Int {
        slots.isEmpty ? 0 : Int(slots[position(of: key)].count)
    }

    /// Where the key stands or would stand.
    @inline(__always)
    private func position(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while slots[position].key != key && slots[position].key != 0 { position = (position + 1) & mask }
        return position
    }
}

extension WordCounts {
    /// Of no bytes; a key is FNV-1a. Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV hash.
    static let emptyKey: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func extend(_ key: inout UInt64, _ byte: UInt8) {
        key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key = emptyKey
        for i in range { extend(&key, bytes[i]) }
        return key
    }

    /// The key of the word in lower case.
    static func foldedKey(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key = emptyKey
        for i in range { extend(&key, bytes[i] | 0x20) }
        return key
    }
}
