import GRDB
import Glibc
import Synchronization
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

@Suite struct IndexUpdateTests {
    private let archive = SampleArchive()

    @Test func `the index shows the articles that the library lists`() throws {
        archive.files.write(
            #"{"text":"Rain fell on Tuesday.","title":"Rain","url":"https://example.org/1"}"# + "\n"
                + #"{"text":"Snow fell.","title":"Snow","date":"2024-02-03","source":"Weather"}"# + "\n",
            to: "archive/crawl.jsonl")
        archive.files.write([0x89, 0x50, 0x4E, 0x47, 0, 1], to: "archive/picture.png")
        archive.files.write([0, 159, 146, 150, 0, 0], to: "archive/program")
        archive.files.write("", to: "archive/nothing.txt")
        archive.files.write("A-B\n\nA folder with a name that goes on.\n", to: "archive/wire-b/x.txt")
        let index = try archive.indexed()
        var listed: [ArticleEntry] = []
        ArticleLibrary(paths: [archive.folder]).visit {
            listed += $0
            return true
        }
        var indexed: [ArticleEntry] = []
        try index.visitEntries(in: [archive.folder]) { indexed.append($0) }
        #expect(indexed == listed)
        #expect(indexed.count == 7 && indexed.contains { $0.problem != nil })
        #expect(try index.count(in: [archive.folder]) == 7)
        let empty =
            "\(archive.folder)/nothing.txt: the file is empty; save the article again, or remove the file"
        #expect(try index.problems(in: [archive.folder]) == [empty])
    }

    @Test func `what is stored of an article is what the annotator says`() throws {
        let index = try { () throws -> ArticleIndex in
            archive.age()
            return try archive.indexed()
        }()
        let annotator = ArticleAnnotator()
        for name in SampleArchive.articles.keys {
            let id = archive.id(name)
            let fresh = annotator.annotate(try ArticleLibrary.article(id))
            let stored = try #require(try index.article(id))
            #expect(stored.text == fresh.text && stored.cleaned == fresh.cleaned)
            #expect(stored.segmentation == fresh.segmentation && stored.entities == fresh.entities)
            #expect(stored.dates == fresh.dates && stored.diagnostics == fresh.diagnostics)
            #expect(stored.source.metadata == fresh.source.metadata)
        }
    }

    @Test func `a second update reads nothing`() throws {
        archive.age()
        let index = try archive.indexed()
        #expect(try index.update([archive.folder]) == ArticleIndex.Report())
    }

