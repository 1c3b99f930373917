import Articles
import Display
import TextCore

/// The page of a name: the articles that have it, what they say was when, and the names that stand beside it.
struct NamePanel: ChoicePanel {
    static let context: CommandContext? = .name
    static let outlivesStory = true

    /// Rows between the head and the lines: the forms of the name, the parts of the page.
    private static let headHeight = 2

    /// The names that were asked for one after another; the last is shown.
    private var visited: [NameChoice]
    /// The story in which the first of them was chosen.
    private let origin: ArticleID?

    var choice: NameChoice {
        get { visited[visited.count - 1] }
        set { visited[visited.count - 1] = newValue }
    }

    init(_ name: NameReference, origin: ArticleID?) {
        visited = [NameChoice(name)]
        self.origin = origin
    }

    /// Goes to the page of another name, from which `H` comes back.
    mutating func visit(_ name: NameReference) { visited.append(NameChoice(name)) }

    func height(in reader: ReaderState) -> Int { max(1, reader.bodyHeight - Self.headHeight) }

    // MARK: Keys

    static let bindings =
        CommandBinding.choosing(in: .name) + [
            CommandBinding(
                .open, [.name], ["Enter", "l", "Right"], "open the article there, or the page of the name"),
            CommandBinding(.nextPart, [.name], ["Tab"], "next part of the page"),
            CommandBinding(.previousPart, [.name], ["Shift-Tab"], "previous part of the page"),
            CommandBinding(.searchArchive, [.name], ["S"], "search all articles for the name"),
            CommandBinding(.jumpBack, [.name], ["H", "^O"], "go back to the name before, or close"),
            CommandBinding(.undo, [.name], ["Esc"], "close"),
            CommandBinding(.back, [.name], ["q", "I", "h", "Left", "Backspace"], "close"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if choice.move(command, height: height(in: reader)) { return .stays() }
        switch command {
        case .open:
            if let name = choice.companion {
                visit(name)
                return .stays([.findName(name)])
            }
            return .stays(choice.hit.map { reader.open($0.id, at: $0) } ?? [])
        case .nextPart: turn(isForward: true, in: reader)
        case .previousPart: turn(isForward: false, in: reader)
        case .searchArchive: reader.askArchive(about: choice.name)
        case .jumpBack where visited.count > 1: visited.removeLast()
        case .jumpBack, .undo, .back:
            // Where another story was opened from the page, the one that it was asked for in comes back.
            return .closes(reader.story == nil ? origin.map { reader.open($0) } ?? [] : [])
        default: return nil
        }
        return .stays()
    }

    private mutating func turn(isForward: Bool, in reader: ReaderState) {
        choice.turn(isForward: isForward)
        choice.keepSelectionVisible(height: height(in: reader))
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let row = position.row - 1 - Self.headHeight
        return row < 0 ? .stays() : click(line: choice.top + row / choice.part.rows, in: &reader)
    }

    mutating func take(_ event: ReaderEvent, in reader: inout ReaderState) {
        guard case .nameFound(let name, let answer) = event else { return }
        for index in visited.indices where visited[index].name == name { visited[index].take(answer) }
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        let theme = reader.theme
        HeaderLine(
            left: ScreenText("\(choice.name.fullName), \(choice.name.type.singular)"),
            right: [(counts, .header)]
        ).draw(on: &frame, theme: theme)
        switch choice.answer {
        case nil: write("looking…", row: 2, style: theme[.info], on: &frame)
        case .problem(let text): write(ScreenText(text), row: 2, style: theme[.problem], on: &frame)
        case .page(let page, _):
            write(forms(of: page), row: 1, style: theme[.info], on: &frame)
            drawParts(on: &frame, theme)
            drawLines(of: page, on: &frame, theme)
        }
    }

    private var counts: ScreenText {
        guard case .page(let page, let note) = choice.answer else { return .empty }
        let articles = page.articles == 1 ? "1 article" : "\(page.articles) articles"
        let mentions = page.mentions == 1 ? "1 mention" : "\(page.mentions) mentions"
        return ScreenText("\(articles), \(mentions)" + (note.map { "  \($0)" } ?? ""))
    }

    private func forms(of page: NamePage) -> ScreenText {
        let read = page.hits.count < page.articles ? "the latest \(page.hits.count) of them; " : ""
        let forms = page.forms.prefix(8).map { "\($0.name) \($0.mentions)" }.joined(separator: ", ")
        return ScreenText(read + "named as " + (forms.isEmpty ? "nothing that is indexed" : forms))
    }

    /// Draws the titles of the parts with their counts; that of the shown one stands out.
    private func drawParts(on frame: inout Frame, _ theme: Theme) {
        var column = 2
        for part in NameChoice.Part.allCases {
            let text = ScreenText(" \(part.title) \(choice.count(of: part)) ")
            column =
                frame.grid.write(
                    text, at: Position(row: 2, column: column),
                    style: part == choice.part ? theme[.selection] : theme[.info]) + 1
        }
    }

    private func drawLines(of page: NamePage, on frame: inout Frame, _ theme: Theme) {
        let top = 1 + Self.headHeight
        guard choice.lineCount > 0 else {
            write(Self.emptyNote(choice.part), row: top + 1, style: theme[.info], on: &frame)
            return
        }
        let drawing = HitDrawing(theme: theme)
        for line in choice.top..<choice.lineCount {
            let row = top + (line - choice.top) * choice.part.rows
            guard row < frame.size.rows - 1 else { break }
            let isSelected = line == choice.selection
            switch choice.part {
            case .articles:
                let hit = page.hits[line]
                drawing.draw(
                    hit, time: ScreenText(hit.published?.date.description ?? "—"), isSelected: isSelected,
                    row: row, on: &frame)
            case .times:
                let moment = page.moments[line]
                drawing.draw(
                    moment.hit, time: ScreenText(moment.time), timeColumns: 26, isSelected: isSelected,
                    row: row, on: &frame)
            case .names: draw(page.companions[line], isSelected: isSelected, row: row, theme, on: &frame)
            }
            if isSelected { frame.cursor = Position(row: row, column: 0) }
        }
    }

    private static func emptyNote(_ part: NameChoice.Part) -> ScreenText {
        switch part {
        case .articles: "No indexed article has this name."
        case .times: "No sentence with this name says when something was."
        case .names: "No other name stands in these articles."
        }
    }

    private func draw(
        _ companion: NamePage.Companion, isSelected: Bool, row: Int, _ theme: Theme, on frame: inout Frame
    ) {
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<frame.size.columns), style: selection)
        let count = ScreenText(String(companion.articles))
        frame.grid.write(count, at: Position(row: row, column: 7 - count.columns), style: style(.text))
        let type = ScreenText(companion.reference.type.singular)
        let end = frame.grid.write(
            ScreenText(companion.reference.name).truncated(
                to: max(8, frame.size.columns - 12 - type.columns)),
            at: Position(row: row, column: 9), style: style(.mark(companion.reference.type)))
        guard end + 2 + type.columns < frame.size.columns else { return }
        frame.grid.write(type, at: Position(row: row, column: end + 2), style: style(.info))
    }

    private func write(_ text: ScreenText, row: Int, style: Style, on frame: inout Frame) {
        frame.grid.write(
            text.truncated(to: frame.size.columns - 4), at: Position(row: row, column: 2), style: style)
    }

    func status(in reader: ReaderState) -> PanelStatus {
        let hint =
            reader.openingWords
            ?? reader.hint(
                (.open, "opens"), (.nextPart, "next part"), (.jumpBack, "back"), (.undo, "closes"))
        return PanelStatus(hint: hint, position: choice.lineCount == 0 ? .empty : position)
    }
}

