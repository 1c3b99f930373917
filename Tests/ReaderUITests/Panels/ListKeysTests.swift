import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

@Suite struct ListKeysTests {
    @Test func `Enter asks for the chosen article`() {
        var driver = ReaderDriver()
        driver.press("j Enter")
        #expect(driver.effects == [.open(ReaderDriver.article)])
        #expect(driver.status.hasPrefix("opening peru.txt… Esc cancels"))
    }

    @Test func `an article that cannot be opened says why in full, and the list is one key away`() {
        var driver = ReaderDriver(rows: 10, columns: 40)
        driver.press("j Enter")
        let cause = "demo/peru.txt: the file is gone; put it back, or open the list again"
        driver.send(.failed(ReaderDriver.article, message: cause))
        let shown = driver.lines[2...5].joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(shown == cause)
        #expect(driver.status == "any key closes")
        driver.press("Esc")
        #expect(driver.reader.story == nil && driver.lines[2].contains("Peru swears in"))
        driver.press("Enter")
        driver.send(.failed(ReaderDriver.article, message: cause))
        driver.press("k Enter")
        #expect(driver.effects == [.open(ArticleID(path: "demo/cop.md"))])
    }

    @Test func `a single file that cannot be opened says why, and q leaves`() {
        var reader = ReaderState(
            size: Size(rows: 10, columns: 60), theme: .monochrome, place: "",
            start: .story(ReaderDriver.article))
        _ = reader.begin()
        #expect(reader.render().grid.lines()[0] == " peru.txt")
        _ = reader.update(.failed(ReaderDriver.article, message: "demo/peru.txt: the file is empty"))
        #expect(reader.render().grid.lines()[2].hasSuffix("demo/peru.txt: the file is empty"))
        #expect(reader.update(.key(.character("q"))) == [.quit])
    }

    /// A reader on a file that may hold one article or several; the keys "/fog" wait.
    private func undecided() -> ReaderState {
        var reader = ReaderState(
            size: Size(rows: 10, columns: 60), theme: .monochrome, place: "feed.xml",
            start: .undecided(ArticleID(path: "feed.xml")))
        #expect(reader.begin() == [])
        #expect(reader.render().grid.lines()[0] == " feed.xml")
        for character in "/fog" { #expect(reader.update(.key(.character(character))) == []) }
        #expect(reader.update(.listed(.empty)) == [] && reader.list.filter.isEmpty)
        return reader
    }

    @Test func `a single file with one article opens on its story, with the keys typed ahead`() {
        var reader = undecided()
        let id = ArticleID(path: "feed.xml")
        let found = ArticleCatalogue([ArticleEntry(id: id, title: "Fog", words: 3)])
        #expect(reader.update(.listed(found)) == [.open(id)])
        #expect(reader.start == .story(id))
        _ = reader.update(.opened(id, SampleStory.sample, .annotated))
        #expect(reader.storyInFront != nil && reader.front is PromptPanel && reader.list.filter.isEmpty)
    }

    @Test func `a single file with several articles stays on its list, with the keys typed ahead`() {
        var reader = undecided()
        let found = ["Fog", "Sun"].enumerated().map { number, title in
            ArticleEntry(id: ArticleID(path: "feed.xml", item: number), title: title, words: 3)
        }
        #expect(reader.update(.listed(ArticleCatalogue(found))) == [])
        #expect(reader.start == .list && reader.library.opening == nil && reader.list.shown.count == 1)
        #expect(reader.update(.key(.enter)) == [] && reader.update(.key(.enter)) == [.open(found[0].id)])
    }

    @Test func `a single file without an article says so in its list`() {
        var reader = undecided()
        _ = reader.update(.listingEnded(notes: ["feed.xml: no articles in it"]))
        #expect(reader.start == .list && reader.library.opening == nil)
    }

    @Test func `a single file opens nothing once the user gave up waiting for it`() {
        var reader = undecided()
        _ = reader.update(.key(.escape))
        let entry = ArticleEntry(id: ArticleID(path: "feed.xml"), title: "Fog", words: 3)
        #expect(reader.update(.listed(ArticleCatalogue([entry]))) == [])
    }

    @Test func `an answer that nobody waits for any more is dropped`() {
        var driver = ReaderDriver()
        driver.press("j Enter Esc")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(driver.reader.story == nil)
    }

    @Test func `keys typed ahead act in the story once it is there`() {
        var driver = ReaderDriver()
        driver.press("j Enter")
        driver.press("/")
        driver.type("castillo")
        #expect(
            driver.reader.list.filter.isEmpty && driver.status.hasPrefix("opening peru.txt… Esc cancels"))
        driver.press("Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(driver.reader.story?.search != nil && driver.status.contains("match 1/"))
        #expect(driver.effects.contains { if case .keep(.searched) = $0 { true } else { false } })
    }

    @Test func `keys typed ahead go on to the next story that they open`() {
        var driver = ReaderDriver()
        driver.press("j Enter q k Enter q")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(driver.reader.library.opening?.id == ArticleID(path: "demo/cop.md"))
        #expect(driver.reader.library.opening?.typeAhead.keys == [.character("q")])
        driver.send(.opened(ArticleID(path: "demo/cop.md"), SampleStory.sample, .annotated))
        #expect(driver.reader.storyInFront == nil && driver.reader.library.opening == nil)
    }

    @Test func `keys typed ahead are dropped with an article that is given up or cannot be opened`() {
        var driver = ReaderDriver()
        driver.press("j Enter q q Esc")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(driver.effects.isEmpty && driver.reader.story == nil)
        driver.press("Enter q q")
        driver.send(.failed(ReaderDriver.article, message: "demo/peru.txt: the file is gone"))
        #expect(driver.effects.isEmpty && driver.status == "any key closes")
        driver.press("Esc Enter")
        #expect(driver.effects == [.open(ReaderDriver.article)])
    }

    @Test func `the filter narrows as one types, and Esc shows all again`() {
        var driver = ReaderDriver()
        driver.press("/")
        driver.type("wire")
        #expect(driver.reader.list.shown.count == 1)
        #expect(driver.lines[1].contains("Cop28"))
        driver.press("Enter")
        #expect(driver.status.hasPrefix("filter: wire"))
        driver.press("Esc")
        #expect(driver.reader.list.shown.count == 4)
        driver.press("/")
        driver.type("zebra")
        #expect(driver.lines[2].contains("Nothing here has “zebra” in it."))
        driver.press("Esc")
        #expect(driver.reader.list.shown.count == 4)
    }

    @Test func `the filter looks at what the reader did, and at folders and file names`() {
        var driver = ReaderDriver()
        func titles(_ filter: String) -> [String] {
            driver.press("/")
            driver.type(filter)
            defer { driver.press("Esc") }
            return driver.reader.list.shown.map { driver.reader.list.catalogue[Int($0)].title }
        }
        var marks = ArticleMarks(of: driver.reader.list.catalogue)
        let row = driver.reader.list.catalogue.row(of: ReaderDriver.article) ?? 0
        marks.set(row, [.read, .starred, .noted], tags: [])
        driver.send(.marksLoaded(marks))
        let title = driver.reader.list.catalogue[row].title
        #expect(
            titles("is:read") == [title] && titles("is:starred") == [title] && titles("has:note") == [title]
        )
        #expect(!titles("is:unread").contains(title) && titles("is:unread").count == 2)
        #expect(titles("path:peru.txt") == [title] && titles("is:starred path:cop") == [])
        // What is not finished lets all through.
        #expect(titles("is:unr").count == 4)
    }

