import ArgumentParser
import ArticleStore
import TextCore

/// Measures search as you type in one long text.
struct BenchmarkSearch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search as you type: fold a text, then each key of a query.")

    @Argument(help: "An article; it is repeated until the text is long enough.")
    var file: String

    @Option(help: "The query that is typed.")
    var query = "world health"

    @Option(help: "Bytes of text to search in.")
    var bytes = 1_000_000

    func run() throws {
        let article = try ArticleLibrary.article(at: file)
        var text: [UInt8] = []
        while text.count < bytes, !article.text.isEmpty { text += article.text.utf8 + [0x0A] }
        let long = ArticleText(repairing: text)
        let blocks = lines(of: long)
        print("\(long.count) bytes, \(blocks.count) lines")

        print(
            Stopwatch.line(
                "first key: fold and search",
                Stopwatch.measure {
                    var search = StorySearch(long, within: blocks)
                    _ = search.matches(of: SearchPattern(String(query.prefix(1))))
                }))
        var search = StorySearch(long, within: blocks)
        for length in 1...max(1, query.count) {
            let pattern = SearchPattern(String(query.prefix(length)))
            var count = 0
            let times = Stopwatch.measure { count = search.matches(of: pattern).count }
            print(Stopwatch.line("\"\(pattern.query)\", \(count) matches", times))
        }
    }

    private func lines(of text: ArticleText) -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        for (i, byte) in text.utf8.enumerated() where byte == 0x0A {
            if i > start { lines.append(TextRange(utf8: start..<i)) }
            start = i + 1
        }
        return lines
    }
}
