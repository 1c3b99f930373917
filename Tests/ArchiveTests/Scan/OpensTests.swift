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

    @Test(arguments: ["peru.txt", "page.html", "feed.xml", "story"])
    func `an article is opened once`(name: String) throws {
        let counter = OpenCounter(folder: folder.path)
        _ = try ArticleLibrary.article(at: "\(folder.path)/\(name)")
        #expect(counter.counts() == [name: 1])
    }
}
