/// Values by 64-bit keys that are hashes: open addressing in two arrays, without an allocation for an insertion.
///
/// The key stands for the item: two items that share one are taken for one. 0 is no key.
struct HashTable<Value> {
    private var keys: [UInt64]
    /// One for each slot, those of free slots with the value that the table was made with.
    private(set) var values: [Value]
    private var mask: Int

    /// - Parameters:
    ///   - capacity: No more keys than this will be put in.
    ///   - value: The value of a key that was not put in.
    init(capacity: Int, free value: Value) {
        var count = 8
        while count < capacity * 2 { count *= 2 }
        keys = [UInt64](repeating: 0, count: count)
        values = [Value](repeating: value, count: count)
        mask = count - 1
    }

    /// Where the key stands or would stand.
    ///
    /// Source: D. E. Knuth, multiplicative hashing (TAOCP 3, 6.4).
    @inline(__always)
    func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    /// Whether a key stands in the slot.
    @inline(__always)
    func isTaken(_ slot: Int) -> Bool { keys[slot] != 0 }

    /// The value of a key; for one that was not put in, the value that the table was made with.
    @inline(__always)
    subscript(key: UInt64) -> Value { values[slot(of: key)] }

    /// Puts a key in, or gives it another value.
    @inline(__always)
    mutating func set(_ key: UInt64, to value: Value) { update(slot(of: key), key) { $0 = value } }

    /// Puts the key into its slot, and changes the value there.
    @inline(__always)
    mutating func update(_ slot: Int, _ key: UInt64, _ change: (inout Value) -> Void) {
        keys[slot] = key
        change(&values[slot])
    }
}

extension HashTable: Sendable where Value: Sendable {}
