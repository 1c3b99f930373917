import Archive
import ArgumentParser
import Glibc
import TextCore

/// Measures the entity stage alone, on segmented articles.
struct BenchmarkEntities: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "The entity stage: words a second on one core, and making a tagger.")

    @Argument(help: "Articles, files or folders.")
    var paths: [String]

    @Option(help: "Times that all articles are annotated.")
    var runs = 20

    func run() throws {
        let annotator = ArticleAnnotator()
        var articles: [AnnotatedArticle] = []
        ArticleLibrary(paths: paths).visit { entries in
            articles += entries.compactMap { try? ArticleLibrary.article($0.id) }.map {
                annotator.annotate($0)
            }
            return true
        }
        let words = articles.reduce(0) { sum, article in
            sum + article.segmentation.tokens.count { $0.kind == .word || $0.kind == .number }
        }
        print("\(articles.count) articles, \(words) words")
        print(Stopwatch.line("a tagger is made", Stopwatch.measure(runs: runs) { _ = EntityTagger() }))
        let tagger = EntityTagger()
        for diagnostic in tagger.diagnostics { print(diagnostic.message) }
        var mentions = 0
        let times = Stopwatch.measure(runs: runs) {
            mentions = articles.reduce(0) {
                $0 + tagger.annotate($1.text, segmentation: $1.segmentation).mentions.count
            }
        }
        print(Stopwatch.line("all articles, \(mentions) mentions", times))
        print("\(Int(Double(words) / times.median * 1000)) words a second by the clock (median)")
        let processor = Self.processorSeconds()
        for _ in 0..<runs {
            for article in articles {
                _ = tagger.annotate(article.text, segmentation: article.segmentation)
            }
        }
        let spent = Self.processorSeconds() - processor
        print("\(Int(Double(words * runs) / spent)) words a second of one core's time")
    }

    /// The processor time of this thread, on which other processes have less effect than on the clock.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
