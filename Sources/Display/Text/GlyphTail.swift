/// The scalars of a glyph after its base, at most nine, packed so that a glyph stays a small value.
///
/// Nine are enough for every emoji that is published: two people of different skin, a heart and a kiss.
struct GlyphTail: Hashable, Sendable {
    static let limit = 9
    private static let bitsPerScalar: UInt64 = 21
    private static let scalarMask: UInt64 = 1 << bitsPerScalar - 1

    // Three scalars each, the first in the lowest bits.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    var isEmpty: Bool { first == 0 }

    /// The scalar at a place below ``limit``; 0 behind the last.
    subscript(place: Int) -> UInt32 {
        let word = place < 3 ? first : place < 6 ? second : third
        return UInt32(
            truncatingIfNeeded: word >> (UInt64(place % 3) * Self.bitsPerScalar) & Self.scalarMask)
    }

    var scalars: [UInt32] {
        var scalars: [UInt32] = []
        for place in 0..<Self.limit {
            let scalar = self[place]
            if scalar == 0 { break }
            scalars.append(scalar)
        }
        return scalars
    }

    /// Puts a scalar at a place below ``limit`` that is still free.
    fileprivate mutating func put(_ scalar: UInt32, at place: Int) {
        let bits = UInt64(scalar) << (UInt64(place % 3) * Self.bitsPerScalar)
        if place < 3 { first |= bits } else if place < 6 { second |= bits } else { third |= bits }
    }
}

/// A tail while it is read; what is over its limit is dropped.
struct GlyphTailBuilder {
    private(set) var tail = GlyphTail()
    private(set) var count = 0

    /// Takes scalars that belong together, all of them or none; whether there was room below a limit.
    @discardableResult
    mutating func append(_ scalars: UInt32..., limit: Int = GlyphTail.limit) -> Bool {
        guard count + scalars.count <= limit else { return false }
        for scalar in scalars {
            tail.put(scalar, at: count)
            count += 1
        }
        return true
    }
}
