/// Turns the probabilities of blocks into roles, metadata and removals.
struct Verdict {
    private let evidence: DocumentEvidence
    private let probabilities: [Float]
    /// What the archive shows; empty without one.
    private let recurs: [Bool]
    private let otherStories: [Bool]
    private let appeals: [Bool]
    /// For plain text: a page's markup says more than a guard could.
    private let storyGuard: StoryGuard?
    /// For each block, whether its wording leaves no doubt.
    private let isDecisive: [Bool]
    /// What its place decides of a page's block.
    private let order: PageOrder?
    /// What the network makes of a text; `nil` before it was asked, and for pages.
    private var zones: Zones?

    /// Above these probabilities a block is removed: a lost paragraph is worse than a line of clutter that
    /// stays, and a block without any wording of clutter needs more than one with it.
    private struct Thresholds {
        var longWithCue: Float
        var long: Float
        var lineWithCue: Float
        var line: Float
        /// No wording of clutter in the whole run: a list of the story's own, as likely as not.
        var lineAlone: Float
        var label: Float

        static let text = Thresholds(
            longWithCue: 0.85, long: 0.98, lineWithCue: 0.6, line: 0.93, lineAlone: 0.99, label: 0.75)
    }

    /// The same for a page, where the place of a block says more than its length: the element that holds the
    /// story is to be kept, and what stands outside is to be proved.
    private enum PageThreshold {
        static let inStory: Float = 0.995
        /// In the story too, but with a wording of clutter, or mostly links.
        static let inStoryWithCue: Float = 0.75
        /// In the story's `article`, beside the element that holds most of it.
        static let proseInArticle: Float = 0.98
        static let lineInArticle: Float = 0.9
        /// The same with a wording of clutter, or with links.
        static let inArticleWithCue: Float = 0.65
        static let outside: Float = 0.35

        /// Shares of links: a line of the story may name its sources; a line beside it that links leads elsewhere.
        private static let mostlyLinks = 0.65
        private static let someLinks = 0.2

        static func of(_ block: MarkupFacts.Block, isProse: Bool, hasCue: Bool) -> Float {
            if block.isInMain {
                return hasCue || block.linkDensity > mostlyLinks ? inStoryWithCue : inStory
            }
            guard block.isInArticle else { return outside }
            if hasCue || block.linkDensity >= someLinks { return inArticleWithCue }
            return isProse ? proseInArticle : lineInArticle
        }
    }

    init(_ evidence: DocumentEvidence, _ probabilities: [Float], recurs: [Bool] = []) {
        self.evidence = evidence
        self.probabilities = probabilities
        self.recurs = recurs
        let wording = BlockWording(evidence)
        otherStories = OtherStories(evidence, wording).titles()
        let isText = evidence.markup == nil
        appeals =
            isText
            ? Appeals(evidence, wording).blocks() : Array(repeating: false, count: evidence.facts.count)
        storyGuard = isText ? StoryGuard(evidence, wording) : nil
        order = evidence.markup.map { PageOrder(evidence, $0, wording) }
        isDecisive = wording.isDecisive
    }

    /// For each block, whether the chain and the rules remove it.
    var chainRemovals: [Bool] { evidence.facts.indices.map { isRemovedByChain($0) } }

    /// Lets the network decide, whose log-odds for each block these are.
    mutating func decide(by odds: [Float], chain: [Bool]) {
        let ruled = evidence.facts.indices.map {
            isDecisive[$0] || isRuled($0)
        }
        zones = Zones(
            evidence, odds, chain: chain, probabilities: probabilities, ruled: ruled,
            hasWording: storyGuard?.hasWording ?? true)
    }

    /// - Parameter isKept: whether the reader wants a passage that is to be removed; what else is removed does not
    ///   depend on it.
    func cleaned(isKept: (Removal) -> Bool, diagnostics: [Diagnostic] = []) -> CleanedText {
        var removals = evidence.facts.indices.map { isRemoved($0) }
        for index in removals.indices where removals[index] && headsKeptProse(index, removals) {
            removals[index] = false
        }
        if let headline = evidence.headline { openStory(at: headline, &removals) }
        guard keepsStory(removals) else {
            return Self.keepingAll(
                evidence,
                diagnostics: [
                    Diagnostic(.note, "Nothing in the text reads as a story; all of it is shown.")
                ])
        }
        var kept: [Int] = []
        var metadata: [MetadataBlock] = []
        var removed: [Removal] = []
        var putBack: [(index: Int, removal: Removal)] = []
        let reasons = RemovalReasons(evidence, removals, recurs: recurs)
        for index in evidence.facts.indices {
            let range = TextRange(utf8: evidence.blocks[index].range)
            if let kind = evidence.metadata[index], isMetadata(index, removals) {
                metadata.append(MetadataBlock(range: range, kind: kind))
            } else if removals[index] {
                let (reason, rule) = reasons.reason(of: index)
                let removal = Removal(range: range, reason: reason, rule: rule)
                if isKept(removal) { putBack.append((index, removal)) } else { removed.append(removal) }
            } else {
                kept.append(index)
            }
        }
        return CleanedText(
            body: BlockRoles(evidence).body(of: kept, putBack: putBack.map(\.index)), metadata: metadata,
            removed: removed, putBack: putBack.map(\.removal), diagnostics: diagnostics)
    }

