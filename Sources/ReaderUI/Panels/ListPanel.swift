import Articles
import Display
import TextCore

/// The list of articles.
struct ListPanel: Panel {
    static let context: CommandContext? = .list
    static let outlivesStory = true

    // MARK: Keys

    static let bindings =
        CommandBinding.choosing(in: .list) + [
            CommandBinding(.open, [.list], ["Enter", "l", "Right"], "open the article"),
            CommandBinding(.nextUnread, [.list], [">"], "go to the next unread article"),
            CommandBinding(
                .filter, [.list], ["/"], "filter by title, source, date and tag as you type"),
            CommandBinding(.sortByDate, [.list], ["zd"], "sort by date, newest first"),
            CommandBinding(.sortByTitle, [.list], ["zt"], "sort by title"),
            CommandBinding(.sortBySource, [.list], ["zs"], "sort by source"),
            CommandBinding(.sortByLength, [.list], ["zl"], "sort by length, longest first"),
            CommandBinding(.reverseOrder, [.list], ["zr"], "reverse the order"),
            CommandBinding(.onlyUnread, [.list], ["zu"], "show unread articles only, or all"),
            CommandBinding(.onlyStarred, [.list], ["z*"], "show starred articles only, or all"),
            CommandBinding(.toggleAges, [.list], ["za"], "show ages or dates"),
            CommandBinding(.toggleCopies, [.list], ["zc"], "fold copies of one story, or show all"),
            CommandBinding(.undoMark, [.list], ["u"], "undo the last mark"),
            CommandBinding(.searchArchive, [.list], ["S"], "search all articles"),
            CommandBinding(.stopIndexing, [.list], ["zi"], "pause or resume indexing"),
            CommandBinding(.show(.corrections), [.list], ["U"], "list your corrections"),
        ] + CommandBinding.marking(in: .list) + [
            CommandBinding(.readAndDown, [.list], ["N"], "mark read and go down"),
            CommandBinding(.readAll, [.list], ["A"], "mark all shown articles read"),
            CommandBinding(.changePane, [.list], ["Tab", "^W"], "go to the story beside the list"),
            CommandBinding(.toggleBothPanes, [.list], ["v"], "toggle list and story side by side"),
            CommandBinding(.undo, [.list], ["Esc"], "clear the filter, else show all articles"),
            CommandBinding(.quit, [.list], ["q"], "quit"),
        ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if reader.list.move(command, height: reader.bodyHeight) { return .stays() }
        switch command {
        case .open: return .stays(reader.list.selected.map { reader.open($0.id) } ?? [])
        case .filter: return askForFilter(in: &reader)
        case .nextUnread: reader.chooseNextUnread()
        case .readAndDown: return .stays(reader.readAndGoDown())
        case .readAll: reader.askToReadAll()
        case .undo: undo(&reader)
        case .undoMark: return .stays(reader.undoMark())
        case .sortByDate: sort(.date, &reader)
        case .sortByTitle: sort(.title, &reader)
        case .sortBySource: sort(.source, &reader)
        case .sortByLength: sort(.length, &reader)
        case .reverseOrder:
            let order = reader.list.order
            setOrder(ListOrder(key: order.key, isReversed: !order.isReversed), &reader)
        case .onlyUnread: toggle(.unread, &reader)
        case .onlyStarred: toggle(.starred, &reader)
        case .stopIndexing: return .stays(reader.toggleIndexing())
        case .toggleAges:
            let format = reader.view.settings.listFormat.withOtherDates
            reader.view.settings.listFormat = format
            reader.message = StatusMessage(format.showsAges ? "ages" : "publication dates")
        case .toggleCopies: toggleCopies(&reader)
        default: return reader.performOnArticle(command)
        }
        return .stays()
    }

    private func toggleCopies(_ reader: inout ReaderState) {
        guard !reader.list.copies.isEmpty else {
            reader.message = "no copies of one story here, as far as the articles are indexed"
            return
        }
        reader.changeList { $0.toggleCopies() }
        reader.message = reader.list.copies.isFolded ? "copies folded" : "copies shown"
    }

    private func sort(_ key: ListOrder.Key, _ reader: inout ReaderState) {
        setOrder(ListOrder(key: key), &reader)
    }

    private func setOrder(_ order: ListOrder, _ reader: inout ReaderState) {
        reader.changeList { $0.setOrder(order) }
        reader.message = StatusMessage(ScreenText(order.name))
    }

