import TestSupport
import Testing

@testable import TextCore

@Suite("Regular expressions, whatever the pattern")
struct RegexPropertyTests {
    @Test(arguments: Array(1...6) as [UInt64])
    func `matches are those of a backtracking matcher, however few states are remembered`(seed: UInt64)
        throws
    {
        var random = SeededGenerator(seed: seed)
        var compared = 0
        for _ in 0..<150 {
            let node = random.node(depth: 4)
            let text = random.text()
            guard let expected = Backtracking(node, text).matches() else { continue }
            compared += 1
            let program = try RegexProgram(node, isCaseExact: true)
            for limit in [2, 3, 7, 1_000] {
                let found = Self.matches(of: program, in: text, stateLimit: limit)
                #expect(
                    found == expected, "seed \(seed), limit \(limit), \(node) in \(text.debugDescription)")
            }
            if let literal = program.literal {
                let bytes = Array(text.utf8)
                for match in expected {
                    #expect(
                        literal.firstIndex(in: bytes.span, from: match.lowerBound).map {
                            $0 + literal.needle.count <= match.upperBound
                        } == true, "seed \(seed), \(node) in \(text.debugDescription)")
                }
            }
        }
        #expect(compared > 120)
    }

    @Test(arguments: Array(1...4) as [UInt64])
    func `no pattern and no text makes it fail, and matches are in order and disjoint`(seed: UInt64) {
        let pieces = [
            "a", "é", "e\u{301}", "ß", "[", "]", "^", "-", "(", ")", "?", ":", "|", "*", "+", "{", "}", "1",
            ",",
            "\\", "\\w", "\\b", "\\p{L}", "\\d", ".", "$", " ", "\n", "…", "\u{1112}", "\u{1161}", "İ", "👍",
            "🏽",
            "\u{0}", "\u{AD}", "P<", ">", "i", "x",
        ]
        var random = SeededGenerator(seed: seed)
        var valid = 0
        for _ in 0..<400 {
            let pattern = SearchPattern(random.string(of: pieces, length: 9), as: .regularExpression)
            guard pattern.problem == nil else { continue }
            valid += 1
            let text = ArticleText(random.string(of: pieces, length: 30))
            var search = StorySearch(text, within: [text.range])
            var end = 0
            for match in search.matches(of: pattern) {
                #expect(match.lower.utf8 >= end && !match.isEmpty, "seed \(seed), \(pattern.query.text)")
                end = match.upper.utf8
            }
            #expect(end <= text.count)
        }
        #expect(valid > 30)
    }

    private static func matches(of program: RegexProgram, in text: String, stateLimit: Int) -> [Range<Int>]
    {
        let bytes = Array(text.utf8)
        var matcher = RegexMatcher(program, stateLimit: stateLimit)
        matcher.enter(0..<bytes.count, of: bytes.span)
        var matches: [Range<Int>] = []
        var start = 0
        while let match = matcher.nextMatch(from: start, in: bytes.span, where: { _ in true }) {
            matches.append(match)
            start = match.upperBound
        }
        return matches
    }
}

/// The plainest matcher there is: it tries every choice in order, and goes back where one fails.
private final class Backtracking {
    private let node: RegexNode
    private let scalars: [UInt32]
    private let offsets: [Int]
    private var budget = 20_000

    init(_ node: RegexNode, _ text: String) {
        self.node = node
        scalars = text.unicodeScalars.map(\.value)
        offsets = text.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
    }

    /// Matches that are not empty, in UTF-8 offsets; `nil` where it would take too long.
    func matches() -> [Range<Int>]? {
        var matches: [Range<Int>] = []
        var start = 0
        while start < scalars.count {
            let end = match(node, start) { $0 }
            guard budget > 0 else { return nil }
            if let end, end > start {
                matches.append(offsets[start]..<offsets[end])
                start = end
            } else {
                start += 1
            }
        }
        return matches
    }