    /// Keeps the headline, once, and nothing above it: what stands there belongs to the site.
    private func openStory(at headline: Int, _ removals: inout [Bool]) {
        for index in removals.indices.prefix(headline) where evidence.markup != nil || isLabel(index) {
            removals[index] = true
        }
        removals[headline] = false
        let hash = evidence.facts[headline].hash
        for index in removals.indices.dropFirst(headline + 1)
        where evidence.facts[index].hash == hash && evidence.facts[index].wordCount > 1 {
            removals[index] = true
        }
    }

    /// Whether a line of plain text is an address or a few words, as those of menus are: when in doubt a line stays.
    private func isLabel(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        return fact.signs.contains(.address) || fact.wordCount <= Self.wordsOfLabel
    }

    private static let wordsOfLabel = 4

    /// Words without any prose that are a page's story all the same: a few labels that were left over are none.
    private static let fewestWords = 20

    private func keepsStory(_ removals: [Bool]) -> Bool {
        let isPage = evidence.markup != nil
        var words = 0
        for index in removals.indices where !removals[index] {
            if evidence.facts[index].isProse { return true }
            if !isPage || evidence.metadata[index] == nil { words += evidence.facts[index].wordCount }
        }
        return words >= (isPage ? Self.fewestWords : 1)
    }

    /// Everything as body, with a note.
    static func keepingAll(_ evidence: DocumentEvidence, diagnostics: [Diagnostic]) -> CleanedText {
        CleanedText(
            body: BlockRoles(evidence).body(of: Array(evidence.facts.indices)), diagnostics: diagnostics)
    }

    private func isRemoved(_ index: Int) -> Bool {
        if evidence.blocks[index].isFurniture || !recurs.isEmpty && recurs[index] { return true }
        return zones.map { $0.removes[index] } ?? isRemovedByChain(index)
    }

    private func isRemovedByChain(_ index: Int) -> Bool {
        if let decision = order?.decisions[index] { return decision == .goes }
        if isRuled(index) { return true }
        if let storyGuard, storyGuard.keeps(index) { return false }
        let fact = evidence.facts[index]
        let hasCue = fact.cueReasons != 0
        if let markup = evidence.markup {
            // One word of clutter in a sentence is none: `Watch how the colour of the water changes`.
            let isCued = hasCue && (fact.coveredWords * 4 >= fact.wordCount || isDecisive[index])
            return probabilities[index]
                > PageThreshold.of(
                    markup.blocks[index], isProse: fact.isProse, hasCue: isCued)
        }
        let thresholds = Thresholds.text
        let threshold =
            switch fact.wordCount {
            case 0...3: thresholds.label
            case 4...12:
                hasCue
                    ? thresholds.lineWithCue
                    : evidence.runCues[index] > 0 ? thresholds.line : thresholds.lineAlone
            default: hasCue ? thresholds.longWithCue : thresholds.long
            }
        return probabilities[index] > threshold
    }

    /// Whether this is a page's heading, without a link and without decisive wording of clutter, over prose of the same container that
    /// stays: then it is a subheading of the story.
    private func headsKeptProse(_ index: Int, _ removals: [Bool]) -> Bool {
        let next = index + 1
        guard next < removals.count, !removals[next], evidence.facts[next].isProse,
            !isDecisive[index] || evidence.facts[index].cueReasons == 0,
            case .heading = evidence.blocks[index].kind,
            let markup = evidence.markup, markup.blocks[index].container >= 0,
            markup.blocks[index].container == markup.blocks[next].container,
            order?.decisions[index] != .goes, markup.blocks[index].linkDensity < 0.5
        else { return false }
        return true
    }

    /// Whether a byline or a time stands right above the headline, or between it and the story.
    private func isAtHeadline(_ index: Int) -> Bool {
        guard let headline = evidence.headline, evidence.metadata[index] != .note else { return false }
        if index < headline { return headline - index <= Self.reachAbove }
        return index - headline <= Self.reachBelow
            && !evidence.facts[headline..<index].contains { $0.isProse && $0.cueReasons == 0 }
    }

    private static let reachAbove = 6
    private static let reachBelow = 24

    /// Whether a rule removes the block, whatever a model makes of it.
    private func isRuled(_ index: Int) -> Bool {
        otherStories[index] || appeals[index] || isAddressAbove(index) || isWordedThroughout(index)
    }

    /// Words of a line that can hold a wording of clutter and more.
    private static let wordedLine = 4...24

    /// Whether a line of plain text is little more than a wording that no story has: `Watch the video below.`
    private func isWordedThroughout(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        return evidence.markup == nil && isDecisive[index] && Self.wordedLine.contains(fact.wordCount)
            && fact.coveredWords * 2 >= fact.wordCount && fact.quotedWords == 0
    }

    /// Whether this is the page's address and nothing else, above a text's story.
    private func isAddressAbove(_ index: Int) -> Bool {
        guard evidence.markup == nil, evidence.proseBefore[index] == 0, evidence.proseAfter[index] > 0,
            evidence.facts[index].signs.contains(.address)
        else { return false }
        return !evidence.text.utf8[evidence.blocks[index].range].contains { $0 <= 0x20 }
    }

    /// Metadata stands near the story; that of other stories goes with them.
    private func isMetadata(_ index: Int, _ removals: [Bool]) -> Bool {
        guard removals[index] else { return true }
        if evidence.metadata[index] == .correction { return true }
        if isAtHeadline(index) { return true }
        if evidence.facts[index].cueReasons != 0 && probabilities[index] > 0.95 { return false }
        return (max(0, index - 2)..<min(removals.count, index + 3)).contains {
            $0 != index && !removals[$0]
        }
    }
}
