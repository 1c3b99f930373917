import TestSupport

@testable import TextCore

extension SeededGenerator {
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