    private static let newest = ArticleEntry(
        id: ArticleID(path: "new"), title: "Newest", published: PublicationDate(iso8601: "2026-01-01"))

    @Test func `articles that are found later keep the chosen one, at the same height of the screen`() {
        var driver = ReaderDriver(rows: 5)
        driver.press("j j j")
        let screen = driver.lines[1...3]
        driver.send(.listed(ArticleCatalogue(ReaderDriver.entries + [Self.newest])))
        #expect(driver.lines[1...3] == screen && driver.status.hasSuffix("5/5"))
        driver.send(.listed(ArticleCatalogue(ReaderDriver.entries.filter { $0.title != "Undated" })))
        #expect(driver.reader.list.selected?.title == "broken.txt" && driver.status.hasSuffix("3/3"))
    }

    @Test func `while the list is read, who has not moved stays at its top`() {
        var reader = ReaderState(size: Size(rows: 5, columns: 60), theme: .monochrome, place: "")
        _ = reader.update(.listed(ArticleCatalogue(ReaderDriver.entries)))
        _ = reader.update(.listed(ArticleCatalogue(ReaderDriver.entries + [Self.newest])))
        #expect(reader.list.selected?.title == "Newest")
        _ = reader.update(.listingEnded(notes: []))
        _ = reader.update(.listed(ArticleCatalogue(ReaderDriver.entries)))
        _ = reader.update(.listed(ArticleCatalogue(ReaderDriver.entries + [Self.newest])))
        #expect(reader.list.selected?.title == "Cop28 ends with a deal")
    }

    @Test func `when the chosen article goes, the next one is chosen`() {
        var driver = ReaderDriver()
        driver.press("j")
        driver.send(
            .listed(ArticleCatalogue(ReaderDriver.entries.filter { $0.id != ReaderDriver.article })))
        #expect(driver.reader.list.selected?.title == "Undated")
    }

    @Test func `marks follow their articles into another list`() {
        var driver = ReaderDriver(rows: 8)
        driver.load([ReaderDriver.article: ReadingState(isRead: true, isStarred: true, tags: ["vote"])])
        let row = driver.lines[2]
        driver.send(.listed(ArticleCatalogue(ReaderDriver.entries + [Self.newest])))
        #expect(driver.lines[3] == row && driver.lines[0].hasSuffix("5 articles, 3 unread"))
    }

