import TextCore

/// Counts of right, expected and found spans, and the measures they give.
struct EntityTally {
    var right = 0
    var expected = 0
    var found = 0

    var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    var recall: Double { expected == 0 ? 0 : Double(right) / Double(expected) }
    var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    mutating func add(expected: Set<EntityScore.Span>, found: Set<EntityScore.Span>) {
        right += expected.intersection(found).count
        self.expected += expected.count
        self.found += found.count
    }
}

/// Compares found entities with annotated ones, as the corpora's usual scorers do.
///
/// Types that a corpus does not annotate are left out on both sides; where a corpus counts nationalities as
/// MISC, so are ours.
struct EntityScore {
    struct Span: Hashable {
        var start: Int
        var end: Int
        /// `nil` if only the borders count.
        var type: MarkKind?
    }

    private(set) var exact = EntityTally()
    private(set) var exactNames = EntityTally()
    private(set) var exactSpan = EntityTally()
    private(set) var normal = EntityTally()
    private(set) var normalNames = EntityTally()
    private(set) var normalSpan = EntityTally()
    private(set) var relaxed = EntityTally()
    private(set) var byType: [MarkKind: EntityTally] = [:]
    /// The number of names of the first type that were found as the second; `nil` stands for no name.
    private(set) var confusion: [Pair: Int] = [:]
    /// The number of missed and of superfluous names.
    private(set) var errors: [Failure: Int] = [:]

    struct Pair: Hashable {
        let expected: MarkKind?
        let found: MarkKind?
    }

    struct Failure: Hashable {
        let isMissed: Bool
        let type: MarkKind
        let text: String
    }

    private static let names: Set<MarkKind> = [.person, .organization, .location]

    /// Types that a scheme annotates, and whether it counts groups as MISC.
    private static func scheme(_ name: String) -> (types: Set<MarkKind>, groupsAreMiscellaneous: Bool) {
        switch name {
        case "perorgloc": (names, false)
        case "gum", "wnut6": (names.union([.miscellaneous]), false)
        case "conll4", "crossner": (names.union([.miscellaneous]), true)
        default: (Set(EntityLabel.types), false)
        }
    }

    /// A span in a document's scheme; `nil` for a type that the scheme does not annotate.
    static func kept(_ span: Span, of gold: EntityGold) -> Span? {
        let scheme = scheme(gold.scheme ?? "onto5")
        var span = span
        if span.type == .group, scheme.groupsAreMiscellaneous { span.type = .miscellaneous }
        return span.type.map(scheme.types.contains) == true ? span : nil
    }

    /// The expected spans of a document in its scheme.
    static func expected(of gold: EntityGold) -> Set<Span> {
        Set(
            gold.entities.compactMap { span in
                EntityTypeMapping.type(of: span.type).flatMap {
                    kept(Span(start: span.start, end: span.end, type: $0), of: gold)
                }
            })
    }

    /// Takes one document in.
    mutating func add(_ gold: EntityGold, found: [Span]) {
        let expected = Self.expected(of: gold)
        let found = Set(found.compactMap { Self.kept($0, of: gold) })
        let scalars = Array(gold.text.unicodeScalars)
        exact.add(expected: expected, found: found)
        exactNames.add(expected: expected.filter(Self.isName), found: found.filter(Self.isName))
        exactSpan.add(expected: untyped(expected), found: untyped(found))
        let normalExpected = Set(expected.map { normalized($0, scalars) })
        let normalFound = Set(found.map { normalized($0, scalars) })
        normal.add(expected: normalExpected, found: normalFound)
        normalNames.add(
            expected: normalExpected.filter(Self.isName), found: normalFound.filter(Self.isName))
        normalSpan.add(expected: untyped(normalExpected), found: untyped(normalFound))
        for type in EntityLabel.types {
            byType[type, default: EntityTally()].add(
                expected: expected.filter { $0.type == type }, found: found.filter { $0.type == type })
        }
        addRelaxed(expected, found)
        addErrors(expected, found, scalars)
    }

    private static func isName(_ span: Span) -> Bool { span.type.map(names.contains) ?? false }

    private func untyped(_ spans: Set<Span>) -> Set<Span> {
        Set(spans.map { Span(start: $0.start, end: $0.end, type: nil) })
    }

    private func sorted(_ spans: Set<Span>) -> [Span] {
        spans.sorted {
            ($0.start, $0.end, $0.type?.rawValue ?? "") < ($1.start, $1.end, $1.type?.rawValue ?? "")
        }
    }

    private mutating func addRelaxed(_ expected: Set<Span>, _ found: Set<Span>) {
        let candidates = sorted(found)
        var used: Set<Span> = []
        for span in sorted(expected) {
            if let match = candidates.first(where: {
                !used.contains($0) && $0.type == span.type && $0.start < span.end && span.start < $0.end
            }) {
                used.insert(match)
            }
        }
        relaxed.right += used.count
        relaxed.expected += expected.count
        relaxed.found += found.count
    }

    private mutating func addErrors(
        _ expected: Set<Span>, _ found: Set<Span>, _ scalars: [Unicode.Scalar]
    ) {
        func text(_ span: Span) -> String {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[max(0, span.start)..<min(scalars.count, span.end)])
            return String(text)
        }
        for span in expected {
            let other = found.first { $0.start == span.start && $0.end == span.end }
            confusion[Pair(expected: span.type, found: other?.type), default: 0] += 1
            if other != span, let type = span.type {
                errors[Failure(isMissed: true, type: type, text: text(span)), default: 0] += 1
            }
        }
        for span in found where !expected.contains(span) {
            if let type = span.type {
                errors[Failure(isMissed: false, type: type, text: text(span)), default: 0] += 1
            }
            if !expected.contains(where: { $0.start == span.start && $0.end == span.end }) {
                confusion[Pair(expected: nil, found: span.type), default: 0] += 1
            }
        }
    }

    // MARK: Borders

    /// Without a leading article, opening marks, a trailing possessive and punctuation, on which corpora differ.
    private func normalized(_ span: Span, _ scalars: [Unicode.Scalar]) -> Span {
        var span = span
        while let start = lead(span, scalars), start < span.end { span.start = start }
        while let end = tail(span, scalars), end > span.start {
            let endsInDot = scalars[span.end - 1] == "."
            if endsInDot, scalars[span.start..<(span.end - 1)].contains(".") { break }
            span.end = end
        }
        return span
    }

    private func lead(_ span: Span, _ scalars: [Unicode.Scalar]) -> Int? {
        for article in ["the", "an", "a"] {
            let end = span.start + article.count
            guard end < span.end, scalars[end].properties.isWhitespace else { continue }
            let word = String(String.UnicodeScalarView(scalars[span.start..<end])).lowercased()
            guard word == article else { continue }
            return scalars[end..<span.end].firstIndex { !$0.properties.isWhitespace }
        }
        let marks: Set<Unicode.Scalar> = ["\"", "'", "“", "‘", "(", "["]
        let next =
            scalars[span.start..<span.end].firstIndex { !marks.contains($0) && !$0.properties.isWhitespace }
            ?? span.end
        return next > span.start ? next : nil
    }

    private func tail(_ span: Span, _ scalars: [Unicode.Scalar]) -> Int? {
        guard span.end - span.start > 0 else { return nil }
        let last = scalars[span.end - 1]
        if span.end - span.start > 2, last == "s", ["'", "’"].contains(scalars[span.end - 2]) {
            return span.end - 2
        }
        let marks: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", ",", ".", ";", ":"]
        return marks.contains(last) || last.properties.isWhitespace ? span.end - 1 : nil
    }
}
