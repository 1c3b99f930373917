import Articles
import Display
import TextCore

/// All that the reader knows: what there is to read, what is open, how it is shown, which panels are open.
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

    var library: Library
    /// The open story, and where the user is in it.
    var story: StoryState?
    var view: View
    /// From the bottom to the front; the list is always among them.
    var panels: [any Panel]
    var status = Status()

    /// What the status line says besides what the panels do.
    struct Status: Sendable {
        /// It stands until the next key.
        var message: StatusMessage?
        /// What was pressed of a command that is not whole yet.
        var pendingKeys = PendingKeys()
    }

    /// - Parameters:
    ///   - theme: how things look, with what the settings say of that.
    ///   - place: what is being read, for the head of the list: a folder's name.
    ///   - settings: what the user has chosen.
    public init(
        size: Size, theme: Theme, place: ScreenText, start: Start = .list, settings: Settings = Settings()
    ) {
        self.init(
            size: size, theme: theme, place: place, start: start, panels: PanelTable.all, settings: settings
        )
    }

    /// - Parameter panels: those that commands show.
    init(
        size: Size, theme: Theme, place: ScreenText, start: Start = .list, panels: [any Panel.Type],
        settings: Settings = Settings()
    ) {
        library = Library(place: place, start: start)
        view = View(size: size, theme: theme, panels: panels, settings: settings)
        self.panels = [ListPanel()]
    }

    /// What is to be done before the first key: opens the story if the reader starts with one.
    ///
    /// - Parameter notice: what the user has to know at once: a problem of the configuration.
    public mutating func begin(notice: ScreenText? = nil) -> [ReaderEffect] {
        message = notice.map { StatusMessage($0, role: .problem) }
        guard case .story(let id) = library.start else { return [] }
        return open(id)
    }

    // MARK: Shorthands

    var list: ListState {
        get { library.list }
        _modify { yield &library.list }
    }
    var message: StatusMessage? {
        get { status.message }
        set { status.message = newValue }
    }
    var theme: Theme { view.theme }
    var keymap: Keymap { view.keymap }

    /// What some commands do, each after its key here: `? help  / search`; those without a key are left out.
    func hint(_ commands: (command: Command, does: String)...) -> ScreenText {
        let words = commands.compactMap { hint in
            keymap.keyName(of: hint.command, in: context).map { "\($0) \(hint.does)" }
        }
        return ScreenText(words.joined(separator: "  "))
    }

    /// What the window may be called.
    public var title: ScreenText {
        story.map { ScreenText("\($0.title) — dateline") } ?? library.place + " — dateline"
    }

    /// Does what the next key is likely to need, to be called while no key waits; nothing on the screen changes.
    ///
    /// Between the key that opens a search and its first letter there is time to fold what is searched.
    public mutating func prepare() {
        if let prompt = front as? PromptPanel { prompt.task.prepare(&self) }
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
