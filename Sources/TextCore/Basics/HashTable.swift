/// Values by 64-bit keys that are hashes: open addressing in two arrays, without an allocation for an insertion.
///
/// The key stands for the item: two items that share one are taken for one. 0 is no key.
///
///     var counts = HashTable<Int>(capacity: 2, free: 0)
///     counts[WordHash.of("river")] = 1
struct HashTable<Value> {
    private var keys: [UInt64]
    /// One for each slot; in a free slot, the value that the table was made with.
    var values: [Value]
    private let mask: Int

    /// - Parameters:
    ///   - capacity: The most keys that will be put in.
    ///   - value: The value of keys that were not put in.
    init(capacity: Int, free value: Value) {
        var count = 2
        while count < capacity * 2 { count *= 2 }
        keys = [UInt64](repeating: 0, count: count)
        values = [Value](repeating: value, count: count)
        mask = count - 1
    }

    /// The slot of a key in ``values``, whether it was put in or not.
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

    /// Puts a key into its slot.
    @inline(__always)
    mutating func take(_ slot: Int, for key: UInt64) { keys[slot] = key }

    /// The value of a key; a new key is put in with this value.
    @inline(__always)
    mutating func value(of key: UInt64, orNew value: Value) -> Value {
        let slot = slot(of: key)
        if keys[slot] == 0 {
            keys[slot] = key
            values[slot] = value
        }
        return values[slot]
    }

    /// The value of a key; of one that was not put in, the value that the table was made with.
    @inline(__always)
    subscript(key: UInt64) -> Value {
        get { values[slot(of: key)] }
        set {
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = newValue
        }
    }
}

extension HashTable: Sendable where Value: Sendable {}
