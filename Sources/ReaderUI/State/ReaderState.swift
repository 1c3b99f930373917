import Articles
import Display
import TextCore

/// All that the reader knows: what is listed, what is open, where the user is.
///
/// The reader is a pure function of events: ``update(_:)`` takes one and says what is to be done outside,
/// ``render()`` draws what is to be seen. Neither touches a terminal, a file or a clock.
///
///     var reader = ReaderState(size: size, theme: .color, place: "articles")
///     let effects = reader.update(.key(.enter))
///     terminal.paint(reader.render())
public struct ReaderState: Sendable {
    /// Where the reader starts, and where `q` leaves it.
    public enum Start: Hashable, Sendable {
        case list
        /// A single file was named: the reader opens on its story and `q` there leaves.
        case story(ArticleID)
    }

    enum Overlay: Sendable {
        case help(HelpState)
        case index(IndexState)
        case timeline(TimelineState)
        case corrections(CorrectionsState)
        /// The results of ``ReaderState/archive``.
        case archive
        /// Why an article cannot be read, with the mend: too long for the status line.
        case problem(ScreenText)
    }

    public internal(set) var size: Size
    public let theme: Theme
    /// What is being read, for the head of the list: a folder's name.
    public let place: ScreenText
    let start: Start
    let keymap: Keymap
    /// What was pressed of a command that is not whole yet.
    var pendingKeys = PendingKeys()

    var list: ListState
    /// The user's day, from which ages are counted; `nil` where nobody knows it.
    var today: CivilDate?
    /// What was marked here and undoes with a key, the last at the end.
    var undoableMarks: [ReadingChange] = []
    /// Whether the open article was marked read, or unread by hand, since it was opened.
    var isReadingNoted = false
    var story: StoryState?
    var states = ReadingStates()
    var searchHistory = SearchHistory()
    var corrections = CorrectionsLog()
    /// The first text on the screen when the place in the open story was last kept; `nil` at the start.
    var keptPlace: TextOffset?
    /// Whether a key was pressed since the story was opened.
    var hasPressedInStory = false
    /// The article that is asked for and has not come yet.
    var opening: ArticleID?
    var overlay: Overlay?
    var prompt: Prompt?
    /// What the next key is asked for, instead of a command.
    var request: KeyRequest?
    /// Where the user was in the stories that were opened.
    var trails: [ArticleID: StoryTrail] = [:]
    /// The search of the archive that was made last, until it is left; a story that was opened from it leads back to it.
    var archive: ArchiveState?
    /// The hit that the article which is being opened is opened for.
    var hitToShow: ArchiveHit?
    /// How far the index has come while it is made.
    var indexing: IndexProgress?
    /// Whether the user wants no more indexed for now.
    var isIndexingStopped = false
    /// What the status line says until the next key.
    var message: StatusMessage?
    /// Columns that the story's text takes at most.
    var measure: Int
    /// What it is at first, and again when it is reset.
    let defaultMeasure: Int

    /// Whether the story's lines are spread to the measure.
    var isJustified: Bool
    /// Whether list and story stand side by side where the screen is wide enough.
    var prefersBothPanes = true
    /// Columns from which both are shown.
    let columnsForBoth: Int
    /// Whether keys go to the list though a story is open.
    var isListFocused = false

    /// Whether a panel below the story says why the chosen highlight is marked.
    var showsReason = false
    /// The kinds of highlights that are marked, in the order of their table.
    let kinds: [MarkKind]
    /// Names that the tagger is less sure of than this are not marked.
    var confidence: Float
    /// What ``confidence`` becomes when uncertain names are to be hidden.
    let hidingConfidence: Float

    static let measures = 24...200

    /// - Parameters:
    ///   - theme: how things look, with what the settings say of that.
    ///   - settings: what the user has chosen.
    public init(
        size: Size, theme: Theme, place: ScreenText, start: Start = .list, settings: Settings = Settings()
    ) {
        keymap = Keymap(settings.keys)
        measure = settings.measure
        defaultMeasure = settings.measure
        isJustified = settings.isJustified
        columnsForBoth = settings.columnsForBoth
        list = ListState(format: settings.listFormat)
        kinds = MarkKind.allCases.filter(settings.kinds.contains)
        confidence = settings.confidence
        hidingConfidence = settings.confidence > 0 ? settings.confidence : EntityMention.certain
        self.size = size
        self.theme = theme
        self.place = place
        self.start = start
    }

    /// What is to be done before the first key: opens the story if the reader starts with one.
    ///
    /// - Parameter notice: what the user has to know at once: a problem of the configuration.
    public mutating func begin(notice: ScreenText? = nil) -> [ReaderEffect] {
        message = notice.map { StatusMessage($0, role: .problem) }
        guard case .story(let id) = start else { return [] }
        return open(id)
    }

    // MARK: Geometry

    /// The smallest screen that can be read on.
    static let smallest = Size(rows: 5, columns: 24)

    var isScreenTooSmall: Bool { size.rows < Self.smallest.rows || size.columns < Self.smallest.columns }

    /// Rows between the head and the status line.
    var bodyHeight: Int { max(1, size.rows - 2) }

    /// Rows of the panel of reasons; 0 where it is not wanted, or would leave too little of the story.
    var reasonHeight: Int { showsReason && bodyHeight >= 3 * ReasonPane.height ? ReasonPane.height : 0 }

