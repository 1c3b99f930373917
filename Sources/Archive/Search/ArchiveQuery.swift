import TextCore

/// A user's search of the archive.
///
/// ```text
/// peru "prime minister" elect*       words, a phrase, the beginning of a word: all must occur
/// entity:"von der Leyen" type:PER    a name in the article, and its type
/// author:quispe                      one of the authors
/// source:reuters lang:de before:2023 after:2022-06-15 on:2022-09
/// -football -source:tabloid          excluded words and sources
/// ```
///
/// `before:` and `after:` are about the publication; `on:` is about any time that the text speaks of, whatever its wording:
/// a value that shares a day with the wanted one and is no longer. Every text is a query; ``notes`` names the parts that
/// cannot be used.
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

    struct Term: Hashable, Sendable {
        let condition: Condition
        /// Whether an article must not fulfil it.
        let isExcluded: Bool
    }

    /// As it was written.
    public let text: String
    let terms: [Term]
    /// The parts of the query that could not be used, each with its mend.
    public let notes: [String]

    /// Complexity: O(*n*).
    public init(_ text: String) {
        self.text = text
        var reader = ArchiveQueryReader(text)
        (terms, notes) = reader.read()
    }

    /// Whether it has no condition.
    public var isEmpty: Bool { terms.isEmpty }

    /// The words and phrases that must occur.
    var wanted: [(text: String, isPrefix: Bool)] {
        terms.compactMap { term in
            if case .words(let text, let isPrefix) = term.condition, !term.isExcluded {
                return (text, isPrefix)
            }
            return nil
        }
    }
}
