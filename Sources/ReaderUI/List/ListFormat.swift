import Articles

/// The columns of the list, from left to right.
///
///     try ListFormat(parsing: "marks age:9 title tags words")
///
/// A colon and a width in screen columns may follow a column's name. On a narrow screen the least important columns are
/// dropped; marks and title always stay.
public struct ListFormat: Hashable, Sendable {
    public enum Column: String, Hashable, Sendable, CaseIterable {
        /// A star, and a dot for what was not read.
        case marks
        /// The day of publication, 2023-10-14.
        case date
        /// The same as seen from today: yesterday, 3 weeks.
        case age
        case source
        /// Takes the rest of the width.
        case title
        /// Right after the title.
        case tags
        /// Minutes to read it.
        case length
        case words
        /// The file's name.
        case file

        /// The width in screen columns; `nil` if it depends on the screen or on the other columns.
        var width: Int? {
            switch self {
            case .marks: 2
            case .date, .age: 10
            case .source, .title, .tags: nil
            case .length: 6
            case .words: 6
            case .file: 24
            }
        }

        /// The column with the least importance is dropped first on a narrow screen.
        var importance: Int {
            switch self {
            case .marks, .title, .tags: 5
            case .date, .age: 4
            case .length: 3
            case .source: 2
            case .words: 1
            case .file: 0
            }
        }
    }

    public struct Field: Hashable, Sendable {
        public let column: Column
        /// Columns of the screen; `nil` for as many as the column takes by itself.
        public let width: Int?
    }

    /// Each column once, the title among them.
    public let fields: [Field]

    public static let standard = ListFormat(
        fields: [.marks, .date, .source, .title, .tags, .length].map { Field(column: $0, width: nil) })

    private init(fields: [Field]) { self.fields = fields }

    /// The widths that a column may have.
    private static let widths = 1...200

    /// Reads a format as the configuration has it.
    ///
    /// - Throws: a ``Problem`` that names the word and the mend.
    public init(parsing text: String) throws(Problem) {
        var fields: [Field] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard let column = Column(rawValue: String(parts[0])) else { throw .unknownColumn(word) }
            guard !fields.contains(where: { $0.column == column }) else { throw .twice(column) }
            var width: Int?
            if parts.count == 2 {
                guard let number = Int(parts[1]), Self.widths.contains(number) else {
                    throw .badWidth(word)
                }
                guard column != .title, column != .tags else { throw .fixedWidth(column) }
                width = number
            }
            fields.append(Field(column: column, width: width))
        }
        guard fields.contains(where: { $0.column == .title }) else { throw .withoutTitle }
        self.fields = fields
    }

    /// The format with dates and ages exchanged.
    var withOtherDates: ListFormat {
        ListFormat(
            fields: fields.map { field in
                switch field.column {
                case .date: Field(column: .age, width: field.width)
                case .age: Field(column: .date, width: field.width)
                default: field
                }
            })
    }

    var showsAges: Bool { fields.contains { $0.column == .age } }
    var showsTags: Bool { fields.contains { $0.column == .tags } }
}

extension ListFormat: CustomStringConvertible {
    /// As ``init(parsing:)`` reads it.
    public var description: String {
        fields.map { $0.column.rawValue + ($0.width.map { ":\($0)" } ?? "") }.joined(separator: " ")
    }
}

extension Problem {
    fileprivate static func unknownColumn(_ word: Substring) -> Problem {
        let names = ListFormat.Column.allCases.map(\.rawValue).joined(separator: " ")
        return Problem("no column is named “\(word)”", mend: "the columns are \(names)")
    }

    fileprivate static func twice(_ column: ListFormat.Column) -> Problem {
        Problem("the column \(column.rawValue) stands twice", mend: "take one out")
    }

    fileprivate static func badWidth(_ word: Substring) -> Problem {
        Problem("“\(word)” has no width", mend: "write a number from 1 to 200 after the colon")
    }

    fileprivate static func fixedWidth(_ column: ListFormat.Column) -> Problem {
        Problem("\(column.rawValue) takes the room that is left", mend: "take its width out")
    }

    fileprivate static var withoutTitle: Problem { Problem("the title is missing", mend: "add “title”") }
}