    @Test func `only a file whose content changed is annotated again`() throws {
        archive.age()
        let index = try archive.indexed()
        archive.touch("moon.md", seconds: 1_500_000_000)
        archive.files.write("Title: NATO waits\n\nSweden waits for Hungary.\n", to: "archive/wire/nato.txt")
        #expect(try index.update([archive.folder]).read == 1)
        let stored = try index.reading {
            try String.fetchAll($0, sql: "SELECT title FROM article ORDER BY title")
        }
        #expect(
            stored == [
                "Japan lands on the Moon", "NATO waits", "Peru has its seventh president in seven years",
            ])
        #expect(try names(of: .person, in: index) == ["Dina Boluarte", "Keiko Fujimori", "Pedro Castillo"])
    }

    @Test func `a file that was just written is looked at again, as its time may not show the next change`()
        throws
    {
        archive.touch("moon.md", seconds: Int(time(nil)))
        let index = try archive.indexed()
        var status = stat()
        let path = "\(archive.folder)/moon.md"
        #expect(stat(path, &status) == 0)
        let old = try #require(SampleArchive.articles["moon.md"])
        archive.files.write(old.replacing("Moon", with: "Mars"), to: "archive/moon.md")
        let times = [
            timeval(tv_sec: status.st_atim.tv_sec, tv_usec: status.st_atim.tv_nsec / 1000),
            timeval(tv_sec: status.st_mtim.tv_sec, tv_usec: status.st_mtim.tv_nsec / 1000),
        ]
        #expect(utimes(path, times) == 0)
        #expect(try index.update([archive.folder]).read == 1)
        var titles: [String] = []
        try index.visitEntries(in: [path]) { titles.append($0.title) }
        #expect(titles == ["Japan lands on the Mars"])
    }

    @Test(arguments: [1, 4_000_000_000])
    func `a clock that jumps costs nothing: times are compared, never ordered`(seconds: Int) throws {
        archive.age()
        let index = try archive.indexed()
        archive.touch("moon.md", seconds: seconds)
        #expect(try index.update([archive.folder]).read == 0)
        archive.files.write("Title: Another\n\nText of the article.\n", to: "archive/moon.md")
        archive.touch("moon.md", seconds: seconds + 1)
        #expect(try index.update([archive.folder]).read == 1)
    }

    @Test func `what is gone is taken out, with all that was said of it`() throws {
        let index = try archive.indexed()
        for name in SampleArchive.articles.keys { #expect(unlink("\(archive.folder)/\(name)") == 0) }
        archive.files.write("Rain in Kyoto\n\nRain fell in Kyoto on 5 May 2021.\n", to: "archive/rain.txt")
        let report = try index.update([archive.folder])
        #expect(report.removed == 3 && report.read == 1)
        #expect(try archive.names(in: index) == ["rain.txt"])
        let fresh = SampleArchive(["rain.txt": "Rain in Kyoto\n\nRain fell in Kyoto on 5 May 2021.\n"])
        #expect(try contents(of: index) == contents(of: fresh.indexed()))
    }

    @Test func `a folder that cannot be seen keeps its articles`() throws {
        let index = try archive.indexed()
        #expect(rename(archive.folder, archive.folder + "-away") == 0)
        let report = try index.update([archive.folder])
        #expect(report.removed == 0 && report.problems.count == 1)
        #expect(
            report.problems.first
                == "\(archive.folder): no such file or folder; check the name, or list the folder again")
        #expect(try archive.names(in: index).count == 3)
    }

    @Test func `links that lead back, pipes and dangling links are harmless`() throws {
        #expect(symlink("..", archive.folder + "/wire/up") == 0)
        #expect(symlink("nowhere", archive.folder + "/dangling.txt") == 0)
        #expect(mkfifo(archive.folder + "/pipe.txt", 0o600) == 0)
        let index = try archive.indexed()
        #expect(try archive.names(in: index) == ["moon.md", "wire/nato.txt", "wire/peru.txt"])
    }

    @Test func `an update that was cancelled goes on where it ended`() throws {
        let many = SampleArchive(
            Dictionary(
                uniqueKeysWithValues: (0..<40).map { ("\($0).txt", "Rain \($0)\n\nRain fell in Oslo.\n") }))
        let index = try many.open()
        let report = try index.update([many.folder]) { $0.done == 0 && $0.total == 0 }
        #expect(!report.isComplete)
        let rest = try index.update([many.folder])
        #expect(rest.isComplete)
        #expect(try many.names(in: index).count == 40)
        #expect(try contents(of: index) == contents(of: many.reindexed()))
    }

    @Test func `of a feed only the new items are annotated, and those that fell out go`() throws {
        func feed(_ numbers: ClosedRange<Int>) -> String {
            let items = numbers.map {
                "<item><title>Story \($0)</title><guid>\($0)</guid><link>https://example.org/\($0)</link>"
                    + "<description>The mayor of Oslo spoke about plan \($0) in May 2021.</description></item>"
            }
            return "<rss version='2.0'><channel><title>Desk</title>\(items.joined())</channel></rss>"
        }
        archive.files.write(feed(1...5), to: "archive/feed.xml")
        let index = try archive.indexed()
        let before = try ids(in: index)
        archive.files.write(feed(3...7), to: "archive/feed.xml")
        try index.update([archive.folder])
        let after = try ids(in: index)
        #expect(after.keys.filter { $0.hasPrefix("Story") }.sorted() == (3...7).map { "Story \($0)" })
        for number in 3...5 { #expect(before["Story \(number)"] == after["Story \(number)"]) }
        #expect(
            try archive.names(in: index).filter { $0.hasPrefix("feed") } == (1...5).map { "feed.xml#\($0)" }
        )
        #expect(try contents(of: index) == contents(of: archive.reindexed()))
    }

    @Test func `two processes do not index at once; who is in the background leaves it to the other`()
        throws
    {
        let index = try archive.indexed()
        let lock = try ArticleIndex.lock(inFolder: archive.cache, patience: 0)
        let problem = #expect(throws: Problem.self) {
            try index.update([archive.folder], manners: .background)
        }
        #expect(
            problem?.description == "\(archive.cache)/index.sqlite: being written by another Dateline; "
                + "wait until it is done")
        // Reading goes on.
        #expect(try archive.names(in: index).count == 3)
        lock.release()
        #expect(try index.update([archive.folder], manners: .background).isComplete)
    }

    @Test func `an archive that changes while it is read is read anew by the next update`() throws {
        let many = SampleArchive(
            Dictionary(
                uniqueKeysWithValues: (0..<60).map { ("\($0).txt", "Rain \($0)\n\nRain fell in Oslo.\n") }))
        let index = try many.open()
        let isChanged = Mutex(false)
        try index.update([many.folder]) { _ in
            isChanged.withLock { isChanged in
                guard !isChanged else { return }
                isChanged = true
                for number in 0..<20 { unlink("\(many.folder)/\(number).txt") }
                for number in 20..<40 {
                    many.files.write(
                        "Snow \(number)\n\nSnow fell in Bergen.\n", to: "archive/\(number).txt")
                }
            }
            return true
        }
        try index.update([many.folder])
        #expect(try contents(of: index) == contents(of: many.reindexed()))
    }

    // MARK: What an index holds

    private func names(of type: MarkKind, in index: ArticleIndex) throws -> [String] {
        try index.reading { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT text FROM name JOIN mention ON mention.name = name.id WHERE type = ?
                    ORDER BY text
                    """, arguments: [MarkKind.allCases.firstIndex(of: type)])
        }
    }

    private func ids(in index: ArticleIndex) throws -> [String: Int64] {
        try index.reading { db in
            Dictionary(
                uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT title, id FROM article").map {
                    ($0[0], $0[1])
                })
        }
    }

    /// All that an index says, whatever numbers its rows have.
    private func contents(of index: ArticleIndex) throws -> [String] {
        try index.reading { db in
            let queries = [
                "SELECT item, title, published, words, problem FROM article",
                "SELECT title, hex(text), hex(annotations) FROM story JOIN article ON id = article",
                "SELECT type, text, title, count FROM mention JOIN name ON name.id = mention.name "
                    + "JOIN article ON article.id = mention.article",
                "SELECT first, last, title FROM day JOIN article ON id = article",
                "SELECT title, fingerprint.source, hex(blocks), recurring FROM fingerprint JOIN article ON id = article",
                "SELECT title FROM article WHERE id IN (SELECT rowid FROM passage WHERE passage MATCH 'rain OR oslo')",
                "SELECT source FROM unreviewed",
            ]
            return try queries.flatMap { query in
                try Row.fetchAll(db, sql: query).map { row in
                    row.databaseValues.map(\.description).joined(separator: "|")
                }.sorted()
            }
        }
    }
}

extension SampleArchive {
    /// An index made anew, beside the other.
    fileprivate func reindexed() throws -> ArticleIndex {
        let index = try ArticleIndex.inMemory()
        try index.update([folder])
        return index
    }
}