    /// Rows of the story's text.
    var storyHeight: Int { bodyHeight - reasonHeight }

    /// Rows of the index's lines, below its legend.
    var indexHeight: Int { max(1, bodyHeight - IndexPane.legendHeight) }

    /// Columns of the story's text: the measure, or what the screen has.
    var textWidth: Int { min(measure, max(1, storyColumns.count - 4)) }

    /// Where the story's text begins, so that it is centred.
    var textLeft: Int { storyColumns.lowerBound + max(0, (storyColumns.count - textWidth) / 2) }

    /// Whether the reader was opened on one file, which `q` leaves.
    var isOnSingleFile: Bool {
        if case .story = start { return true }
        return false
    }

    /// Where keys go now.
    var context: CommandContext {
        switch overlay {
        case .help: .help
        case .index: .index
        case .timeline: .timeline
        case .corrections: .corrections
        case .archive: .archive
        case .problem, nil: storyInFront == nil ? .list : .story
        }
    }

    // MARK: Events

    /// Takes an event and returns what is to be done outside, in order.
    public mutating func update(_ event: ReaderEvent) -> [ReaderEffect] {
        let effects = take(event)
        return effects + noteReading()
    }

    private mutating func take(_ event: ReaderEvent) -> [ReaderEffect] {
        switch event {
        case .key(let key):
            message = nil
            hasPressedInStory = hasPressedInStory || storyInFront != nil
            return press(key)
        case .resized(let size):
            resize(to: size)
        case .listed(let catalogue):
            list.show(catalogue)
            list.keepSelectionVisible(height: bodyHeight)
        case .listingEnded(let notes):
            list.complete(notes: notes)
        case .opened(let id, let article, let stage):
            return show(id, article, stage)
        case .failed(let id, let text):
            guard opening == id || story?.id == id else { return [] }
            opening = nil
            overlay = .problem(ScreenText(text))
        case .marksLoaded(let marks):
            list.load(marks)
            for (id, state) in states.known { list.note(id, state) }
        case .statesLoaded(let loaded):
            states.load(loaded)
            for id in loaded.keys { list.note(id, state(of: id)) }
            if let story, loaded[story.id] != nil { restorePlace() }
        case .searchesLoaded(let queries):
            searchHistory.load(queries)
        case .correctionsLoaded(let loaded): return load(loaded)
        case .noteEdited(let id, let text):
            return note(text, on: id)
        case .keepingFailed(let text), .programFailed(let text):
            message = StatusMessage(ScreenText(text), role: .problem)
        case .indexing(let progress):
            if !isIndexingStopped { indexing = progress }
        case .indexingEnded(let text):
            indexing = nil
            if let text { message = StatusMessage(ScreenText(text)) }
        case .stayed(let id):
            if story?.id == id, !isReadingNoted { return markRead() }
        case .dayBegan(let day):
            today = day
        case .found(let query, let results):
            archive?.take(results, to: query)
        case .entityFound(let name, let articles):
            showArticles(articles, withEntity: name)
        }
        return []
    }

    private mutating func resize(to size: Size) {
        self.size = size
        request = nil
        list.keepSelectionVisible(height: bodyHeight)
        layOutStory()
        switch overlay {
        case .index(var index):
            index.keepSelectionVisible(height: indexHeight)
            overlay = .index(index)
        case .timeline(var timeline):
            timeline.resize(width: size.columns)
            timeline.keepSelectionVisible(height: bodyHeight)
            overlay = .timeline(timeline)
        case .corrections(var corrections):
            corrections.keepSelectionVisible(height: bodyHeight)
            overlay = .corrections(corrections)
        case .archive: choose(hit: archive?.selection ?? 0)
        case .help, .problem, nil: break
        }
    }

    /// Breaks the open story anew for the screen and the measure.
    mutating func layOutStory() {
        let (width, height) = (textWidth, storyHeight)
        story?.resize(width: width, height: height)
    }

    mutating func open(_ id: ArticleID) -> [ReaderEffect] {
        guard story?.id != id else {
            isListFocused = false
            return []
        }
        opening = id
        return [.open(id, keeping: corrections.current)]
    }

    private mutating func show(
        _ id: ArticleID, _ article: AnnotatedArticle, _ stage: OpeningStage
    ) -> [ReaderEffect] {
        if story?.id == id {
            request = nil
            story?.update(article, stage)
            return []
        }
        guard opening == id else { return [] }
        opening = nil
        let effects = keepPlace()
        let title =
            article.source.metadata.title ?? list.entry(of: id)?.title ?? id.path.lastPathComponent
        story = StoryState(
            id: id, title: title, article: article, stage: stage, kinds: kinds, confidence: confidence,
            width: textWidth, height: storyHeight)
        isListFocused = false
        overlay = nil
        prompt = nil
        request = nil
        hasPressedInStory = false
        keptPlace = nil
        restorePlace()
        showHit()
        isReadingNoted = state(of: id).isRead
        return effects + (isReadingNoted ? [] : [.timeStay(id)])
    }
}

/// What the status line says besides where one is.
struct StatusMessage: Hashable, Sendable {
    let text: ScreenText
    let role: Role

    init(_ text: ScreenText, role: Role = .message) {
        self.text = text
        self.role = role
    }
}

extension StatusMessage: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self.init(ScreenText(value)) }
}
