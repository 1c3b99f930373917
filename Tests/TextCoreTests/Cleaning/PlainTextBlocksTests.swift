import Testing

@testable import TextCore

@Suite struct PlainTextBlocksTests {
    private func blocks(_ text: String) -> [String] {
        let article = ArticleText(text)
        return PlainTextBlocks.find(in: article).map { article.string(in: TextRange(utf8: $0.range)) }
    }

    private static let wrapped = """
        The river rose for three days before the barrier at the old mill gave
        way, and by the time the crews arrived the water stood in the square as
        high as the windows of the bakery, which had been there since the war.

        Nobody was hurt. The mayor said that the town would rebuild the barrier
        before the winter, and that the money for it had been set aside in the
        spring by a council which had argued about little else for two years.
        """

    @Test func `a line is a paragraph`() {
        #expect(
            blocks("One line.\nAnother.\n\n  Third \r\nFourth\u{2028}Fifth") == [
                "One line.", "Another.", "Third", "Fourth", "Fifth",
            ])
    }

    @Test func `hard-wrapped paragraphs are parted by empty lines`() {
        #expect(blocks(Self.wrapped).count == 2)
        let lines = Self.wrapped.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(blocks(lines.joined(separator: "\r\n")).count == 2)
    }

    @Test func `an indented first line and a hanging item are wrapped as the rest is`() {
        let indented = """
               The river rose for three days before the barrier at the old
            mill gave way, and by the time the crews arrived the water
            stood in the square.
               Nobody was hurt. The mayor said that the town would rebuild
            the barrier before the winter, and that the money for it had
            been set aside in the spring.
            """
        #expect(blocks(indented).count == 2)
        let items = """
            The river rose for three days before the barrier at the old
            mill gave way, and this is what the town has lost to it since:

            * forty metres of the wall that was built with the help of the
              army after the flood of 1954
            * the bakery, which had been there since the war and had never
              once been shut
            """
        #expect(blocks(items).count == 3)
    }

    @Test func `a short line above a wrapped paragraph is a block of its own`() {
        let text = "Barrier fails\n\n" + Self.wrapped + "\n\n- buckets\n- sandbags and shovels"
        #expect(blocks(text).count == 5)
    }

    @Test func `long lines without empty ones between them are not joined`() {
        let line =
            "The river rose for three days before the barrier gave way, and then it fell again in one."
        #expect(blocks(Array(repeating: line, count: 6).joined(separator: "\n")).count == 6)
    }

    @Test(arguments: [
        ("- one", BlockKind.listItem), ("* one", .listItem), ("• one", .listItem), ("1. one", .listItem),
        ("2) two", .listItem), ("> so he said", .quote), ("## Part", .heading(level: 2)),
    ])
    func `a marker shows the kind of a line`(_ line: String, _ kind: BlockKind) {
        #expect(PlainTextBlocks.find(in: ArticleText(line)).map(\.kind) == [kind])
    }

    @Test(arguments: ["-one", "1.5 million people", "#hashtag", "2022 was dry", ""])
    func `what looks like a marker is none`(_ line: String) {
        #expect(PlainTextBlocks.find(in: ArticleText(line)).allSatisfy { $0.kind == nil })
    }
}
