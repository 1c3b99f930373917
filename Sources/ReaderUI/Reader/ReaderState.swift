import Articles
import Display
import TextCore

/// The state of the reader: library, open story, view, stack of panels, status.
///
/// The reader is a pure function of events: ``update(_:)`` takes one and returns the effects, ``render()`` draws the
/// screen. Neither touches a terminal, a file or a clock.
///
///     var reader = ReaderState(size: size, theme: .color, place: "articles")
///     let effects = reader.update(.key(.enter))
///     let frame = reader.render()
public struct ReaderState: Sendable {
    /// Where the reader starts, and where `q` quits.
    public enum Start: Hashable, Sendable {
        case list
        /// A single file was named: the reader opens on its story and `q` there leaves.
        case story(ArticleID)
        /// A single file was named that may hold one article or several: the first listing decides between
        /// ``story(_:)`` and ``list``, so that no one reads the file for it. Keys wait until then.
        case undecided(ArticleID)
    }

    var library: Library
    /// The open story, and where the user is in it.
    var story: StoryState?
    var view: View
    /// From the bottom to the front; the list is always among them.
    var panels: [any Panel]
    var status = Status()

    /// The parts of the status line that do not belong to a panel.
    struct Status: Sendable {
        /// Shown until the next key.
        var message: StatusMessage?
        /// Whether the user has rested since the last key.
        var hasRested = false
        /// The keys of a command that is not complete yet.
        var pendingKeys = PendingKeys()
    }

    /// - Parameters:
    ///   - theme: the theme, with the styles of the settings.
    ///   - place: the name of the folder that is read, for the head of the list.
    ///   - settings: the user's settings.
    public init(
        size: Size, theme: Theme, place: ScreenText, start: Start = .list, settings: Settings = Settings()
    ) {
        self.init(
            size: size, theme: theme, place: place, start: start, panels: PanelTable.all, settings: settings
        )
    }

    /// - Parameter panels: the panels with a context.
    init(
        size: Size, theme: Theme, place: ScreenText, start: Start = .list, panels: [any Panel.Type],
        settings: Settings = Settings()
    ) {
        library = Library(place: place, start: start)
        view = View(size: size, theme: theme, panels: panels, settings: settings)
        self.panels = [ListPanel()]
    }

    /// Returns the effects before the first key: opens the story if the reader starts with one.
    ///
    /// - Parameter notice: a message for the first screen: a problem of the configuration.
    public mutating func begin(notice: ScreenText? = nil) -> [ReaderEffect] {
        message = notice.map { StatusMessage($0, role: .problem) }
        switch library.start {
        case .list: return []
        case .story(let id): return open(id)
        case .undecided(let id):
            library.opening = Library.Opening(id: id)
            return []
        }
    }

    /// Where the reader starts, decided or not.
    public var start: Start { library.start }

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

    /// Describes some commands, each after its key here: `? help  / search`; skips commands without a key.
    func hint(_ commands: (command: Command, does: String)...) -> ScreenText {
        let words = commands.compactMap { hint in
            keymap.keyName(of: hint.command, in: context).map { "\($0) \(hint.does)" }
        }
        return ScreenText(words.joined(separator: "  "))
    }

    /// The title for the window.
    public var title: ScreenText {
        story.map { ScreenText("\($0.title) — dateline") } ?? library.place + " — dateline"
    }

    /// Does work ahead that the next key is likely to need, while no key waits; the screen does not change.
    ///
    /// Between the key that opens a search and its first letter there is time to fold what is searched.
    public mutating func prepare() {
        if let prompt = front as? PromptPanel { prompt.task.prepare(&self) }
    }
}

/// A message on the status line.
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
