/// The hash functions that the tagger's model and lexicon were made with; to change one is to train anew.
package enum NameHash {
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The state before the first scalar.
    @inline(__always)
    static var seed: UInt64 { FNV1a.seed }

    /// Takes one more scalar in.
    @inline(__always)
    static func step(_ state: UInt64, _ scalar: UInt32) -> UInt64 {
        FNV1a.step(state, UInt64(scalar))
    }

    /// The 32 bits that stand for a word; never 0, which means "none".
    @inline(__always)
    static func finish(_ state: UInt64) -> UInt32 {
        var x = state
        x ^= x >> 32
        x = x &* multiplier
        x ^= x >> 29
        return max(1, UInt32(truncatingIfNeeded: x >> 32))
    }

    /// The hash of a phrase from the hash of what stands before its last word.
    @inline(__always)
    package static func phrase(_ before: UInt32, _ word: UInt32) -> UInt32 {
        finish((UInt64(before) << 32 | UInt64(word)) &* 0xD6E8_FEB8_6659_FD93)
    }

    /// The case-free, accent-free hash of a word in UTF-8, as ``WordForm/lower`` has it.
    package static func lower(_ word: String) -> UInt32 {
        var state = seed
        for scalar in word.unicodeScalars where !ScalarCase.isSilent(scalar.value) {
            let folded = ScalarCase.folded(scalar.value)
            state = step(state, (0x30...0x39).contains(folded) ? 0x30 : folded)
        }
        return finish(state)
    }

    /// The hash of the last letters of a word, as ``WordForm/suffix3`` has it.
    static func suffix(_ letters: String) -> UInt32 {
        finish(letters.unicodeScalars.reversed().reduce(seed) { step($0, $1.value) })
    }
}
