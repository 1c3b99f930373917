/// Finds appeals: passages in which the publisher speaks to its reader, from their heading to their button.
///
/// The paragraphs in the middle of an appeal hold no word that gives them away. They are carried by its
/// ends: a heading above that calls out, and a paragraph below that asks. In between, everybody speaks
/// in the publisher's own voice: nobody is quoted, nobody is reported.
struct Appeals {
    private let evidence: DocumentEvidence
    private let wording: BlockWording
    /// Blocks of prose that speak to the reader and ask nothing; many of them are an opinion, or advice.
    private let speakingProse: [Int]
    private let prose: [Int]

    /// Blocks that an appeal has at most above, and below, one that asks.
    private static let reach = 6
    private static let headingWords = 12
    private static let buttonWords = 6
    private static let askingWords = 100
    /// Quoted words above which somebody else speaks.
    private static let quotedWords = 3

    /// - Complexity: O(blocks).
    init(_ evidence: DocumentEvidence, _ wording: BlockWording) {
        self.evidence = evidence
        self.wording = wording
        var prose = [0]
        var speaking = [0]
        for (index, fact) in evidence.facts.enumerated() {
            let isStory = fact.isProse && !wording.asks[index]
            prose.append(prose[index] + (isStory ? 1 : 0))
            let speaks = isStory && fact.we + fact.you > 0
            speaking.append(speaking[index] + (speaks ? 1 : 0))
        }
        self.prose = prose
        speakingProse = speaking
    }

    /// For each block, whether it is part of an appeal.
    ///
    /// Complexity: O(blocks).
    func blocks() -> [Bool] {
        var result = Array(repeating: false, count: evidence.facts.count)
        var index = 0
        while index < result.count {
            guard isCore(index), let appeal = appeal(around: index), isUnlikeStory(appeal) else {
                index += 1
                continue
            }
            for block in appeal { result[block] = true }
            index = max(appeal.upperBound, index + 1)
        }
        return result
    }

    /// Whether the block asks the reader in the publisher's voice, and does not come to it by the way.
    private func isCore(_ index: Int) -> Bool {
        evidence.facts[index].wordCount <= Self.askingWords && wording.asks[index] && isOwnVoice(index)
            && (speaks(index) || !evidence.facts[index].isProse)
    }

    private func isOwnVoice(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        // `We call the people who wrote it`: the publisher's own verbs come with its own pronouns.
        let isReported = fact.reporting * 2 > fact.we + fact.you
        return !isReported && fact.quotedWords <= Self.quotedWords
            && evidence.metadata[index] == nil
    }

    private func speaks(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        return fact.we + fact.you > 0 || fact.beginsWithImperative
    }

    private func isHeading(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        return (1...Self.headingWords).contains(fact.wordCount) && fact.ending != .fullStop
    }

    /// The appeal that a block which asks belongs to, or `nil` where too little speaks for one.
    private func appeal(around core: Int) -> Range<Int>? {
        let heading = heading(above: core)
        var lower = heading ?? core
        if heading == nil {
            while lower > 0, core - lower < Self.reach, isCore(lower - 1) { lower -= 1 }
        }
        var upper = core + 1
        while upper < evidence.facts.count, upper - core < Self.reach, continues(upper) { upper += 1 }
        let appeal = lower..<upper
        guard appeal.contains(where: { speaks($0) }) else { return nil }
        if heading != nil { return appeal }
        return appeal.contains(where: { standsAlone($0) }) ? appeal : nil
    }

    /// The heading that calls out above a block, with nothing but the publisher's voice in between.
    private func heading(above core: Int) -> Int? {
        var index = core
        while core - index < Self.reach {
            if isHeading(index), callsOut(index), index < core || wording.strongCues[index] > 1 {
                return index
            }
            guard index > 0, isOwnVoice(index - 1) else { return nil }
            let above = index - 1
            let isCarried =
                isHeading(above) || speaks(above) || wording.asks[above]
                // One paragraph that speaks to nobody, below one that does.
                || above > 0 && isOwnVoice(above - 1) && speaks(above - 1)
                    && (evidence.overlap[above] ?? 0) < 0.5
            guard isCarried else { return nil }
            if isHeading(above), !callsOut(above) { return nil }
            index = above
        }
        return nil
    }

    private func callsOut(_ index: Int) -> Bool {
        speaks(index) || wording.isStrong(index)
    }

    /// Whether the block goes on with the appeal above it: asks as well, or is a button or a choice.
    private func continues(_ index: Int) -> Bool {
        guard isOwnVoice(index) else { return false }
        if isCore(index) { return true }
        let fact = evidence.facts[index]
        if fact.wordCount <= Self.headingWords, wording.asks[index] { return true }
        return (1...Self.buttonWords).contains(fact.wordCount) && fact.ending != .question
            && (fact.cueReasons != 0 || fact.beginsWithImperative || fact.signs.contains(.bar))
    }

    /// Whether the block is an appeal without a heading: it asks in more ways than one, or opens with the call.
    private func standsAlone(_ index: Int) -> Bool {
        guard isCore(index) else { return false }
        let fact = evidence.facts[index]
        return fact.we > 0 && fact.you > 0 || fact.beginsWithImperative || wording.strongCues[index] > 1
            || wording.isDecisive[index] && fact.we + fact.you > 0
    }

    /// Whether the rest of the text reports: an opinion or advice speaks to its reader all along.
    private func isUnlikeStory(_ appeal: Range<Int>) -> Bool {
        let all = prose[evidence.facts.count] - (prose[appeal.upperBound] - prose[appeal.lowerBound])
        let speaking =
            speakingProse[evidence.facts.count]
            - (speakingProse[appeal.upperBound] - speakingProse[appeal.lowerBound])
        return all > 0 && speaking * 4 <= all
    }
}
