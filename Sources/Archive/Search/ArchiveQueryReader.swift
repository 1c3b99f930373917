import TextCore

/// Takes a query apart. No text makes it fail.
struct ArchiveQueryReader {
    private var rest: Substring
    private var terms: [ArchiveQuery.Term] = []
    private var notes: [String] = []

    init(_ text: String) { rest = text[...] }

    mutating func read() -> (terms: [ArchiveQuery.Term], notes: [String]) {
        while skipBlanks() { readTerm() }
        return (terms, notes)
    }

    /// The names that may stand before a colon.
    private enum Field: String, CaseIterable {
        case entity, type, source, author, lang, before, after, on
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    private mutating func skipBlanks() -> Bool {
        rest = rest.drop { $0.isWhitespace }
        return !rest.isEmpty
    }

    private mutating func readTerm() {
        var isExcluded = false
        if rest.first == "-", let next = rest.dropFirst().first, !next.isWhitespace {
            isExcluded = true
            rest = rest.dropFirst()
        }
        let field = readField()
        let (value, isPrefix) = readValue()
        guard let condition = condition(field, value, isPrefix) else { return }
        terms.append(ArchiveQuery.Term(condition: condition, isExcluded: isExcluded))
    }

    private mutating func readField() -> Field? {
        let name = rest.prefix { $0.isLetter }
        guard !name.isEmpty, rest.dropFirst(name.count).first == ":",
            let field = Field(rawValue: name.lowercased())
        else { return nil }
        rest = rest.dropFirst(name.count + 1)
        return field
    }

    /// The text in quotation marks, or up to the next blank; a star after it makes it the beginning of a word.
    private mutating func readValue() -> (text: String, isPrefix: Bool) {
        var value: Substring
        if let first = rest.first, Self.quotes.contains(first) {
            rest = rest.dropFirst()
            // A phrase that nothing ends goes on to the end.
            value = rest.prefix { !Self.quotes.contains($0) }
            rest = rest.dropFirst(value.count + 1)
        } else {
            value = rest.prefix { !$0.isWhitespace && !Self.quotes.contains($0) }
            rest = rest.dropFirst(value.count)
        }
        var isPrefix = false
        if rest.first == "*" {
            isPrefix = true
            rest = rest.drop { $0 == "*" }
        } else if value.last == "*" {
            isPrefix = true
            while value.last == "*" { value = value.dropLast() }
        }
        return (String(value), isPrefix)
    }

    private mutating func condition(
        _ field: Field?, _ value: String, _ isPrefix: Bool
    ) -> ArchiveQuery.Condition? {
        switch field {
        case nil:
            guard Self.hasWords(value) else {
                return noted(value, "has no letter or digit; search for words")
            }
            return .words(value, isPrefix: isPrefix)
        case .entity:
            guard Self.hasWords(value) else { return noted("entity:", "needs a name, as in entity:Merkel") }
            return .entity(value)
        case .source:
            guard Self.hasWords(value) else {
                return noted("source:", "needs a name, as in source:Reuters")
            }
            return .source(value)
        case .author:
            guard Self.hasWords(value) else {
                return noted("author:", "needs a name, as in author:Quispe")
            }
            return .author(value)
        case .lang:
            guard let language = Language(tag: value) else {
                return noted("lang:\(value)", "is no language; write its code, as in lang:de")
            }
            return .language(language)
        case .type:
            guard let type = MarkKind(rawValue: value.uppercased()), MarkKind.entities.contains(type) else {
                let all = MarkKind.entities.map(\.rawValue).joined(separator: ", ")
                return noted("type:\(value)", "is no type; the types are \(all)")
            }
            return .type(type)
        case .before:
            return period(value, "before").map { .before($0.lowerBound) }
        case .after:
            return period(value, "after").map { .after($0.lowerBound) }
        case .on:
            return period(value, "on").map { .on($0) }
        }
    }

    private mutating func noted(_ part: String, _ note: String) -> ArchiveQuery.Condition? {
        notes.append("\(part) \(note)")
        return nil
    }

    /// The days of a year, a month, a day or any other time that is written as in annotations.
    private mutating func period(_ value: String, _ field: String) -> ClosedRange<CivilDate>? {
        if let days = DateValue(value.uppercased())?.interval { return days }
        notes.append("\(field):\(value) is no date; write 2023, 2023-10 or 2023-10-05")
        return nil
    }

    private static func hasWords(_ text: String) -> Bool {
        !IndexTokenizer().words(of: text).isEmpty
    }
}
