import ArgumentParser
import ArticleStore
import Display
import ReaderUI
import TextCore

/// Measures each stage between a stored article and its first screen.
struct BenchmarkOpening: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opening", abstract: "Opening an article, stage by stage: read, clean, annotate, draw."
    )

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
            show("read", try Stopwatch.measure { _ = try ArticleLibrary.article(at: file) })
            show("clean", Stopwatch.measure { _ = annotator.clean(source) })
            show("annotate", Stopwatch.measure { _ = annotator.annotate(source, cleaned: cleaned) })
            show("lay out and draw", Stopwatch.measure { draw(article, of: file) })
        }
    }

    private func show(_ label: String, _ times: Stopwatch.Times) {
        print(Stopwatch.line("  " + label, times))
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
