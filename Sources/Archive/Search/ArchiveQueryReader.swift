import Articles

/// Takes a query apart.
///
/// ```text
/// alternatives  = conjunction { "OR" conjunction }
/// conjunction   = term { [ "AND" ] term }
/// term          = { "NOT" | "-" } ( "(" alternatives ")" | [ field ":" ] value )
/// value         = '"' … '"' [ "*" ] | word [ "*" ]
/// ```
struct ArchiveQueryReader {
    private var rest: Substring
    /// Brackets that are open.
    private var depth = 0

    /// The most brackets inside one another.
    private static let depthLimit = 16
    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    /// - Throws: what cannot be understood, with its mend.
    static func term(of text: String) throws(Problem) -> ArchiveQuery.Term {
        let length = text.utf8.count
        guard length <= ArchiveQuery.limit else {
            throw Problem(
                "the query has \(length) bytes, and \(ArchiveQuery.limit) are the most",
                mend: "search for fewer words")
        }
        var reader = ArchiveQueryReader(rest: text[...])
        let term = try reader.readAlternatives()
        guard reader.rest.isEmpty else {
            throw Problem(
                "a bracket is closed that none opens", mend: "take “)” out, or put the words in quotes")
        }
        guard let term else {
            let text = shown(text)
            throw text.isEmpty
                ? Problem("the query asks for nothing", mend: "search for words")
                : Problem("\(text) has no letter or digit", mend: "search for words")
        }
        return term
    }

    /// Whether the index has words for a text.
    static func hasWords(_ text: String) -> Bool { !IndexTokenizer().words(of: text).isEmpty }

    /// A part of a query for a message, cut to what a line can show.
    static func shown(_ part: some StringProtocol) -> String {
        let part = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return part.count > 40 ? part.prefix(39) + "…" : part
    }

    // MARK: Operators

    private mutating func readAlternatives() throws(Problem) -> ArchiveQuery.Term? {
        var terms: [ArchiveQuery.Term] = []
        var isAfterOr = false
        repeat {
            let term = try readConjunction()
            let isBeforeOr = take("OR")
            guard let term else {
                guard isAfterOr || isBeforeOr else { return nil }
                throw Self.dangling("OR")
            }
            terms.append(term)
            isAfterOr = isBeforeOr
        } while isAfterOr
        return terms.count == 1 ? terms[0] : .any(terms)
    }

    private mutating func readConjunction() throws(Problem) -> ArchiveQuery.Term? {
        var terms: [ArchiveQuery.Term] = []
        var isAfterAnd = false
        while skipBlanks(), rest.first != ")", !isNext("OR") {
            if take("AND") {
                guard !terms.isEmpty, !isAfterAnd else { throw Self.dangling("AND") }
                isAfterAnd = true
            } else if let term = try readTerm() {
                terms.append(term)
                isAfterAnd = false
            }
        }
        guard !isAfterAnd else { throw Self.dangling("AND") }
        guard terms.count != 1 else { return terms[0] }
        return terms.isEmpty ? nil : .all(terms)
    }

    private static func dangling(_ name: String) -> Problem {
        Problem(
            name == "NOT" ? "NOT stands before nothing" : "\(name) stands between nothing",
            mend: name == "NOT"
                ? "write what must not be there after it, or “not” for the word"
                : "write a term on both sides of it, or “\(name.lowercased())” for the word")
    }

    /// Whether an operator comes next, as a word of its own.
    private func isNext(_ name: String) -> Bool {
        guard rest.hasPrefix(name) else { return false }
        guard let next = rest.dropFirst(name.count).first else { return true }
        return next.isWhitespace || next == "(" || next == ")" || Self.quotes.contains(next)
    }

    private mutating func take(_ name: String) -> Bool {
        guard skipBlanks(), isNext(name) else { return false }
        rest = rest.dropFirst(name.count)
        return true
    }

    /// Returns whether anything follows.
    private mutating func skipBlanks() -> Bool {
        rest = rest.drop { $0.isWhitespace }
        return !rest.isEmpty
    }

    // MARK: Terms

