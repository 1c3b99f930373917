import Articles
import Display
import TextCore

/// The presentation: the screen's size, the theme, the keys and the current settings.
struct View: Sendable {
    var size: Size
    var theme: Theme
    /// The panels with a context, which commands can show.
    let panels: [any Panel.Type]
    let keymap: Keymap
    /// The current settings: those of the start, with the user's changes.
    var settings: Settings
    /// The settings of the start, to which a reset returns.
    let initial: Settings
    /// Whether list and story stand side by side where the screen is wide enough.
    var prefersBothPanes = true
    /// Whether the rows below the story explain the chosen highlight.
    var showsReason = false

    init(size: Size, theme: Theme, panels: [any Panel.Type], settings: Settings) {
        self.size = size
        self.theme = theme
        self.settings = settings
        initial = settings
        self.panels = panels
        keymap = Keymap(settings.keys, of: CommandTable.bindings(of: panels))
    }

    /// The confidence below which names count as uncertain.
    var hidingConfidence: Float { initial.confidence > 0 ? initial.confidence : EntityMention.certain }

    /// Takes the choices kept from earlier runs, unless the user has chosen anew meanwhile.
    mutating func load(_ preferences: [Preference: String]) {
        guard let display = preferences[.marks].flatMap(MarkDisplay.init),
            settings.display == initial.display
        else { return }
        settings.display = display
    }

    // MARK: Geometry

    /// The smallest screen that can be read on.
    static let smallest = Size(rows: 5, columns: 24)

    var isScreenTooSmall: Bool { size.rows < Self.smallest.rows || size.columns < Self.smallest.columns }

    /// Rows between the head and the status line.
    var bodyHeight: Int { max(1, size.rows - 2) }

    /// Rows of the explanation; 0 if they would leave too little of the story.
    var reasonHeight: Int { showsReason && bodyHeight >= 3 * ReasonPane.height ? ReasonPane.height : 0 }

    /// Rows of the story's text.
    var storyHeight: Int { bodyHeight - reasonHeight }
}
