import Articles
import Display
import TextCore

/// The list of articles: its content, order, filter and selection.
///
/// The articles stay in their ``ArticleCatalogue``; the list has the numbers of its rows alone.
struct ListState: Sendable {
    /// The articles and the marks on them.
    private(set) var marks = ArticleMarks(of: .empty)
    /// Whether stored marks have been loaded; until then no article counts as unread.
    private(set) var areMarksKnown = false
    /// The rows of the catalogue that pass, in order.
    private(set) var shown: [Int32] = []
    /// The chosen line, as a position in `shown`; 0 in an empty list.
    var selection = 0
    var topLine = 0
    private(set) var isComplete = false
    private(set) var notes: [String] = []
    private(set) var filter = ListFilter("")
    private(set) var order = ListOrder()
    private(set) var restriction: Restriction = []
    private(set) var copies = ListCopies()

    /// Rows that are not shown, as a copy stands for them.
    private(set) var foldedCount = 0
    /// All rows in order.
    private var ordered: [Int32] = []
    private var search = ListSearch(.empty)
    /// The rows of the articles that mention each `entity:` of the filter.
    private var entities: [String: Set<Int>] = [:]

    /// A restriction of the list to some articles.
    struct Restriction: OptionSet, Hashable, Sendable {
        let rawValue: Int
        static let unread = Restriction(rawValue: 1)
        static let starred = Restriction(rawValue: 2)

        /// The restriction in words.
        var words: String {
            switch self {
            case .unread: "unread"
            case .starred: "starred"
            case [.unread, .starred]: "unread and starred"
            default: ""
            }
        }
    }

    var catalogue: ArticleCatalogue { marks.catalogue }

    var selectedRow: Int? { shown.indices.contains(selection) ? Int(shown[selection]) : nil }

    var selected: ArticleEntry? { selectedRow.map { catalogue[$0] } }

    func entry(of id: ArticleID) -> ArticleEntry? { catalogue.row(of: id).map { catalogue[$0] } }

    /// Whether a filter or a restriction hides articles.
    var isNarrowed: Bool { !filter.isEmpty || restriction != [] }

    // MARK: Content

    /// Replaces the listed articles; the chosen article stays chosen, on the same row of the screen.
    ///
    /// Complexity: O(*n*), in another order than by date O(*n* log *n*).
    mutating func show(_ catalogue: ArticleCatalogue) {
        let old = self.catalogue
        let staysAtTop = !isComplete && selection == 0
        let chosen = staysAtTop ? nil : selectedRow
        marks = marks.moved(to: catalogue)
        search = ListSearch(catalogue)
        entities = entities.mapValues { rows in
            Set(rows.compactMap { catalogue.row(ofRow: $0, in: old) })
        }
        ordered = order.rows(of: catalogue)
        copies = copies.moved(to: catalogue)
        refill(
            keeping: chosen.flatMap { catalogue.row(ofRow: $0, in: old) }, elseLine: staysAtTop ? 0 : nil)
    }

    mutating func complete(notes: [String]) {
        isComplete = true
        self.notes = notes
    }

    // MARK: Marks

    /// Takes the stored marks of the articles.
    mutating func load(_ loaded: ArticleMarks) {
        areMarksKnown = true
        marks = loaded.moved(to: catalogue)
        if filter.asksForMarks { refill(keeping: selectedRow) }
    }

    /// Takes the stored state of one article.
    mutating func note(_ id: ArticleID, _ state: ReadingState) {
        guard let row = catalogue.row(of: id) else { return }
        marks.set(row, ArticleMarks.Flags(state), tags: state.tags)
    }

    /// The stored state of an article, without its place.
    func state(of id: ArticleID) -> ReadingState {
        guard let row = catalogue.row(of: id) else { return ReadingState() }
        let flags = marks.flags[row]
        return ReadingState(
            isRead: flags.contains(.read), isStarred: flags.contains(.starred), tags: marks.tags[row] ?? [],
            hasNote: flags.contains(.noted))
    }

