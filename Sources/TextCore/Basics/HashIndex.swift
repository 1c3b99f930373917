/// Positions of items by their hashes, for items that their hash alone does not tell apart.
///
/// Open addressing in one array: a look-up costs no allocation. The caller says whether the item at a position is the
/// right one. ``HashTable`` is for keys that stand for their items.
package struct HashIndex: Sendable {
    /// -1 for a free place; half of the places are free, and their number is a power of two.
    @usableFromInline var places: [Int32]

    /// - Parameter capacity: The most positions that will be put in.
    package init(capacity: Int) {
        var count = 2
        while count < capacity * 2 { count *= 2 }
        places = [Int32](repeating: -1, count: count)
    }

    /// Source: D. E. Knuth, multiplicative hashing (TAOCP 3, 6.4).
    @usableFromInline
    func firstPlace(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 32) & (places.count - 1)
    }

    /// The position of the right item among those with this hash.
    @inlinable
    package func position(of hash: UInt64, where isMeant: (Int) -> Bool) -> Int? {
        var place = firstPlace(hash)
        while places[place] >= 0 {
            if isMeant(Int(places[place])) { return Int(places[place]) }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// Puts a position in; replaces that of the same item.
    ///
    /// - Returns: The replaced position.
    @inlinable @discardableResult
    package mutating func insert(
        _ position: Int, _ hash: UInt64, insteadOf isMeant: (Int) -> Bool = { _ in false }
    ) -> Int? {
        var place = firstPlace(hash)
        while places[place] >= 0, !isMeant(Int(places[place])) { place = (place + 1) & (places.count - 1) }
        defer { places[place] = Int32(position) }
        return places[place] < 0 ? nil : Int(places[place])
    }
}
