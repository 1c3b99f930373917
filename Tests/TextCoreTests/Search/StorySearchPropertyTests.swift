import Testing

@testable import TextCore

@Suite("Story search, whatever the text")
struct StorySearchPropertyTests {
    /// Pieces that fold, widen, join or split in every way the search knows.
    private static let pieces = [
        "a", "A", "b", "e", "é", "e\u{301}", "\u{301}", "ß", "ss", "æ", " ", "  ", "\n", "\r\n", "\u{A0}",
        "-", "–",
        "\u{AD}", "\u{200B}", "\u{200D}", "’", "'", "…", ".", "東", "京", "か", "\u{3099}", "が", "\u{1112}",
        "\u{1161}",
        "\u{11AB}", "한", "क", "ि", "👩‍💻", "💻", "👍", "🏽", "🇫🇷", "🇩🇪", "🇪", "\u{FE0F}", "İ", "ı", "Σ", "ς",
        "\u{640}", "１",
        "\u{0}", "\u{1B}", "\u{202E}", "\u{FFFD}", "𝒜", "\u{10400}",
    ]

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `matches are in bounds, in order, disjoint, on grapheme boundaries, and hold the query`(
        seed: UInt64
    ) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let string = random.string(of: Self.pieces, length: 40)
            let text = ArticleText(string)
            let blocks = random.blocks(of: text)
            let query = random.string(of: Self.pieces, length: 3)
            let pattern = SearchPattern(query)
            var search = StorySearch(text, within: blocks)
            var end = 0
            for match in search.matches(of: pattern) {
                let context: Comment = "seed \(seed), query \(query.debugDescription), match \(match)"
                #expect(match.lower.utf8 >= end && !match.isEmpty, context)
                end = match.upper.utf8
                let block = blocks.first { $0.contains(match) }
                #expect(block != nil, context)
                if let block {
                    let inside = text.string(in: block)
                    #expect(isGraphemeBoundary(match.lower.utf8 - block.lower.utf8, in: inside), context)
                    #expect(isGraphemeBoundary(match.upper.utf8 - block.lower.utf8, in: inside), context)
                }
                let folded = FoldedText(
                    text, within: [match], table: SearchPattern.table(isCaseExact: pattern.isCaseExact)
                ).folded
                let needle = pattern.search?.needle ?? []
                #expect(contains(folded + Array(" ".utf8), needle), context)
            }
        }
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func `a stretch of the text finds itself`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let string = "x" + random.string(of: Self.pieces, length: 30) + "x"
            let text = ArticleText(string)
            var search = StorySearch(text, within: [text.range])
            let pattern = SearchPattern(string)
            #expect(search.matches(of: pattern) == [text.range], "seed \(seed): \(string.debugDescription)")
        }
    }

    @Test func `blocks that are out of order, out of bounds or cut a letter do no harm`() {
        let text = ArticleText("Lima é Lima")
        var search = StorySearch(
            text,
            within: [
                TextRange(utf8: 8..<12), TextRange(utf8: 0..<4), TextRange(utf8: 11..<400),
                TextRange(utf8: 500..<600),
            ])
        #expect(search.matches(of: SearchPattern("lima")) == [TextRange(utf8: 8..<12)])
        var cut = StorySearch(text, within: [TextRange(utf8: 0..<6), TextRange(utf8: 6..<12)])
        #expect(cut.matches(of: SearchPattern("lima")).count == 2)
        #expect(cut.matches(of: SearchPattern("é")).isEmpty)
    }

    private func isGraphemeBoundary(_ offset: Int, in string: String) -> Bool {
        let position = string.utf8.index(string.startIndex, offsetBy: offset)
        return String.Index(position, within: string) != nil
    }

    private func contains(_ haystack: [UInt8], _ needle: [UInt8]) -> Bool {
        guard !needle.isEmpty, needle.count <= haystack.count else { return false }
        return (0...haystack.count - needle.count).contains {
            haystack[$0..<$0 + needle.count].elementsEqual(needle)
        }
    }
}

/// SplitMix64: the same sequence for the same seed everywhere.
private struct SeededGenerator: RandomNumberGenerator {
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
