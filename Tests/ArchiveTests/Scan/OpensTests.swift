import Articles
import TestSupport
import Testing

@testable import Archive

/// How often a file is opened, which on a network's disk is what a list and an index take their time for.
@Suite struct OpensTests {
    private let folder = TemporaryFolder([
        "peru.txt": "Peru votes\n\nLIMA — Keiko Fujimori spoke in Lima on 5 June 2021.\n",
        "page.html": "<html><body><h1>Rain</h1><p>Rain fell in Oslo on Monday.</p></body></html>",
        "notes.md": "# Snow\n\nSnow fell in Rome.\n", "story": "Wind\n\nWind blew in Cork.\n",
        "crawl.jsonl": "{\"text\": \"Hail\"}\n{\"text\": \"Frost\"}\n",
        "feed.xml":
            "<rss><channel><item><title>Fog</title><description>Fog lay.</description></item></channel></rss>",
        "other.json": "{}", "picture.png": "x",
    ])

    private let names = [
        "crawl.jsonl", "feed.xml", "notes.md", "other.json", "page.html", "peru.txt", "story",
    ]

    @Test func `an index opens each file once, and then none that is as it was`() throws {
        let index = try ArticleIndex.inMemory()
        let counter = OpenCounter(folder: folder.path)
        try index.update([folder.path])
        #expect(try index.count(in: [folder.path]) == 7)
        let counts = counter.counts()
        #expect(counts.keys.sorted() == names)
        #expect(counts.values.allSatisfy { $0 == 1 }, "\(counts)")
    }

    @Test func `a list opens each file once`() {
        let counter = OpenCounter(folder: folder.path)
        ArticleLibrary(paths: [folder.path]).visit { _ in true }
        let counts = counter.counts()
        #expect(counts.keys.sorted() == names)
        #expect(counts.values.allSatisfy { $0 == 1 }, "\(counts)")
    }

    @Test func `a list that is brought up to date opens what is new or changed, once`() {
        let counter = OpenCounter(folder: folder.path)
        let first = CatalogueUpdate(paths: [folder.path]).run(on: .empty)
        #expect(counter.counts().values.allSatisfy { $0 == 1 })
        folder.write("Sun\n\nThe sun shone in Bern.\n", to: "sun.txt")
        _ = counter.counts()
        _ = CatalogueUpdate(paths: [folder.path]).run(on: first?.catalogue ?? .empty)
        let counts = counter.counts()
        #expect(counts["sun.txt"] == 1 && counts["peru.txt"] == nil)
    }

    @Test
    func
        `a list and an index open each file twice in all, where the articles are known from elsewhere too`()
        throws
    {
        let data = TemporaryFolder()
        let store = try StateStore.open(inFolder: data.path).store
        // Twins that were read elsewhere: a file, and an item of a collection.
        let twins = TemporaryFolder([
            "twin.txt": "Peru votes\n\nLIMA — Keiko Fujimori spoke in Lima on 5 June 2021.\n",
            "twins.jsonl": "{\"text\": \"Hail\"}\n{\"text\": \"Sleet\"}\n",
        ])
        try store.keep([
            .starred(ArticleID(path: "\(twins.path)/twin.txt"), true),
            .read(ArticleID(path: "\(twins.path)/twins.jsonl", item: 0), true),
        ])
        let counter = OpenCounter(folder: folder.path)
        let update = CatalogueUpdate(paths: [folder.path])
        let recognition = try ContentRecognition(store)
        let outcome = try #require(update.run(on: .empty, recognizing: { recognition }))
        #expect(try outcome.recognition?.keep() == true)
        let marks = try store.marks(of: outcome.catalogue)
        try ArticleIndex.inMemory().update([folder.path])
        let counts = counter.counts()
        #expect(counts.keys.sorted() == names)
        #expect(counts.values.allSatisfy { $0 == 2 }, "\(counts)")
        #expect(marks.flags.count { $0 == .starred } == 1 && marks.flags.count { $0 == .read } == 1)
    }

    @Test func `an article that is cleaned again, as others show what recurs, is not opened again`() throws
    {
        let notice = "The Harbour Post is printed on paper from managed forests by the Quay Street works."
        let places = ["Oslo", "Bergen", "Turku", "Riga", "Kiel", "Narvik"]
        let archive = TemporaryFolder(
            Dictionary(
                uniqueKeysWithValues: places.enumerated().map { number, place in
                    (
                        "\(place).html",
                        """
                        <html><head><meta property="og:site_name" content="Harbour Post"></head><body>
                        <article class="story"><h1>Ferry to \(place) delayed</h1>
                        <p>The ferry to \(place) left \(number) hours late, the harbour master of \(place) said.</p>
                        <p>\(notice)</p>
                        <p>Passengers for \(place) waited in hall \(number); the next ship sails on Friday.</p>
                        </article></body></html>
                        """
                    )
                }))
        let index = try ArticleIndex.inMemory()
        let counter = OpenCounter(folder: archive.path)
        let report = try index.update([archive.path])
        #expect(report.cleanedAgain > 0)
        let counts = counter.counts()
        #expect(counts.count == places.count && counts.values.allSatisfy { $0 == 1 }, "\(counts)")
        #expect(try index.search(ArchiveQuery("\"managed forests\""), in: [archive.path]).hits.isEmpty)
        #expect(try index.search(ArchiveQuery("\"waited in hall\""), in: [archive.path]).hits.count == 6)
    }

    @Test(arguments: ["peru.txt", "page.html", "feed.xml", "story"])
    func `an article is opened once`(name: String) throws {
        let counter = OpenCounter(folder: folder.path)
        _ = try ArticleLibrary.article(at: "\(folder.path)/\(name)")
        #expect(counter.counts() == [name: 1])
    }
}
