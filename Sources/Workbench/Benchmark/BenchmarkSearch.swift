import Archive
import ArgumentParser
import TextCore

/// Measures search as you type, in processor time: words and regular expressions, in a story and in a long text.
struct BenchmarkSearch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search as you type: fold a text, then each key of a query, then regular expressions.")

    @Argument(help: "An article; it is repeated until the text is long enough.")
    var file: String

    @Option(help: "The query that is typed.")
    var query = "world health"

    @Option(parsing: .singleValue, help: "A regular expression; may be given several times.")
    var regex = [
        #"\w+ said"#, #"(mr|mrs|ms|dr)\.? \p{Lu}\w+"#, #"\b\d{4}\b"#, #"[aeiou]{3}"#,
        #"[^.]*health[^.]*\."#,
        #"\w+"#, #".*"#, #"(a|b)*a(a|b){12}"#, #"(?:\w+\s+){5}the"#,
    ]

    @Option(help: "Bytes of long text to search in.")
    var bytes = 1_000_000

    @Option(help: "Words of a story to search in.")
    var words = 5_000

    func run() throws {
        let article = try ArticleLibrary.article(at: file).text.utf8
        guard !article.isEmpty else { return }
        let once = article.split { $0 <= 0x20 }.count
        measure(Array(repeatElement(article + [0x0A], count: max(1, words / max(1, once))).joined()))
        measure(Array(repeatElement(article + [0x0A], count: bytes / article.count + 1).joined()))
    }

    private func measure(_ bytes: [UInt8]) {
        let text = ArticleText(repairing: bytes)
        let blocks = lines(of: text)
        print("\(text.count) bytes, \(bytes.split { $0 <= 0x20 }.count) words, \(blocks.count) lines")
        print(
            Stopwatch.line(
                "first key: fold and search",
                Stopwatch.measureProcessor(runs: 20) {
                    var search = StorySearch(text, within: blocks)
                    _ = search.matches(of: SearchPattern(String(query.prefix(1))))
                }))
        var search = StorySearch(text, within: blocks)
        for length in 1...max(1, query.count) {
            measure(SearchQuery(String(query.prefix(length))), &search)
        }
        for pattern in regex { measure(SearchQuery(pattern, as: .regularExpression), &search) }
        var oneBlock = StorySearch(text, within: [text.range])
        print("in one block:")
        for pattern in regex { measure(SearchQuery(pattern, as: .regularExpression), &oneBlock) }
    }

    /// Reads the query and searches, as a key press does.
    private func measure(_ query: SearchQuery, _ search: inout StorySearch) {
        if let problem = SearchPattern(query).problem { return print("\(query.text): \(problem)") }
        var count = search.matches(of: SearchPattern(query)).count
        let times = Stopwatch.measureProcessor(runs: 20) {
            count = search.matches(of: SearchPattern(query)).count
        }
        let sign = query.kind == .literal ? "\"" : "/"
        print(Stopwatch.line("\(sign)\(query.text)\(sign), \(count) matches", times))
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
