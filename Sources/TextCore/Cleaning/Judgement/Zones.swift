/// Judges the blocks of a text by what the network says of them: before the story, inside it, and after it.
///
/// Outside the story the network decides, but the headline and the deck stay. Inside, only a paragraph goes by itself:
/// short lines of a story look like those of clutter. What touches clutter is judged at a lower bar, for an appeal is
/// one passage, not some lines.
struct Zones {
    /// For each block, whether it is clutter.
    private(set) var removes: [Bool]

    /// Probabilities above which a block is removed, by itself and where it touches clutter; chosen where publishers unseen
    /// in training lost least.
    private struct Bars {
        var label: Float
        var line: Float
        var prose: Float

        static let before = Bars(label: 0.5, line: 0.99, prose: 0.9)
        static let beforeTouching = Bars(label: 0.5, line: 0.98, prose: 0.6)
        /// A short line of the story looks like one of clutter: it goes with a paragraph or not at all.
        static let inside = Bars(label: 1, line: 1, prose: 0.97)
        static let insideTouching = Bars(label: 0.6, line: 0.98, prose: 0.7)
        static let after = Bars(label: 0.6, line: 0.995, prose: 0.99)
        static let afterTouching = Bars(label: 0.6, line: 0.98, prose: 0.98)

        /// What the chain removes as well, and what a rule or a wording without doubt does.
        static let agreed: Float = 0.5
        static let ruled: Float = 0.02

        func bar(of fact: BlockFacts) -> Float {
            fact.isProse ? prose : fact.wordCount < Zones.lineWords ? label : line
        }
    }

    /// The least that a block needs which holds no wording of clutter and which no rule removes. Left out by family, one
    /// block in five that these hold back is story; of all that goes, one in fifty.
    private enum Unworded {
        static let insideLine: Float = 0.99
        static let outsideLine: Float = 0.97
        /// Where the chain holds the block for story, the network has to be surer.
        static let doubtedLine: Float = 0.99
        static let doubtedProse: Float = 0.9
        /// After the story such a paragraph is its last as likely as not.
        static let doubtedProseAfter: Float = 1

        /// - Parameter chain: the probability by the chain.
        static func bar(of fact: BlockFacts, chain: Float, isInside: Bool, isAfter: Bool) -> Float {
            let isDoubted = chain < 0.5
            guard fact.isProse else { return isDoubted ? doubtedLine : isInside ? insideLine : outsideLine }
            if !isDoubted { return 0 }
            return isAfter ? doubtedProseAfter : doubtedProse
        }
    }

    /// Words from which a block is a line of text and not a label.
    private static let lineWords = 4
    /// Lines above the story that may be its headline and its deck.
    private static let headlineLines = 2
    /// The first paragraph that is no clutter by this begins the story, the last that may be none ends it.
    private static let beginning: Float = 0.5
    private static let end: Float = 0.9
    /// Lines that may not be clutter by this carry the story's end on, where no more than so many blocks lie between.
    private static let tail: Float = 0.8
    private static let tailGap = 6

    /// - Parameters:
    ///   - odds: log-odds of each block that it is clutter, by the network.
    ///   - chain: whether the chain and the rules remove it.
    ///   - probabilities: of each block that it is clutter, by the chain.
    ///   - ruled: whether a rule does, or its wording leaves no doubt.
    ///   - hasWording: whether the text holds any wording of clutter. One without is a poem or a table of results, as
    ///     likely as not: its short lines stay.
    ///
    /// Complexity: O(blocks).
    init(
        _ evidence: DocumentEvidence, _ odds: [Float], chain: [Bool], probabilities: [Float], ruled: [Bool],
        hasWording: Bool
    ) {
        let facts = evidence.facts
        let clutter = odds.map { BlockMath.logistic($0) }
        let first = facts.indices.first { facts[$0].isProse && clutter[$0] < Self.beginning } ?? 0
        let last = Self.end(evidence, clutter)
        var touching = Array(repeating: Float(1), count: facts.count)
        removes = Array(repeating: false, count: facts.count)
        for index in facts.indices {
            let fact = facts[index]
            var bar: Float
            if index < first {
                let isHeadline = Self.isHeadline(index, evidence)
                bar = isHeadline ? 1 : Bars.before.bar(of: fact)
                touching[index] = isHeadline ? 1 : Bars.beforeTouching.bar(of: fact)
            } else if index > last {
                bar = Bars.after.bar(of: fact)
                touching[index] = Bars.afterTouching.bar(of: fact)
            } else {
                bar = Bars.inside.bar(of: fact)
                touching[index] = Bars.insideTouching.bar(of: fact)
            }
            if !hasWording, !fact.isProse { bar = 1 }
            if chain[index] { bar = min(bar, ruled[index] ? Bars.ruled : Bars.agreed) }
            if fact.cueReasons == 0, !ruled[index] {
                let least = Unworded.bar(
                    of: fact, chain: probabilities[index],
                    isInside: (first...max(first, last)).contains(index),
                    isAfter: index > last)
                bar = max(bar, least)
                touching[index] = max(touching[index], least)
            }
            removes[index] = clutter[index] > bar
        }
        let alone = removes
        spread(facts.indices, evidence, clutter, touching)
        spread(facts.indices.reversed(), evidence, clutter, touching)
        // A short line over a paragraph that stays is its subheading, whatever stands above it.
        for index in facts.indices.dropLast() where removes[index] && !alone[index] && !facts[index].isProse
        {
            let next = index + 1
            if facts[next].isProse, !removes[next] { removes[index] = false }
        }
    }

    /// The last block of the story: a paragraph, or one of the lines that follow it closely.
    private static func end(_ evidence: DocumentEvidence, _ clutter: [Float]) -> Int {
        let facts = evidence.facts
        guard var last = facts.indices.last(where: { facts[$0].isProse && clutter[$0] < end }) else {
            return facts.count - 1
        }
        for index in (last + 1)..<max(last + 1, facts.count) {
            guard index - last <= tailGap else { break }
            let isLine = facts[index].wordCount >= lineWords && evidence.metadata[index] == nil
            if isLine, clutter[index] < tail { last = index }
        }
        return last
    }

    /// Whether the block is one of the last lines above the story, or a line above it on its topic.
    private static func isHeadline(_ index: Int, _ evidence: DocumentEvidence) -> Bool {
        let rank = evidence.linesToStory[index]
        guard rank > 0 else { return false }
        return rank <= headlineLines || (evidence.overlap[index] ?? 0) >= 0.5
    }

    /// Removes what follows a removed block and may well be clutter, as long as it goes on; metadata parts nothing.
    private mutating func spread(
        _ indices: some Sequence<Int>, _ evidence: DocumentEvidence, _ clutter: [Float], _ touching: [Float]
    ) {
        var isPassage = false
        for index in indices where evidence.metadata[index] == nil {
            if isPassage, clutter[index] > touching[index] { removes[index] = true }
            isPassage = removes[index]
        }
    }
}
