import TestSupport
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
            var story = StorySearch(text, within: blocks)
            var end = 0
            for match in story.matches(of: pattern) {
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
                guard case .literal(let search) = pattern.search else { continue }
                let needle = search.needle
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
