import Display
import TextCore

/// The open story.
struct StoryPanel: Panel {
    static let context: CommandContext? = .story

    // MARK: Keys

    static let bindings =
        [CommandBinding(.searchArchive, [.story], ["S"], "search all articles")]
        + CommandBinding.scrolling(
            in: .story, pageDown: "scroll down a page; twice at the end: next unread") + searching
        + jumps(to: .date) + mentions
        + MarkKind.allCases.filter { $0 != .date }.flatMap(jumps) + places
        + CommandBinding.marking(in: .story) + marks + looks + sharing + leaving

    /// The bindings that jump to the next and the previous highlight of a kind.
    private static func jumps(to kind: MarkKind) -> [CommandBinding] {
        let keys = kind.row.keys
        return [
            CommandBinding(
                .next(kind), [.story], [KeySequence(stringLiteral: keys.next)], "next \(kind.singular)",
                .times),
            CommandBinding(
                .previous(kind), [.story], [KeySequence(stringLiteral: keys.previous)],
                "previous \(kind.singular)", .times),
        ]
    }

    private static let searching = [
        CommandBinding(.search, [.story], ["/"], "search as you type"),
        CommandBinding(
            .searchByExpression, [.story], ["^R"], "search by regular expression; in a prompt, toggle it"),
        CommandBinding(
            .searchHere, [.story], ["*"], "search for the chosen name, or the word at the match"),
        CommandBinding(.nextMatch, [.story], ["n"], "next match", .times),
        CommandBinding(.previousMatch, [.story], ["N"], "previous match", .times),
        CommandBinding(.nextHighlight, [.story], ["Tab"], "next highlight", .times),
        CommandBinding(.previousHighlight, [.story], ["Shift-Tab"], "previous highlight", .times),
        CommandBinding(.nextEntity, [.story], ["e"], "next entity", .times),
        CommandBinding(.previousEntity, [.story], ["E"], "previous entity", .times),
    ]

    private static let mentions = [
        CommandBinding(.nextMention, [.story], ["."], "next mention of the same entity", .times),
        CommandBinding(.previousMention, [.story], [","], "previous mention of the same entity", .times),
    ]

    private static let places = [
        CommandBinding(.nextSubheading, [.story], ["]]"], "next subheading", .times),
        CommandBinding(.previousSubheading, [.story], ["[["], "previous subheading", .times),
        CommandBinding(.nextLink, [.story], ["]u"], "next link", .times),
        CommandBinding(.previousLink, [.story], ["[u"], "previous link", .times),
        CommandBinding(
            .showHints, [.story], ["f"], "label what is lit and links; type a label to jump"),
        CommandBinding(.open, [.story], ["Enter"], "open the chosen link, or the page of the chosen name"),
        CommandBinding(.jumpBack, [.story], ["H", "^O"], "go back to before the last jump"),
        CommandBinding(.jumpForward, [.story], ["L"], "go forward again"),
        CommandBinding(.setMark, [.story], ["m"], "mark this place with a letter"),
        CommandBinding(.goToMark, [.story], ["'"], "go to a mark; '' goes to before the last jump"),
        CommandBinding(.show(.index), [.story], ["i"], "index of entities and dates"),
        CommandBinding(.showName, [.story], ["I"], "page of the chosen name"),
        CommandBinding(.show(.timeline), [.story], ["T"], "timeline: what happened when"),
        CommandBinding(.toggleRemoved, [.story], ["x"], "show or hide removed passages"),
        CommandBinding(.putBack, [.story], ["u"], "put back a removed passage"),
        CommandBinding(.takeOut, [.story], ["X"], "take out a passage that the cleaner missed"),
        CommandBinding(.show(.corrections), [.story], ["U"], "list your corrections"),
        CommandBinding(.toggleReason, [.story], ["w"], "show or hide why a highlight is marked"),
        CommandBinding(.toggleUncertain, [.story], ["c"], "show or hide uncertain names"),
    ]

    private static let marks =
        MarkKind.allCases.map { kind in
            CommandBinding(
                .mark(kind), [.story], [KeySequence(stringLiteral: "z" + kind.row.keys.toggle)],
                "mark \(kind.plural), or not")
        } + [
            CommandBinding(.toggleVagueDates, [.story], ["zv"], "mark dates without a day, or not"),
            CommandBinding(
                .cycleMarks, [.story], ["M"], "mark all, first mentions, the chosen name, nothing"),
        ]

    private static let looks = [
        CommandBinding(.widen, [.story], ["+"], "widen the text", .times),
        CommandBinding(.narrow, [.story], ["-"], "narrow the text", .times),
        CommandBinding(.resetMeasure, [.story], ["="], "reset the width of the text"),
        CommandBinding(.toggleJustified, [.story], ["zj"], "toggle justified text"),
        CommandBinding(.toggleBothPanes, [.story], ["v"], "toggle list and story side by side"),
    ]