    private func match(_ node: RegexNode, _ place: Int, _ next: (Int) -> Int?) -> Int? {
        budget -= 1
        guard budget > 0 else { return nil }
        switch node {
        case .empty: return next(place)
        case .scalar(let scalar):
            return place < scalars.count && scalars[place] == scalar ? next(place + 1) : nil
        case .scalarClass(let characters):
            guard place < scalars.count, RegexScalarSet(characters).contains(scalars[place]) else {
                return nil
            }
            return next(place + 1)
        case .assertion(let assertion): return holds(assertion, place) ? next(place) : nil
        case .sequence(let nodes):
            guard let first = nodes.first else { return next(place) }
            return match(first, place) { self.match(.sequence(Array(nodes.dropFirst())), $0, next) }
        case .alternatives(let nodes):
            for node in nodes {
                if let end = match(node, place, next) { return end }
            }
            return nil
        case .repetition(let node, let count):
            if count.least > (count.most == nil && count.least > 0 ? 1 : 0) {
                let fewer = RegexCount(
                    least: count.least - 1, most: count.most.map { $0 - 1 }, isLazy: count.isLazy)
                return match(node, place) { self.match(.repetition(node, fewer), $0, next) }
            }
            guard let most = count.most else { return loop(node, count, place, isFirst: true, next) }
            guard most > 0 else { return next(place) }
            let fewer = RegexCount(least: 0, most: most - 1, isLazy: count.isLazy)
            func more() -> Int? { match(node, place) { self.match(.repetition(node, fewer), $0, next) } }
            return count.isLazy ? next(place) ?? more() : more() ?? next(place)
        }
    }

    private func loop(
        _ node: RegexNode, _ count: RegexCount, _ place: Int, isFirst: Bool, _ next: (Int) -> Int?
    ) -> Int? {
        // A round that takes nothing is the last; after another round, as in ripgrep, it is none.
        func round() -> Int? {
            match(node, place) { end in
                if end == place { return isFirst ? next(end) : nil }
                let again = RegexCount(least: 0, most: nil, isLazy: count.isLazy)
                return self.loop(node, again, end, isFirst: false, next)
            }
        }
        if count.least > 0 { return round() }
        return count.isLazy ? next(place) ?? round() : round() ?? next(place)
    }

    private func holds(_ assertion: RegexAssertion, _ place: Int) -> Bool {
        let word = RegexScalarSet(.property(.word))
        let left = place > 0 && word.contains(scalars[place - 1])
        let right = place < scalars.count && word.contains(scalars[place])
        switch assertion {
        case .blockStart: return place == 0
        case .blockEnd: return place == scalars.count
        case .wordBoundary: return left != right
        case .noWordBoundary: return left == right
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func text() -> String {
        string(of: ["a", "a", "b", "b", "c", " ", "東", "-", "é"], length: 24)
    }

    fileprivate mutating func node(depth: Int) -> RegexNode {
        let letters: [RegexNode] = ["a", "b", "c", "東", "é", " "].map { (letter: Unicode.Scalar) in
            .scalar(letter.value)
        }
        let classes: [RegexNode] = [
            .scalarClass(.any), .scalarClass(.property(.word)),
            .scalarClass(.property(.word, isNegated: true)),
            .scalarClass(RegexClass(items: [.range(0x61...0x62)])),
            .scalarClass(
                RegexClass(
                    items: [.range(0x61...0x61), .property(.space, isNegated: false)], isNegated: true)),
        ]
        let assertions: [RegexNode] = [
            .assertion(.blockStart), .assertion(.blockEnd), .assertion(.wordBoundary),
            .assertion(.noWordBoundary),
        ]
        let choice = Int.random(in: 0..<(depth > 0 ? 12 : 5), using: &self)
        switch choice {
        case 0...2: return letters[Int.random(in: 0..<letters.count, using: &self)]
        case 3: return classes[Int.random(in: 0..<classes.count, using: &self)]
        case 4:
            return Int.random(in: 0..<3, using: &self) == 0
                ? assertions[Int.random(in: 0..<assertions.count, using: &self)] : .empty
        case 5...7:
            let count = Int.random(in: 1...3, using: &self)
            return .sequence((0..<count).map { _ in node(depth: depth - 1) })
        case 8, 9:
            let count = Int.random(in: 1...3, using: &self)
            return .alternatives((0..<count).map { _ in node(depth: depth - 1) })
        default:
            let counts: [(Int, Int?)] = [(0, nil), (1, nil), (0, 1), (2, 3), (2, nil), (0, 2)]
            let (least, most) = counts[Int.random(in: 0..<counts.count, using: &self)]
            let isLazy = Int.random(in: 0..<3, using: &self) == 0
            return .repetition(node(depth: depth - 1), RegexCount(least: least, most: most, isLazy: isLazy))
        }
    }
}