    /// Toggles a restriction to unread or starred articles.
    private func toggle(_ restriction: ListState.Restriction, _ reader: inout ReaderState) {
        reader.changeList { $0.setRestriction($0.restriction.symmetricDifference(restriction)) }
        let words = reader.list.restriction.words
        reader.message = StatusMessage(words.isEmpty ? "all articles" : ScreenText("only \(words)"))
    }

    /// Clears the filter, else the restriction.
    private func undo(_ reader: inout ReaderState) {
        reader.changeList { $0.filter.text.isEmpty ? $0.setRestriction([]) : $0.setFilter("") }
    }

    func go(toLine number: Int, in reader: inout ReaderState) {
        reader.changeList { $0.select(number - 1) }
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let chosen = reader.list.topLine + position.row - 1
        guard chosen < reader.list.lineCount else { return .stays() }
        if chosen == reader.list.selection, reader.storyInFront == nil {
            return perform(.open, in: &reader) ?? .stays()
        }
        reader.list.select(chosen)
        reader.bringToFront(ListPanel.self)
        return .stays()
    }

    func resize(in reader: inout ReaderState) { reader.changeList { _ in } }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        if let id = reader.library.namedFile {
            HeaderLine(left: ScreenText(id.path.lastPathComponent), right: [])
                .draw(on: &frame, theme: reader.theme)
            return
        }
        ListDrawing(
            list: reader.list, format: reader.view.settings.listFormat, today: reader.library.today,
            place: reader.library.place, theme: reader.theme
        ).draw(on: &frame)
    }

    func status(in reader: ReaderState) -> PanelStatus {
        let list = reader.list
        return PanelStatus(
            hint: hint(in: reader),
            position: list.shown.isEmpty ? "" : "\(list.selection + 1)/\(list.shown.count)")
    }

    private func hint(in reader: ReaderState) -> ScreenText {
        let list = reader.list
        if let opening = reader.openingWords { return opening }
        if let problem = list.selected?.problem { return ScreenText(problem) }
        if !list.filter.isEmpty {
            return ScreenText("filter: \(list.filter.text)  ") + reader.hint((.undo, "shows all"))
        }
        if list.restriction != [] {
            return ScreenText("only \(list.restriction.words)  ") + reader.hint((.undo, "shows all"))
        }
        if let indexing = reader.library.indexing.progress { return indexing.words }
        if let note = list.notes.first { return ScreenText(note) }
        return reader.hint((.open, "opens"), (.filter, "filters"), (.help, "help"))
    }
}

extension ListPanel: FilterPanel {
    func filter(in reader: ReaderState) -> String { reader.list.filter.text }

    func setFilter(_ text: String, in reader: inout ReaderState) {
        reader.changeList { $0.setFilter(text) }
    }

    func filterFault(in reader: ReaderState) -> String? { reader.list.filter.fault }

    func acceptFilter(in reader: ReaderState) -> [ReaderEffect] {
        reader.list.unknownEntities.map { .findEntity($0) }
    }
}

/// Changes to the list from other parts of the reader.
extension ReaderState {
    /// Changes the list; the chosen line stays on the screen.
    mutating func changeList(_ change: (inout ListState) -> Void) {
        change(&list)
        list.keepSelectionVisible(height: bodyHeight)
    }

    /// Applies the answer to an `entity:` filter.
    mutating func showArticles(_ articles: [ArticleID]?, withEntity name: String) {
        if let articles {
            changeList { $0.setArticles(articles, withEntity: name) }
        } else if list.filter.entities.contains(name) {
            message = StatusMessage(ScreenText("entity:\(name) is not known: the articles are not indexed"))
        }
    }

    /// The message while an article is being opened.
    var openingWords: ScreenText? {
        library.opening.flatMap {
            $0.isFollowing ? nil : ScreenText("opening \($0.id.path.lastPathComponent)…  Esc cancels")
        }
    }

    /// Pauses or resumes indexing.
    mutating func toggleIndexing() -> [ReaderEffect] {
        library.indexing.isStopped.toggle()
        library.indexing.progress = nil
        let isStopped = library.indexing.isStopped
        message = isStopped ? "indexing paused" : "indexing resumed"
        return [.index(isWanted: !isStopped)]
    }
}

extension CommandContext {
    public static let list = CommandContext(name: "list", title: "List")
}
