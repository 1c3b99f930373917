/// The hash of a word's folded bytes; never 0.
struct WordHash {
    private var state = FNV1a()

    @inline(__always)
    mutating func append(_ byte: UInt8) { state.append(byte) }

    /// FNV-1a, mixed so that its low bits can index a table. Source: D. Stafford, mix 13.
    @inline(__always)
    var value: UInt64 { (state.value ^ (state.value >> 29)) | 1 }

    /// The hash of a word in lower case.
    static func of(_ word: String) -> UInt64 {
        var hash = WordHash()
        for byte in word.utf8 { hash.append(byte) }
        return hash.value
    }
}
