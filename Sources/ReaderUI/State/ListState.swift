import Display
import TextCore

/// The list of articles: what it holds, what the filter lets through, which line is chosen.
struct ListState: Sendable {
    /// Newest first; those without a date last.
    private(set) var entries: [ArticleEntry] = []
    /// Positions in `entries` that the filter lets through, in order.
    private(set) var shown: [Int] = []
    /// The chosen line, as a position in `shown`; 0 in an empty list.
    var selection = 0
    var topLine = 0
    /// Entries that can be read.
    private(set) var readableCount = 0
    private(set) var isComplete = false
    private(set) var notes: [String] = []
    private(set) var filter = ""
    /// Built when a filter is first used: all that it looks at, one entry a block.
    private var searcher: StorySearch?

    var selected: ArticleEntry? { shown.indices.contains(selection) ? entries[shown[selection]] : nil }

    func entry(of id: ArticleID) -> ArticleEntry? { entries.first { $0.id == id } }

    // MARK: Content

    /// Adds articles; the chosen one stays chosen.
    mutating func add(_ more: [ArticleEntry], _ states: ReadingStates) {
        let chosen = selected?.id
        let wasAtTop = selection == 0
        entries += more
        readableCount += more.count { $0.problem == nil }
        entries.sort(by: Self.precedes)
        searcher = nil
        applyFilter(states)
        selection = 0
        if !wasAtTop, let chosen, let line = shown.firstIndex(where: { entries[$0].id == chosen }) {
            selection = line
        }
    }

    mutating func complete(notes: [String]) {
        isComplete = true
        self.notes = notes
    }

    private static func precedes(_ a: ArticleEntry, _ b: ArticleEntry) -> Bool {
        switch (a.published, b.published) {
        case (let first?, let second?):
            let firstKey = (first.date, first.minuteOfDay ?? -1)
            let secondKey = (second.date, second.minuteOfDay ?? -1)
            if firstKey != secondKey { return firstKey > secondKey }
        case (.some, nil): return true
        case (nil, .some): return false
        case (nil, nil): break
        }
        return (a.title, a.id.path, a.id.item ?? 0) < (b.title, b.id.path, b.id.item ?? 0)
    }

    // MARK: Filter

    /// Shows only entries whose title, source, date or tags have the text in them; the chosen one stays if it is shown.
    mutating func setFilter(_ text: String, _ states: ReadingStates) {
        let chosen = selected?.id
        filter = text
        applyFilter(states)
        selection = shown.firstIndex { entries[$0].id == chosen } ?? 0
        topLine = 0
    }

    /// Has the next filter look at the tags anew.
    mutating func forgetTags() { searcher = nil }

    private mutating func applyFilter(_ states: ReadingStates) {
        let pattern = SearchPattern(filter)
        guard !pattern.isEmpty else {
            shown = Array(entries.indices)
            return
        }
        var searcher = searcher ?? Self.makeSearcher(entries, states)
        var hits: [Int] = []
        for match in searcher.matches(of: pattern) {
            let entry = searcher.blocks.partitionPoint { $0.lower > match.lower } - 1
            if hits.last != entry { hits.append(entry) }
        }
        self.searcher = searcher
        shown = hits
    }

    private static func makeSearcher(_ entries: [ArticleEntry], _ states: ReadingStates) -> StorySearch {
        var text = ""
        var blocks: [TextRange] = []
        for entry in entries {
            let start = text.utf8.count
            let published = entry.published.map(\.date.description) ?? ""
            let tags = states[entry.id].tags.map { " #\($0)" }.joined()
            text += "\(entry.title) \(entry.source ?? "") \(published)\(tags)"
            blocks.append(TextRange(utf8: start..<text.utf8.count))
            text += "\n"
        }
        return StorySearch(ArticleText(text), within: blocks)
    }

    // MARK: Moving

    mutating func select(_ id: ArticleID) {
        if let line = shown.firstIndex(where: { entries[$0].id == id }) { selection = line }
    }
}

extension ListState: OneRowLineChoice {
    var lineCount: Int { shown.count }
}
