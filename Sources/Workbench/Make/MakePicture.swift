import Archive
import ArgumentParser
import Articles
import Display
import ReaderUI
import TextCore

/// `Workbench make picture`: the reader's screen after some keys, as an SVG picture.
struct MakePicture: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picture",
        abstract: "Draw the reader's screen after some keys as an SVG picture, on standard output.")

    @Argument(help: "A folder of articles.")
    var folder: String

    @Option(help: "The article to open; without it the picture shows the list.")
    var article: String?

    @Option(help: "Keys as the table names them, separated by spaces, such as \"]l ]l x\".")
    var keys = ""

    @Option var rows = 30
    @Option var columns = 120

    @Flag(help: "Draw the light theme instead of the dark one.")
    var light = false

    func run() throws {
        let theme: Theme = light ? .light(with: .direct) : .dark(with: .direct)
        let place = folder.split(separator: "/").last.map(String.init) ?? folder
        var reader = ReaderState(
            size: Size(rows: rows, columns: columns), theme: theme, place: ScreenText(place))
        _ = reader.begin()
        let outcome = CatalogueUpdate(paths: [folder]).run(on: ArticleCatalogue([]))
        guard let outcome else { return }
        _ = reader.update(.listed(outcome.catalogue))
        _ = reader.update(.listingEnded(notes: []))
        if let article { try open(article, in: &reader) }
        for word in keys.split(separator: " ") {
            guard let sequence = KeySequence(named: String(word)) else {
                throw ValidationError("\(word) is not a key; write keys as the reader's help names them")
            }
            for key in sequence.keys { _ = reader.update(.key(key)) }
        }
        let picture =
            light
            ? FramePicture(reader.render(), ground: 0xFFFFFF, ink: 0x1C1C1C)
            : FramePicture(reader.render(), ground: 0x1C1C1C, ink: 0xDADADA)
        print(picture.svg, terminator: "")
    }

    /// Moves the list's cursor to the article and opens it as Enter does.
    private func open(_ path: String, in reader: inout ReaderState) throws {
        let wanted = ArticleID(path: path)
        for _ in 0..<100_000 {
            for effect in reader.update(.key(.enter)) {
                guard case .open(wanted, _) = effect else { continue }
                let article = ArticleAnnotator().annotate(try ArticleLibrary.article(at: path))
                _ = reader.update(.opened(wanted, article, .annotated))
                return
            }
            // Keys would wait for an article that is being opened.
            _ = reader.update(.key(.escape))
            _ = reader.update(.key(.down))
        }
        throw ValidationError("\(path) is not in \(folder)")
    }
}
