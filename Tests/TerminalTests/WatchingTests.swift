import Display
import Foundation
import TestSupport
import Testing

/// The list while the files behind it change.
@Suite(.timeLimit(.minutes(5))) struct `Watching the folders` {
    private func write(_ text: String, to name: String, in library: TemporaryLibrary) throws {
        let file = library.folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test func `articles that come, change and go are in the list, and the chosen line stays`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru, "nato.txt": Articles.nato])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Finland joins NATO") && $0.shows("2 unread") }
        session.send("G")
        try session.wait(for: "the last line") { $0.lastRow.hasSuffix("2/2") }
        let chosen = try #require(session.rows.firstIndex { $0.contains("Peru swears in") })

        try write(
            "Title: Rain in Lima\nPublished: 2026-01-02\n\nIt rained.\n", to: "new/deep/rain.txt",
            in: library)
        try session.wait(for: "the new article") { $0.shows("Rain in Lima") && $0.lastRow.hasSuffix("3/3") }
        #expect(session.rows[chosen + 1].contains("Peru swears in"))
        try write(
            "Title: Snow in Lima\nPublished: 2026-01-02\n\nIt snowed.\n", to: "new/deep/rain.txt",
            in: library)
        try session.wait(for: "the other text") { $0.shows("Snow in Lima") && !$0.shows("Rain in Lima") }
        try FileManager.default.removeItem(at: library.folder.appending(path: "new"))
        try session.wait(for: "the end of it") { !$0.shows("Snow in Lima") && $0.lastRow.hasSuffix("2/2") }
        try FileManager.default.moveItem(
            at: library.folder.appending(path: "nato.txt"), to: library.folder.appending(path: ".nato.txt"))
        try session.wait(for: "one article") { $0.lastRow.hasSuffix("1/1") && $0.shows("1 article,") }
        session.send("q")
        try session.expectExit(.code(0))
    }

    @Test
    func `a first start opens each file twice at most: for the list, and for the index and the marks`()
        throws
    {
        let library = try TemporaryLibrary([
            "peru.txt": Articles.peru, "nato.txt": Articles.nato,
            "crawl.jsonl": "{\"text\": \"Hail fell.\"}\n{\"text\": \"Frost came.\"}\n",
        ])
        let counter = OpenCounter(folder: library.folder.path)
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Finland joins NATO") && $0.shows("4 unread") }
        var counts: [String: Int] = [:]
        try session.wait(for: "the index") { _ in
            counts.merge(counter.counts()) { $0 + $1 }
            return counts.count == 3 && counts.values.allSatisfy { $0 > 1 }
        }
        session.send("q")
        try session.expectExit(.code(0))
        counts.merge(counter.counts()) { $0 + $1 }
        #expect(counts.values.allSatisfy { $0 <= 2 }, "\(counts)")
    }

    @Test func `a single feed shows its list and is opened twice`() throws {
        let feed =
            "<rss><channel><item><title>Fog</title><description>Fog lay over the bay.</description></item>"
        let library = try TemporaryLibrary([
            "feed.xml": feed
                + "<item><title>Sun</title><description>The sun shone in Bern.</description></item></channel></rss>"
        ])
        let counter = OpenCounter(folder: library.folder.path)
        let session = try TerminalSession(arguments: [library.folder.path + "/feed.xml"])
        try session.wait(for: "the list") { $0.shows("Fog") && $0.shows("2 unread") }
        var opens = 0
        try session.wait(for: "the index") { _ in
            opens += counter.counts()["feed.xml"] ?? 0
            return opens > 1
        }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(opens + (counter.counts()["feed.xml"] ?? 0) == 2)
    }

    @Test func `the next start shows the list that was kept, and then what changed meanwhile`() throws {
        let home = try TemporaryLibrary()
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        for count in 1...3 {
            let session = try TerminalSession(
                arguments: [library.folder.path], environment: ["HOME": home.folder.path])
            try session.wait(for: "\(count) articles") { $0.lastRow.hasSuffix("1/\(count)") }
            session.send("q")
            try session.expectExit(.code(0))
            let lists = try FileManager.default.contentsOfDirectory(
                atPath: home.folder.path + "/.cache/dateline/lists")
            #expect(lists.count == 1)
            if count == 2 {
                // A list that is damaged is made again.
                let list = home.folder.appending(path: ".cache/dateline/lists/\(lists[0])")
                try Data("no list".utf8).write(to: list)
            }
            try write("Article \(count)\n\nText.\n", to: "\(count).txt", in: library)
        }
    }
}
