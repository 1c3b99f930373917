import Archive
import ArgumentParser
import Foundation

/// Measures the reader from outside, in a pseudo-terminal: from a key, or the start, to the last byte drawn.
struct BenchmarkTerminal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terminal",
        abstract: "The reader in a terminal: start, opening an article, memory, a key in a long story.")

    @Argument(help: "A folder of articles.")
    var folder: String

    @Option(help: "An article of the folder, to open.")
    var article: String

    @Option(help: "The program; without it, the one that was built beside this one.")
    var program: String?

    @Option(help: "Words of the long story, made from the article.")
    var words = 5000

    @Option var rows = 60
    @Option var columns = 200
    @Option(help: "Times that each measurement is taken.")
    var runs = 20

    func run() throws {
        let program = program ?? Self.programBesideThis()
        // The marks of whoever measures stay as they are.
        let state = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)")
            .path
        setenv("XDG_DATA_HOME", state, 1)
        defer { try? FileManager.default.removeItem(atPath: state) }
        let place = Self.placeOfFirst(in: folder)
        var starts: [Double] = []
        var openings: [Double] = []
        var memory = 0
        for _ in 0..<runs {
            var clock = ContinuousClock.now
            let list = try PseudoTerminal(program, [folder], rows: rows, columns: columns)
            starts.append(Self.milliseconds(since: clock, until: list.wait(for: place)))
            clock = .now
            let story = try PseudoTerminal(program, [article], rows: rows, columns: columns)
            let withStart = Self.milliseconds(since: clock, until: story.waitForQuiet())
            openings.append(withStart)
            memory = max(memory, story.residentKilobytes)
        }
        print(Stopwatch.line("start to the list, all of its first screen", Stopwatch.Times(of: starts)))
        print(Stopwatch.line("start to an open story", Stopwatch.Times(of: openings)))
        print("resident memory with the story open: \(memory / 1024) MB")

        let path = try longStory()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let reader = try PseudoTerminal(program, [path], rows: rows, columns: columns)
        _ = reader.waitForQuiet(500)
        Self.measure(Self.keys, in: reader, runs: runs)
    }

    /// A timed key, with the keys before and after it that lead to the same place each time.
    typealias TimedKey = (label: String, before: String, key: String, after: String)

    /// Prints the time of each key, from the key to the last byte that it draws.
    static func measure(_ keys: [TimedKey], in reader: PseudoTerminal, runs: Int) {
        for measured in keys {
            var times: [Double] = []
            for _ in 0..<runs {
                reader.press(measured.before)
                let clock = ContinuousClock.now
                reader.type(measured.key)
                times.append(milliseconds(since: clock, until: reader.waitForQuiet()))
                reader.press(measured.after)
            }
            print(Stopwatch.line(measured.label, Stopwatch.Times(of: times)))
        }
    }

    private static let keys: [TimedKey] = [
        ("one line down", "", "j", ""), ("a screen down", "", " ", "b"), ("to the end", "", "G", "g"),
        ("next highlight", "", "\t", ""), ("first letter of a search", "/", "e", "\u{1B}"),
        ("fourth letter of a search", "/pre", "s", "\u{1B}"), ("what was removed", "", "x", "x"),
        ("the index", "", "i", "q"), ("help", "", "?", "q"),
    ]

    private func longStory() throws -> String {
        let text = try String(contentsOfFile: article, encoding: .utf8)
        let count = max(1, text.split(whereSeparator: \.isWhitespace).count)
        let path = NSTemporaryDirectory() + "dateline-benchmark-\(getpid()).txt"
        let long = String(repeating: text + "\n\n", count: max(1, words / count))
        try long.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// The last line of the list on its first article: `1/14`.
    static func placeOfFirst(in folder: String) -> String {
        var count = 0
        ArticleLibrary(paths: [folder]).visit {
            count += $0.count
            return true
        }
        return "1/\(count)"
    }

    static func programBesideThis() -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: own).deletingLastPathComponent().appending(path: "dateline").path
    }

    static func milliseconds(
        since start: ContinuousClock.Instant, until end: ContinuousClock.Instant?
    ) -> Double {
        guard let end else { return .infinity }
        let time = (end - start).components
        return Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
    }
}