    @Test(arguments: [
        ("peru", ["Peru swears in a new president"]), ("a president", ["Peru swears in a new president"]),
        ("\"a new president\"", ["Peru swears in a new president"]), ("\"a president\"", []),
        ("Peru", ["Peru swears in a new president"]), ("PERU", []),
        ("2023-12", ["Cop28 ends with a deal"]), ("source:wire", ["Cop28 ends with a deal"]),
        ("source:deal", []), ("source:", ["Cop28 ends with a deal", "Peru swears in a new president"]),
        ("before:2023", ["Peru swears in a new president"]),
        ("after:2023", ["Cop28 ends with a deal"]),
        ("after:2022-12 before:2023", ["Peru swears in a new president"]),
        ("on:2023-12-13", ["Cop28 ends with a deal"]), ("on:2023-12-12", []),
        ("after:20", ["Cop28 ends with a deal", "Peru swears in a new president"]),
        ("wire deal", ["Cop28 ends with a deal"]), ("wire peru", []),
    ]) func `a filter lets through what all its words are in`(filter: String, titles: [String]) {
        var driver = ReaderDriver()
        driver.press("/")
        driver.type(filter)
        let shown = driver.reader.list.shown.map { driver.reader.list.catalogue[Int($0)].title }
        #expect(shown.filter { $0 != "Undated" && $0 != "broken.txt" } == titles)
        if !titles.isEmpty, titles.count < 2 { #expect(driver.lines[0].contains("of 4 articles")) }
    }

    @Test(arguments: [
        ("titel:peru", "no field titel:"), ("is:unred", "write is:unread"), ("before:soon", "write a year"),
        ("source:", "write what source:"),
    ])
    func `what a filter cannot understand is said, and Enter keeps the prompt`(
        filter: String, message: String
    ) {
        var driver = ReaderDriver(columns: 140)
        driver.press("/")
        driver.type(filter)
        #expect(driver.status.contains(message))
        driver.press("Enter")
        #expect(driver.reader.front is PromptPanel && driver.reader.list.shown.count == 4)
        driver.press("^U")
        driver.type("\"titel:peru\" https://peru 12:30")
        #expect(!driver.status.contains("no field"))
        driver.press("Enter")
        #expect(!(driver.reader.front is PromptPanel))
    }

    @Test func `entity asks which articles speak of a name, and says where nobody knows`() {
        var driver = ReaderDriver()
        driver.press("/")
        driver.type("entity:Lima")
        #expect(driver.effects.isEmpty && driver.reader.list.shown.count == 4)
        driver.press("Enter")
        #expect(driver.effects == [.findEntity("Lima")])
        driver.send(.entityFound(name: "Lima", nil))
        #expect(driver.status.contains("entity:Lima is not known: the articles are not indexed"))
        driver.send(.entityFound(name: "Lima", [ReaderDriver.article]))
        #expect(driver.reader.list.selected?.id == ReaderDriver.article)
        #expect(driver.lines[0].contains("1 of 4 articles"))
        driver.send(.entityFound(name: "Oslo", []))
        #expect(driver.reader.list.shown.count == 1)
        driver.press("Esc")
        #expect(driver.reader.list.shown.count == 4)
    }

    @Test func `the status line says how far the index has come`() {
        var driver = ReaderDriver()
        driver.send(.indexing(IndexProgress(done: 120, total: 4000, secondsLeft: 40)))
        #expect(driver.status.hasPrefix("indexing 120/4000, 40 s left"))
        driver.send(.indexing(IndexProgress(done: 3900, total: 4000, secondsLeft: 130)))
        #expect(driver.status.hasPrefix("indexing 3900/4000, 2 min left"))
        driver.send(.indexingEnded(message: nil))
        #expect(driver.status.hasPrefix("Enter opens"))
    }

    @Test func `indexing stops when it is not wanted, and goes on`() {
        var driver = ReaderDriver()
        driver.send(.indexing(IndexProgress(done: 120, total: 4000, secondsLeft: 40)))
        driver.press("z i")
        #expect(driver.effects == [.index(isWanted: false)])
        driver.send(.indexing(IndexProgress(done: 121, total: 4000, secondsLeft: 40)))
        driver.press("j")
        #expect(!driver.status.contains("121"))
        driver.press("z i")
        #expect(driver.effects == [.index(isWanted: true)])
        driver.send(.indexing(IndexProgress(done: 122, total: 4000, secondsLeft: 40)))
        driver.press("k")
        #expect(driver.status.contains("122"))
    }

    @Test func `the selection stays on the screen`() {
        var driver = ReaderDriver(rows: 5)
        for _ in 0..<10 {
            driver.press("j")
            let cursor = driver.frame.cursor
            #expect(cursor.map { (1...3).contains($0.row) } == true)
        }
        #expect(driver.status.hasSuffix("4/4"))
        driver.press("g")
        #expect(driver.status.hasSuffix("1/4"))
        driver.press("PgDn")
        #expect(driver.status.hasSuffix("4/4"))
    }
}
