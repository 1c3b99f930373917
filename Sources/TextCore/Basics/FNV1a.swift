/// The hash FNV-1a of 64 bits.
///
/// Its low bits depend on the last bytes most: what needs other bits, such as an index into a table, mixes it.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV hash.
package struct FNV1a {
    /// The hash of no bytes.
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
    package mutating func append(_ byte: UInt8) { value = Self.step(value, UInt64(byte)) }

    /// The hash after one more byte or, for hashes over scalars or words, one more number.
    @inline(__always)
    package static func step(_ state: UInt64, _ unit: UInt64) -> UInt64 { (state ^ unit) &* prime }
}
