import Articles
import TextCore

/// What was decided of an article's facts, and who claimed what, as lines of text.
///
/// A line is a claim: the fact, whether the claim agrees with what was decided, its origin, its place, what kind of value it
/// has, and the value; U+001F parts them. The first claim of a fact that agrees has the value that was decided.
enum StoredFacts {
    private static let separator: Character = "\u{1F}"
    /// Characters of a value that are kept: a claim is shown on a line.
    private static let longest = 300

    static func lines(of facts: [WeighedFact]) -> String? {
        var lines: [String] = []
        for fact in facts {
            let decided = Claim(
                fact.fact, fact.value, fact.supporters.first?.origin ?? .text,
                fact.supporters.first?.place ?? "")
            lines.append(line(decided, isSupporter: true))
            lines += fact.supporters.dropFirst().map { line($0, isSupporter: true) }
            lines += fact.opponents.map { line($0, isSupporter: false) }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    static func facts(in text: String) -> [WeighedFact] {
        var facts: [WeighedFact] = []
        for line in text.split(separator: "\n") {
            guard let (claim, isSupporter) = claim(line) else { continue }
            if let last = facts.last, last.fact == claim.fact {
                facts[facts.count - 1] = WeighedFact(
                    fact: last.fact, value: last.value,
                    supporters: last.supporters + (isSupporter ? [claim] : []),
                    opponents: last.opponents + (isSupporter ? [] : [claim]))
            } else if isSupporter {
                facts.append(WeighedFact(fact: claim.fact, value: claim.value, supporters: [claim]))
            }
        }
        return facts
    }

    private static func line(_ claim: Claim, isSupporter: Bool) -> String {
        let (kind, value) =
            switch claim.value {
            case .text(let text): ("text", text)
            case .names(let names): ("names", names.joined(separator: "\t"))
            case .date(let date): ("date", String(date.published.sortKey))
            }
        let parts = [
            claim.fact.rawValue, isSupporter ? "+" : "-", claim.origin.rawValue, claim.place, kind,
            String(value.prefix(longest)),
        ]
        return parts.map { $0.filter { !$0.isNewline && $0 != separator } }.joined(separator: "\u{1F}")
    }

    private static func claim(_ line: Substring) -> (Claim, isSupporter: Bool)? {
        let parts = line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, let fact = ArticleFact(rawValue: parts[0]),
            let origin = ClaimOrigin(rawValue: parts[2])
        else { return nil }
        let value: Claim.Value
        switch parts[4] {
        case "text": value = .text(parts[5])
        case "names": value = .names(parts[5].split(separator: "\t").map(String.init))
        default:
            guard let date = Int(parts[5]).flatMap({ PublicationDate(sortKey: $0) }) else { return nil }
            value = .date(StatedDate(date))
        }
        return (Claim(fact, value, origin, parts[3]), parts[1] == "+")
    }
}
