import Display
import TextCore

/// How the reader shows what it shows: the screen, the look, and the settings as the user has them now.
struct View: Sendable {
    var size: Size
    var theme: Theme
    /// The panels that there may be, apart from those that take keys without the table of commands.
    let panels: [any Panel.Type]
    let keymap: Keymap
    /// The settings of the start, changed by the user's keys.
    var settings: Settings
    /// The settings of the start: what a reset returns to.
    let initial: Settings
    /// Whether list and story stand side by side where the screen is wide enough.
    var prefersBothPanes = true
    /// Whether a part of the screen below the story says why the chosen highlight is marked.
    var showsReason = false

    init(size: Size, theme: Theme, panels: [any Panel.Type], settings: Settings) {
        self.size = size
        self.theme = theme
        self.settings = settings
        initial = settings
        self.panels = panels
        keymap = Keymap(settings.keys, of: CommandTable.bindings(of: panels))
    }

    /// The confidence below which names are hidden, when uncertain ones are to be.
    var hidingConfidence: Float { initial.confidence > 0 ? initial.confidence : EntityMention.certain }

    // MARK: Geometry

    /// The smallest screen that can be read on.
    static let smallest = Size(rows: 5, columns: 24)

    var isScreenTooSmall: Bool { size.rows < Self.smallest.rows || size.columns < Self.smallest.columns }

    /// Rows between the head and the status line.
    var bodyHeight: Int { max(1, size.rows - 2) }

    /// Rows that say why a highlight is marked; 0 where they would leave too little of the story.
    var reasonHeight: Int { showsReason && bodyHeight >= 3 * ReasonPane.height ? ReasonPane.height : 0 }

    /// Rows of the story's text.
    var storyHeight: Int { bodyHeight - reasonHeight }
}
