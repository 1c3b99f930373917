import Display
import TextCore

/// The open story.
struct StoryPanel: Panel {
    static let context: CommandContext? = .story

    // MARK: Commands

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        guard let before = reader.story else { return .closes() }
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
        case .pageDown: reader.scrollByPage(1)
        case .pageUp: reader.scrollByPage(-1)
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
        case .showHints: reader.showHints()
        case .jumpBack: reader.jumpAlongTrail(isForward: false)
        case .jumpForward: reader.jumpAlongTrail(isForward: true)
        case .setMark: reader.open(MarkPanel(isGoing: false))
        case .goToMark: reader.open(MarkPanel(isGoing: true))
        case .toggleRemoved: reader.toggleRemoved()
        case .putBack: reader.askToPutBack()
        case .toggleReason: reader.toggleReason()
        case .toggleUncertain: reader.toggleUncertain()
        case .showIndex: if let story = reader.annotatedStory { reader.open(IndexPanel(story, in: reader)) }
        case .showTimeline:
            if let story = reader.annotatedStory { reader.open(TimelinePanel(story, in: reader)) }
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
        case .undo: return undo(&reader)
        case .back: return leave(&reader)
        default: return reader.performOnArticle(command)
        }
        return .stays()
    }

    /// Undoes one thing: the highlight, else the search, else the story itself.
    private func undo(_ reader: inout ReaderState) -> PanelAnswer {
        switch reader.story?.focus {
        case .highlight, .block:
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
        if reader.panel(ArchivePanel.self) != nil {
            reader.bringToFront(ArchivePanel.self)
        } else if reader.isSideBySide {
            reader.bringToFront(ListPanel.self)
            return .stays(effects)
        }
        reader.story = nil
        return .closes(effects)
    }

    /// Goes so many per cent into the story.
    func go(toLine number: Int, in reader: inout ReaderState) {
        guard let story = reader.story else { return }
        reader.note(story.trailPlace)
        reader.story?.scroll(toTop: story.lastTopRow * min(number, 100) / 100)
    }

    /// Chooses the highlight under the pointer.
    func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        reader.bringToFront(StoryPanel.self)
        if let highlight = reader.highlight(at: position) { reader.focus(on: highlight) }
        return .stays()
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, for reader: ReaderState) {
        guard let story = reader.story else { return }
        let left = reader.textLeft - reader.storyColumns.lowerBound
        let state = reader.library.state(of: story.id)
        StoryDrawing(
            story: story, isStarred: state.isStarred, hasNote: state.hasNote, theme: reader.theme,
            left: left, isJustified: reader.view.settings.isJustified,
            asked: reader.panel(PutBackPanel.self)?.removal.range,
            hints: reader.panel(HintPanel.self)?.choice
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
