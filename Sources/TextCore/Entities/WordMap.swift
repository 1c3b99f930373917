/// Numbers by word hash: open addressing in two arrays, no allocation for an insertion.
struct WordMap {
    private var keys: [UInt32]
    private var values: [Int32]
    private let mask: Int

    /// - Parameter capacity: no more words than this will be put in.
    init(capacity: Int) {
        var count = 16
        while count < capacity * 2 { count *= 2 }
        keys = [UInt32](repeating: 0, count: count)
        values = [Int32](repeating: -1, count: count)
        mask = count - 1
    }

    private func slot(of hash: UInt32) -> Int {
        var slot = Int(hash) & mask
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    /// The number stored for the word, after storing `number` if there was none.
    mutating func insert(_ hash: UInt32, _ number: Int32) -> Int32 {
        let slot = slot(of: hash)
        if keys[slot] == 0 {
            keys[slot] = hash
            values[slot] = number
        }
        return values[slot]
    }

    /// The number stored for the word, or `nil`.
    subscript(hash: UInt32) -> Int32? {
        let slot = slot(of: hash)
        return keys[slot] == 0 ? nil : values[slot]
    }
}
