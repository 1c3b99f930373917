@testable import TextCore

/// SplitMix64: the same sequence for the same seed everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func string(of pieces: [String], length: Int) -> String {
        (0..<Int.random(in: 1...length, using: &self))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }
            .joined()
    }

    /// One to three blocks that cover the text, cut at scalar boundaries.
    mutating func blocks(of text: ArticleText) -> [TextRange] {
        var cuts = Set([0, text.count])
        for _ in 0..<Int.random(in: 0...2, using: &self) {
            let cut = Int.random(in: 0...text.count, using: &self)
            if text.isScalarBoundary(TextOffset(utf8: cut)) { cuts.insert(cut) }
        }
        let sorted = cuts.sorted()
        return zip(sorted, sorted.dropFirst()).map { TextRange(utf8: $0..<$1) }
    }
}
