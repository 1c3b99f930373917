/// The measures of TempEval-3 over any number of texts.
///
/// Source: UzZaman et al., "SemEval-2013 Task 1: TempEval-3", section 4: a system's expression counts as
/// found if it overlaps an annotated one (relaxed) or has its extent (strict); type and value are right or wrong
/// of what was found, with precision over all expressions of the system and recall over all annotated ones.
struct DateScore {
    struct Found {
        let start: Int
        let end: Int
        let type: String
        let value: String
        /// Whether the tagger calls the value explicit or resolved.
        let isSure: Bool
    }

    enum Mistake {
        case value(DateGold.Mark, Found)
        case missed(DateGold.Mark)
        case spurious(Found)
        case extent(DateGold.Mark, Found)
    }

    struct Measure: CustomStringConvertible {
        let right: Int
        let gold: Int
        let found: Int

        var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
        var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
        var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }

        var description: String {
            "P \(Self.text(precision)) R \(Self.text(recall)) F1 \(Self.text(f1))   (\(right) of \(gold), \(found) found)"
        }

        static func text(_ share: Double) -> String {
            let number = Int((share * 10_000).rounded())
            let digits = String(number % 10_000)
            return "\(number / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }

    private var gold = 0, found = 0
    private var goldWithValue = 0, foundWithValue = 0
    private var relaxedMatches = 0, strictMatches = 0, rightTypes = 0
    private var valueMatches = 0, rightValues = 0
    private var sureValues = 0, wrongSureValues = 0

    var strict: Measure { Measure(right: strictMatches, gold: gold, found: found) }
    var relaxed: Measure { Measure(right: relaxedMatches, gold: gold, found: found) }
    var type: Measure { Measure(right: rightTypes, gold: gold, found: found) }
    var value: Measure { Measure(right: rightValues, gold: goldWithValue, found: foundWithValue) }
    /// Of the expressions found, the share with the right value.
    var valueAccuracy: Double { valueMatches == 0 ? 0 : Double(rightValues) / Double(valueMatches) }
    /// Of the values that the tagger is sure of, and of the others, how many are wrong.
    var reliability: String {
        let others = valueMatches - sureValues
        let wrongOthers = valueMatches - rightValues - wrongSureValues
        return
            "\(wrongSureValues) of \(sureValues) sure values are wrong, \(wrongOthers) of \(others) others"
    }
    var typeAccuracy: Double { relaxedMatches == 0 ? 0 : Double(rightTypes) / Double(relaxedMatches) }

    /// Adds a text; returns its errors.
    mutating func add(gold marks: [DateGold.Mark], found spans: [Found]) -> [Mistake] {
        var mistakes: [Mistake] = []
        let pairs = Self.pairs(marks, spans)
        gold += marks.count
        found += spans.count
        let paired = Dictionary(uniqueKeysWithValues: pairs)
        let withoutValue = marks.indices.filter { (marks[$0].value ?? "").isEmpty }
        goldWithValue += marks.count - withoutValue.count
        foundWithValue += spans.count - withoutValue.count { paired[$0] != nil }
        for (index, mark) in marks.enumerated() {
            guard let match = paired[index] else {
                mistakes.append(.missed(mark))
                continue
            }
            let span = spans[match]
            relaxedMatches += 1
            if mark.start == span.start, mark.end == span.end {
                strictMatches += 1
            } else {
                mistakes.append(.extent(mark, span))
            }
            if mark.type == span.type { rightTypes += 1 }
            guard let value = mark.value, !value.isEmpty else { continue }
            valueMatches += 1
            if span.isSure { sureValues += 1 }
            if value.uppercased() == span.value.uppercased() {
                rightValues += 1
            } else {
                if span.isSure { wrongSureValues += 1 }
                mistakes.append(.value(mark, span))
            }
        }
        let taken = Set(paired.values)
        for index in spans.indices where !taken.contains(index) { mistakes.append(.spurious(spans[index])) }
        return mistakes
    }

    /// One to one: equal extents first, then the largest overlaps.
    private static func pairs(_ marks: [DateGold.Mark], _ spans: [Found]) -> [(Int, Int)] {
        struct Overlap {
            let isExact: Bool
            let length: Int
            let mark: Int
            let span: Int
        }
        var overlaps: [Overlap] = []
        for (i, mark) in marks.enumerated() {
            for (j, span) in spans.enumerated() {
                let length = min(mark.end, span.end) - max(mark.start, span.start)
                guard length > 0 else { continue }
                let isExact = mark.start == span.start && mark.end == span.end
                overlaps.append(Overlap(isExact: isExact, length: length, mark: i, span: j))
            }
        }
        overlaps.sort {
            ($0.isExact ? 0 : 1, -$0.length, $0.mark, $0.span) < (
                $1.isExact ? 0 : 1, -$1.length, $1.mark, $1.span
            )
        }
        var marksTaken: Set<Int> = []
        var spansTaken: Set<Int> = []
        return overlaps.compactMap { overlap in
            guard !marksTaken.contains(overlap.mark), !spansTaken.contains(overlap.span) else { return nil }
            marksTaken.insert(overlap.mark)
            spansTaken.insert(overlap.span)
            return (overlap.mark, overlap.span)
        }
    }
}
