import ArgumentParser
import Foundation
import TextCore

/// `Workbench evaluate clean`: scores the cleaner on a gold file, and names its worst cases.
struct EvaluateClean: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Score the cleaner against labelled texts.",
        discussion: """
            GOLD holds one article a line: id, text, gold, and lines with text, keep (true: body, false: clutter, \
            null: neither) and glue.
            """)

    @Argument(help: "JSON Lines with labelled articles.")
    var gold: String

    @Option(help: "Write the predictions here, one {\"id\", \"clean\"} a line, for another scorer.")
    var predictions: String?

    @Flag(help: "Print what was lost and what was left over.")
    var cases = false

    @Flag(help: "Let the articles of each publisher show what recurs in them.")
    var archive = false

    func run() throws {
        let articles = try CleanGold.read(gold)
        let cleaner = Cleaner()
        var lines: [String] = []
        var scores: [(kind: String, score: CleanScore)] = []
        let sources = try articles.map { try source(of: $0) }
        let evidence = archive ? self.evidence(of: sources, articles) : ArchiveEvidence()
        for (article, source) in zip(articles, sources) {
            let recurring = archive ? evidence.recurring(in: ArticleFingerprint(source)) : RecurringBlocks()
            let clean = cleaner.clean(source, recurring: recurring).clean(of: source.text)
            scores.append((article.kind ?? "page", CleanScore(article, prediction: clean)))
            let record = ["id": article.id, "clean": clean]
            lines.append(String(decoding: try JSONEncoder().encode(record), as: UTF8.self))
        }
        if let predictions {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(
                to: URL(fileURLWithPath: predictions))
        }
        Self.report(scores)
        if cases { Self.reportCases(scores.map(\.score)) }
    }

    private func source(of article: CleanGold) throws -> SourceArticle {
        var source = try CleanSource.article(of: article, besides: gold)
        if archive { source.metadata.source = article.publisher ?? article.family }
        return source
    }

    private func evidence(of sources: [SourceArticle], _ articles: [CleanGold]) -> ArchiveEvidence {
        var evidence = ArchiveEvidence()
        for (article, source) in zip(articles, sources) {
            evidence.add(ArticleFingerprint(source), as: article.id)
        }
        return evidence
    }

    static func report(_ scores: [(kind: String, score: CleanScore)]) {
        print(CleanTotals.heading)
        print(CleanTotals(scores.map(\.score)).row("all"))
        for kind in Set(scores.map(\.kind)).sorted() {
            print(CleanTotals(scores.filter { $0.kind == kind }.map(\.score)).row(kind))
        }
        let touched = scores.filter {
            $0.kind == "clean" && !($0.score.removedWrong.isEmpty && $0.score.lost.isEmpty)
        }
        if scores.contains(where: { $0.kind == "clean" }) { print("clean texts touched: \(touched.count)") }
    }

    static func reportCases(_ scores: [CleanScore]) {
        for score in scores.sorted(by: {
            ($0.lost.count, $0.leftOver.count) > ($1.lost.count, $1.leftOver.count)
        }) {
            let groups = [
                ("lost", score.lost), ("removed", score.removedWrong), ("left", score.leftOver),
                ("glue", score.glueFailures),
            ]
            guard groups.contains(where: { !$0.1.isEmpty }) else { continue }
            print("== \(score.id)")
            for (name, texts) in groups {
                for text in texts { print("  \(name): \(text.prefix(140))") }
            }
        }
    }
}
