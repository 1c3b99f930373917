import Testing

@testable import TextCore

/// What the network may not take out of a text on its word alone.
@Suite struct ZonesTests {
    private static let lines = [
        "Bakers of Ystad bake through the night",
        "The bakers of Ystad baked through the night on Monday, for the flour that came by boat was wet and would not keep.",
        "By the morning nine hundred loaves lay in the town hall, the mayor said, and people came with sacks and prams.",
        "Loaves, rolls and flat bread",
        "The bakers gave the loaves away in the town hall on Monday, and people carried them home in sacks and prams.",
        "Readers of the local paper had been told on Sunday to sign up for a newsletter, and most of them had not.",
        "“Nobody pays tonight,” said Signe Lund, whose family has baked in the street behind the town hall since 1911.",
    ]

    /// The lines that go where the network is sure of one and of no other.
    private func removed(
        sureOf line: Int, odds: Float = 9, chain: Float, isRuled: Bool = false
    ) -> [String] {
        let text = ArticleText(Self.lines.joined(separator: "\n"))
        let blocks = Cleaner.blocks(of: SourceArticle(text: text))
        let evidence = DocumentEvidence(SourceArticle(text: text), blocks: blocks)
        func each<Value>(_ value: Value, _ others: Value) -> [Value] {
            Self.lines.indices.map { $0 == line ? value : others }
        }
        let zones = Zones(
            evidence, each(odds, -9), chain: each(isRuled, false), probabilities: each(chain, 0.01),
            ruled: each(isRuled, false), hasWording: true)
        return zip(Self.lines, zones.removes).filter(\.1).map(\.0)
    }

    @Test func `a paragraph that names a wording of clutter stays where the chain holds it for story`() {
        #expect(removed(sureOf: 5, chain: 0.03) == [])
        #expect(removed(sureOf: 5, chain: 0.4) == [Self.lines[5]])
    }

    @Test func `a line inside the story goes only where the chain is nearly sure as well`() {
        #expect(removed(sureOf: 3, chain: 0.7, isRuled: true) == [])
        #expect(removed(sureOf: 3, chain: 0.9, isRuled: true) == [Self.lines[3]])
    }

    @Test func `a paragraph on the story's topic needs more than one on another`() {
        // Odds of 4.6 are a probability of 0.990: enough, but for a paragraph on bakers, loaves and the town hall.
        #expect(removed(sureOf: 4, odds: 4.6, chain: 0.6) == [])
        #expect(removed(sureOf: 4, odds: 6, chain: 0.6) == [Self.lines[4]])
    }
}