    /// The labels after a title: how many copies there are, a sign for a note, and the tags.
    func labels(ofRow row: Int, withTags: Bool) -> [String] {
        (copies.count(ofRow: row).map { ["×\($0)"] } ?? [])
            + (marks.flags[row].contains(.noted) ? [Self.noteSign] : [])
            + (withTags ? marks.tags[row] ?? [] : []).map { "#\($0)" }
    }

    /// Stands for a note.
    static let noteSign = "✎"

    func isUnread(_ row: Int) -> Bool {
        areMarksKnown && !marks.flags[row].contains(.read) && catalogue.isReadable(row)
    }

    /// Articles that are shown and were not read. Complexity: O(*n*).
    var unreadCount: Int { shown.count { isUnread(Int($0)) } }

    // MARK: Narrowing

    /// Shows only articles that pass; the chosen one stays if it does.
    mutating func setFilter(_ text: String) {
        filter = ListFilter(text)
        entities = entities.filter { filter.entities.contains($0.key) }
        refill(keeping: selectedRow, elseLine: 0)
    }

    /// Names that the filter asks for and whose articles are not known.
    var unknownEntities: [String] { filter.entities.filter { entities[$0] == nil } }

    /// Takes the articles that mention a name.
    mutating func setArticles(_ ids: [ArticleID], withEntity name: String) {
        guard filter.entities.contains(name) else { return }
        entities[name] = Set(ids.compactMap(catalogue.row))
        refill(keeping: selectedRow, elseLine: 0)
    }

    /// Prepares the search index of the filter before its first letter is typed.
    mutating func prepareFilter() { search.prepare() }

    mutating func setRestriction(_ restriction: Restriction) {
        self.restriction = restriction
        refill(keeping: selectedRow)
    }

    /// Takes the articles that tell one story.
    mutating func setCopies(_ groups: [[ArticleID]]) {
        copies = ListCopies(groups, in: catalogue, isFolded: copies.isFolded)
        refill(keeping: selectedRow)
    }

    /// Folds copies of one story into one row, or shows them all.
    mutating func toggleCopies() {
        copies.isFolded.toggle()
        refill(keeping: selectedRow)
    }

    mutating func setOrder(_ order: ListOrder) {
        self.order = order
        ordered = order.rows(of: catalogue)
        refill(keeping: selectedRow)
    }

    /// Fills the list again; if it no longer has the chosen row, another line is chosen: by default the same line.
    private mutating func refill(keeping chosen: Int?, elseLine: Int? = nil) {
        let distance = selection - topLine
        let line = elseLine ?? selection
        if filter.isEmpty {
            search = ListSearch(catalogue)  // What it holds for searching is given back.
            shown = restriction == [] ? ordered : ordered.filter { isLetThrough(Int($0)) }
        } else {
            let passes = search.passing(filter, marks: marks, entities: entities)
            shown = ordered.filter { passes[Int($0)] && isLetThrough(Int($0)) }
        }
        let chosen = chosen.map { copies.leader(of: $0, among: shown) }
        let all = shown.count
        shown = copies.folded(shown)
        foldedCount = all - shown.count
        let found = chosen.flatMap { row in shown.firstIndex(of: Int32(row)) }
        selection = found ?? min(line, max(0, shown.count - 1))
        topLine = max(0, selection - distance)
    }

    private func isLetThrough(_ row: Int) -> Bool {
        (!restriction.contains(.unread) || isUnread(row))
            && (!restriction.contains(.starred) || marks.flags[row].contains(.starred))
    }

    // MARK: Moving

    mutating func select(_ id: ArticleID) {
        guard let row = catalogue.row(of: id) else { return }
        if let line = shown.firstIndex(of: Int32(row)) { selection = line }
    }
}

extension ListState: OneRowLineChoice {
    var lineCount: Int { shown.count }
}
