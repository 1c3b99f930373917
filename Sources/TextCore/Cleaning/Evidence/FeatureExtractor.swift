/// Turns the evidence of an article into the model's answers, block by block.
struct FeatureExtractor {
    private typealias Shape = BlockFacts.Shape
    private let evidence: DocumentEvidence
    private let reasons = CueReason.count
    /// 0…4: how much of the text's blocks is not prose.
    private let noise: Int

    init(_ evidence: DocumentEvidence) {
        self.evidence = evidence
        let prose = evidence.facts.reduce(0) { $0 + ($1.isProse ? 1 : 0) }
        let share = evidence.facts.isEmpty ? 0 : Double(prose) / Double(evidence.facts.count)
        noise = share > 0.8 ? 0 : share > 0.5 ? 1 : share > 0.25 ? 2 : share > 0.1 ? 3 : 4
    }

    /// The chain of all blocks.
    ///
    /// Complexity: O(blocks + cues).
    func chain() -> BlockChain {
        var answers = Answers(chain: BlockChain(capacity: evidence.facts.count))
        for index in evidence.facts.indices {
            answers.shape = evidence.facts[index].shape.rawValue
            own(index, &answers)
            wording(index, &answers)
            place(index, &answers)
            neighbours(index, &answers)
            document(index, &answers)
            markup(index, &answers)
            let before = index > 0 ? evidence.facts[index - 1].shape.rawValue : 0
            answers.chain.endBlock(pair: before * Shape.allCases.count + answers.shape)
        }
        return answers.chain
    }

    /// Collects the answers of the blocks, one after the other.
    private struct Answers {
        var chain: BlockChain
        /// Of the block in work.
        var shape = 0
        private let starts = Feature.starts

        init(chain: BlockChain) { self.chain = chain }

        @inline(__always)
        mutating func add(_ feature: Feature, _ answer: Int) {
            chain.add(Int32(starts[feature.rawValue] + answer))
        }

        /// An answer that has weights of its own for each shape.
        @inline(__always)
        mutating func addByShape(_ feature: Feature, _ answer: Int, of count: Int) {
            chain.add(Int32(starts[feature.rawValue] + shape * count + answer))
        }
    }

    // MARK: - Buckets

    /// 0, 1, 2, 3–4, 5–8, 9–16, more.
    private func steps(_ n: Int) -> Int {
        switch n {
        case ...0: 0
        case 1: 1
        case 2: 2
        case 3...4: 3
        case 5...8: 4
        case 9...16: 5
        default: 6
        }
    }

    /// 0, 1, 2–3, 4–7, more.
    private func fewSteps(_ n: Int) -> Int { n <= 1 ? max(0, n) : n < 4 ? 2 : n < 8 ? 3 : 4 }

    /// Fifths of a share, 0…4.
    private func fifths(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : min(4, part * 5 / whole) }

    // MARK: - Questions

    private func own(_ index: Int, _ answers: inout Answers) {
        let fact = evidence.facts[index]
        let words = fact.wordCount
        answers.add(.bias, 0)
        let length =
            switch words {
            case 0...3: words
            case 4...5: 4
            case 6...8: 5
            case 9...12: 6
            case 13...18: 7
            case 19...28: 8
            case 29...44: 9
            case 45...70: 10
            default: 11
            }
        answers.add(.length, length)
        answers.addByShape(.ending, fact.ending.rawValue, of: BlockFacts.Ending.allCases.count)
        answers.addByShape(.opening, fact.opening.rawValue, of: BlockFacts.Opening.allCases.count)
        answers.addByShape(.capitals, fifths(fact.capitals, of: max(1, words - 1)), of: 5)
        answers.addByShape(.function, min(4, fact.functionWords * 10 / max(1, words)), of: 5)
        answers.addByShape(.numbers, fifths(fact.numbers, of: words), of: 5)
        let pronouns = (fact.you > 0 ? 1 : 0) + (fact.we > 0 ? 2 : 0) + (fact.i > 0 ? 4 : 0)
        answers.addByShape(.pronouns, pronouns, of: 8)
        answers.addByShape(.imperative, fact.beginsWithImperative ? 1 : 0, of: 2)
        let hasCue = fact.cueReasons != 0
        answers.add(.voice, (fact.reporting > 0 ? 1 : 0) + (fact.narrative > 0 ? 2 : 0) + (hasCue ? 4 : 0))
        let quoted = fact.quotedWords == 0 ? 0 : fact.quotedWords * 2 < words ? 1 : 2
        answers.addByShape(.quoted, quoted, of: 3)
        answers.addByShape(
            .allCapitals, fact.allCapitals == 0 ? 0 : fact.allCapitals * 2 < words ? 1 : 2, of: 3)
        answers.addByShape(
            .times, (fact.months + fact.weekdays > 0 ? 1 : 0) + (fact.times > 0 ? 2 : 0), of: 4)
        answers.add(.sentences, steps(fact.sentences))
        for sign in 0..<BlockFacts.Signs.count where fact.signs.rawValue & (1 << sign) != 0 {
            answers.addByShape(.sign, sign, of: BlockFacts.Signs.count)
        }
    }

