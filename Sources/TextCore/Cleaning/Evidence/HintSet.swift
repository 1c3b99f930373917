/// A set of ``MarkupHints/words``, one bit each.
struct HintSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var middle: UInt64 = 0
    private var high: UInt64 = 0

    /// Words that fit.
    static let capacity = 192

    /// - Precondition: `hint` is below ``capacity``.
    @inline(__always)
    mutating func insert(_ hint: Int) {
        precondition(hint < Self.capacity, "There are more hint words than bits.")
        let bit: UInt64 = 1 << UInt64(hint & 63)
        if hint < 64 { low |= bit } else if hint < 128 { middle |= bit } else { high |= bit }
    }

    mutating func formUnion(_ other: HintSet) {
        low |= other.low
        middle |= other.middle
        high |= other.high
    }

    func isDisjoint(with other: HintSet) -> Bool {
        low & other.low | middle & other.middle | high & other.high == 0
    }

    /// Calls `body` for each word's position, ascending.
    @inline(__always)
    func visit(_ body: (Int) -> Void) {
        var (low, middle, high) = (low, middle, high)
        while low != 0 {
            body(low.trailingZeroBitCount)
            low &= low - 1
        }
        while middle != 0 {
            body(64 + middle.trailingZeroBitCount)
            middle &= middle - 1
        }
        while high != 0 {
            body(128 + high.trailingZeroBitCount)
            high &= high - 1
        }
    }
}
