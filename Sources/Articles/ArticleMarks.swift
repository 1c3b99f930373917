/// The marks of a catalogue's articles: read marks, stars, tags.
public struct ArticleMarks: Sendable {
    /// The marks of one article, in a byte.
    public struct Flags: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let read = Flags(rawValue: 1)
        public static let starred = Flags(rawValue: 2)
        public static let noted = Flags(rawValue: 4)

        /// The marks in a state.
        public init(_ state: ReadingState) {
            self = []
            if state.isRead { insert(.read) }
            if state.isStarred { insert(.starred) }
            if state.hasNote { insert(.noted) }
        }
    }

    /// The catalogue whose rows have the marks.
    public let catalogue: ArticleCatalogue
    /// By row.
    public private(set) var flags: [Flags]
    /// The tags of each tagged row, in alphabetical order.
    public private(set) var tags: [Int: [String]] = [:]

    /// No marks.
    public init(of catalogue: ArticleCatalogue) {
        self.catalogue = catalogue
        flags = [Flags](repeating: [], count: catalogue.count)
    }

    /// Sets the marks of the article in a row.
    public mutating func set(_ row: Int, _ flags: Flags, tags: [String]) {
        self.flags[row] = flags
        self.tags[row] = tags.isEmpty ? nil : tags
    }

    /// The same marks for another catalogue; articles that are not in both have no marks.
    ///
    /// Complexity: O(*n*).
    public func moved(to other: ArticleCatalogue) -> ArticleMarks {
        var marks = ArticleMarks(of: other)
        for row in flags.indices where flags[row] != [] || tags[row] != nil {
            guard let newRow = other.row(ofRow: row, in: catalogue) else { continue }
            marks.set(newRow, flags[row], tags: tags[row] ?? [])
        }
        return marks
    }
}