    private func wording(_ index: Int, _ answers: inout Answers) {
        let fact = evidence.facts[index]
        var kinds = 0
        for reason in 0..<reasons {
            if fact.cueReasons & (1 << reason) != 0 {
                answers.addByShape(.cue, reason, of: reasons)
                kinds += 1
            }
            if fact.quotedCueReasons & (1 << reason) != 0 { answers.add(.cueQuoted, reason) }
        }
        var count = 0
        for cue in evidence.scanner.cues[fact.cues] where !cue.isQuoted {
            answers.add(.rule, cue.rule)
            count += 1
        }
        let covered = fact.coveredWords
        let coverage =
            covered == 0
            ? 0 : covered == fact.wordCount ? 5 : 1 + min(3, covered * 4 / max(1, fact.wordCount))
        answers.addByShape(.coverage, coverage, of: 6)
        answers.addByShape(.cueCount, min(3, count), of: 4)
        let pronouns = (fact.you > 0 ? 1 : 0) + (fact.we > 0 ? 2 : 0) + (fact.reporting > 0 ? 4 : 0)
        answers.add(.cuePronouns, pronouns * 3 + min(2, kinds))
    }

    private func place(_ index: Int, _ answers: inout Answers) {
        let before = evidence.proseBefore[index]
        let after = evidence.proseAfter[index]
        answers.addByShape(.fromStart, steps(index), of: 7)
        answers.addByShape(.fromEnd, steps(evidence.facts.count - 1 - index), of: 7)
        answers.addByShape(.proseAround, fewSteps(before) * 5 + fewSteps(after), of: 25)
        answers.addByShape(
            .distanceToProse,
            min(4, evidence.backToProse[index] - 1) * 5 + min(4, evidence.aheadToProse[index] - 1), of: 25)
        let region = before == 0 ? 0 : after == 0 ? 2 : 1
        let run = evidence.runs[index]
        answers.addByShape(.runCues, region * 5 + cueShare(in: run, without: index), of: 15)
        answers.addByShape(.run, region * 7 + steps(run.count), of: 21)
        answers.addByShape(
            .runPlace, min(2, index - run.lowerBound) * 3 + min(2, run.upperBound - 1 - index), of: 9)
        answers.addByShape(.noise, region * 5 + noise, of: 15)
        answers.addByShape(.place, index * 10 / evidence.facts.count, of: 10)
        let kind = evidence.metadata[index].map { MetadataKind.allCases.firstIndex(of: $0) ?? 0 }
        answers.add(
            .metadata, region * (MetadataKind.allCases.count + 1) + (kind ?? MetadataKind.allCases.count))
    }

    /// How many of a run's other blocks hold a cue: none to see, none, some, half, most.
    private func cueShare(in run: Range<Int>, without index: Int) -> Int {
        guard run.count > 1 else { return 0 }
        let own = evidence.facts[index].cueReasons != 0 ? 1 : 0
        let cues = evidence.runCues[index] - own
        return cues == 0 ? 1 : cues * 4 < run.count - 1 ? 2 : cues * 2 < run.count - 1 ? 3 : 4
    }

    private func neighbours(_ index: Int, _ answers: inout Answers) {
        let outside = Shape.allCases.count
        func shape(_ i: Int) -> Int {
            evidence.facts.indices.contains(i) ? evidence.facts[i].shape.rawValue : outside
        }
        answers.addByShape(.before, shape(index - 1), of: outside + 1)
        answers.addByShape(.after, shape(index + 1), of: outside + 1)
        answers.addByShape(.secondBefore, shape(index - 2), of: outside + 1)
        answers.addByShape(.secondAfter, shape(index + 2), of: outside + 1)
        answers.addByShape(
            .bothSides, shape(index - 1) * (outside + 1) + shape(index + 1),
            of: (outside + 1) * (outside + 1))

        func cue(_ i: Int, _ feature: Feature) {
            let mask = evidence.facts.indices.contains(i) ? evidence.facts[i].cueReasons : 0
            if mask == 0 {
                answers.addByShape(feature, reasons, of: reasons + 1)
                return
            }
            for reason in 0..<reasons where mask & (1 << reason) != 0 {
                answers.addByShape(feature, reason, of: reasons + 1)
            }
        }
        cue(index - 1, .cueBefore)
        cue(index + 1, .cueAfter)
        cue(index - 2, .cueSecondBefore)
        cue(index + 2, .cueSecondAfter)
        func cues(_ range: Range<Int>) -> Int {
            range.clamped(to: evidence.facts.indices).reduce(0) {
                $0 + (evidence.facts[$1].cueReasons != 0 ? 1 : 0)
            }
        }
        answers.addByShape(
            .cuesAround, min(2, cues((index - 3)..<index)) * 3 + min(2, cues((index + 1)..<(index + 4))),
            of: 9)

        // The cue that heads the run: what a list of headlines stands under.
        let run = evidence.runs[index]
        var header = reasons
        var distance = 0
        var i = index - 1
        while i >= run.lowerBound, index - i <= 24 {
            let fact = evidence.facts[i]
            if fact.cueReasons != 0, fact.wordCount <= 8 {
                header = fact.cueReasons.trailingZeroBitCount
                distance = min(2, (index - i - 1) / 2)
                break
            }
            i -= 1
        }
        answers.addByShape(.header, distance * (reasons + 1) + header, of: 3 * (reasons + 1))
        let gluedAfter = index + 1 < evidence.blocks.count && evidence.blocks[index + 1].isGlued
        answers.addByShape(.glue, (evidence.blocks[index].isGlued ? 1 : 0) + (gluedAfter ? 2 : 0), of: 4)
    }

