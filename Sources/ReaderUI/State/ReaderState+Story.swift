import Display
import TextCore

extension ReaderState {
    mutating func performInStory(_ command: Command) -> [ReaderEffect] {
        switch command {
        case .down: story?.scroll(by: 1)
        case .up: story?.scroll(by: -1)
        case .pageDown: scrollByPage(1)
        case .pageUp: scrollByPage(-1)
        case .top: story?.scroll(toTop: 0)
        case .bottom: story?.scroll(toTop: .max)
        case .search: openSearch(.literal)
        case .searchByExpression: openSearch(.regularExpression)
        case .searchHere: return searchHere()
        case .nextMatch: jumpToMatch(isForward: true)
        case .previousMatch: jumpToMatch(isForward: false)
        case .nextHighlight: jump(isForward: true, to: "highlight") { _, _ in true }
        case .previousHighlight: jump(isForward: false, to: "highlight") { _, _ in true }
        case .nextEntity: jump(isForward: true, to: "entity", where: Self.isEntity)
        case .previousEntity: jump(isForward: false, to: "entity", where: Self.isEntity)
        case .nextMention: jumpToMention(isForward: true)
        case .previousMention: jumpToMention(isForward: false)
        case .next(let kind): jump(to: kind, isForward: true)
        case .previous(let kind): jump(to: kind, isForward: false)
        case .nextSubheading: jumpToSubheading(isForward: true)
        case .previousSubheading: jumpToSubheading(isForward: false)
        case .showHints: showHints()
        case .jumpBack: jumpAlongTrail(isForward: false)
        case .jumpForward: jumpAlongTrail(isForward: true)
        case .setMark: request = .mark
        case .goToMark: request = .goToMark
        case .toggleRemoved: toggleRemoved()
        case .putBack: askToPutBack()
        case .toggleReason: toggleReason()
        case .toggleUncertain: toggleUncertain()
        case .showIndex: showIndex()
        case .showTimeline: showTimeline()
        case .copyPassage: return copyPassage()
        case .copyEntity: return copyEntity()
        case .copyLink: return copyLink()
        case .openOriginal: return openOriginal()
        case .pipe: askForPipe()
        case .editNote: return editNote()
        case .widen: setMeasure(textWidth + 4)
        case .narrow: setMeasure(textWidth - 4)
        case .resetMeasure: setMeasure(defaultMeasure)
        case .toggleJustified:
            isJustified.toggle()
            message = isJustified ? "justified" : "not justified"
        case .toggleBothPanes: toggleBothPanes()
        case .undo: return undoInStory()
        case .back: return leaveStory()
        default: break
        }
        return []
    }

    // MARK: Leaving

    /// Undoes one thing: the highlight, else the search, else the story itself.
    private mutating func undoInStory() -> [ReaderEffect] {
        switch story?.focus {
        case .highlight, .block:
            story?.choose(nil)
            return []
        case .match, nil: break
        }
        if story?.search != nil {
            story?.endSearch()
        } else if isOnSingleFile {
            message = StatusMessage(hint((.back, "leaves Dateline")))
        } else {
            return leaveStory()
        }
        return []
    }

    private mutating func leaveStory() -> [ReaderEffect] {
        let effects = keepPlace()
        if isOnSingleFile { return effects + [.quit] }
        if let id = story?.id { list.select(id) }
        if archive != nil {
            story = nil
            overlay = .archive
        } else if isSideBySide {
            isListFocused = true
        } else {
            story = nil
        }
        list.keepSelectionVisible(height: bodyHeight)
        return effects
    }

    // MARK: Search

    private mutating func openSearch(_ kind: SearchQuery.Kind) {
        guard let story else { return }
        var prompt = Prompt(purpose: .search(from: story.place), editor: LineEditor())
        prompt.kind = kind
        prompt.former = story.search?.query
        self.prompt = prompt
    }

    /// Searches from where the prompt was opened; without a match the text stands there again.
    ///
    /// An expression with a problem, which is returned, leaves the last search as it was.
    mutating func searchStory(for query: SearchQuery, from origin: StoryPlace) -> ScreenText? {
        if let problem = story?.find(query) { return ScreenText(problem.description) }
        var origin = origin
        // A match of the search before is none of this one.
        if case .match = origin.focus { origin.focus = nil }
        story?.restore(origin)
        guard story?.search != nil else { return nil }
        guard let story, let found = story.search?.first(atOrAfter: story.jumpOrigin(isForward: true))
        else {
            if case .match = self.story?.focus { self.story?.choose(nil) }
            return nil
        }
        goToMatch(found)
        return nil
    }

    private mutating func jumpToMatch(isForward: Bool) {
        guard let story, let search = story.search else {
            message = StatusMessage("nothing was searched  " + hint((.search, "searches")))
            return
        }
        let origin = story.jumpOrigin(isForward: isForward)
        let start = isForward && story.isOriginFocused ? TextOffset(utf8: origin.utf8 + 1) : origin
        guard let found = isForward ? search.first(atOrAfter: start) : search.last(before: origin) else {
            return
        }
        goToMatch(found)
    }

