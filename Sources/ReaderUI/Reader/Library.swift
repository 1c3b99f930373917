import Articles
import Display
import TextCore

/// What there is to read, and what is kept of it: the list, marks, places, corrections, searches.
struct Library: Sendable {
    /// What is being read, for the head of the list: a folder's name.
    let place: ScreenText
    let start: ReaderState.Start
    var list = ListState()
    var states = ReadingStates()
    var corrections = CorrectionsLog()
    var searchHistory = SearchHistory()
    /// What was marked here and undoes with a key, the last at the end.
    private(set) var undoableMarks: [ReadingChange] = []
    /// Where the user was in the stories that were opened.
    var trails: [ArticleID: StoryTrail] = [:]
    /// The user's day, from which ages are counted; `nil` where nobody knows it.
    var today: CivilDate?
    /// The article that is asked for and has not come yet.
    var opening: Opening?
    var indexing = Indexing()

    /// An article that is asked for.
    struct Opening: Sendable {
        let id: ArticleID
        /// The search hit to show once the article opens.
        var hit: ArchiveHit?
    }

    /// The index of the archive, as it is made.
    struct Indexing: Sendable {
        /// How far it has come, while it is made.
        var progress: IndexProgress?
        /// Whether the user wants nothing more indexed for now.
        var isStopped = false
    }

    init(place: ScreenText, start: ReaderState.Start) {
        self.place = place
        self.start = start
    }

    /// Whether the reader was opened on one file, which `q` leaves.
    var isSingleFile: Bool {
        if case .story = start { return true }
        return false
    }

    // MARK: What is kept

    /// What is known of an article; the state of an unread one where nothing is.
    func state(of id: ArticleID) -> ReadingState { states[id] ?? list.state(of: id) }

    /// Notes a change here and has it kept outside.
    mutating func keep(_ change: ReadingChange) -> [ReaderEffect] {
        if let id = change.article {
            states.apply(change, to: state(of: id))
            list.note(id, state(of: id))
        }
        return [.keep(change)]
    }

    /// Keeps a search, to be brought back later.
    mutating func keep(_ query: SearchQuery) -> [ReaderEffect] {
        searchHistory.add(query)
        return keep(.searched(query))
    }

    mutating func load(_ marks: ArticleMarks) {
        list.load(marks)
        for (id, state) in states.known { list.note(id, state) }
    }

    mutating func load(_ loaded: [ArticleID: ReadingState]) {
        states.load(loaded)
        for id in loaded.keys { list.note(id, state(of: id)) }
    }

    // MARK: Marks

    private static let undoLimit = 100

    /// Marks in a way that can be undone.
    mutating func mark(_ change: ReadingChange, undo: ReadingChange) -> [ReaderEffect] {
        undoableMarks.append(undo)
        if undoableMarks.count > Self.undoLimit { undoableMarks.removeFirst() }
        return keep(change)
    }

    /// What takes the last mark back.
    mutating func takeUndoableMark() -> ReadingChange? { undoableMarks.popLast() }
}