    private static let sharing = [
        CommandBinding(.copyPassage, [.story], ["yy"], "copy the passage to the clipboard"),
        CommandBinding(.copyEntity, [.story], ["ye"], "copy the name or the date"),
        CommandBinding(.copyLink, [.story], ["yl"], "copy the chosen link, or the article's"),
        CommandBinding(.openOriginal, [.story], ["o"], "open the original in a browser"),
        CommandBinding(.pipe, [.story], ["|"], "pipe the story to a command"),
        CommandBinding(.editNote, [.story], ["a"], "edit a note in your editor"),
    ]

    private static let leaving = [
        CommandBinding(.nextArticle, [.story], ["J"], "open the next article"),
        CommandBinding(.previousArticle, [.story], ["K"], "open the previous article"),
        CommandBinding(.nextUnread, [.story], [">"], "open the next unread article"),
        CommandBinding(.changePane, [.story], ["^W"], "go to the list beside the story"),
        CommandBinding(
            .undo, [.story], ["Esc"], "clear the highlight, else the search, else go back"),
        CommandBinding(.back, [.story], ["q", "h", "Left", "Backspace"], "go back to the list"),
    ]

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        guard let before = reader.story else { return .closes() }
        if command != .pageDown { reader.story?.endNotice = .none }
        let answer = performInStory(command, &reader)
        guard let story = reader.story, story.id == before.id else { return answer }
        let rows = abs(story.topRow - before.topRow)
        let isEnd = command == .top || command == .bottom
        // A jump leaves the place where it began in the trail.
        if isEnd && rows > 0 || command.isJump && rows >= before.height {
            reader.note(before.trailPlace)
        }
        return answer
    }

    private func performInStory(_ command: Command, _ reader: inout ReaderState) -> PanelAnswer? {
        switch command {
        case .down: reader.story?.scroll(by: 1)
        case .up: reader.story?.scroll(by: -1)
        case .pageDown: return .stays(reader.scrollOrGoOn())
        case .pageUp: reader.scrollByPage(-1)
        case .halfPageDown: reader.story?.scroll(by: max(1, reader.view.storyHeight / 2))
        case .halfPageUp: reader.story?.scroll(by: -max(1, reader.view.storyHeight / 2))
        case .top: reader.story?.scroll(toTop: 0)
        case .bottom: reader.story?.scroll(toTop: .max)
        case .search: reader.openSearch(.literal)
        case .searchByExpression: reader.openSearch(.regularExpression)
        case .searchHere: return .stays(reader.searchHere())
        case .nextMatch: reader.jumpToMatch(isForward: true)
        case .previousMatch: reader.jumpToMatch(isForward: false)
        case .nextHighlight: reader.jumpToHighlight(isForward: true)
        case .previousHighlight: reader.jumpToHighlight(isForward: false)
        case .nextEntity: reader.jumpToEntity(isForward: true)
        case .previousEntity: reader.jumpToEntity(isForward: false)
        case .nextMention: reader.jumpToMention(isForward: true)
        case .previousMention: reader.jumpToMention(isForward: false)
        case .next(let kind): reader.jump(to: kind, isForward: true)
        case .previous(let kind): reader.jump(to: kind, isForward: false)
        case .nextSubheading: reader.jumpToSubheading(isForward: true)
        case .previousSubheading: reader.jumpToSubheading(isForward: false)
        case .nextLink: reader.jumpToLink(isForward: true)
        case .previousLink: reader.jumpToLink(isForward: false)
        case .open: return .stays(reader.chosenName == nil ? reader.openLink() : reader.showName())
        case .showHints: reader.showHints()
        case .jumpBack:
            if !reader.jumpAlongTrail(isForward: false), reader.panel(NamePanel.self) != nil {
                reader.message = nil
                return leave(&reader)
            }
        case .showName: return .stays(reader.showName())
        case .searchArchive: reader.askArchive(about: reader.chosenName)
        case .jumpForward: reader.jumpAlongTrail(isForward: true)
        case .setMark: reader.open(MarkPanel(isGoing: false))
        case .goToMark: reader.open(MarkPanel(isGoing: true))
        case .toggleRemoved: reader.toggleRemoved()
        case .putBack: reader.askToPutBack()
        case .takeOut: reader.askToTakeOut()
        case .toggleReason: reader.toggleReason()
        case .toggleUncertain: reader.toggleUncertain()
        case .mark(let kind): reader.toggleMarks(of: kind)
        case .toggleVagueDates: reader.toggleVagueDates()
        case .cycleMarks: return .stays(reader.cycleMarks())
        case .copyPassage: return .stays(reader.copyPassage())
        case .copyEntity: return .stays(reader.copyEntity())
        case .copyLink: return .stays(reader.copyLink())
        case .openOriginal: return .stays(reader.openOriginal())
        case .pipe: reader.open(PromptPanel(PipeTask()))
        case .editNote: return .stays(reader.story.map { [.editNote(of: $0.id)] } ?? [])
        case .widen: reader.setMeasure(reader.textWidth + 4)
        case .narrow: reader.setMeasure(reader.textWidth - 4)
        case .resetMeasure: reader.setMeasure(reader.view.initial.measure)
        case .toggleJustified: reader.toggleJustified()
        case .nextArticle: return .stays(reader.openNeighbour(isForward: true))
        case .previousArticle: return .stays(reader.openNeighbour(isForward: false))
        case .nextUnread: return .stays(reader.openNextUnread())
        case .undo: return undo(&reader)
        case .back: return leave(&reader)
        default: return reader.performOnArticle(command)
        }
        return .stays()
    }

    /// Undoes one thing: the highlight, else the search, else the story itself.
    private func undo(_ reader: inout ReaderState) -> PanelAnswer {
        switch reader.story?.focus {
        case .highlight, .block, .link:
            reader.story?.choose(nil)
            return .stays()
        case .match, nil: break
        }
        if reader.story?.search != nil {
            reader.story?.endSearch()
        } else if reader.library.isSingleFile {
            reader.message = StatusMessage(reader.hint((.back, "leaves Dateline")))
        } else {
            return leave(&reader)
        }
        return .stays()
    }

    private func leave(_ reader: inout ReaderState) -> PanelAnswer {
        let effects = reader.keepPlace()
        if reader.library.isSingleFile { return .stays(effects + [.quit]) }
        if let id = reader.story?.id { reader.changeList { $0.select(id) } }
        if let below = reader.panels.last(where: { type(of: $0).outlivesStory && !($0 is ListPanel) }) {
            // What the story was opened from.
            reader.bringToFront(type(of: below))
        } else if reader.isSideBySide {
            reader.bringToFront(ListPanel.self)
            return .stays(effects)
        }
        reader.story = nil
        return .closes(effects)
    }

    /// Goes to a per cent of the story.
    func go(toLine number: Int, in reader: inout ReaderState) {
        guard let story = reader.story else { return }
        reader.note(story.trailPlace)
        reader.story?.scroll(toTop: story.lastTopRow * min(number, 100) / 100)
    }

    /// Chooses the highlight under the pointer.
    func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        let effects = reader.enterStory()
        if let highlight = reader.highlight(at: position) { reader.focus(on: highlight) }
        return .stays(effects)
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        guard let story = reader.story else { return }
        let left = reader.textLeft - reader.storyColumns.lowerBound
        let state = reader.library.state(of: story.id)
        StoryDrawing(
            story: story, isStarred: state.isStarred, hasNote: state.hasNote, theme: reader.theme,
            left: left, isJustified: reader.view.settings.isJustified, showsTitle: reader.isSideBySide,
            display: reader.view.settings.display,
            asked: reader.panel(PutBackPanel.self)?.removal.range
                ?? reader.panel(TakeOutPanel.self)?.block.range,
            hints: reader.panel(LabelPanel.self)?.choice
        ).draw(on: &frame)
        guard reader.view.reasonHeight > 0 else { return }
        ReasonPane(
            story: story, theme: reader.theme, top: 1 + reader.view.storyHeight, left: left,
            width: reader.textWidth
        ).draw(on: &frame)
    }

    func status(in reader: ReaderState) -> PanelStatus {
        guard let story = reader.story else { return PanelStatus() }
        let hint =
            reader.openingWords
            ?? (story.stage == .annotated
                ? reader.hint((.help, "help"), (.search, "search"), (.nextHighlight, "next highlight"))
                : "looking for names and dates…")
        return PanelStatus(chosen: chosen(in: story), hint: hint, position: position(in: story))
    }

    /// The focus in words that start with its type; after a search, the match.
    private func chosen(in story: StoryState) -> ScreenText {
        switch story.focus {
        case .highlight(let highlight): return HighlightWords(highlight.target, in: story.article).status
        case .block(let block):
            let subheadings = story.subheadings
            return subheadings.firstIndex(of: block).map { "subheading \($0 + 1)/\(subheadings.count)" }
                ?? .empty
        case .link(let range):
            return story.link(at: range).map { ScreenText("link \($0.target.string)") } ?? .empty
        case .match, nil: return story.matchCount
        }
    }

    private func position(in story: StoryState) -> ScreenText {
        if story.lastTopRow == 0 { return "all" }
        if story.topRow == 0 { return "top" }
        if story.topRow == story.lastTopRow { return "end" }
        return "\(story.topRow * 100 / story.lastTopRow)%"
    }
}

extension CommandContext {
    public static let story = CommandContext(name: "story", title: "Story")
}
