import Testing
import TextCore

@testable import Articles

@Suite struct ArticleCatalogueTests {
    private static let entries = [
        ArticleEntry(
            id: ArticleID(path: "wire/peru.txt"), title: "Peru votes", source: "Wire",
            published: PublicationDate(iso8601: "2022-12-07T09:30"), words: 480),
        ArticleEntry(
            id: ArticleID(path: "wire/cop.md"), title: "Cop28 ends", source: "Post",
            published: PublicationDate(iso8601: "2023-12-13"), words: 0),
        ArticleEntry(id: ArticleID(path: "undated"), title: "Été à Lima"),
        ArticleEntry(
            id: ArticleID(path: "/a/feed.xml", item: 0), title: "First of the feed", source: "Wire"),
        ArticleEntry(id: ArticleID(path: "/a/feed.xml", item: 7), title: "", source: ""),
        ArticleEntry(id: ArticleID(path: "wire/b.txt"), title: "b.txt", problem: "wire/b.txt: not a text"),
        ArticleEntry(
            id: ArticleID(path: "wire/early.txt"), title: "Earlier that day", source: "Wire",
            published: PublicationDate(iso8601: "2022-12-07T09:29"), words: 1),
    ]

    @Test func `a catalogue gives its entries back, the newest first and the undated last by title`() {
        let catalogue = ArticleCatalogue(Self.entries)
        let expected = [1, 0, 6, 4, 3, 5, 2].map { Self.entries[$0] }
        #expect((0..<catalogue.count).map { catalogue[$0] } == expected)
        #expect((0..<catalogue.count).map(catalogue.id) == expected.map(\.id))
    }

    @Test func `an article is found by its name, and none that is not there`() {
        let catalogue = ArticleCatalogue(Self.entries)
        for row in 0..<catalogue.count { #expect(catalogue.row(of: catalogue.id(of: row)) == row) }
        for id in [
            ArticleID(path: "wire/peru.tx"), ArticleID(path: "wire/peru.txt", item: 0),
            ArticleID(path: "/a/feed.xml"), ArticleID(path: "/a/feed.xml", item: 1), ArticleID(path: ""),
        ] {
            #expect(catalogue.row(of: id) == nil)
        }
        #expect(ArticleCatalogue.empty.row(of: Self.entries[0].id) == nil)
    }

    @Test func `items of one file are found as files are`() throws {
        let items = Array(0..<20_000)
        let catalogue = ArticleCatalogue(
            items.map { (item: Int) -> ArticleEntry in
                ArticleEntry(id: ArticleID(path: "feed.xml", item: item), title: String(item))
            })
        for item in stride(from: 0, to: 20_000, by: 97) {
            let row = try #require(catalogue.row(of: ArticleID(path: "feed.xml", item: item)))
            #expect(catalogue[row].title == String(item))
        }
    }

    @Test func `wanted rows go into another catalogue, where they are found again`() {
        let catalogue = ArticleCatalogue(Self.entries)
        var builder = CatalogueBuilder()
        builder.add(catalogue) { catalogue.source(of: $0) == "Wire" }
        builder.add(ArticleEntry(id: ArticleID(path: "wire/new.txt"), title: "New", source: "Wire"))
        let other = builder.finished()
        #expect(other.count == 4 && other.sourceCount == 1)
        for row in 0..<catalogue.count {
            let moved = other.row(ofRow: row, in: catalogue)
            #expect((moved != nil) == (catalogue.source(of: row) == "Wire"))
            if let moved { #expect(other[moved] == catalogue[row]) }
        }
    }

    @Test func `a title without end is cut between two letters`() throws {
        let long = String(repeating: "é", count: 5000)
        let catalogue = ArticleCatalogue([ArticleEntry(id: ArticleID(path: "x"), title: long)])
        #expect(catalogue[0].title == String(repeating: "é", count: 1000))
        let odd = ArticleCatalogue([ArticleEntry(id: ArticleID(path: "x"), title: "a" + long)])
        #expect(odd[0].title == "a" + String(repeating: "é", count: 999))
    }

    @Test func `marks follow their articles`() {
        let catalogue = ArticleCatalogue(Self.entries)
        var marks = ArticleMarks(of: catalogue)
        marks.set(0, .read, tags: ["later"])
        marks.set(1, [.read, .starred], tags: [])
        let other = ArticleCatalogue(Self.entries.dropFirst().reversed())
        let moved = marks.moved(to: other)
        #expect(moved.flags.count == other.count)
        #expect(moved.flags.filter { $0 != [] } == [.read] && moved.tags == [0: ["later"]])
    }

    @Test func `what does not fit together is no catalogue`() {
        let catalogue = ArticleCatalogue(Self.entries)
        #expect(
            ArticleCatalogue(
                rows: catalogue.rows, strings: catalogue.strings, folders: catalogue.folders,
                sources: catalogue.sources) == catalogue)
        #expect(
            ArticleCatalogue(
                rows: catalogue.rows, strings: Array(catalogue.strings.dropLast()),
                folders: catalogue.folders,
                sources: catalogue.sources) == nil)
        #expect(
            ArticleCatalogue(
                rows: catalogue.rows, strings: catalogue.strings, folders: [], sources: catalogue.sources)
                == nil)
        #expect(
            ArticleCatalogue(
                rows: catalogue.rows, strings: catalogue.strings, folders: catalogue.folders, sources: [])
                == nil)
    }
}
