import Archive
import ArgumentParser
import Articles
import Foundation
import TextCore

/// Measures an archive: indexing, searching, opening its list and its articles; compares newsboat, if it is installed.
struct BenchmarkArchive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract:
            "An archive, as `make archive` writes it: first index, again, searches, the list, articles.",
        discussion: """
            The index is made in a folder of its own and deleted afterwards. With --feeds, the same articles as \
            feeds, newsboat reads them too: its start to the first screen and its memory, its feeds being loaded.
            """)

    @Argument(help: "The folder of the archive.")
    var folder: String

    @Option(help: "The same articles as feeds, for newsboat.")
    var feeds: String?

    @Option(help: "The program; without it, the one that was built beside this one.")
    var program: String?

    @Option(help: "Where the index is kept for the next run; without it, it is made anew and deleted.")
    var cache: String?

    @Option(help: "Times that each measurement is taken.")
    var runs = 20

    private static let queries = [
        "earthquake", "\"vice president\"", "congress palace", "elect*", "the", "said", "on:2019-03",
        "entity:Lima", "on:2020 congress type:PER", "source:post before:2016 fire",
    ]

    func run() throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
            .path
        defer { try? FileManager.default.removeItem(atPath: home) }
        let cache = cache ?? home + "/cache"
        setenv("XDG_CACHE_HOME", cache, 1)
        setenv("XDG_DATA_HOME", home + "/data", 1)
        let index = try ArticleIndex.open(inFolder: cache + "/dateline")
        try measureIndexing(index, home)
        for query in Self.queries {
            let parsed = try ArchiveQuery(query)
            var total = 0
            let times = try Stopwatch.measure(runs: runs) {
                total = try index.search(parsed, in: [folder], limit: 50).total
            }
            print(Stopwatch.line("search \(query) (\(total) found)", times))
        }
        for name in ["Lima", "United States"] {
            let reference = NameReference(name: name, type: .location)
            var articles = 0
            let times = try Stopwatch.measure(runs: runs) {
                articles = try index.page(of: reference, in: [folder]).articles
            }
            print(Stopwatch.line("page of \(name) (\(articles) articles)", times))
        }
        var ids: [ArticleID] = []
        try index.visitEntries(in: [folder]) { ids.append($0.id) }
        var random = SplitMix(seed: 1)
        let chosen = (0..<200).compactMap { _ in ids.randomElement(using: &random) }
        var next = 0
        let openings = try Stopwatch.measure(runs: chosen.count) {
            _ = try index.article(chosen[next])
            next += 1
        }
        print(Stopwatch.line("an article with its annotations", openings))
        index.close()
        try measureList()
        if let feeds { try measureNewsboat(feeds, home) }
    }

    private func measureIndexing(_ index: ArticleIndex, _ home: String) throws {
        var load = [Double](repeating: 0, count: 1)
        getloadavg(&load, 1)
        let processor = Self.processorSeconds()
        let clock = ContinuousClock.now
        let report = try index.update([folder])
        let seconds = Self.seconds(since: clock)
        let used = Self.processorSeconds() - processor
        let size =
            (try? FileManager.default.attributesOfItem(atPath: index.path ?? ""))?[.size] as? Int ?? 0
        print(
            "first index of \(report.read) files: \(Self.rounded(seconds)) s, \(Self.rounded(used)) s of processors, "
                + "\(report.cleanedAgain) cleaned again, \(size >> 20) MB (load before: \(load[0]))")
        let again = try Stopwatch.measure(runs: 5) { _ = try index.update([folder]) }
        print(Stopwatch.line("again, with nothing changed", again))
    }

    private func measureList() throws {
        let program = program ?? BenchmarkTerminal.programBesideThis()
        // The first start writes the list that the others begin with.
        let first = try PseudoTerminal(program, [folder], rows: 60, columns: 200)
        _ = first.waitForQuiet(3000)
        let place = BenchmarkTerminal.placeOfFirst(in: folder)
        var starts: [Double] = []
        var memory = 0
        for _ in 0..<runs {
            let clock = ContinuousClock.now
            let list = try PseudoTerminal(program, [folder], rows: 60, columns: 200)
            starts.append(BenchmarkTerminal.milliseconds(since: clock, until: list.wait(for: place)))
            _ = list.waitForQuiet()
            memory = max(memory, list.residentKilobytes)
        }
        print(Stopwatch.line("start to the list, all of its first screen", Stopwatch.Times(of: starts)))
        print("resident memory with the list open: \(memory / 1024) MB")
        let list = try PseudoTerminal(program, [folder], rows: 60, columns: 200)
        // Until it has looked at all files and read all marks.
        _ = list.waitForQuiet(3000)
        BenchmarkTerminal.measure(Self.keys, in: list, runs: runs)
    }

    private static let keys: [BenchmarkTerminal.TimedKey] = [
        ("a line down the list", "", "j", ""), ("a screen down", "", " ", ""), ("to the end", "", "G", "g"),
        ("open an article", "j", "\r", "q"), ("leave it", "j\r", "q", ""),
        ("first letter of a filter", "/", "e", "\u{1B}"), ("third letter", "/pe", "r", "\u{1B}"),
        ("sort by title", "", "zt", "zd"),
    ]

    private func measureNewsboat(_ feeds: String, _ home: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: feeds).sorted()
        let folder = URL(filePath: feeds).absoluteURL.path
        let urls = names.map { "file://\(folder)/\($0)" }.joined(separator: "\n")
        try Data((urls + "\n").utf8).write(to: URL(filePath: home + "/urls"))
        try Data().write(to: URL(filePath: home + "/config"))
        let program = "/usr/bin/newsboat"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            return print("newsboat is not installed")
        }
        let arguments = ["-u", home + "/urls", "-c", home + "/newsboat.db", "-C", home + "/config"]
        let clock = ContinuousClock.now
        let loading = Process()
        loading.executableURL = URL(filePath: program)
        loading.arguments = arguments + ["-x", "reload"]
        try loading.run()
        loading.waitUntilExit()
        print("newsboat, loading the feeds: \(Self.rounded(Self.seconds(since: clock))) s")
        var starts: [Double] = []
        var memory = 0
        for _ in 0..<min(runs, 5) {
            let clock = ContinuousClock.now
            let list = try PseudoTerminal(program, arguments, rows: 60, columns: 200)
            starts.append(BenchmarkTerminal.milliseconds(since: clock, until: list.waitForQuiet(1500)))
            memory = max(memory, list.residentKilobytes)
        }
        print(Stopwatch.line("newsboat, start to its feeds", Stopwatch.Times(of: starts)))
        print("newsboat, resident memory: \(memory / 1024) MB")
    }

    private static func seconds(since start: ContinuousClock.Instant) -> Double {
        let time = (ContinuousClock.now - start).components
        return Double(time.seconds) + Double(time.attoseconds) / 1e18
    }

    /// The time that this process has used on all processors.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func rounded(_ seconds: Double) -> Double { (seconds * 10).rounded() / 10 }
}
