import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// How the list is ordered, restricted and laid out.
@Suite struct ListOrderTests {
    private static let entries = [
        ArticleEntry(
            id: ArticleID(path: "a"), title: "“Zebra” crossing", source: "wire",
            published: PublicationDate(iso8601: "2023-03-01"), words: 300),
        ArticleEntry(
            id: ArticleID(path: "b"), title: "été in Lima", source: "Post",
            published: PublicationDate(iso8601: "2023-02-01"), words: 900),
        ArticleEntry(
            id: ArticleID(path: "c"), title: "Elections in Peru", source: "Wire",
            published: PublicationDate(iso8601: "2023-01-01"), words: 20),
        ArticleEntry(id: ArticleID(path: "d"), title: "Election in Peru"),
    ]

    @Test(arguments: [
        ("zd", "abcd", "newest first"), ("zd zr", "dcba", "oldest first"), ("zt", "dcba", "by title"),
        ("zt zr", "abcd", "by title, from the last"), ("zs", "bacd", "by source"),
        ("zl", "bacd", "longest first"),
        ("zl zr", "dcab", "shortest first"), ("zt zd", "abcd", "newest first"),
        ("zr zr", "abcd", "newest first"),
    ]) func `z and a letter order the list`(keys: String, order: String, message: String) {
        var driver = ReaderDriver()
        driver.send(.listed(ArticleCatalogue(Self.entries)))
        driver.press(keys)
        let list = driver.reader.list
        #expect(list.shown.map { list.catalogue.id(of: Int($0)).path }.joined() == order)
        #expect(driver.status.hasPrefix(message))
    }

    @Test func `the chosen article stays chosen when the order changes, and new ones come in that order`() {
        var driver = ReaderDriver()
        driver.send(.listed(ArticleCatalogue(Self.entries)))
        driver.press("j j zt")
        #expect(driver.reader.list.selected?.id.path == "c" && driver.status.hasSuffix("2/4"))
        driver.send(
            .listed(
                ArticleCatalogue(
                    Self.entries + [ArticleEntry(id: ArticleID(path: "e"), title: "Electoral law")])))
        let list = driver.reader.list
        #expect(list.shown.map { list.catalogue.id(of: Int($0)).path }.joined() == "dceba")
        #expect(list.selected?.id.path == "c")
    }

    @Test func `only unread, only starred, both, and all again`() {
        var driver = ReaderDriver()
        driver.load([
            ReaderDriver.article: ReadingState(isRead: true, isStarred: true),
            ArticleID(path: "demo/undated.txt"): ReadingState(isStarred: true),
        ])
        driver.press("zu")
        #expect(driver.status.hasPrefix("only unread") && driver.reader.list.shown.count == 2)
        #expect(driver.lines[0].hasSuffix("2 of 4 articles, 2 unread"))
        driver.press("z*")
        #expect(driver.status.hasPrefix("only unread and starred") && driver.reader.list.shown.count == 1)
        driver.press("s zu zu")
        #expect(driver.lines[2].contains("Nothing here is unread and starred. Esc shows all."))
        driver.press("Esc")
        #expect(driver.reader.list.shown.count == 4)
    }

    @Test func `an article that is marked read stays in the list of the unread until that is made anew`() {
        var driver = ReaderDriver()
        driver.load([:])
        driver.press("zu r")
        #expect(driver.reader.list.shown.count == 3)
        driver.press("zu zu")
        #expect(driver.reader.list.shown.count == 2)
    }

    // MARK: Columns

    @Test func `a format names its columns and their widths`() throws {
        let format = try ListFormat(parsing: " marks  age:9 title words file:12 ")
        #expect(format.fields.map(\.column) == [.marks, .age, .title, .words, .file])
        #expect(format.fields.map(\.width) == [nil, 9, nil, nil, 12])
        #expect(try ListFormat(parsing: "marks date source title tags length") == .standard)
    }

    private static let wrong: [(format: String, message: String)] = [
        (
            "title day",
            "no column is named “day”; the columns are marks date age source title tags length words file"
        ),
        ("title date date:9", "the column date stands twice; take one out"),
        ("title source:wide", "“source:wide” has no width; write a number from 1 to 200 after the colon"),
        ("title source:0", "“source:0” has no width; write a number from 1 to 200 after the colon"),
        ("title:30", "title takes the room that is left; take its width out"),
        ("marks date", "the title is missing; add “title”"), ("", "the title is missing; add “title”"),
    ]

    @Test(arguments: wrong) func `a format that cannot be read says why`(format: String, message: String) {
        let error = #expect(throws: Problem.self) { try ListFormat(parsing: format) }
        #expect(error?.description == message)
    }

    @Test func `columns stand as the format has them`() throws {
        var settings = Settings()
        settings.listFormat = try ListFormat(parsing: "title age words file:9 marks")
        #expect(settings.listFormat.description == "title age words file:9 marks")
        var reader = ReaderState(
            size: Size(rows: 6, columns: 70), theme: .monochrome, place: "demo", settings: settings)
        _ = reader.update(.dayBegan(try #require(CivilDate(year: 2023, month: 12, day: 14))))
        _ = reader.update(.listed(ArticleCatalogue(ReaderDriver.entries)))
        #expect(
            reader.render().grid.lines()[1...3] == [
                "Cop28 ends with a deal              yesterday      700  cop.md",
                "Peru swears in a new president      12 months      480  peru.txt",
                "Undated                             —              100  undated.…",
            ])
    }

    @Test func `every format draws at every width`() throws {
        for format in [
            "title", "marks title", "file:200 title source:200", "words length date age title tags marks",
        ] {
            for columns in [24, 25, 40, 80, 200] {
                var settings = Settings()
                settings.listFormat = try ListFormat(parsing: format)
                var reader = ReaderState(
                    size: Size(rows: 6, columns: columns), theme: .monochrome, place: "demo",
                    settings: settings)
                _ = reader.update(.listed(ArticleCatalogue(ReaderDriver.entries)))
                #expect(reader.render().grid.lines()[1].contains("Cop28 ends"))
            }
        }
    }

    @Test func `za shows how long ago, and the date again`() throws {
        var driver = ReaderDriver()
        driver.send(.dayBegan(try #require(CivilDate(year: 2023, month: 12, day: 26))))
        driver.press("za")
        #expect(driver.lines[1].hasPrefix("   13 days     Example"))
        driver.press("za")
        #expect(driver.lines[1].hasPrefix("   2023-12-13  Example"))
    }

    @Test(arguments: [
        (0, "today"), (1, "yesterday"), (-1, "tomorrow"), (-3, "in 3 days"), (13, "13 days"),
        (14, "2 weeks"),
        (59, "8 weeks"), (60, "8 weeks"), (61, "2 months"), (365, "12 months"), (729, "23 months"),
        (730, "2 years"), (-20, "in 2 weeks"),
    ]) func `ages are in few letters`(days: Int, words: String) {
        #expect(AgeWords.words(of: 20_000 - days, today: 20_000) == words)
    }
}
