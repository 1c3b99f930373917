import Archive
import ArgumentParser
import Foundation
import TextCore

/// Measures the cleaner on one core: texts in MB a second, pages from their bytes to the verdict.
struct BenchmarkCleaning: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cleaning",
        abstract: "Cleaning on one core: texts in MB a second, pages a second, from the file and parsed.",
        discussion:
            "PATH is an article, a folder of articles, or JSON Lines as `evaluate clean` reads them.")

    @Argument(
        help: ArgumentHelp("Articles, folders, or JSON Lines with labelled articles.", valueName: "path"))
    var paths: [String]

    @Option(help: "Times that everything is cleaned; the median counts.")
    var runs = 7

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var texts: [SourceArticle] = []
        var pages: [(file: String, article: SourceArticle)] = []
        func take(_ file: String) throws {
            let article = try ArticleLibrary.article(at: file)
            if article.blocks.contains(where: { $0.markup != nil }) {
                pages.append((file, article))
            } else {
                texts.append(article)
            }
        }
        for path in paths where path.hasSuffix(".jsonl") {
            for row in try CleanGold.read(path) {
                if row.htmlFile == nil {
                    texts.append(try CleanSource.article(of: row, besides: path))
                } else {
                    try take(CleanSource.unpack(row, besides: path, into: folder).path)
                }
            }
        }
        let others = paths.filter { !$0.hasSuffix(".jsonl") }
        var files: [String] = []
        if !others.isEmpty {
            ArticleLibrary(paths: others).visit { batch in
                files += batch.map(\.id.path)
                return true
            }
        }
        for file in files { try take(file) }
        if let shortest = texts.min(by: { $0.text.count < $1.text.count }) { reportFirst(shortest) }
        report(texts)
        try report(pages)
    }

    /// The first text includes the cost of tables that a process makes once.
    private func reportFirst(_ text: SourceArticle) {
        for name in ["first text of the process", "the same again"] {
            print(Stopwatch.line(name, Stopwatch.measure(runs: 1) { _ = Cleaner().clean(text) }))
        }
    }

    private func report(_ texts: [SourceArticle]) {
        guard !texts.isEmpty else { return }
        let bytes = texts.reduce(0) { $0 + $1.text.count }
        let cleaner = Cleaner()
        let times = Stopwatch.measureProcessor(runs: runs) { for text in texts { _ = cleaner.clean(text) } }
        print("\(texts.count) texts, \(bytes / 1000) kB")
        print(Stopwatch.line("  clean", times))
        print("  \(Self.tenths(Double(bytes) / 1000 / times.median)) MB a second")
    }

    private func report(_ pages: [(file: String, article: SourceArticle)]) throws {
        guard !pages.isEmpty else { return }
        let bytes = try pages.reduce(0) { try $0 + Data(contentsOf: URL(fileURLWithPath: $1.file)).count }
        let cleaner = Cleaner()
        print("\(pages.count) pages, \(bytes / 1000) kB")
        let reading = try Stopwatch.measureProcessor(runs: runs) {
            for page in pages { _ = try ArticleLibrary.article(at: page.file) }
        }
        let cleaning = Stopwatch.measureProcessor(runs: runs) {
            for page in pages { _ = cleaner.clean(page.article) }
        }
        let both = try Stopwatch.measureProcessor(runs: runs) {
            for page in pages { _ = cleaner.clean(try ArticleLibrary.article(at: page.file)) }
        }
        print(Stopwatch.line("  read and parse", reading))
        print(Stopwatch.line("  clean", cleaning))
        print(Stopwatch.line("  read, parse and clean", both))
        print("  \(Self.tenths(Double(pages.count) * 1000 / both.median)) pages a second")
    }

    private static func tenths(_ value: Double) -> String {
        String((value * 10).rounded() / 10)
    }
}
