/// Words as an expression of FTS5, in which no word of the user is an operator.
enum FullTextExpression {
    /// Finds just the articles that fulfil a term; `nil` if it is not about words alone.
    static func exact(_ term: ArchiveQuery.Term) -> String? {
        switch term {
        case .condition(.words(let text, let isPrefix)): return phrase(text, isPrefix: isPrefix)
        case .condition, .not: return nil
        case .all(let terms), .any(let terms):
            let parts = terms.compactMap(exact)
            return parts.count == terms.count ? joined(parts, isAny: term.isAny) : nil
        }
    }

    /// Finds articles with the wanted words of a term, by which hits are ranked; `nil` if it asks for none.
    static func ranking(_ term: ArchiveQuery.Term) -> String? {
        switch term {
        case .condition, .not: exact(term)
        case .all(let terms), .any(let terms): joined(terms.compactMap(ranking), isAny: term.isAny)
        }
    }

    /// All of these expressions.
    static func all(_ parts: [String]) -> String? { joined(parts, isAny: false) }

    /// Words one after the other; the last may be the beginning of a longer word.
    static func phrase(_ text: String, isPrefix: Bool = false) -> String {
        // A zero byte would end the expression.
        let quoted = text.replacing("\u{0}", with: " ").replacing("\"", with: "\"\"")
        return "\"\(quoted)\"" + (isPrefix ? " *" : "")
    }

    private static func joined(_ parts: [String], isAny: Bool) -> String? {
        guard parts.count > 1 else { return parts.first }
        return "(\(parts.joined(separator: isAny ? " OR " : " AND ")))"
    }
}

extension ArchiveQuery.Term {
    fileprivate var isAny: Bool {
        if case .any = self { true } else { false }
    }
}
