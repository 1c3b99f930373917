/// Finds the reason and the rule for blocks that the model removes.
struct RemovalReasons {
    private let evidence: DocumentEvidence
    private let removals: [Bool]
    private let recurs: [Bool]

    init(_ evidence: DocumentEvidence, _ removals: [Bool], recurs: [Bool]) {
        self.evidence = evidence
        self.removals = removals
        self.recurs = recurs
    }

    /// The block's own strongest cue; else a repeated line; else the nearest cue of the same run of removals;
    /// else what its place says.
    func reason(of index: Int) -> (RemovalReason, String) {
        if !recurs.isEmpty, recurs[index] {
            return (strongest(index)?.reason ?? .duplicate, RecurringBlocks.rule)
        }
        if evidence.blocks[index].isFurniture { return (.navigation, PageFurniture.rule) }
        if let rule = strongest(index) { return (rule.reason, rule.id) }
        if evidence.recursBefore[index] && evidence.facts[index].wordCount >= 4 {
            return (.duplicate, "duplicate.line")
        }
        var back = index - 1
        var ahead = index + 1
        var steps = 0
        while steps < 40 {
            let canBack = back >= 0 && removals[back]
            let canAhead = ahead < removals.count && removals[ahead]
            if canBack, let rule = strongest(back) {
                return (rule.reason, "context.\(rule.reason.rawValue)")
            }
            if canAhead, let rule = strongest(ahead), rule.reason != .related {
                return (rule.reason, "context.\(rule.reason.rawValue)")
            }
            guard canBack || canAhead else { break }
            if canBack { back -= 1 }
            if canAhead { ahead += 1 }
            steps += 1
        }
        if evidence.facts[index].wordCount == 0 { return (.other, "context.sign") }
        if evidence.proseBefore[index] == 0 { return (.navigation, "context.place") }
        return (evidence.facts[index].shape == .label ? .navigation : .related, "context.place")
    }

    /// The rule with the greatest strength among the block's cues outside quotation marks.
    private func strongest(_ index: Int) -> BoilerplateRule? {
        var best: BoilerplateRule?
        for cue in evidence.scanner.cues[evidence.facts[index].cues] where !cue.isQuoted {
            let rule = BoilerplateRule.all[cue.rule]
            if best.map({ $0.strength.logOdds < rule.strength.logOdds }) ?? true { best = rule }
        }
        return best
    }
}
