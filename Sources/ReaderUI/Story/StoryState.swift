import Articles
import Display
import TextCore

/// The open story: the article, how it is laid out, and where the user is in it.
struct StoryState: Sendable {
    let id: ArticleID
    /// Shown above a text that has no headline of its own.
    let title: String
    /// The annotations that are marked.
    private(set) var marks: MarkFilter
    /// The article with the annotations that are marked.
    private(set) var article: AnnotatedArticle
    /// The article with all annotations.
    private var wholeArticle: AnnotatedArticle
    private(set) var stage: OpeningStage
    private(set) var highlights: Highlights
    /// The links in the story, in text order.
    private(set) var links: [StoryLink]
    private(set) var document: StoryDocument
    private(set) var layout: StoryLayout
    private(set) var showsRemoved = false
    /// The first row on the screen.
    private(set) var topRow = 0
    /// Rows of text that the screen holds.
    private(set) var height: Int
    /// The target of the last jump: always a highlight, a match or a block of the story as it is now.
    private(set) var focus: StoryFocus?
    /// The highlight that was chosen last, also after the choice was given up.
    private var lastChosen: Highlights.Highlight?
    private(set) var search: SearchSession?
    /// Whether the keys have been in the story, and not only in the list beside it.
    var isEntered = false
    /// Whether the article was marked read, or unread by hand, since it was opened.
    var isReadingNoted = false
    /// Whether a key was pressed since the story was opened.
    var hasPressed = false
    /// Whether the user was told that one more press goes on to the next unread article.
    var endNotice = EndNotice.none
    /// The first text on the screen when the place was last kept; `nil` at the start.
    var keptPlace: TextOffset?
    /// The keys that wait for the names and dates; `nil` if no command asked for them.
    var typeAhead: TypeAhead?
    private var searcher: StorySearch

    /// The notice at the end of the story.
    enum EndNotice {
        case none, shown
        /// The user has rested since it was shown: a key that is held down does not go on.
        case read
    }

    init(
        id: ArticleID, title: String, article: AnnotatedArticle, stage: OpeningStage,
        marks: MarkFilter = MarkFilter(), width: Int, height: Int
    ) {
        self.id = id
        self.title = title
        self.marks = marks
        wholeArticle = article
        let article = marks.marked(article)
        self.article = article
        self.stage = stage
        self.height = max(1, height)
        highlights = Highlights(entities: article.entities, dates: article.dates)
        links = StoryLink.all(in: article)
        document = StoryDocument(
            article, title: title, info: StoryInfo.line(for: article), showsRemoved: false)
        layout = StoryLayout(document, width: width)
        searcher = StorySearch(article.text, within: document.searchable)
    }

    // MARK: Content

    /// Takes the next stage of the same article; the place stays.
    mutating func update(_ article: AnnotatedArticle, _ stage: OpeningStage) {
        wholeArticle = article
        self.article = marks.marked(article)
        self.stage = stage
        highlights = Highlights(entities: self.article.entities, dates: self.article.dates)
        links = StoryLink.all(in: article)
        rebuild()
    }

    /// Marks other annotations; the chosen highlight stays if it is still marked.
    mutating func mark(_ marks: MarkFilter) {
        self.marks = marks
        article = marks.marked(wholeArticle)
        highlights = Highlights(entities: article.entities, dates: article.dates)
        if let search, search.meaning != nil {
            if case .match = focus { focus = nil }
            _ = find(search.query)
        }
        choose(focus)
    }

    /// Shows or hides removed passages; the place stays.
    mutating func toggleRemoved() {
        showsRemoved.toggle()
        rebuild()
    }

    private mutating func rebuild() {
        let place = place
        document = StoryDocument(
            article, title: title, info: StoryInfo.line(for: article), showsRemoved: showsRemoved)
        layout = StoryLayout(document, width: layout.width)
        searcher = StorySearch(article.text, within: document.searchable)
        if let search { _ = find(search.query) }
        restore(StoryPlace(top: place.top, rowsAbove: place.rowsAbove, focus: focus))
    }

    /// Lays out the text for another size of the screen; the place stays.
    mutating func resize(width: Int, height: Int) {
        let place = place
        let wasVisible = focusedRange.map { isVisible($0, margin: 0) } ?? false
        self.height = max(1, height)
        if width != layout.width { layout = StoryLayout(document, width: width) }
        restore(place)
        if wasVisible, let focusedRange { reveal(focusedRange) }
    }

    // MARK: Place

    var lastTopRow: Int { max(0, layout.rows.count - height) }

    /// Whether the headline, or its end, is on the screen.
    var showsHeadline: Bool {
        let headline = document.parts.firstIndex { $0.role == .headline }
        return layout.rows[visibleRows].contains { $0.part != nil && $0.part == headline }
    }

    var visibleRows: Range<Int> { topRow..<min(layout.rows.count, topRow + height) }

    /// The user's place, in terms that outlast a new layout.
    var place: StoryPlace {
        guard let first = layout.firstText(atOrAfter: topRow) else {
            return StoryPlace(top: .start, rowsAbove: topRow == 0 ? .max : 0, focus: focus)
        }
        // At the very start the title's rows belong to the place; elsewhere the text alone is it.
        let rowsAbove = topRow == 0 ? Int.max : min(first.row - topRow, 2)
        return StoryPlace(top: first.start, rowsAbove: rowsAbove, focus: focus)
    }

