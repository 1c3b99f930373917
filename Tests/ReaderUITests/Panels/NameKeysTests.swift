import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// The page of a name, from the key that opens it to the way back.
@Suite struct NameKeysTests {
    private static let peru = ReaderDriver.article
    private static let cop = ArticleID(path: "demo/cop.md")

    private static func hit(_ title: String, in id: ArticleID, _ passage: String) -> ArchiveHit {
        ArchiveHit(
            id: id, title: title, source: "Example Wire", published: PublicationDate(iso8601: "2023-12-13"),
            passage: passage, lit: [0..<8], range: nil)
    }

    private static let page = NamePage(
        articles: 40,
        forms: [
            NamePage.Form(name: "Castillo", mentions: 50),
            NamePage.Form(name: "Pedro Castillo", mentions: 9),
        ],
        hits: [
            hit("Cop28 ends", in: cop, "Castillo spoke."),
            hit("Peru swears in", in: peru, "Castillo left."),
        ],
        moments: [
            NamePage.Moment(time: "Wed 7 Dec 2022", hit: hit("Peru", in: peru, "Castillo fell that day."))
        ],
        companions: [
            NamePage.Companion(reference: NameReference(name: "Lima", type: .location), articles: 12),
            NamePage.Companion(
                reference: NameReference(name: "Congress", type: .organization), articles: 7),
        ])

    private static func name(_ driver: ReaderDriver) -> NameReference? {
        driver.effects.compactMap { if case .findName(let name) = $0 { name } else { nil } }.first
    }

    /// On the page of the story's first person.
    private static func opened(
        _ answer: NameAnswer = .page(page, note: nil), rows: Int = 24, columns: Int = 80
    ) throws -> ReaderDriver {
        var driver = ReaderDriver.story(rows: rows, columns: columns)
        driver.press("]p I")
        let name = try #require(Self.name(driver))
        #expect(name.type == .person && driver.lines[2] == "  looking…")
        driver.send(.nameFound(NameReference(name: "Another", type: .person), answer))
        #expect(driver.lines[2] == "  looking…", "an answer to another question is none to this")
        driver.send(.nameFound(name, answer))
        return driver
    }

