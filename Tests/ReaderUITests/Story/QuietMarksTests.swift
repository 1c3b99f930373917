import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// Fewer marks in the story, and other ones.
@Suite struct QuietMarksTests {
    private let theme = Theme.monochrome

    /// The marked texts of a kind, without the legend.
    private func marked(_ driver: ReaderDriver, _ kind: MarkKind = .location) -> [String] {
        driver.texts(in: theme[.mark(kind)]).filter { $0 != kind.row.label.many }
    }

    private static let story = SampleStory.annotated(
        """
        #Rain
        [Lima|LOC 0] met [Cusco|LOC 1] in [Lima|LOC 0], and [Ana Quispe|PER 2] saw it.
        """)

    @Test func `M marks first mentions, the chosen name, nothing, and all again`() {
        var driver = ReaderDriver.story(Self.story)
        #expect(marked(driver) == ["Lima", "Cusco", "Lima"])
        driver.press("M")
        #expect(driver.effects == [.keep(.preferred(.marks, "first"))])
        #expect(marked(driver) == ["Lima", "Cusco"])
        #expect(
            driver.lines[0].contains("first people") && driver.status.hasPrefix("the first mention of each")
        )
        driver.press("M")
        #expect(marked(driver).isEmpty)
        driver.press("]l Esc")
        #expect(marked(driver) == ["Lima", "Lima"], "the name stays marked after the choice is given up")
        driver.press("M")
        #expect(marked(driver).isEmpty && !marked(driver, .person).contains("Ana Quispe"))
        #expect(driver.lines[0].contains("no marks"))
        driver.press("]l")
        #expect(driver.reader.story?.focus != nil, "jumps reach what is not marked")
        driver.press("Esc M")
        #expect(marked(driver) == ["Lima", "Cusco", "Lima"] && !driver.lines[0].contains("no marks"))
    }

    @Test func `the choice of the last run holds, unless one is made before it is known`() {
        var driver = ReaderDriver.story(Self.story)
        driver.send(.preferencesLoaded([.marks: "none"]))
        #expect(marked(driver).isEmpty)
        driver = ReaderDriver.story(Self.story)
        driver.press("M")
        driver.send(.preferencesLoaded([.marks: "none"]))
        #expect(marked(driver).count == 2)
        driver = ReaderDriver.story(Self.story)
        driver.send(.preferencesLoaded([.marks: "rubbish"]))
        #expect(marked(driver).count == 3)
    }

    @Test func `kinds are hidden and shown in the story, and the legend says which are on`() {
        var driver = ReaderDriver.story()
        driver.press("zl")
        #expect(marked(driver).isEmpty && !driver.lines[0].contains("places"))
        #expect(driver.status.hasPrefix("places not marked"))
        driver.press("]l")
        #expect(driver.status.hasPrefix("places are not marked; zl in the story marks them"))
        driver.press("zl")
        #expect(!marked(driver).isEmpty && driver.lines[0].contains("organisations places groups"))
        driver.press("z$")
        #expect(driver.lines[0].contains("money"))
    }

    @Test(arguments: [("now", true), ("daily", true), ("three days", true), ("Wednesday", false)])
    func `dates without a day are marked only when asked for`(words: String, isVague: Bool) {
        let source = SourceArticle(
            text: ArticleText(
                "Council meets\n\nThe council of the town meets \(words) and says so in the hall."),
            metadata: ArticleMetadata(published: PublicationDate(iso8601: "2023-05-04")))
        let article = ArticleAnnotator().annotate(source)
        #expect(article.dates.contains { article.text.string(in: $0.range).contains(words) })
        var driver = ReaderDriver.story(article)
        #expect(marked(driver, .date).contains(words) != isVague)
        driver.press("zv")
        #expect(marked(driver, .date).contains(words))
    }
}
