import Articles
import Display
import TextCore

/// The results of a search of the archive: each article, and below it the passage with the matches highlighted.
struct ArchivePanel: ChoicePanel {
    static let context: CommandContext? = .archive
    static let outlivesStory = true

    var choice: ArchiveFindings

    // MARK: Keys

    static let bindings =
        CommandBinding.choosing(in: .archive) + [
            CommandBinding(.open, [.archive], ["Enter", "l", "Right"], "open the article at the hit"),
            CommandBinding(.searchArchive, [.archive], ["S"], "search all articles"),
            CommandBinding(.undo, [.archive], ["Esc"], "close"),
            CommandBinding(.back, [.archive], ["q", "h", "Left", "Backspace"], "close"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if choice.move(command, height: reader.bodyHeight) { return .stays() }
        switch command {
        case .open: return .stays(choice.selected.map { reader.open($0.id, at: $0) } ?? [])
        case .searchArchive: reader.askArchive()
        case .undo, .back: return .closes()
        default: return nil
        }
        return .stays()
    }

    func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer { .stays() }

    mutating func take(_ event: ReaderEvent, in reader: inout ReaderState) {
        guard case .found(let query, let results) = event else { return }
        choice.take(results, to: query)
        if query == choice.query, case .problem(let text) = results {
            reader.message = StatusMessage(ScreenText(text))
        }
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        let theme = reader.theme
        HeaderLine(left: ScreenText("Search: \(choice.query)"), right: [(counts, .header)])
            .draw(on: &frame, theme: theme)
        guard let results = choice.results else {
            write("searching…", row: 2, style: theme[.info], on: &frame)
            return
        }
        switch results {
        case .problem(let text): drawWrapped(text, style: theme[.problem], on: &frame)
        case .hits(let hits, _) where hits.isEmpty:
            write(
                ScreenText("Nothing was found for “\(choice.query)”."), row: 2, style: theme[.info],
                on: &frame)
            write(Self.help, row: 3, style: theme[.info], on: &frame)
        case .hits(let hits, _):
            for (place, number) in (choice.topHit..<hits.count).enumerated() {
                let row = 1 + place * ArchiveFindings.rowsOfHit
                guard row < frame.size.rows - 1 else { break }
                let hit = hits[number]
                HitDrawing(theme: theme).draw(
                    hit, time: ScreenText(hit.published?.date.description ?? "—"),
                    isSelected: number == choice.selection, row: row, on: &frame)
            }
            let row = 1 + (choice.selection - choice.topHit) * ArchiveFindings.rowsOfHit
            frame.cursor = Position(row: row, column: 0)
        }
    }

    private static let help: ScreenText =
        "words  \"a phrase\"  begin*  OR  -not  entity:Peru  type:ORG  source:wire  lang:de  before:2023  after:2023-10  on:2022-09-06"

    private var counts: ScreenText {
        guard case .hits(let hits, let note) = choice.results else { return .empty }
        let count: ScreenText = hits.count == 1 ? "1 hit" : "\(hits.count) hits"
        return note.map { count + "  " + ScreenText($0) } ?? count
    }

    private func write(_ text: ScreenText, row: Int, style: Style, on frame: inout Frame) {
        frame.grid.write(
            text.truncated(to: frame.size.columns - 4), at: Position(row: row, column: 2), style: style)
    }

    private func drawWrapped(_ text: String, style: Style, on frame: inout Frame) {
        let bytes = Array(ScreenText(text).string.utf8)
        let lines = LineBreaker(width: max(1, frame.size.columns - 4)).lines(
            of: bytes.span, in: 0..<bytes.count)
        for (row, line) in lines.prefix(max(0, frame.size.rows - 3)).enumerated() {
            frame.grid.write(
                utf8: bytes.span, in: line.range, at: Position(row: row + 2, column: 2), style: style)
        }
    }

    func status(in reader: ReaderState) -> PanelStatus {
        let hint =
            reader.openingWords ?? reader.library.indexing.progress?.words
            ?? reader.hint((.open, "opens"), (.searchArchive, "searches"), (.undo, "closes"))
        return PanelStatus(hint: hint, position: choice.lineCount == 0 ? .empty : position)
    }
}

/// Asks for a query and searches the whole archive.
struct ArchiveTask: PromptTask {
    let hasHistory = true

    func label(_ kind: SearchQuery.Kind) -> ScreenText { "search all: " }

    func accept(_ query: SearchQuery, in reader: inout ReaderState) -> [ReaderEffect] {
        guard !query.text.isEmpty else { return [] }
        reader.open(ArchivePanel(choice: ArchiveFindings(query: query.text)))
        return [.searchArchive(query.text)] + reader.library.keep(SearchQuery(query.text))
    }
}

extension ReaderState {
    /// Opens the prompt, with a name in it, else the last query.
    mutating func askArchive(about name: NameReference? = nil) {
        guard !library.isSingleFile else {
            message = StatusMessage("this is one file: open a folder to search it")
            return
        }
        let text =
            name.map { "entity:\"\($0.name.replacing("\"", with: ""))\" " }
            ?? panel(ArchivePanel.self)?.choice.query ?? ""
        open(PromptPanel(ArchiveTask(), text: text))
    }
}

extension CommandContext {
    public static let archive = CommandContext(name: "archive", title: "Archive")
}
