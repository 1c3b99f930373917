import Display
import TextCore

/// The index of the story's entities and dates: a legend of the types, then a line for each.
struct IndexPanel: ChoicePanel {
    static let context: CommandContext? = .index

    /// Rows above the lines.
    private static let legendHeight = 2

    private(set) var index: StoryIndex
    private let title: String

    var choice: StoryIndex {
        get { index }
        set { index = newValue }
    }

    /// Opens on the line of the story's focus.
    init(_ story: StoryState, in reader: ReaderState) {
        title = story.title
        index = StoryIndex(story)
        if case .highlight(let highlight) = story.focus {
            index.select(highlight.target, in: story.article)
        }
        index.keepSelectionVisible(height: height(in: reader))
    }

    static func make(in reader: inout ReaderState) -> IndexPanel? {
        reader.annotatedStory.map { IndexPanel($0, in: reader) }
    }

    func height(in reader: ReaderState) -> Int { max(1, reader.bodyHeight - Self.legendHeight) }

    // MARK: Keys

    static let bindings =
        CommandBinding.choosing(in: .index) + [
            CommandBinding(.open, [.index], ["Enter", "Right"], "jump to the first mention"),
            CommandBinding(.showName, [.index], ["I"], "page of the name"),
            CommandBinding(.filter, [.index], ["/"], "filter by name as you type"),
            CommandBinding(.sort, [.index], ["s"], "sort by count or by first mention"),
        ]
        + MarkKind.allCases.map { kind in
            CommandBinding(
                .toggle(kind), [.index], [KeySequence(stringLiteral: kind.row.keys.toggle)],
                "hide or show \(kind.plural)")
        } + [
            CommandBinding(.undo, [.index], ["Esc"], "clear the filter, else close"),
            CommandBinding(.back, [.index], ["q", "i", "h", "Left", "Backspace"], "close"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if index.move(command, height: height(in: reader)) { return .stays() }
        switch command {
        case .open:
            guard let highlight = index.selected?.first else { return .stays() }
            reader.jump(to: highlight)
            return .closes()
        case .showName:
            guard let highlight = index.selected?.first, let name = reader.name(of: highlight) else {
                reader.message = "no name is chosen"
                return .stays()
            }
            return .stays(reader.showPage(of: name))
        case .filter: return askForFilter(in: &reader)
        case .sort: change(in: reader) { $0.toggleOrder() }
        case .toggle(let kind):
            if reader.isMarked(kind) { change(in: reader) { $0.toggle(kind) } }
        case .undo where !index.filter.isEmpty: setFilter("", in: &reader)
        case .undo, .back: return .closes()
        default: return nil
        }
        return .stays()
    }

    private mutating func change(in reader: ReaderState, _ change: (inout StoryIndex) -> Void) {
        change(&index)
        index.keepSelectionVisible(height: height(in: reader))
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let row = position.row - 1 - Self.legendHeight
        return row < 0 ? .stays() : click(line: index.topLine + row, in: &reader)
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        let theme = reader.theme
        let order = index.order == .count ? "by count" : "by first mention"
        HeaderLine(
            left: ScreenText("Index: \(title)"),
            right: [("\(index.lines.count) names and dates, \(order)", .header)]
        ).draw(on: &frame, theme: theme)
        drawLegend(on: &frame, for: reader)
        let top = 1 + Self.legendHeight
        guard !index.lines.isEmpty else {
            frame.grid.write(nothing, at: Position(row: top, column: 2), style: theme[.info])
            return
        }
        for row in 0..<min(frame.size.rows - 1 - top, index.lines.count - index.topLine) {
            let number = index.topLine + row
            draw(
                index.lines[number], isSelected: number == index.selection, row: top + row, theme,
                on: &frame)
        }
        frame.cursor = Position(row: top + index.selection - index.topLine, column: 0)
    }

    private var nothing: ScreenText {
        if !index.filter.isEmpty {
            return "No name or date here has “\(index.filter)” in it. Esc shows all."
        }
        return index.hidden.isEmpty
            ? "No names or dates were found in this story." : "All entries of these types are hidden."
    }

    /// Draws each kind with its key, its label and its count, or that it is hidden; with the codes of kinds where their
    /// words do not fit.
    private func drawLegend(on frame: inout Frame, for reader: ReaderState) {
        var pieces = legend(for: reader) { $0.row.label.many }
        let columns = pieces.reduce(0) { $0 + $1.text.columns + 1 } + index.kinds.count
        if columns > frame.size.columns { pieces = legend(for: reader, \.rawValue) }
        var column = 1
        for (number, piece) in pieces.enumerated() {
            let isFirst = number > 0 && number % 3 == 0
            column =
                frame.grid.write(
                    piece.text, at: Position(row: 1, column: column + (isFirst ? 1 : 0)), style: piece.style
                ) + 1
        }
    }

    /// The pieces of the legend, three for each kind.
    private func legend(
        for reader: ReaderState, _ label: (MarkKind) -> String
    ) -> [(text: ScreenText, style: Style)] {
        let theme = reader.theme
        return index.kinds.flatMap { kind in
            let isHidden = index.hidden.contains(kind)
            return [
                (ScreenText(reader.keymap.keyName(of: .toggle(kind), in: .index) ?? ""), theme[.key]),
                (ScreenText(label(kind)), isHidden ? theme[.quiet] : theme[.mark(kind)]),
                (ScreenText(isHidden ? "off" : String(index.count(of: kind))), theme[.info]),
            ]
        }
    }

    private func draw(
        _ line: StoryIndex.Line, isSelected: Bool, row: Int, _ theme: Theme, on frame: inout Frame
    ) {
        let width = frame.size.columns
        let selection = isSelected ? theme[.selection] : .plain
        func style(_ role: Role) -> Style { isSelected ? selection : theme[role] }
        frame.grid.fill(Region(rows: row..<row + 1, columns: 0..<width), style: selection)
        frame.grid.write(ScreenText(line.type), at: Position(row: row, column: 1), style: style(.info))
        let count = ScreenText(String(line.count))
        frame.grid.write(count, at: Position(row: row, column: 15 - count.columns), style: style(.text))
        let end = frame.grid.write(
            ScreenText(line.name).truncated(to: width - 18), at: Position(row: row, column: 17),
            style: style(.mark(line.kind)))
        guard !line.aliases.isEmpty, end + 12 < width else { return }
        let aliases = ScreenText("also " + line.aliases.joined(separator: ", "))
        frame.grid.write(
            aliases.truncated(to: width - end - 3), at: Position(row: row, column: end + 2),
            style: style(.info))
    }

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(
            hint: reader.hint((.open, "jumps"), (.filter, "filters"), (.sort, "sorts"), (.undo, "closes")),
            position: position)
    }
}

extension IndexPanel: FilterPanel {
    func filter(in reader: ReaderState) -> String { index.filter }

    mutating func setFilter(_ text: String, in reader: inout ReaderState) {
        change(in: reader) { $0.setFilter(text) }
    }
}

extension CommandContext {
    public static let index = CommandContext(name: "index", title: "Index")
}