extension ReaderState {
    /// Opens the page of the chosen name.
    mutating func showName() -> [ReaderEffect] {
        guard let name = chosenName else {
            message = StatusMessage("no name is chosen  " + hint((.nextEntity, "goes to the next one")))
            return []
        }
        return showPage(of: name)
    }

    /// Opens the page of a name.
    mutating func showPage(of name: NameReference) -> [ReaderEffect] {
        guard !library.isSingleFile else {
            message = StatusMessage("this is one file: open a folder to see a name in all its articles")
            return []
        }
        if var panel = panel(NamePanel.self) {
            panel.visit(name)
            open(panel)
        } else {
            open(NamePanel(name, origin: story?.id))
        }
        return [.findName(name)]
    }

    /// The name of the chosen highlight.
    var chosenName: NameReference? {
        guard case .highlight(let highlight) = story?.focus else { return nil }
        return name(of: highlight)
    }

    /// The name that a highlight of the story marks; `nil` for a date.
    func name(of highlight: Highlights.Highlight) -> NameReference? {
        guard let story, case .mention(let mention) = highlight.target else { return nil }
        let id = story.article.entities.mentions[mention].entity
        return story.article.entities.entities.first { $0.id == id }
            .map { NameReference(name: $0.name, type: $0.type) }
    }
}

extension CommandContext {
    public static let name = CommandContext(name: "name", title: "Name")
}