    /// The first text on the screen; `nil` at the start of the story.
    var topText: TextOffset? {
        guard topRow > 0 else { return nil }
        return layout.firstText(atOrAfter: topRow)?.start
    }

    mutating func restore(_ place: StoryPlace) {
        choose(place.focus)
        let row = layout.row(at: place.top)
        scroll(toTop: place.rowsAbove == .max ? 0 : row - place.rowsAbove)
    }

    mutating func scroll(toTop row: Int) { topRow = min(max(0, row), lastTopRow) }

    mutating func scroll(by rows: Int) { scroll(toTop: topRow + rows) }

    /// Scrolls just enough to show the range with two rows around it; a far jump puts it in the upper third.
    mutating func reveal(_ range: TextRange) {
        guard !isVisible(range, margin: min(2, height / 4)) else { return }
        let row = layout.row(at: range.lower)
        let margin = min(2, height / 4)
        if row < topRow, row >= topRow - height / 2 {
            scroll(toTop: row - margin)
        } else if row >= topRow, row < topRow + height + height / 2 {
            scroll(
                toTop: layout.row(at: TextOffset(utf8: max(range.lower.utf8, range.upper.utf8 - 1)))
                    - height + 1 + margin)
        } else {
            scroll(toTop: row - height / 3)
        }
    }

    private func isVisible(_ range: TextRange, margin: Int) -> Bool {
        let first = layout.row(at: range.lower)
        let last = layout.row(at: TextOffset(utf8: max(range.lower.utf8, range.upper.utf8 - 1)))
        let isBelowTop = first >= topRow + margin || topRow == 0 && first >= 0
        let isAboveBottom =
            last < topRow + height - margin || topRow == lastTopRow && last < topRow + height
        return isBelowTop && isAboveBottom
    }

    // MARK: Focus

    /// Chooses a part of the story, or nothing if the story no longer has it.
    mutating func choose(_ wanted: StoryFocus?) {
        focus = wanted.flatMap(current)
        if case .highlight(let highlight) = focus { lastChosen = highlight }
    }

    /// Whether a highlight is of the name, or has the value, that was chosen last.
    func isOfChosen(_ highlight: Highlights.Highlight) -> Bool {
        guard let chosen = lastChosen.flatMap(highlights.index(of:)) else { return false }
        switch (highlight.target, highlights.all[chosen].target) {
        case (.mention(let one), .mention(let other)):
            return article.entities.mentions[one].entity == article.entities.mentions[other].entity
        case (.date(let one), .date(let other)):
            return article.dates[one].value == article.dates[other].value
        default: return false
        }
    }

    /// The same choice in the story as it is now, whose search and annotations may have changed.
    private func current(_ wanted: StoryFocus) -> StoryFocus? {
        switch wanted {
        case .highlight(let highlight):
            highlights.index(of: highlight).map { .highlight(highlights.all[$0]) }
        case .match(let range): search?.index(of: range).map { _ in wanted }
        case .block(let range): subheadings.contains(range) ? wanted : nil
        case .link(let range): link(at: range) == nil ? nil : wanted
        }
    }

    /// The range of the focus.
    var focusedRange: TextRange? { focus?.range }

    /// The chosen highlight, as a position in ``Highlights/all``.
    var focusedHighlight: Int? {
        guard case .highlight(let highlight) = focus else { return nil }
        return highlights.index(of: highlight)
    }

    /// The chosen match, as a position in the matches of the search.
    var focusedMatch: Int? {
        guard case .match(let range) = focus else { return nil }
        return search?.index(of: range)
    }

    /// The start of a jump: the focus if it is on the screen, else the edge of the screen.
    func jumpOrigin(isForward: Bool) -> TextOffset {
        if let focusedRange, isVisible(focusedRange, margin: 0) { return focusedRange.lower }
        guard let shown = layout.text(in: visibleRows) else { return .start }
        return isForward ? shown.lower : shown.upper
    }

    /// Whether the jump starts at the focus, where it may not stop.
    var isOriginFocused: Bool { focusedRange.map { isVisible($0, margin: 0) } ?? false }

    // MARK: Search

    /// Searches the visible text; the focus stays if it is still in the story. An empty pattern ends the search. A faulty
    /// expression leaves the last search as it was; its problem is returned.
    mutating func find(_ query: SearchQuery) -> RegexError? {
        if query.kind == .literal, let wanted = HighlightQuery(query.text) {
            search = SearchSession(
                query: query, matches: wanted.matches(in: article, highlights),
                meaning: wanted.words(in: article))
            choose(focus)
            return nil
        }
        let pattern = SearchPattern(query)
        if let problem = pattern.problem { return problem }
        if pattern.isEmpty {
            endSearch()
        } else {
            search = SearchSession(query: query, matches: searcher.matches(of: pattern))
            choose(focus)
        }
        return nil
    }

    /// Folds the story for a search to come.
    mutating func prepareSearch() { searcher.prepare() }

    /// Chooses the first match at or after the offset and shows it.
    mutating func goToMatch(atOrAfter offset: TextOffset) {
        guard let found = search?.first(atOrAfter: offset) else { return }
        choose(search.map { StoryFocus.match($0.matches[found.index]) })
        if let focusedRange { reveal(focusedRange) }
    }

    mutating func endSearch() {
        search = nil
        if case .match = focus { focus = nil }
    }
}
