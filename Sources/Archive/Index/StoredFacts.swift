import Articles
import TextCore

/// What was decided of an article's facts, and who claimed what, as lines of text.
///
/// A line is a claim: the fact, whether the claim agrees with what was decided, its origin, its place, what kind of value it
/// has, the value, and the fact that it is a claim of where that is another; U+001F parts them. The first claim of a fact that agrees has the value that was decided.
enum StoredFacts {
    private static let separator: Character = "\u{1F}"
    /// Characters of a value that are kept: a claim is shown on a line.
    private static let longest = 300

    static func lines(of facts: [WeighedFact]) -> String? {
        var lines: [String] = []
        for fact in facts {
            let first = fact.supporters.first
            let decided = Claim(
                first?.fact ?? fact.fact, fact.value, first?.origin ?? .text, first?.place ?? "")
            lines.append(line(decided, of: fact, isSupporter: true))
            lines += fact.supporters.dropFirst().map { line($0, of: fact, isSupporter: true) }
            lines += fact.opponents.map { line($0, of: fact, isSupporter: false) }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    static func facts(in text: String) -> [WeighedFact] {
        var facts: [WeighedFact] = []
        for line in text.split(separator: "\n") {
            guard let (fact, claim, isSupporter) = claim(line) else { continue }
            if let last = facts.last, last.fact == fact {
                facts[facts.count - 1] = WeighedFact(
                    fact: last.fact, value: last.value,
                    supporters: last.supporters + (isSupporter ? [claim] : []),
                    opponents: last.opponents + (isSupporter ? [] : [claim]))
            } else if isSupporter {
                facts.append(WeighedFact(fact: fact, value: claim.value, supporters: [claim]))
            }
        }
        return facts
    }

    private static func line(_ claim: Claim, of fact: WeighedFact, isSupporter: Bool) -> String {
        let (kind, value) =
            switch claim.value {
            case .text(let text): ("text", text)
            case .names(let names): ("names", names.joined(separator: "\t"))
            case .date(let date):
                ("date", "\(date.published.sortKey)" + (date.published.zone.map { " \($0)" } ?? ""))
            }
        var parts = [
            fact.fact.rawValue, isSupporter ? "+" : "-", claim.origin.rawValue, claim.place, kind,
            String(value.prefix(longest)),
        ]
        // The day of the last change may stand in for that of publication.
        if claim.fact != fact.fact { parts.append(claim.fact.rawValue) }
        return parts.map { $0.filter { !$0.isNewline && $0 != separator } }.joined(separator: "\u{1F}")
    }

    private static func claim(_ line: Substring) -> (ArticleFact, Claim, isSupporter: Bool)? {
        let parts = line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6 || parts.count == 7, let fact = ArticleFact(rawValue: parts[0]),
            let origin = ClaimOrigin(rawValue: parts[2])
        else { return nil }
        let value: Claim.Value
        switch parts[4] {
        case "text": value = .text(parts[5])
        case "names": value = .names(parts[5].split(separator: "\t").map(String.init))
        default:
            let words = parts[5].split(separator: " ", maxSplits: 1)
            guard let date = words.first.flatMap({ Int($0) }).flatMap({ PublicationDate(sortKey: $0) })
            else {
                return nil
            }
            let zone = words.count > 1 ? String(words[1]) : nil
            value = .date(
                StatedDate(PublicationDate(date: date.date, minuteOfDay: date.minuteOfDay, zone: zone)))
        }
        let own = parts.count == 7 ? ArticleFact(rawValue: parts[6]) : nil
        return (fact, Claim(own ?? fact, value, origin, parts[3]), parts[1] == "+")
    }
}
