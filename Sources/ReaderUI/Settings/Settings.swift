import Display
import TextCore

/// The settings of the reader; a new value has the defaults.
///
///     var settings = Settings()
///     settings.apply(.integer(80), at: ["measure"])    // nil: nothing is wrong with it
public struct Settings: Hashable, Sendable {
    static let measures = 24...200

    /// Columns of a story's text, at most.
    public var measure = 72
    /// Whether its lines are spread to that.
    public var isJustified = false
    /// Columns of a screen from which list and story stand side by side.
    public var columnsForBoth = 120
    /// The columns of the list.
    public var listFormat = ListFormat.standard
    public var theme = ThemeChoice.automatic
    /// Styles that replace those of the theme.
    public var styles: [Role: Style] = [:]
    /// The kinds of highlights that are marked in a story.
    public var kinds: [MarkKind] {
        get { marks.kinds }
        set { marks.kinds = newValue }
    }
    /// Names that the tagger is less sure of are not marked, 0…1.
    public var confidence: Float {
        get { marks.confidence }
        set { marks.confidence = newValue }
    }
    /// Whether dates without a place in the calendar are marked.
    public var marksVagueDates: Bool {
        get { marks.marksVagueDates }
        set { marks.marksVagueDates = newValue }
    }
    var marks = MarkFilter()
    /// The highlights that stand out.
    public var display = MarkDisplay.all
    public var hasMouse = false
    public var hyperlinks = HyperlinkChoice.automatic
    /// Whether the terminal's window has the story's title.
    public var showsTitle = false
    public var keys = KeyRemapping()

    public init() {}
}

/// The themes by name.
public enum ThemeChoice: String, Hashable, Sendable, CaseIterable {
    /// ``dark`` or ``light`` where the ground is known, else ``terminal``.
    case automatic = "auto"
    case dark, light
    /// The sixteen colours that the user's terminal defines, on its own ground.
    case terminal
    case monochrome
}

/// Whether links in a story are links of the terminal too.
public enum HyperlinkChoice: String, Hashable, Sendable, CaseIterable {
    /// In terminals that are known to take them.
    case automatic = "auto"
    case always, never
}