    @Test func `I shows the articles that have the chosen name, with their sentences lit`() throws {
        let driver = try Self.opened(rows: 10)
        #expect(driver.lines[0].hasSuffix("40 articles, 59 mentions"))
        #expect(
            Array(driver.lines[1...6]) == [
                "  the latest 2 of them; named as Castillo 50, Pedro Castillo 9",
                "   Articles 2   When 1   Named with it 2",
                " 2023-12-13  Example Wire    Cop28 ends", "   Castillo spoke.",
                " 2023-12-13  Example Wire    Peru swears in", "   Castillo left.",
            ])
        #expect(driver.texts(in: Theme.monochrome[.match]).count { $0 == "Castillo" } == 2)
        #expect(driver.status.hasSuffix("1/2"))
    }

    @Test func `Enter opens the article, H comes back to the page, and q to the story that it began in`()
        throws
    {
        var driver = try Self.opened()
        driver.press("Enter")
        #expect(driver.effects == [.open(Self.cop)])
        driver.send(.opened(Self.cop, SampleStory.sample, .annotated))
        #expect(driver.reader.story?.id == Self.cop && driver.reader.front is StoryPanel)
        driver.press("H")
        #expect(
            driver.reader.front is NamePanel && driver.reader.story == nil && driver.reader.message == nil)
        driver.press("q")
        #expect(driver.effects == [.open(Self.peru)])
        driver.send(.opened(Self.peru, SampleStory.sample, .annotated))
        #expect(driver.reader.story?.id == Self.peru && driver.reader.panel(NamePanel.self) == nil)
    }

    @Test func `H in a story goes back along its own jumps first`() throws {
        var driver = try Self.opened(rows: 10)
        driver.press("Enter")
        driver.send(.opened(Self.cop, SampleStory.sample, .annotated))
        driver.press("G H")
        #expect(driver.reader.front is StoryPanel)
        driver.press("H")
        #expect(driver.reader.front is NamePanel)
    }

    @Test func `closing the page leads back to the story beneath`() throws {
        for key in ["q", "Esc", "H", "h", "I"] {
            var driver = try Self.opened()
            driver.press(key)
            #expect(
                driver.reader.front is StoryPanel && driver.reader.story?.id == Self.peru
                    && driver.effects == [])
        }
    }

    @Test func `Tab turns to what was said when, and to the names beside it, each with its own place`()
        throws
    {
        var driver = try Self.opened()
        driver.press("j Tab")
        #expect(
            driver.lines[3].hasPrefix(" Wed 7 Dec 2022") && driver.lines[4] == "   Castillo fell that day.")
        #expect(driver.status.hasSuffix("1/1"))
        driver.press("Tab j")
        #expect(driver.lines[3] == "     12  Lima  place" && driver.status.hasSuffix("2/2"))
        driver.press("Tab")
        #expect(driver.status.hasSuffix("2/2"))
        driver.press("Shift-Tab Shift-Tab Enter")
        #expect(driver.reader.front is StoryPanel, "the sentence stands in the story that is open")
    }

    @Test func `Enter on a name opens its page, and H comes back`() throws {
        var driver = try Self.opened()
        driver.press("Tab Tab Enter")
        let lima = NameReference(name: "Lima", type: .location)
        #expect(driver.effects == [.findName(lima)] && driver.lines[0].hasPrefix(" Lima, place"))
        driver.send(.nameFound(lima, .page(Self.page, note: "not all articles are indexed yet")))
        #expect(driver.lines[0].hasSuffix("not all articles are indexed yet"))
        driver.press("H")
        #expect(driver.lines[0].contains("person") && driver.status.hasSuffix("1/2"))
    }

    @Test func `the page is asked for again once all articles are indexed, and the place in it stays`()
        throws
    {
        var driver = try Self.opened(.page(Self.page, note: "not all articles are indexed yet"))
        driver.press("j")
        driver.send(.indexingEnded(message: nil))
        driver.send(.nameFound(try #require(Self.name(driver)), .page(Self.page, note: nil)))
        #expect(driver.status.hasSuffix("2/2") && !driver.lines[0].contains("indexed yet"))
    }

    @Test func `I in the index opens the page of a name, not of a date`() throws {
        var driver = ReaderDriver.story()
        driver.press("i I")
        #expect(Self.name(driver) != nil && driver.reader.front is NamePanel)
        driver.press("q")
        #expect(driver.reader.front is IndexPanel)
        for kind in MarkKind.allCases where kind != .date {
            guard driver.reader.view.settings.kinds.contains(kind) else { continue }
            driver.press(kind.row.keys.toggle)
        }
        driver.press("I")
        #expect(driver.reader.front is IndexPanel && driver.reader.message != nil && driver.effects == [])
    }

    @Test func `S begins with the name`() throws {
        var driver = try Self.opened()
        driver.press("S")
        #expect(driver.status.hasPrefix("search all: entity:\""))
        driver = ReaderDriver.story()
        driver.press("]p S")
        #expect(driver.status.hasPrefix("search all: entity:\""))
    }

    @Test func `without a name, an index or a folder it says what to do`() throws {
        var driver = ReaderDriver.story()
        driver.press("I")
        #expect(driver.status.hasPrefix("no name is chosen") && driver.effects == [])
        driver.press("]p I")
        driver.send(
            .nameFound(try #require(Self.name(driver)), .problem("index.sqlite: in use; close the other")))
        #expect(driver.lines[2] == "  index.sqlite: in use; close the other")
        driver.press("j Tab Enter S")
        var reader = ReaderState(
            size: Size(rows: 10, columns: 60), theme: .monochrome, place: "", start: .story(Self.peru))
        _ = reader.begin()
        _ = reader.update(.opened(Self.peru, SampleStory.sample, .annotated))
        for key in "]pI" { #expect(reader.update(.key(.character(key))) == []) }
        #expect(reader.message != nil && reader.panel(NamePanel.self) == nil)
    }

    @Test func `every size draws without a trap, and an empty page says so`() throws {
        let nothing = NamePage(articles: 0, forms: [], hits: [], moments: [], companions: [])
        for answer in [NameAnswer.page(Self.page, note: nil), .page(nothing, note: nil)] {
            var driver = try Self.opened(answer)
            for rows in [0, 1, 5, 6, 24] {
                for columns in [0, 1, 24, 30, 200] {
                    driver.send(.resized(Size(rows: rows, columns: columns)))
                    for _ in NameChoice.Part.allCases {
                        driver.press("Tab G")
                        #expect(driver.lines.count == rows)
                    }
                }
            }
            driver.send(.resized(Size(rows: 24, columns: 80)))
            if answer == .page(nothing, note: nil) {
                #expect(driver.lines[4] == "  No indexed article has this name.")
            }
        }
    }
}