    private func document(_ index: Int, _ answers: inout Answers) {
        answers.addByShape(
            .duplicate, (evidence.recursBefore[index] ? 1 : 0) + (evidence.recursAfter[index] ? 2 : 0),
            of: 4)
        let overlap = evidence.overlap[index].map { min(3, Int($0 * 4)) } ?? 4
        answers.addByShape(.overlap, overlap, of: 5)
        let region = evidence.proseBefore[index] == 0 ? 0 : evidence.proseAfter[index] == 0 ? 2 : 1
        answers.addByShape(.overlapPlace, region * 5 + overlap, of: 15)
        answers.add(.title, evidence.isTitle[index] ? 1 : 0)
        let distance = evidence.markup.map { $0.blocks[index].distanceFromMain / 2 } ?? 3
        answers.addByShape(.segment, side(of: index) * 4 + distance, of: 20)
        if region == 0 {
            // A headline is the last line of some words before the story; bylines and share links may follow it.
            let rank = evidence.linesToStory[index]
            if rank > 0 { answers.add(.headline, min(3, rank - 1) * 5 + overlap % 5) }
        }
    }

    /// Long before, before, in, after, or long after the segment that holds the story.
    private func side(of index: Int) -> Int {
        let story = evidence.story
        if story.contains(index) { return 2 }
        if index < story.lowerBound { return story.lowerBound - index > 8 ? 0 : 1 }
        return index - story.upperBound >= 8 ? 4 : 3
    }

    private func markup(_ index: Int, _ answers: inout Answers) {
        guard let markup = evidence.markup else { return }
        let block = markup.blocks[index]
        if block.tag >= 0 { answers.addByShape(.tag, block.tag, of: MarkupHints.tags.count) }
        if block.parentTag >= 0 { answers.add(.parentTag, block.parentTag) }
        var inside = block.inside
        while inside != 0 {
            answers.add(.inside, inside.trailingZeroBitCount)
            inside &= inside - 1
        }
        answers.addByShape(.aside, block.isAside ? 1 : 0, of: 2)
        let isLong = evidence.facts[index].wordCount > 12 ? 1 : 0
        block.hints.visit { hint in
            answers.add(.hint, hint)
            answers.add(.hintShape, hint * 2 + isLong)
        }
        block.nearHints.visit { answers.add(.nearHint, $0) }
        let links = block.linkDensity <= 0 ? 0 : min(5, 1 + Int(block.linkDensity * 4.99))
        answers.addByShape(.links, links, of: 6)
        let fromHeading = markup.heading.map { index <= $0 ? 1 : index - $0 <= 4 ? 2 : 3 } ?? 0
        answers.addByShape(.fromHeading, fromHeading, of: 4)
        guard block.container >= 0 else { return }
        container(markup.tree, block.container, &answers)
    }

    /// What the element that holds a block beside others holds in all, and how far it is from the story's.
    private func container(_ tree: PageTree, _ position: Int, _ answers: inout Answers) {
        let node = tree.nodes[position]
        let densest = min(4, node.fromDensest.up) * 3 + min(2, node.fromDensest.down)
        answers.addByShape(.mainPath, densest, of: 15)
        let main = node.fromMain.up == 0 ? min(3, node.fromMain.down) : min(7, 3 + node.fromMain.up)
        answers.addByShape(.mainPart, main, of: 8)
        let prose = node.prose == 0 ? 0 : min(4, 1 + node.prose * 5 / max(1, tree.prose))
        let links = node.linkWords * 10 / max(1, node.words)
        let linkStep = links < 1 ? 0 : links < 3 ? 1 : links < 6 ? 2 : 3
        answers.addByShape(.containerProse, prose * 4 + linkStep, of: 20)
        answers.addByShape(
            .containerSize, steps(node.blocks) * 5 + fifths(node.proseBlocks, of: node.blocks), of: 35)
    }
}