    /// A term; `nil` for a mark without letters, which stands between words as in a phrase.
    private mutating func readTerm() throws(Problem) -> ArchiveQuery.Term? {
        var isExcluded = false
        while take("NOT") {
            isExcluded.toggle()
            guard skipBlanks(), rest.first != ")", !isNext("OR"), !isNext("AND") else {
                throw Self.dangling("NOT")
            }
        }
        // A dash before a blank is a mark of punctuation.
        let dashes = rest.prefix { $0 == "-" }
        if !dashes.isEmpty, let next = rest[dashes.endIndex...].first, !next.isWhitespace {
            isExcluded.toggle()
            rest = rest[dashes.endIndex...]
        }
        let start = rest
        guard let term = try rest.first == "(" ? readGroup() : readCondition() else {
            guard isExcluded else { return nil }
            throw Problem(
                "what stands after the minus (\(Self.shown(start.prefix { !$0.isWhitespace }))) has no letter or digit",
                mend: "write a word there")
        }
        return isExcluded ? .not(term) : term
    }

    private mutating func readGroup() throws(Problem) -> ArchiveQuery.Term {
        let start = rest
        guard depth < Self.depthLimit else {
            throw Problem(
                "more than \(Self.depthLimit) brackets stand inside one another", mend: "take some out")
        }
        depth += 1
        rest = rest.dropFirst()
        let term = try readAlternatives()
        guard rest.first == ")" else { throw Self.unclosed(start) }
        rest = rest.dropFirst()
        depth -= 1
        guard let term else {
            throw Problem("the brackets hold nothing", mend: "write terms between them, or take them out")
        }
        return term
    }

    private static func unclosed(_ text: Substring) -> Problem {
        Problem(
            "the bracket in “\(shown(text))” is not closed",
            mend: "write “)” after its last term, or put the words in quotes")
    }

    private mutating func readCondition() throws(Problem) -> ArchiveQuery.Term? {
        let start = rest
        let field = try readField()
        let isQuoted = rest.first.map(Self.quotes.contains) ?? false
        let value = isQuoted ? readPhrase() : try readWord()
        if let field {
            guard rest.first != "*" else { return .condition(try field.condition(value + "*")) }
            return .condition(try field.condition(value))
        }
        guard
            isQuoted || value.allSatisfy({ $0 != "|" })
                || value.contains(where: { $0.isLetter || $0.isNumber })
        else { throw Problem("“\(value)” is no operator", mend: "write OR") }
        var isPrefix = rest.first == "*"
        rest = rest.drop { $0 == "*" }
        let word = value.prefix(
            upTo: value.lastIndex { $0 != "*" }.map(value.index(after:)) ?? value.startIndex)
        isPrefix = isPrefix || word.endIndex < value.endIndex
        guard isQuoted || !word.contains("*") else {
            throw Problem(
                "“\(Self.shown(value))” has a star that does not stand at its end",
                mend: "write the beginning of a word before it, as in elect*, or put it in quotes")
        }
        guard Self.hasWords(String(word)) else {
            guard isQuoted || isPrefix else { return nil }
            throw Problem(
                "\(Self.shown(start[..<rest.startIndex])) has no letter or digit", mend: "search for words")
        }
        return .condition(.words(String(word), isPrefix: isPrefix))
    }

    /// The field before a colon; `nil` where a word comes, as in `12:30` and `https://…`.
    private mutating func readField() throws(Problem) -> QueryField? {
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        let after = rest[name.endIndex...]
        guard !name.isEmpty, after.first == ":" else { return nil }
        let value = after.dropFirst()
        guard let field = QueryField(rawValue: name.lowercased()) else {
            guard let next = value.first, !next.isWhitespace, next != "/", next != ":", next != ")" else {
                return nil
            }
            throw Problem(
                "there is no field \(Self.shown(name)):",
                mend: "the fields are \(QueryField.all); for the text itself put it in quotes")
        }
        rest = value
        return field
    }

    /// The text in quotation marks; a phrase that nothing ends goes on to the end.
    private mutating func readPhrase() -> String {
        rest = rest.dropFirst()
        let phrase = rest.prefix { !Self.quotes.contains($0) }
        rest = rest[phrase.endIndex...].dropFirst()
        return String(phrase)
    }

    /// The text up to the next blank, quotation mark or bracket that closes; brackets inside it are a part of it.
    private mutating func readWord() throws(Problem) -> String {
        var open = 0
        let word = rest.prefix { character in
            if character == "(" { open += 1 }
            if character == ")" { open -= 1 }
            return !character.isWhitespace && !Self.quotes.contains(character) && open >= 0
        }
        rest = rest[word.endIndex...]
        guard open <= 0 else { throw Self.unclosed(word) }
        return String(word)
    }
}
