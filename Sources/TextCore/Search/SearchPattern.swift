/// A user's query, ready to be compared with folded text.
///
/// A capital in the query makes the search exact in case (smart case); accents, quotes, dashes and kinds of
/// white space never count. `"cafe"` finds `Café`, `"who said"` finds `WHO⏎said`, `"WHO"` does not find `who`.
/// A query is taken literally, or as a regular expression as ripgrep has them: `? * + {m,n}` and their lazy forms,
/// groups, alternatives, classes, `\w \d \s \b`, `\p{Lu}`, `(?i)`; `^` and `$` are the ends of a block.
public struct SearchPattern: Sendable {
    /// The text as typed.
    public let query: SearchQuery
    /// Whether `A` and `a` differ: the query holds a capital, or says so.
    public let isCaseExact: Bool
    /// The fault of a regular expression; `nil` for a sound query.
    public let problem: RegexError?
    let search: Search

    /// The needle or program for folded text.
    enum Search: Sendable {
        case nothing
        case literal(ByteSearch)
        case expression(RegexProgram)
    }

    /// Complexity: O(*n*) in the length of the query.
    public init(_ text: String, as kind: SearchQuery.Kind = .literal) {
        self.init(SearchQuery(text, as: kind))
    }

    /// Complexity: O(*n*) in the length of the query.
    public init(_ query: SearchQuery) {
        self.query = query
        switch query.kind {
        case .literal:
            problem = nil
            isCaseExact = query.text.unicodeScalars.contains {
                $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
            }
            search = Self.literal(query.text, isCaseExact: isCaseExact)
        case .regularExpression where query.text.isEmpty:
            (problem, isCaseExact, search) = (nil, false, .nothing)
        case .regularExpression:
            do {
                let program = try RegexProgram(query.text)
                (problem, isCaseExact, search) = (nil, program.isCaseExact, .expression(program))
            } catch {
                (problem, isCaseExact, search) = (error, false, .nothing)
            }
        }
    }

    private static func literal(_ query: String, isCaseExact: Bool) -> Search {
        // Without a look at the tables, which are made on first use.
        guard !query.isEmpty else { return .nothing }
        let text = ArticleText(query)
        let folded = FoldedText(text, within: [text.range], table: table(isCaseExact: isCaseExact)).folded
        return folded.isEmpty ? .nothing : .literal(ByteSearch(folded))
    }

    /// Whether the query finds nothing: it is empty, consists of signs that searching ignores, or has a problem.
    public var isEmpty: Bool {
        if case .nothing = search { return true }
        return false
    }

    static func table(isCaseExact: Bool) -> FoldingTable {
        isCaseExact ? .keepingCase : .foldingCase
    }
}

extension SearchPattern: Equatable {
    public static func == (a: SearchPattern, b: SearchPattern) -> Bool { a.query == b.query }
}
