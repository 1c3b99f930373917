/// The properties of a kind of highlight: a row of the table of ``MarkKind``.
package struct MarkKindRow: Sendable {
    /// The meaning of a mark: a name, a time, or an amount.
    package enum Family: Hashable, Sendable {
        case entity, date, amount
    }

    /// A word for one of the kind, and for many.
    package typealias Words = (one: String, many: String)

    /// The name of its colour in the configuration: `location`.
    package let name: String
    /// Its words in names of commands: `place` and `places`, as in `next-place` and `toggle-places`.
    package let command: Words
    /// Its words in the help screen and in messages: `event or work`.
    package let words: Words
    /// A single word of each, for columns and legends: `group` and `groups`.
    package let label: Words
    /// The full words: `event, work, law or product`.
    package let fullWords: Words
    package let family: Family
    /// The words for the kind in a search, as in `@places`.
    package let searchWords: [String]
    /// Its default keys: two in the story, one in the index.
    package let keys: (next: String, previous: String, toggle: String)
    package let style: MarkStyle
    /// The rules that find it; empty if the model or the rules for dates do.
    package let rules: [MarkRule]
    /// Whether the reader marks it and records contain it by default.
    package let isOnByDefault: Bool

    init(
        name: String, command: Words, words: Words, label: Words? = nil,
        fullWords: Words? = nil, family: Family = .entity,
        searchWords: [String], keys: (next: String, previous: String, toggle: String), style: MarkStyle,
        rules: [MarkRule] = [], isOnByDefault: Bool = true
    ) {
        self.name = name
        self.command = command
        self.words = words
        self.label = label ?? words
        self.fullWords = fullWords ?? words
        self.family = family
        self.searchWords = searchWords
        self.keys = keys
        self.style = style
        self.rules = rules
        self.isOnByDefault = isOnByDefault
    }
}

/// The default look of a kind of highlight.
package struct MarkStyle: Sendable {
    package enum Attribute: Sendable {
        case bold, italic, underline
    }

    /// A colour as RGB, and its substitute among the usual sixteen.
    package typealias Ink = (rgb: UInt32, index: UInt8)

    /// The attributes, which differ by kind, as colour alone must not tell kinds apart.
    package let attributes: [Attribute]
    /// One of the sixteen colours that the terminal's user defines.
    package let terminal: UInt8
    /// On a dark ground.
    package let dark: Ink
    /// On a light ground.
    package let light: Ink

    init(_ attributes: [Attribute], terminal: UInt8, dark: Ink, light: Ink) {
        self.attributes = attributes
        self.terminal = terminal
        self.dark = dark
        self.light = light
    }
}

extension MarkKind {
    /// The kinds of names: the default kinds of an article's entities.
    public static let entities = allCases.filter { $0.row.family == .entity }

    /// The kinds of mentions: all but dates, which records list apart.
    public static let mentions = allCases.filter { $0.row.family != .date }

    /// The kinds that are marked by default.
    public static let defaults = allCases.filter(\.row.isOnByDefault)

    /// The kind of a mention by its name in records; dates are no mentions.
    public init?(ofMention name: String) {
        guard let kind = MarkKind(rawValue: name), Self.mentions.contains(kind) else { return nil }
        self = kind
    }

    /// The word for one of the kind: `place`.
    public var singular: String { row.words.one }

    /// The word for many of the kind: `places`.
    public var plural: String { row.words.many }
}
