import Articles
import TextCore

/// A user's search of the archive.
///
/// ```text
/// peru "prime minister" elect*       words, a phrase, the beginning of a word: all must occur
/// peru OR (chile -quake)             one or the other; brackets hold terms together
/// entity:"von der Leyen" type:PER    a name in the article, and its type
/// author:quispe                      one of the authors
/// source:reuters lang:de before:2023 after:2022-06-15 on:2022-09
/// -football -source:tabloid          excluded words and sources; NOT is the same
/// ```
///
/// `before:` and `after:` are about the publication; `on:` is about any time that the text speaks of, whatever its wording:
/// a value that shares a day with the wanted one and is no longer. Text in quotes is never an operator or a field.
public struct ArchiveQuery: Hashable, Sendable {
    /// A condition on an article.
    enum Condition: Hashable, Sendable {
        /// Its title and body hold the words, one after the other.
        case words(String, isPrefix: Bool)
        /// It names someone or something with these words in the name.
        case entity(String)
        case type(MarkKind)
        case source(String)
        /// One of its authors has these letters in the name.
        case author(String)
        case language(Language)
        /// It was published before the day.
        case before(CivilDate)
        /// It was published on the day or later.
        case after(CivilDate)
        case on(ClosedRange<CivilDate>)
    }

    /// Conditions and what joins them.
    indirect enum Term: Hashable, Sendable {
        case condition(Condition)
        case all([Term])
        case any([Term])
        case not(Term)

        /// The conditions of which a hit fulfils some: those outside of negations.
        var wanted: [Condition] {
            switch self {
            case .condition(let condition): [condition]
            case .all(let terms), .any(let terms): terms.flatMap(\.wanted)
            case .not: []
            }
        }
    }

    /// As it was written.
    public let text: String
    let term: Term

    /// Bytes of the longest query.
    static let limit = 4000

    /// Reads a query.
    ///
    /// Complexity: O(*n*).
    ///
    /// - Throws: the part that cannot be understood, with its mend.
    public init(_ text: String) throws(Problem) {
        self.text = text
        term = try ArchiveQueryReader.term(of: text)
    }

    /// Asks for the articles that name someone or something.
    init(entity name: String) {
        text = name
        term = .condition(.entity(name))
    }
}
