/// Reads the rule tables.
///
/// A table is lines of text:
///
///     $NAME = pattern                   a part of patterns, used as $NAME below
///     rule.id: pattern => meaning
///       + A sentence with an [expression|value].
///       - A sentence with none.
///
/// A line that starts with `#` is a remark; a line that ends in `\\` goes on in the next.
enum DateRuleTable {
    static let rules: [DateRule] = parsed.rules

    static let macros: [(name: String, pattern: Substring)] = parsed.macros

    private static let tables: [String] = [
        DateRules.parts, DateRules.notDates, HolidayTable.ruleText, DateRules.calendar, DateRules.relative,
        DateRules.durations,
        DateRules.times, DateRules.references,
    ]

    private static let parsed: (rules: [DateRule], macros: [(name: String, pattern: Substring)]) = {
        var rules: [DateRule] = []
        var macros: [(name: String, pattern: Substring)] = []
        for table in tables {
            var draft: Draft?
            var carried: [Substring] = []
            for line in table.split(separator: "\n") {
                var text = trimmed(line)
                if text.isEmpty || text.first == "#" { continue }
                if text.last == "\\" {
                    carried.append(trimmed(text.dropLast()))
                    continue
                }
                if !carried.isEmpty {
                    text = Substring((carried + [text]).joined(separator: " "))
                    carried = []
                }
                switch text.first {
                case "$":
                    let parts = text.split(separator: "=", maxSplits: 1)
                    precondition(parts.count == 2, "A part of the date rules has no pattern: \(text)")
                    macros.append((String(trimmed(parts[0].dropFirst())), trimmed(parts[1])))
                case "+": draft?.examples.append(String(trimmed(text.dropFirst())))
                case "-": draft?.counterexamples.append(String(trimmed(text.dropFirst())))
                default:
                    if let rule = draft?.rule { rules.append(rule) }
                    draft = Draft(text)
                }
            }
            if let rule = draft?.rule { rules.append(rule) }
        }
        return (rules, macros)
    }()

    private struct Draft {
        let id: String
        let pattern: String
        let meaning: String
        var examples: [String] = []
        var counterexamples: [String] = []

        init(_ line: Substring) {
            let parts = line.split(separator: ":", maxSplits: 1)
            precondition(parts.count == 2, "A date rule has no id: \(line)")
            id = String(trimmed(parts[0]))
            let body = parts[1]
            var arrow = body.startIndex
            var split: Substring.Index?
            while arrow < body.endIndex {
                if body[arrow...].hasPrefix("=> ") { split = arrow }
                arrow = body.index(after: arrow)
            }
            guard let split else { preconditionFailure("The date rule \(id) has no meaning.") }
            pattern = String(trimmed(body[..<split]))
            meaning = String(trimmed(body[body.index(split, offsetBy: 2)...]))
        }

        var rule: DateRule {
            DateRule(
                id: id, pattern: pattern, meaning: meaning, examples: examples,
                counterexamples: counterexamples)
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
