import Articles
import Display
import TextCore

/// The articles and the data that is kept on them: list, marks, places, corrections, searches.
struct Library: Sendable {
    /// The name of the folder that is read, for the head of the list.
    let place: ScreenText
    var start: ReaderState.Start
    var list = ListState()
    var states = ReadingStates()
    var corrections = CorrectionsLog()
    var searchHistory = SearchHistory()
    /// The marks that can be undone, the latest last.
    private(set) var undoableMarks: [[ReadingChange]] = []
    /// The trails of the stories opened so far.
    var trails: [ArticleID: StoryTrail] = [:]
    /// Today where the user is, from which ages are counted; `nil` if it is not known.
    var today: CivilDate?
    /// The article that is being opened.
    var opening: Opening?
    var indexing = Indexing()

    /// An article that is being opened.
    struct Opening: Sendable {
        let id: ArticleID
        /// The search hit to show once the article opens.
        var hit: ArchiveHit?
        /// Whether it opens only because the list beside the story chose it: the list keeps the keys.
        var isFollowing = false
        /// The keys meant for the story.
        var typeAhead = TypeAhead()
    }

    /// The state of indexing.
    struct Indexing: Sendable {
        /// The progress, while indexing runs.
        var progress: IndexProgress?
        /// Whether the user has paused indexing.
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

    /// The file that was named, alone, as long as it may hold a single article.
    var namedFile: ArticleID? {
        switch start {
        case .list: nil
        case .story(let id), .undecided(let id): id
        }
    }

    // MARK: What is kept

    /// The state of an article; that of an unread one if none is known.
    func state(of id: ArticleID) -> ReadingState { states[id] ?? list.state(of: id) }

    /// Applies a change and asks for it to be stored.
    mutating func keep(_ change: ReadingChange) -> [ReaderEffect] {
        if let id = change.article {
            states.apply(change, to: state(of: id))
            list.note(id, state(of: id))
        }
        return [.keep(change)]
    }

    /// Stores a search in the history.
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

    /// Applies a mark that can be undone.
    mutating func mark(_ change: ReadingChange, undo: ReadingChange) -> [ReaderEffect] {
        mark([change], undo: [undo])
    }

    /// Applies marks that are undone together.
    mutating func mark(_ changes: [ReadingChange], undo: [ReadingChange]) -> [ReaderEffect] {
        undoableMarks.append(undo)
        if undoableMarks.count > Self.undoLimit { undoableMarks.removeFirst() }
        return changes.flatMap { keep($0) }
    }

    /// Removes the last marks that can be undone; returns the changes that undo them.
    mutating func takeUndoableMarks() -> [ReadingChange]? { undoableMarks.popLast() }
}
