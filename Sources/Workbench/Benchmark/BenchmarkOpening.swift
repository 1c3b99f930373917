import Archive
import ArgumentParser
import Articles
import Display
import ReaderUI
import TextCore

/// Measures each stage between a stored article and its first screen.
struct BenchmarkOpening: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opening",
        abstract:
            "Opening an article, stage by stage: read, clean, annotate, draw; what of it the gate costs.")

    @Argument(help: "Articles.")
    var files: [String]

    @Option(help: "Columns of the screen.")
    var columns = 80

    @Option(help: "Rows of the screen.")
    var rows = 24

    func run() throws {
        let annotator = ArticleAnnotator()
        for file in files {
            let source = try ArticleLibrary.article(at: file)
            let cleaned = annotator.clean(source)
            let article = annotator.annotate(source, cleaned: cleaned)
            let words = source.text.utf8.split { $0 <= 0x20 }.count
            let highlights = article.entities.mentions.count + article.dates.count
            print("\(file): \(words) words, \(highlights) highlights")
            let stages = [
                ("read", try Stopwatch.measure { _ = try ArticleLibrary.article(at: file) }),
                ("clean", Stopwatch.measure { _ = annotator.clean(source) }),
                ("annotate", Stopwatch.measure { _ = annotator.annotate(source, cleaned: cleaned) }),
                ("lay out and draw", Stopwatch.measure { draw(article, of: file) }),
            ]
            for (label, times) in stages { print(Stopwatch.line("  " + label, times)) }
            let gate = Stopwatch.measure(runs: 200) { takeThroughGate(article) }
            print(Stopwatch.line("  the whole text through the gate", gate))
            let all = stages.reduce(0) { $0 + $1.1.median }
            let tenths = Int((gate.median / all * 1000).rounded())
            print("  the gate is \(tenths / 10).\(tenths % 10) % of opening")
        }
    }

    /// Makes screen text of the whole article, which is more than its first screen shows.
    private func takeThroughGate(_ article: AnnotatedArticle) {
        let text = ScreenText(utf8: article.text.utf8.span)
        precondition(text.columns <= article.text.count * 2, "A glyph has two columns at most.")
    }

    private func draw(_ article: AnnotatedArticle, of file: String) {
        let id = ArticleID(path: file)
        var reader = ReaderState(
            size: Size(rows: rows, columns: columns), theme: .color, place: "", start: .story(id))
        _ = reader.begin()
        _ = reader.update(.opened(id, article, .annotated))
        _ = reader.render()
    }
}
