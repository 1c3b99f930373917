/// The hashed features of one token, in a buffer that is used again for the next one.
package struct FeatureList {
    package private(set) var hashes: [UInt32]
    package private(set) var count = 0

    /// More than the templates can give for one token.
    package static let capacity = 256

    package init() { hashes = [UInt32](repeating: 0, count: Self.capacity) }

    mutating func removeAll() { count = 0 }

    /// Takes the feature "template `template` has the value `a`"; 0 means that there is none.
    @inline(__always)
    mutating func add(_ template: UInt64, _ a: UInt32) {
        guard a != 0 else { return }
        append((UInt64(a) | template << 40) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// A feature of two values, at least one of them not 0.
    @inline(__always)
    mutating func add(_ template: UInt64, _ a: UInt32, _ b: UInt32) {
        guard a | b != 0 else { return }
        append(((UInt64(a) | UInt64(b) << 32) ^ template &* 0xD6E8_FEB8_6659_FD93) &* 0x9FB2_1C65_1E98_DF25)
    }

    /// A feature of three values, at least one of them not 0.
    @inline(__always)
    mutating func add(_ template: UInt64, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
        guard a | b | c != 0 else { return }
        var x =
            ((UInt64(a) | UInt64(b) << 32) ^ template &* 0xD6E8_FEB8_6659_FD93) &* 0x9FB2_1C65_1E98_DF25
        x ^= x >> 31
        append((x ^ UInt64(c)) &* 0xBF58_476D_1CE4_E5B9)
    }

    @inline(__always)
    private mutating func append(_ state: UInt64) {
        guard count < Self.capacity else { return }
        var x = state
        x ^= x >> 32
        x = x &* 0x94D0_49BB_1331_11EB
        hashes[count] = UInt32(truncatingIfNeeded: x >> 32)
        count += 1
    }
}
