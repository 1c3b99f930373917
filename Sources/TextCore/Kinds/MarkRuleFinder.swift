/// Finds the matches of the rules of a kind, in one pass over the text.
///
/// Of overlapping matches the leftmost counts, and of those that start together the match of the first rule.
struct MarkRuleFinder: Sendable {
    /// Knows the states that examples of news need; each text is read by a copy.
    ///
    /// An automaton makes its states as it reads; one that begins anew with each article takes twice the time.
    private let matcher: RegexMatcher
    private let anchors: AnchorSet

    /// - Throws: the fault of a pattern.
    init(_ rules: [MarkRule]) throws(RegexError) {
        var nodes: [RegexNode] = []
        for rule in rules { nodes.append(try RegexParser.parse(rule.pattern).node) }
        var matcher = RegexMatcher(try RegexProgram(.alternatives(nodes), isCaseExact: true))
        let news = BoilerplateRule.all.flatMap { $0.matches + $0.spares }
        for example in news + rules.flatMap({ $0.matches + $0.spares }) {
            let bytes = Array(example.utf8)
            _ = Self.ranges(in: bytes.span, within: [0..<bytes.count], by: &matcher)
        }
        self.matcher = matcher
        anchors = AnchorSet(rules.flatMap(\.anchors))
    }

    /// Where the rules match, in text order and disjoint; no match reaches from one block into another.
    ///
    /// Complexity: O(*n*) in the length of the blocks.
    func ranges(in text: ArticleText, within blocks: [TextRange]) -> [TextRange] {
        let bytes = text.utf8.span
        let blocks = blocks.map(\.utf8).filter { anchors.isFound(in: bytes, within: $0) }
        guard !blocks.isEmpty else { return [] }
        var matcher = matcher
        return Self.ranges(in: bytes, within: blocks, by: &matcher).map { TextRange(utf8: $0) }
    }

    private static func ranges(
        in bytes: Span<UInt8>, within blocks: [Range<Int>], by matcher: inout RegexMatcher
    ) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for block in blocks {
            matcher.enter(block, of: bytes)
            var start = block.lowerBound
            while let match = matcher.nextMatch(from: start, in: bytes, where: { _ in true }) {
                ranges.append(match)
                start = match.upperBound
            }
        }
        return ranges
    }
}

extension MarkKind {
    /// The kinds that have rules.
    static let ruled = allCases.filter { !$0.row.rules.isEmpty }

    /// The finders of the kinds that have rules.
    static let finders: [MarkKind: MarkRuleFinder] = {
        var finders: [MarkKind: MarkRuleFinder] = [:]
        for kind in ruled {
            // An invalid pattern finds nothing; a test compiles them all.
            finders[kind] = try? MarkRuleFinder(kind.row.rules)
        }
        return finders
    }()
}
