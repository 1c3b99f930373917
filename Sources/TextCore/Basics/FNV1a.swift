/// The hash FNV-1a of 64 bits: a table's index and a fingerprint take its upper and lower bits mixed.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV hash.
package struct FNV1a {
    package static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    package static let prime: UInt64 = 0x0000_0100_0000_01b3

    /// The hash of what was taken in so far.
    package private(set) var value = Self.seed

    @inline(__always)
    package init() {}

    @inline(__always)
    package init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { append(byte) }
    }

    @inline(__always)
    package mutating func append(_ byte: UInt8) { append(scalar: UInt32(byte)) }

    /// Takes in a whole scalar at once.
    @inline(__always)
    package mutating func append(scalar: UInt32) { value = (value ^ UInt64(scalar)) &* Self.prime }
}
