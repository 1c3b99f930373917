import Articles
import Display
import TestSupport
import Testing
import TextCore

@testable import ReaderUI

/// Links and pictures in the story.
@Suite struct StoryLinkTests {
    static let linked = story(
        SampleStory.sample,
        links: [
            ("Dina Boluarte", "https://example.org/boluarte"),
            ("hours after lawmakers", "https://example.org/hours"),
            ("Every gift", "https://example.org/give"),
            ("the palace stayed open", "https://example.org/a?b=1"),
            ("economy", "javascript:alert(1)"),
        ],
        images: [("The café", "A man in front of the café"), ("First, the", "Ministers at a long table")])

    private static func story(
        _ article: AnnotatedArticle, links: [(text: String, address: String)],
        images: [(before: String, words: String)] = []
    ) -> AnnotatedArticle {
        var source = article.source
        func range(_ text: String) -> TextRange {
            let start = Array(source.text.utf8).firstRange(of: Array(text.utf8)) ?? 0..<1
            return TextRange(utf8: start)
        }
        source.links = links.map { SourceLink(range: range($0.text), address: $0.address) }
        source.images = images.map { SourceImage(place: range($0.before).lower, words: $0.words) }
        return AnnotatedArticle(
            source: source, cleaned: article.cleaned, segmentation: article.segmentation,
            entities: article.entities, dates: article.dates)
    }

    @Test func `labels stand on links too, and one that begins with a name has the name's`() throws {
        var driver = ReaderDriver.story(Self.linked)
        driver.press("f")
        let targets = try #require(driver.reader.panel(LabelPanel.self)?.choice.targets)
        let links = targets.compactMap { target in
            if case .link(let range) = target.focus { return Self.linked.text.string(in: range) }
            return nil
        }
        #expect(links == ["hours after lawmakers", "the palace stayed open"])
        #expect(targets.map(\.start) == targets.map(\.start).sorted())
        let palace = try #require(targets.last { if case .link = $0.focus { true } else { false } })
        driver.type(palace.label)
        #expect(driver.status.hasPrefix("link https://example.org/a?b=1"))
        #expect(driver.frame.cursor != nil)
    }

    @Test func `Enter opens the chosen link, and yl copies it`() throws {
        var driver = ReaderDriver.story(Self.linked)
        driver.press("Enter")
        #expect(driver.effects.isEmpty)
        #expect(driver.status.hasPrefix("no link or name is chosen f labels"))
        driver.press("]u ]u Enter")
        let hours = try #require(WebLink("https://example.org/hours"))
        #expect(driver.effects == [.browse(hours)])
        #expect(driver.status.hasPrefix("link https://example.org/hours opening https://example.org/hours"))
        driver.press("yl")
        #expect(driver.effects == [.copy("https://example.org/hours")])
        driver.press("Esc")
        #expect(driver.reader.story?.focus == nil)
    }

    @Test func `on a name that is linked, Enter opens the page of the name, and yl copies its link`() {
        var driver = ReaderDriver.story(Self.linked)
        driver.press("]p yl")
        #expect(driver.effects == [.copy("https://example.org/boluarte")])
        driver.press("Enter")
        #expect(driver.reader.front is NamePanel)
    }

    @Test func `one goes from link to link and round, past what is removed or not of the web`() {
        var driver = ReaderDriver.story(Self.linked)
        var seen: [String] = []
        for _ in 0..<4 {
            driver.press("]u")
            seen.append(driver.reader.story?.chosenLink?.target.string ?? "")
        }
        #expect(
            seen == ["boluarte", "hours", "a?b=1", "boluarte"].map { "https://example.org/\($0)" })
        driver.press("[u")
        #expect(driver.reader.story?.chosenLink?.target.string == "https://example.org/a?b=1")
        driver = ReaderDriver.story()
        driver.press("]u")
        #expect(driver.status.hasPrefix("no link in this story"))
    }

    @Test func `the cells of a link lead to its address, on all its rows`() {
        for columns in [80, 200] {
            let driver = ReaderDriver.story(columns: columns, Self.linked)
            let frame = driver.frame
            var texts: [Int: String] = [:]
            for link in frame.links {
                let cells = link.columns.map { frame.grid[link.row, $0].glyph.text }
                texts[link.number, default: ""] += cells.joined() + " "
            }
            let found = texts.sorted { $0.key < $1.key }.map { $0.value.trimmingSpace }
            #expect(found == ["Dina Boluarte", "hours after lawmakers", "the palace stayed open"])
        }
    }

    @Test func `no cell leads anywhere under what stands over the story`() {
        var driver = ReaderDriver.story(rows: 8, Self.linked)
        driver.press("]u ]u ]u")
        #expect(!driver.frame.links.isEmpty)
        driver.press("?")
        #expect(driver.frame.links.isEmpty)
    }

    @Test func `a picture without a caption has a line, shown and not searched`() {
        var driver = ReaderDriver.story(rows: 40, Self.linked)
        #expect(driver.lines.contains { $0.contains("  [image: Ministers at a long table]") })
        // The appeal before it was removed, so the picture may belong to that.
        #expect(!driver.lines.contains { $0.contains("A man in front") })
        driver.press("/")
        driver.type("Ministers")
        #expect(driver.status.contains("no match"))
    }

    @Test func `a hundred thousand links cost no more than those on the screen`() {
        let words = (0..<100_000).map { "w\($0)" }
        let sample = SampleStory.annotated("#News\n" + words.joined(separator: " "))
        var source = sample.source
        var start = 5
        for word in words {
            source.links.append(
                SourceLink(
                    range: TextRange(utf8: start..<start + word.utf8.count),
                    address: "https://x.org/\(word)"))
            start += word.utf8.count + 1
        }
        let article = AnnotatedArticle(
            source: source, cleaned: sample.cleaned, segmentation: sample.segmentation,
            entities: sample.entities,
            dates: sample.dates)
        var driver = ReaderDriver.story(article)
        driver.press("G f")
        let count = driver.reader.panel(LabelPanel.self)?.choice.targets.count ?? 0
        #expect((100...400).contains(count))
        #expect(driver.frame.links.count >= count)
    }
}

extension String {
    fileprivate var trimmingSpace: String {
        split(separator: " ").joined(separator: " ")
    }
}
