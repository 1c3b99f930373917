/// A word of one to eight ASCII bytes in one integer, so that a set of short words is a set of integers.
struct PackedWord: Hashable {
    private let bits: UInt64

    /// `nil` for an empty word, and one that is longer than eight bytes.
    init?(_ word: StaticString) {
        guard (1...8).contains(word.utf8CodeUnitCount) else { return nil }
        bits = word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    /// `nil` for an empty range, and one that is longer than eight bytes.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard (1...8).contains(range.count) else { return nil }
        var bits: UInt64 = 0
        for i in range { bits = bits << 8 | UInt64(bytes[i]) }
        self.bits = bits
    }

    static func set(_ words: [StaticString]) -> Set<PackedWord> {
        Set(
            words.map { word in
                guard let packed = PackedWord(word) else {
                    preconditionFailure("The word \(word) does not fit into eight bytes.")
                }
                return packed
            })
    }
}