    private mutating func goToMatch(_ found: (index: Int, isWrapped: Bool)) {
        guard let search = story?.search else { return }
        go(to: .match(search.matches[found.index]), isWrapped: found.isWrapped)
    }

    // MARK: Highlights

    private static func isEntity(_ target: Highlights.Target, _ article: AnnotatedArticle) -> Bool {
        target.kind(in: article).row.family == .entity
    }

    mutating func jump(
        isForward: Bool, to name: String, where isWanted: (Highlights.Target, AnnotatedArticle) -> Bool
    ) {
        guard let story else { return }
        let article = story.article
        let highlights = story.highlights
        let isWantedHere = { (target: Highlights.Target) in isWanted(target, article) }
        let found: (index: Int, isWrapped: Bool)?
        if let current = story.focusedHighlight, story.isOriginFocused {
            found = highlights.step(from: current, isForward: isForward, where: isWantedHere)
        } else {
            let origin = story.jumpOrigin(isForward: isForward)
            found =
                isForward
                ? highlights.first(atOrAfter: origin, where: isWantedHere)
                : highlights.last(before: origin, where: isWantedHere)
        }
        guard let found else {
            if isAnnotated { message = StatusMessage("no \(name) in this story") }
            return
        }
        go(to: .highlight(highlights.all[found.index]), isWrapped: found.isWrapped)
    }

    private mutating func jumpToMention(isForward: Bool) {
        guard let story, case .highlight(let highlight) = story.focus,
            case .mention(let mention) = highlight.target
        else {
            message = StatusMessage("no entity is chosen  " + hint((.nextEntity, "goes to the next one")))
            return
        }
        let entity = story.article.entities.mentions[mention].entity
        jump(isForward: isForward, to: "mention") { target, article in
            guard case .mention(let other) = target else { return false }
            return article.entities.mentions[other].entity == entity
        }
    }

    /// Goes to a highlight, unless the story was annotated anew meanwhile and has it no more.
    mutating func focus(on highlight: Highlights.Highlight) {
        go(to: .highlight(highlight), isWrapped: false)
        if story?.focus == nil { message = "this is no longer marked in the story" }
    }

    mutating func go(to focus: StoryFocus, isWrapped: Bool) {
        story?.choose(focus)
        if let range = story?.focusedRange { story?.reveal(range) }
        if isWrapped { message = StatusMessage("wrapped") }
    }

    // MARK: View

    mutating func toggleRemoved() {
        guard let cleaned = story?.article.cleaned else { return }
        let removed = cleaned.removed
        guard !removed.isEmpty || !cleaned.putBack.isEmpty else {
            message = StatusMessage("nothing was removed from this story")
            return
        }
        story?.toggleRemoved()
        let passages = removed.count == 1 ? "1 passage" : "\(removed.count) passages"
        let isShown = story?.showsRemoved ?? false
        let isPutBack = isShown ? "  " + hint((.putBack, "puts one back")) : .empty
        message = StatusMessage("\(passages) removed: \(isShown ? "shown" : "hidden")" + isPutBack)
    }

    private mutating func toggleReason() {
        showsReason.toggle()
        layOutStory()
        if showsReason, reasonHeight == 0 { message = StatusMessage("no room for reasons") }
    }

    private mutating func toggleUncertain() {
        confidence = confidence > 0 ? 0 : hidingConfidence
        guard let story else { return }
        let before = story.article.entities.mentions.count
        self.story?.hideMentions(below: confidence)
        let count = abs((self.story?.article.entities.mentions.count ?? 0) - before)
        let names = count == 1 ? "1 uncertain name" : "\(count) uncertain names"
        let verb = confidence > 0 ? "hidden" : "shown"
        message = StatusMessage(count == 0 ? "no name here is uncertain" : "\(names) \(verb)")
    }

    /// Whether names and dates have been looked for; says so on the status line while they have not.
    var isAnnotated: Bool {
        mutating get {
            if story?.stage == .annotated { return true }
            message = StatusMessage("still looking for names and dates")
            return false
        }
    }

    private mutating func showTimeline() {
        guard let story, isAnnotated else { return }
        var focused: TextRange?
        if case .highlight(let highlight) = story.focus { focused = highlight.range }
        var timeline = TimelineState(
            story.article, story.highlights, focus: focused, width: size.columns)
        timeline.keepSelectionVisible(height: bodyHeight)
        overlay = .timeline(timeline)
    }

    /// A page leaves one line of the last one on the screen; where that is empty, the next begins with its text.
    private mutating func scrollByPage(_ pages: Int) {
        let rows = max(1, storyHeight - 1)
        story?.scroll(by: pages * rows)
        guard pages > 0, let story, story.layout.rows.indices.contains(story.topRow) else { return }
        if story.layout.rows[story.topRow].part == nil { self.story?.scroll(by: 1) }
    }

    private mutating func setMeasure(_ columns: Int) {
        let wanted = min(max(Self.measures.lowerBound, columns), Self.measures.upperBound)
        if wanted != measure {
            measure = wanted
            layOutStory()
        }
        message = StatusMessage("text \(textWidth) columns wide")
    }
}
