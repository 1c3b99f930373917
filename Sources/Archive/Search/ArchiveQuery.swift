import TextCore

/// What a user looks for in the archive.
///
/// ```text
/// peru "prime minister" elect*       words, a phrase, the beginning of a word: all must be there
/// entity:"von der Leyen" type:PER    who or what is named, and of which type
/// source:reuters before:2023 after:2022-06-15 on:2022-09
/// -football -source:tabloid          what must not be
/// ```
///
/// `before:` and `after:` are about the publication, `on:` about any time that the text speaks of, whatever its wording: a
/// value that is no longer than the one asked for, and shares a day with it. Every text is a query; what in it
/// cannot be used is told in ``notes``.
public struct ArchiveQuery: Hashable, Sendable {
    /// What an article must fulfil.
    enum Condition: Hashable, Sendable {
        /// Its title and body hold the words, one after the other.
        case words(String, isPrefix: Bool)
        /// It names someone or something with these words in the name.
        case entity(String)
        case type(MarkKind)
        case source(String)
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
    /// What in the query could not be used, each with the mend.
    public let notes: [String]

    /// Complexity: O(*n*).
    public init(_ text: String) {
        self.text = text
        var reader = ArchiveQueryReader(text)
        (terms, notes) = reader.read()
    }

    /// Whether it asks for nothing.
    public var isEmpty: Bool { terms.isEmpty }

    /// The words and phrases that must be there.
    var wanted: [(text: String, isPrefix: Bool)] {
        terms.compactMap { term in
            if case .words(let text, let isPrefix) = term.condition, !term.isExcluded {
                return (text, isPrefix)
            }
            return nil
        }
    }
}
