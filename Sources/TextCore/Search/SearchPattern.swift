/// What a user typed to search for, ready to be compared with folded text.
///
/// The query is taken literally. A capital in it makes the search exact in case (smart case); accents,
/// quotes, dashes and kinds of white space never count. `"cafe"` finds `Café`, `"who said"` finds `WHO⏎said`,
/// `"WHO"` does not find `who`.
public struct SearchPattern: Sendable {
    /// The query as typed.
    public let query: String
    /// Whether `A` and `a` differ: the query holds a capital.
    public let isCaseExact: Bool
    /// `nil` where nothing of the query is left to look for.
    let search: ByteSearch?

    /// Complexity: O(*n*) in the length of the query.
    public init(_ query: String) {
        self.query = query
        isCaseExact = query.unicodeScalars.contains {
            $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
        }
        guard !query.isEmpty else {
            search = nil  // Without a look at the tables, which are made on first use.
            return
        }
        let text = ArticleText(query)
        let folded = FoldedText(text, within: [text.range], table: Self.table(isCaseExact: isCaseExact))
        search = folded.folded.isEmpty ? nil : ByteSearch(folded.folded)
    }

    /// Whether the query says nothing: it is empty, or made of signs that searching ignores.
    public var isEmpty: Bool { search == nil }

    static func table(isCaseExact: Bool) -> FoldingTable {
        isCaseExact ? .keepingCase : .foldingCase
    }
}

extension SearchPattern: Equatable {
    public static func == (a: SearchPattern, b: SearchPattern) -> Bool { a.query == b.query }
}
