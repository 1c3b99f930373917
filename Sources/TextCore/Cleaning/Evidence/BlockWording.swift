/// What the wording of each block says, whatever the model makes of it: how strongly it speaks for clutter,
/// and whether it speaks to the reader.
struct BlockWording {
    /// For each block, different strong or decisive rules found outside quotation marks.
    private(set) var strongCues: [Int] = []
    /// Whether one of them is decisive.
    private(set) var isDecisive: [Bool] = []
    /// Whether one of them asks the reader for something.
    private(set) var asks: [Bool] = []
    /// Whether the block labels a list of other stories and is no more than that label.
    private(set) var labelsOtherStories: [Bool] = []
    /// Whether one of them can stand over a list.
    private(set) var canHeadList: [Bool] = []

    private static let headingLists = Set(RemovalReason.allCases.filter(\.row.headsLists))
    private static let asking = Set(RemovalReason.allCases.filter(\.row.asksReader))
    /// Words of a label over a list.
    private static let labelWords = 6
    /// Words from which a block is a paragraph, in which two or three words of a teaser are no teaser.
    private static let paragraphWords = 13

    /// - Complexity: O(cues).
    init(_ evidence: DocumentEvidence) {
        for fact in evidence.facts {
            var strong = 0
            var isDecisive = false
            var asks = false
            var isRelated = false
            var canHeadList = false
            for cue in evidence.scanner.cues[fact.cues] where !cue.isQuoted {
                let rule = BoilerplateRule.all[cue.rule]
                guard rule.strength != .weak else { continue }
                if rule.reason == .related, rule.strength == .strong, isParagraph(fact) { continue }
                strong += 1
                if Self.asking.contains(rule.reason) { asks = true }
                if Self.headingLists.contains(rule.reason) { canHeadList = true }
                guard rule.strength == .decisive else { continue }
                isDecisive = true
                if rule.reason == .related { isRelated = true }
            }
            strongCues.append(strong)
            self.isDecisive.append(isDecisive)
            self.asks.append(asks)
            self.canHeadList.append(canHeadList)
            // `Read our full review here.` is a line of its own: no label ends as a sentence does.
            let isLabel = fact.wordCount <= Self.labelWords && fact.ending != .fullStop
            labelsOtherStories.append(isRelated && isLabel)
        }
    }

    /// Whether the block is a paragraph that tells more than a teaser does.
    private func isParagraph(_ fact: BlockFacts) -> Bool {
        fact.wordCount >= Self.paragraphWords && fact.coveredWords * 4 < fact.wordCount
            && !fact.beginsWithImperative
    }

    func isStrong(_ index: Int) -> Bool { strongCues[index] > 0 }
}
