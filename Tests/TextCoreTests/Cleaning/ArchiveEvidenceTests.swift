import Testing

@testable import TextCore

@Suite struct ArchiveEvidenceTests {
    /// What no rule knows, and stands in every article of the source.
    private static let furniture = "Harbour Gazette readers meet at the old crane on Thursdays"

    private static let stories = [
        [
            "The dredger came back to Rotterdam on Monday",
            "Its crew had cleared 90,000 cubic metres of sand, the port said.",
            "The channel is to be open to large ships again by the weekend, it said.",
        ],
        [
            "Antwerp counts fewer containers in spring",
            "The port handled three million boxes in three months, it said on Tuesday.",
            "That was a tenth less than in the same months of the year before.",
        ],
        [
            "Hamburg raises a bridge for taller ships",
            "The new bridge will stand 74 metres over the Elbe, the senate said.",
            "Work is to begin in 2026 and to take ten years, the senate said.",
        ],
        [
            "Piraeus gets a second shipyard",
            "The yard has stood still since 2011, when its last owner went bankrupt.",
            "Two hundred people are to work there from the autumn, the new owner said.",
        ],
    ]

    private static func article(_ lines: [String], source: String? = "Harbour Gazette") -> SourceArticle {
        SourceArticle(
            text: ArticleText(lines.joined(separator: "\n")), metadata: ArticleMetadata(source: source))
    }

    /// Each story with a line of the source's own in its middle.
    private static let furnished = stories.map { article([$0[0], $0[1], furniture, $0[2]]) }

    private static func archive(_ articles: [SourceArticle]) -> ArchiveEvidence {
        var archive = ArchiveEvidence()
        for (index, article) in articles.enumerated() {
            archive.add(ArticleFingerprint(article), as: "article \(index)")
        }
        return archive
    }

    private static func removed(_ article: SourceArticle, _ archive: ArchiveEvidence) -> [Removal] {
        Cleaner().clean(article, recurring: archive.recurring(in: ArticleFingerprint(article))).removed
    }

    @Test func `a block of many articles of a source goes, whatever it says, and nothing else`() {
        let archive = Self.archive(Self.furnished)
        for article in Self.furnished {
            #expect(Cleaner().clean(article).removed.isEmpty)
            let removed = Self.removed(article, archive)
            #expect(removed.map { article.text.string(in: $0.range) } == [Self.furniture])
            #expect(removed.map(\.rule) == ["archive.recurs"])
            #expect(removed.map(\.reason) == [.duplicate])
        }
    }

    @Test func `an article that was not added is judged by those that were`() {
        let archive = Self.archive(Array(Self.furnished.dropLast()))
        #expect(Self.removed(Self.furnished[3], archive).count == 1)
    }

    @Test func `versions of one story are one story, and keep all their paragraphs`() {
        let versions = (0..<5).map {
            Self.article(Self.stories[0] + ["The port gave the figure of \($0) ships a day to the press."])
        }
        let archive = Self.archive(versions)
        for version in versions { #expect(Self.removed(version, archive).isEmpty) }
    }

    @Test func `wire copy that several sources print is kept`() {
        let wire = "The strike of the pilots in the river mouth has gone on since March, the union said."
        let articles = Self.stories.map { Self.article([$0[0], $0[1], wire, $0[2]]) }
        let other = Self.article(Self.stories[3] + [wire], source: "River Post")
        let archive = Self.archive(articles + [other])
        for article in articles { #expect(Self.removed(article, archive).isEmpty) }
    }

    @Test func `two articles show nothing, and an article without a source neither`() {
        let two = Self.archive(Array(Self.furnished.prefix(2)))
        #expect(Self.removed(Self.furnished[0], two).isEmpty)
        let nameless = Self.stories.map {
            Self.article([$0[0], $0[1], Self.furniture, $0[2]], source: nil)
        }
        let archive = Self.archive(nameless)
        for article in nameless { #expect(Self.removed(article, archive).isEmpty) }
    }

    @Test func `a short line may be any story's subheading, and is kept`() {
        let articles = Self.stories.map { Self.article([$0[0], $0[1], "What happens next", $0[2]]) }
        let archive = Self.archive(articles)
        for article in articles { #expect(Self.removed(article, archive).isEmpty) }
    }

    @Test func `order does not matter, and what was removed leaves no trace`() {
        let forward = Self.archive(Self.furnished)
        var backward = ArchiveEvidence()
        for (index, article) in Self.furnished.enumerated().reversed() {
            backward.add(ArticleFingerprint(article), as: "article \(index)")
        }
        #expect(forward == backward)
        backward.add(
            ArticleFingerprint(Self.article(["One more article of the same source, soon taken back"])),
            as: "x")
        backward.remove("x")
        backward.remove("never added")
        #expect(forward == backward)
        #expect(backward.count == 4)
    }

    @Test func `numbers, case and punctuation do not tell blocks apart`() {
        func block(_ text: String) -> UInt64 { ArticleFingerprint.block(Array(text.utf8)[...]) }
        #expect(block("See all 148 comments here") == block("SEE ALL (3) COMMENTS HERE."))
        #expect(block("See all 148 comments here") != block("See all new comments here"))
        #expect(block("Read more now") == 0)
    }
}
