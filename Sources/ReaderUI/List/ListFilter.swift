import Articles
import TextCore

/// A filter for the list, as typed: an article must match all its words.
///
///     ListFilter("peru source:wire after:2023-10 \"swears in\"")
///
/// A word is looked for in title, source, date (`2023-10`) and tags (`#later`); a capital in it makes it exact in case. Words
/// in quotes are looked for as they stand. `source:`, `author:`, `path:`, `lang:`, `before:`, `after:`, `on:` and `entity:`
/// look there alone; `is:unread`, `is:read`, `is:starred` and `has:note` look at what the reader did. A part that cannot be
/// understood lets everything through; ``fault`` says why.
struct ListFilter: Hashable, Sendable {
    enum Term: Hashable, Sendable {
        case words(String)
        case source(String)
        case author(String)
        /// Folders and file name.
        case path(String)
        case entity(String)
        case language(Language)
        case mark(Mark)
        /// Published on a day of the range, in days since 1970-01-01.
        case days(Range<Int>)
    }

    /// What the reader did with an article.
    enum Mark: String, CaseIterable, Sendable {
        case unread = "is:unread"
        case read = "is:read"
        case starred = "is:starred"
        case noted = "has:note"

        func isOn(_ flags: ArticleMarks.Flags) -> Bool {
            switch self {
            case .unread: !flags.contains(.read)
            case .read: flags.contains(.read)
            case .starred: flags.contains(.starred)
            case .noted: flags.contains(.noted)
            }
        }
    }

    let text: String
    let terms: [Term]
    /// The first part that cannot be understood, with the mend; `nil` if all is understood.
    let fault: String?

    init(_ text: String) {
        self.text = text
        let words = FilterWord.words(of: text)
        terms = words.compactMap(Self.term)
        fault = words.lazy.compactMap(Self.fault(of:)).first
    }

    var isEmpty: Bool { terms.isEmpty }

    /// Whether what passes depends on what the reader does.
    var asksForMarks: Bool {
        terms.contains { term in
            if case .mark = term { return true }
            return false
        }
    }

    /// The names that `entity:` asks for.
    var entities: [String] {
        terms.compactMap { term in
            if case .entity(let name) = term { return name }
            return nil
        }
    }

    private static func fault(of word: FilterWord) -> String? {
        guard let name = word.operator else {
            return word.unknownField.map {
                let all = FilterWord.operators.map { $0 + ":" }.joined(separator: " ")
                return "no field \($0.prefix(20)): but \(all); use quotes for text"
            }
        }
        guard term(word) == nil else { return nil }
        return switch name {
        case "is", "has": "write " + Mark.allCases.map(\.rawValue).joined(separator: ", ")
        case "lang": "write the code of a language, as in lang:de"
        case "before", "after", "on": "write a year, a month or a day, as in \(name):2023-10"
        default: "write what \(name): should look for"
        }
    }

    private static func term(_ word: FilterWord) -> Term? {
        guard word.unknownField == nil else { return nil }
        switch word.operator {
        case nil: return word.value.isEmpty ? nil : .words(word.value)
        case "source": return word.value.isEmpty ? nil : .source(word.value)
        case "author": return word.value.isEmpty ? nil : .author(word.value)
        case "path": return word.value.isEmpty ? nil : .path(word.value)
        case "is", "has":
            return Mark(rawValue: "\(word.operator ?? ""):\(word.value.lowercased())").map(Term.mark)
        case "lang": return Language(tag: word.value).map(Term.language)
        case "entity": return word.value.isEmpty ? nil : .entity(word.value)
        default:
            guard let period = period(word.value) else { return nil }
            switch word.operator {
            case "before": return .days(Int.min..<period.lowerBound)
            case "after": return .days(period.lowerBound..<Int.max)
            default: return .days(period)
            }
        }
    }

    /// The days of a year, a month or a day: `2023`, `2023-10`, `2023-10-14`; `nil` for any other text.
    private static func period(_ text: String) -> Range<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, parts[0].utf8.count == 4 else { return nil }
        switch numbers.count {
        case 1:
            guard let first = CivilDate(year: numbers[0], month: 1, day: 1) else { return nil }
            return first.daysSinceEpoch..<first.daysSinceEpoch + (CivilDate.isLeap(numbers[0]) ? 366 : 365)
        case 2:
            guard let first = CivilDate(year: numbers[0], month: numbers[1], day: 1) else { return nil }
            let days = CivilDate.days(inMonth: numbers[1], of: numbers[0])
            return first.daysSinceEpoch..<first.daysSinceEpoch + days
        case 3:
            guard let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
                return nil
            }
            return day.daysSinceEpoch..<day.daysSinceEpoch + 1
        default: return nil
        }
    }
}

/// One word of a filter: what stands between two spaces, or between two quotes, with the operator before it.
private struct FilterWord {
    static let operators = [
        "source", "author", "path", "lang", "entity", "before", "after", "on", "is", "has",
    ]

    var `operator`: String?
    /// The name before a colon that is no operator: not that of an address, and not in quotes.
    var unknownField: String?
    var value = ""

    static func words(of text: String) -> [FilterWord] {
        var words: [FilterWord] = []
        var rest = Substring(text).drop(while: \.isWhitespace)
        while !rest.isEmpty {
            var word = FilterWord()
            for name in operators where rest.hasPrefix(name + ":") {
                word.operator = name
                rest = rest.dropFirst(name.count + 1)
                break
            }
            if rest.first == "\"" {
                rest = rest.dropFirst()
                let end = rest.firstIndex(of: "\"") ?? rest.endIndex
                word.value = String(rest[..<end])
                rest = rest[end...].dropFirst()
            } else {
                let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
                word.value = String(rest[..<end])
                rest = rest[end...]
                if word.operator == nil { word.unknownField = unknownField(of: word.value) }
            }
            words.append(word)
            rest = rest.drop(while: \.isWhitespace)
        }
        return words
    }

    private static func unknownField(of word: String) -> String? {
        let name = word.prefix { $0.isASCII && $0.isLetter }
        let after = word[name.endIndex...]
        guard !name.isEmpty, after.first == ":", let next = after.dropFirst().first, next != "/",
            next != ":"
        else { return nil }
        return String(name)
    }
}
