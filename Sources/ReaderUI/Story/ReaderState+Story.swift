import Display
import TextCore

extension ReaderState {
    // MARK: Search

    mutating func openSearch(_ kind: SearchQuery.Kind) {
        guard let story else { return }
        let task = SearchTask(origin: story.place, former: story.search?.query)
        open(PromptPanel(task, kind: kind))
    }

    mutating func jumpToMatch(isForward: Bool) {
        guard let story, let search = story.search else {
            message = StatusMessage("no active search  " + hint((.search, "searches")))
            return
        }
        let origin = story.jumpOrigin(isForward: isForward)
        let start = isForward && story.isOriginFocused ? TextOffset(utf8: origin.utf8 + 1) : origin
        guard let found = isForward ? search.first(atOrAfter: start) : search.last(before: origin) else {
            return
        }
        go(to: .match(search.matches[found.index]), isWrapped: found.isWrapped)
    }

    // MARK: Highlights

    mutating func jumpToHighlight(isForward: Bool) {
        jump(isForward: isForward, to: "highlight") { _, _ in true }
    }

    mutating func jumpToEntity(isForward: Bool) {
        jump(isForward: isForward, to: "entity") { $0.kind(in: $1).row.family == .entity }
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
            if annotatedStory != nil { message = StatusMessage("no \(name) in this story") }
            return
        }
        go(to: .highlight(highlights.all[found.index]), isWrapped: found.isWrapped)
    }

    mutating func jumpToMention(isForward: Bool) {
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

    /// Goes to a highlight from another panel.
    mutating func jump(to highlight: Highlights.Highlight) {
        if let story { note(story.trailPlace) }
        focus(on: highlight)
    }

    /// Goes to a highlight, unless a new annotation has removed it meanwhile.
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

    mutating func toggleReason() {
        view.showsReason.toggle()
        layOutStory()
        if view.showsReason, view.reasonHeight == 0 { message = StatusMessage("no room for reasons") }
    }

    mutating func toggleUncertain() {
        let confidence = view.settings.confidence > 0 ? 0 : view.hidingConfidence
        view.settings.confidence = confidence
        guard let story else { return }
        let before = story.article.entities.mentions.count
        self.story?.mark(view.settings.marks)
        let count = abs((self.story?.article.entities.mentions.count ?? 0) - before)
        let names = count == 1 ? "1 uncertain name" : "\(count) uncertain names"
        let verb = confidence > 0 ? "hidden" : "shown"
        message = StatusMessage(count == 0 ? "no name here is uncertain" : "\(names) \(verb)")
    }

    /// Marks a kind of highlight, or no longer.
    mutating func toggleMarks(of kind: MarkKind) {
        view.settings.marks.toggle(kind)
        story?.mark(view.settings.marks)
        let isOn = view.settings.marks.kinds.contains(kind)
        message = StatusMessage("\(kind.plural) \(isOn ? "marked" : "not marked")")
    }

    mutating func toggleVagueDates() {
        view.settings.marks.marksVagueDates.toggle()
        story?.mark(view.settings.marks)
        message =
            view.settings.marks.marksVagueDates
            ? "dates without a day are marked too" : "dates without a day are not marked"
    }

    /// Goes on to the next way to mark highlights, and has it stored.
    mutating func cycleMarks() -> [ReaderEffect] {
        view.settings.display = view.settings.display.next
        message = StatusMessage(ScreenText(view.settings.display.words))
        return [.keep(.preferred(.marks, view.settings.display.rawValue))]
    }

    mutating func toggleJustified() {
        view.settings.isJustified.toggle()
        message = view.settings.isJustified ? "justified" : "not justified"
    }

    /// The story if it is annotated; else has the command wait for that.
    var annotatedStory: StoryState? {
        mutating get {
            if let story, story.stage == .annotated { return story }
            story?.typeAhead = TypeAhead()
            message = StatusMessage("still looking for names and dates…  Esc cancels")
            return nil
        }
    }

    /// Scrolls by pages; one line of the last page stays on the screen unless it is empty.
    mutating func scrollByPage(_ pages: Int) {
        let rows = max(1, view.storyHeight - 1)
        story?.scroll(by: pages * rows)
        guard pages > 0, let story, story.layout.rows.indices.contains(story.topRow) else { return }
        if story.layout.rows[story.topRow].part == nil { self.story?.scroll(by: 1) }
    }

    mutating func setMeasure(_ columns: Int) {
        let measures = Settings.measures
        let wanted = min(max(measures.lowerBound, columns), measures.upperBound)
        if wanted != view.settings.measure {
            view.settings.measure = wanted
            layOutStory()
        }
        message = StatusMessage("text \(textWidth) columns wide")
    }

    // MARK: Pointer

    /// The highlight at a cell of the screen.
    func highlight(at position: Position) -> Highlights.Highlight? {
        guard let story, story.visibleRows.count >= position.row, position.row <= view.storyHeight else {
            return nil
        }
        let row = story.layout.rows[story.visibleRows.lowerBound + position.row - 1]
        let wanted = position.column - textLeft - row.prefix.columns
        var found: Highlights.Highlight?
        row.forEachGlyph(in: story.document.text.utf8.span, isJustified: view.settings.isJustified) {
            glyph, offset, column in
            guard (column..<column + glyph.columns).contains(wanted) else { return }
            found = story.highlights.all.first { $0.range.contains(TextOffset(utf8: offset)) }
        }
        return found
    }
}
