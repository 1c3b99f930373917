/// The rule tables as they are written: the text of each rule, not yet understood.
///
/// A table is lines of text:
///
/// ```text
/// $NAME = pattern                   a part of patterns, used as $NAME below
/// rule.id: pattern => meaning
///   + A sentence with an [expression|value].
///   - A sentence with none.
/// ```
///
/// A line that starts with `#` is a remark; a line that ends in `\\` goes on in the next.
package struct DateRuleTable: Sendable {
    struct Rule: Sendable {
        let id: Substring
        let pattern: Substring
        let meaning: Substring
        var examples: [Substring] = []
        var counterexamples: [Substring] = []
    }

    private(set) var rules: [Rule] = []
    private(set) var parts: [(name: Substring, pattern: Substring)] = []

    static let standard = DateRuleTable(
        [DateRules.parts, DateRules.notDates, HolidayTable.ruleText] + laterTables)

    private static let laterTables = [
        DateRules.calendar, DateRules.relative, DateRules.durations, DateRules.times, DateRules.references,
    ]

    /// Tells whether the tables are those from which an image was made.
    package static var fingerprint: UInt64 {
        var fingerprint = Fingerprint()
        fingerprint.add(
            [DateRules.parts, DateRules.notDates, HolidayTable.examples, DateWords.text] + laterTables)
        fingerprint.add(HolidayTable.all.map(\.pattern))
        fingerprint.add(DateWordRole.words.map(\.words))
        fingerprint.add(ElectionDays.all.map { $0.cues + $0.days.map(\.description).joined() })
        fingerprint.add(WellKnownDays.all.map { $0.date.description + " " + $0.cues })
        return fingerprint.value
    }

    init(_ tables: [String]) {
        for table in tables {
            var carried: Substring?
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                let text = Self.trimmed(line)
                let isContinued = text.last == UInt8(ascii: "\\")
                if carried == nil, !isContinued {
                    add(text)
                    continue
                }
                let piece = Substring(Self.trimmed(isContinued ? text.dropLast() : text))
                carried = carried.map { $0 + " " + piece } ?? piece
                if !isContinued, let line = carried {
                    add(line.utf8)
                    carried = nil
                }
            }
        }
    }

    private mutating func add(_ line: Substring.UTF8View) {
        switch line.first {
        case nil, UInt8(ascii: "#"): break
        case UInt8(ascii: "$"):
            let sides = line.split(separator: UInt8(ascii: "="), maxSplits: 1)
            precondition(sides.count == 2, "A part of the date rules has no pattern: \(Substring(line))")
            parts.append(
                (Substring(Self.trimmed(sides[0].dropFirst())), Substring(Self.trimmed(sides[1]))))
        case UInt8(ascii: "+") where !rules.isEmpty:
            rules[rules.count - 1].examples.append(Substring(Self.trimmed(line.dropFirst())))
        case UInt8(ascii: "-") where !rules.isEmpty:
            rules[rules.count - 1].counterexamples.append(Substring(Self.trimmed(line.dropFirst())))
        default: rules.append(Self.rule(line))
        }
    }

    private static func rule(_ line: Substring.UTF8View) -> Rule {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            preconditionFailure("A date rule has no id: \(Substring(line))")
        }
        // The arrow is the last one: ">" also ends an extent.
        guard let tip = line.lastIndex(of: UInt8(ascii: ">")), tip > colon,
            line[line.index(before: tip)] == UInt8(ascii: "=")
        else { preconditionFailure("The date rule \(Substring(line[..<colon])) has no meaning.") }
        return Rule(
            id: Substring(trimmed(line[..<colon])),
            pattern: Substring(trimmed(line[line.index(after: colon)..<line.index(before: tip)])),
            meaning: Substring(trimmed(line[line.index(after: tip)...])))
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var text = text
        while text.first == UInt8(ascii: " ") { text = text.dropFirst() }
        while text.last == UInt8(ascii: " ") { text = text.dropLast() }
        return text
    }
}
