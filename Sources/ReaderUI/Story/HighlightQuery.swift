import Display
import TextCore

/// A search for names and dates, as typed in the search prompt: `@org`, `@"World Bank"`, `@peru`, `@2023-10`.
///
/// After the sign stands a type, or a date as TIMEX3 writes it, or the start of a word of a name. Quotes make it a
/// name in any case. While it is typed the nearest thing that it can mean counts: `@pla` the places, if no name
/// begins so, `@2023-1` the year.
///
///     HighlightQuery("@2023-10")?.words(in: article).string    // "October 2023"
struct HighlightQuery: Hashable {
    /// The text after the sign, without quotes.
    private let text: String
    private let isQuoted: Bool

    static let sign: Character = "@"

    /// `nil` where the text does not start with the sign.
    init?(_ text: String) {
        guard text.first == Self.sign else { return nil }
        let rest = text.dropFirst().drop { $0 == " " }
        isQuoted = rest.first == "\""
        let name = isQuoted ? rest.dropFirst().prefix { $0 != "\"" } : rest
        self.text = String(name.reversed().drop { $0 == " " }.reversed())
    }

    // MARK: Meaning

    private enum Meaning {
        case all
        case kind(MarkKind)
        case time(DateValue, ClosedRange<CivilDate>)
        /// Numbers of entities, the first named first.
        case entities([EntityID])
        case nothing
    }

    /// The ranges of all matches, in text order and disjoint.
    ///
    /// Complexity: O(*n*) in the names and dates.
    func matches(in article: AnnotatedArticle, _ highlights: Highlights) -> [TextRange] {
        let meaning = meaning(in: article)
        var matches: [TextRange] = []
        for highlight in highlights.all where isWanted(highlight.target, meaning, article) {
            // A date in a name, as in Cop28, is part of it.
            if let last = matches.last, highlight.range.lower < last.upper { continue }
            matches.append(highlight.range)
        }
        return matches
    }

    /// The meaning of the query in words: `organisations`, `October 2023`, `World Bank`.
    func words(in article: AnnotatedArticle) -> ScreenText {
        switch meaning(in: article) {
        case .all: "names and dates"
        case .kind(let kind): ScreenText(kind.row.fullWords.many)
        case .time(let value, _): ScreenText(value.words)
        case .nothing: "no such name or date"
        case .entities(let entities):
            ScreenText(
                entities.prefix(3).map { article.entities[$0].name }.joined(separator: ", ")
                    + (entities.count > 3 ? " and \(entities.count - 3) more" : ""))
        }
    }

    private func meaning(in article: AnnotatedArticle) -> Meaning {
        if isQuoted { return named(in: article) ?? .nothing }
        if text.isEmpty { return .all }
        if let time { return time }
        let word = text.lowercased()
        if let exact = Self.kind({ $0 == word }) { return .kind(exact) }
        if let named = named(in: article) { return named }
        return Self.kind { $0.hasPrefix(word) }.map(Meaning.kind) ?? .nothing
    }

    private func isWanted(
        _ target: Highlights.Target, _ meaning: Meaning, _ article: AnnotatedArticle
    ) -> Bool {
        switch (meaning, target) {
        case (.all, _): return true
        case (.kind(let kind), _): return target.kind(in: article) == kind
        case (.entities(let wanted), .mention(let number)):
            return wanted.contains(article.entities.mentions[number].entity)
        case (.time(_, let wanted), .date(let number)):
            guard let interval = article.dates[number].interval else { return false }
            return wanted.contains(interval.lowerBound) && wanted.contains(interval.upperBound)
        default: return false
        }
    }

    /// The first kind one of whose words is wanted.
    private static func kind(_ isWanted: (String) -> Bool) -> MarkKind? {
        MarkKind.allCases.first { $0.row.searchWords.contains(where: isWanted) }
    }

    /// The longest start of the text that is a date with a place in the calendar.
    private var time: Meaning? {
        guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
        var timex = Substring(text.uppercased())
        while !timex.isEmpty {
            if let value = DateValue(String(timex)), let interval = value.interval {
                return .time(value, interval)
            }
            timex = timex.dropLast()
        }
        return nil
    }

    /// The entities with a word in a name that begins with the text.
    private func named(in article: AnnotatedArticle) -> Meaning? {
        let pattern = SearchPattern(text)
        guard !pattern.isEmpty else { return nil }
        let found = article.entities.entities.filter { entity in
            let forms = entity.mentions.map { article.text.string(in: article.entities.mentions[$0].range) }
            return Set(forms + [entity.name] + entity.otherNames).contains { Self.hasWord(pattern, in: $0) }
        }
        return found.isEmpty ? nil : .entities(found.map(\.id))
    }

    private static func hasWord(_ pattern: SearchPattern, in name: String) -> Bool {
        let text = ArticleText(name)
        var search = StorySearch(text, within: [text.range])
        return search.matches(of: pattern).contains { match in
            let before = text.string(in: TextRange(.start, match.lower)).last
            return before.map { !$0.isLetter && !$0.isNumber } ?? true
        }
    }
}
