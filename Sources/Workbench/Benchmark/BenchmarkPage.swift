import Archive
import ArgumentParser
import Articles
import Display
import ReaderUI
import TextCore

/// Measures the reader's work between a key and the bytes for the terminal, in a long story.
struct BenchmarkPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "From a key to a finished frame, and laying out anew, in a long story; no terminal.")

    @Argument(help: "An article, from which the long story is made.")
    var file: String

    @Option(help: "Words of the story.")
    var words = 5000

    @Option var rows = 60
    @Option var columns = 200

    @Option(help: "Times that each measurement is taken.")
    var runs = 200

    func run() throws {
        var source = try ArticleLibrary.article(at: file)
        let text = source.text.description
        let count = max(1, text.utf8.split { $0 <= 0x20 }.count)
        source.text = ArticleText(
            String(repeating: text + "\n\n", count: max(1, (words + count - 1) / count)))
        source.blocks = []
        source.elements = []
        let article = ArticleAnnotator().annotate(source, cleans: false)
        let highlights = article.entities.mentions.count + article.dates.count
        print("\(article.segmentation.tokens.count { $0.kind == .word }) words, \(highlights) highlights")

        let id = ArticleID(path: file)
        var reader = ReaderState(
            size: Size(rows: rows, columns: columns), theme: .color, place: "", start: .story(id))
        _ = reader.begin()
        _ = reader.update(.opened(id, article, .annotated))
        func press(_ keys: [Key]) {
            for key in keys { _ = reader.update(.key(key)) }
        }
        func measure(_ label: String, before: [Key] = [], _ key: Key, after: [Key] = []) {
            let times = (0..<runs).map { _ in
                press(before)
                let time = Stopwatch.measure(runs: 1) {
                    press([key])
                    _ = reader.render()
                }
                press(after)
                return time.median
            }
            print(Stopwatch.line(label, Stopwatch.Times(of: times)))
        }
        measure("a line down", .character("j"))
        measure("next highlight", .tab)
        measure("next mention, with the minimap", .character("."))
        measure("labels", .character("f"), after: [.escape])
        measure("the index", .character("i"), after: [.escape])
        measure("what was removed", .character("x"))
        measure("a search's first letter", before: [.character("/")], .character("e"), after: [.escape])
        measure(
            "its fourth", before: ["/", "t", "h", "a"].map(Key.character), .character("t"), after: [.escape]
        )
        press([.character("/"), .character("e"), .enter])
        measure("next match, all lit", .character("n"))
        // The measure changes with every resize, so every line is broken anew.
        var width = 0
        let times = Stopwatch.measure(runs: runs) {
            width += 1
            _ = reader.update(.resized(Size(rows: rows, columns: 60 + width % 10)))
            _ = reader.render()
        }
        print(Stopwatch.line("laid out anew for another width", times))
    }
}
