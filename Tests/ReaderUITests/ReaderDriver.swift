import Articles
import Display
import TextCore

@testable import ReaderUI

/// Drives a reader as a user would: keys in, screens out.
struct ReaderDriver {
    static let article = ArticleID(path: "demo/peru.txt")
    static let entries = [
        ArticleEntry(
            id: article, title: "Peru swears in a new president", source: "Dateline demo",
            published: PublicationDate(iso8601: "2022-12-07"), words: 480),
        ArticleEntry(
            id: ArticleID(path: "demo/cop.md"), title: "Cop28 ends with a deal", source: "Example Wire",
            published: PublicationDate(iso8601: "2023-12-13"), words: 700),
        ArticleEntry(id: ArticleID(path: "demo/undated.txt"), title: "Undated", words: 100),
        ArticleEntry(
            id: ArticleID(path: "demo/broken.txt"), title: "broken.txt",
            problem: "demo/broken.txt: not a text"),
    ]

    var reader: ReaderState
    private(set) var effects: [ReaderEffect] = []

    /// On the list, with the sample articles.
    init(rows: Int = 24, columns: Int = 80, theme: Theme = .monochrome, settings: Settings = Settings()) {
        reader = ReaderState(
            size: Size(rows: rows, columns: columns), theme: theme, place: "demo", settings: settings)
        send(.listed(ArticleCatalogue(Self.entries)))
        send(.listingEnded(notes: []))
    }

    /// Has the list know what is kept of its articles, and nothing of the others.
    mutating func load(_ states: [ArticleID: ReadingState]) {
        var marks = ArticleMarks(of: reader.list.catalogue)
        for (id, state) in states {
            guard let row = marks.catalogue.row(of: id) else { preconditionFailure("\(id) is not listed") }
            marks.set(row, ArticleMarks.Flags(state), tags: state.tags)
        }
        send(.marksLoaded(marks))
    }

    /// On the sample story.
    static func story(
        rows: Int = 24, columns: Int = 80, theme: Theme = .monochrome,
        settings: Settings = Settings(), _ article: AnnotatedArticle = SampleStory.sample
    ) -> ReaderDriver {
        var driver = ReaderDriver(rows: rows, columns: columns, theme: theme, settings: settings)
        driver.press("j Enter")
        driver.send(.opened(Self.article, article, .annotated))
        return driver
    }

    mutating func send(_ event: ReaderEvent) { effects = reader.update(event) }

    /// Presses keys, named as the help names them, parted by spaces; single characters may stand together: `]p`.
    mutating func press(_ keys: String) {
        for name in keys.split(separator: " ") {
            guard let sequence = KeySequence(named: String(name)) else {
                preconditionFailure("no keys are named \(name)")
            }
            press(sequence)
        }
    }

    mutating func press(_ sequence: KeySequence) {
        for key in sequence.keys { send(.key(key)) }
    }

    /// Types a text, as into a prompt.
    mutating func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    var frame: Frame { reader.render() }
    var lines: [String] { frame.grid.lines() }
    /// The status line without the spaces around it.
    var status: String {
        (lines.last ?? "").split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    /// The texts on the screen that have a style, row by row; neighbours are joined.
    func texts(in style: Style) -> [String] {
        let grid = frame.grid
        var texts: [String] = []
        for row in 0..<grid.size.rows - 1 {
            var run = ""
            for column in 0..<grid.size.columns {
                let cell = grid[row, column]
                if cell.style == style {
                    run += cell.glyph.text
                } else if !run.isEmpty {
                    texts.append(run)
                    run = ""
                }
            }
            if !run.isEmpty { texts.append(run) }
        }
        return texts
    }
}
