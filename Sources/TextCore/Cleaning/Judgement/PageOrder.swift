/// Says of some blocks of a page, from their place and kind alone, that they stay or go.
///
/// Rivers of other stories are linked headings with teasers; a list or a table of the story is the story, however
/// short its items; what stands above the headline is furniture; below "12 comments" readers speak.
struct PageOrder {
    enum Decision { case stays, goes }

    /// For each block, what its place decides; `nil` where the model does.
    private(set) var decisions: [Decision?]

    private let evidence: DocumentEvidence
    private let markup: MarkupFacts
    /// Whether the story has headings of its own, without links, below its headline.
    private let hasSubheads: Bool

    /// Share of a heading's text that is a link, from which the heading leads elsewhere.
    private static let linked = 0.8
    /// Share of links up to which a block speaks for itself.
    private static let unlinked = 0.2
    /// Linked headings from which they are a river, and words of a teaser with its heading.
    private static let fewestCards = 2
    private static let cardWords = 80
    /// Words of a deck.
    private static let deckWords = 5...60
    private static let deckHints: HintSet = MarkupHints.hints(
        in: "deck standfirst subtitle summary description excerpt lede lead intro")

    private static let dialogHints = MarkupHints.hints(in: "modal")

    /// - Complexity: O(blocks).
    init(_ evidence: DocumentEvidence, _ markup: MarkupFacts, _ wording: BlockWording) {
        self.evidence = evidence
        self.markup = markup
        decisions = Array(repeating: nil, count: evidence.facts.count)
        hasSubheads = evidence.facts.indices.contains { index in
            guard case .heading(let level) = evidence.blocks[index].kind, level > 1 else { return false }
            let block = markup.blocks[index]
            return block.isInMain && block.linkDensity < Self.unlinked
                && evidence.facts[index].cueReasons == 0
        }
        keepLists()
        keepDeck()
        dropRivers()
        dropAboveHeadline()
        dropDialogs()
        dropComments()
    }

    /// Items and rows in the element that holds the story, without links and without wording of clutter.
    private mutating func keepLists() {
        for index in evidence.facts.indices {
            switch evidence.blocks[index].kind {
            case .listItem, .tableRow, .quote, .preformatted: break
            default: continue
            }
            let block = markup.blocks[index]
            let fact = evidence.facts[index]
            guard block.isInMain, block.linkDensity < Self.unlinked, fact.cueReasons == 0,
                fact.wordCount > 0
            else { continue }
            decisions[index] = .stays
        }
    }

    /// The lines between the headline and the first paragraph that the page calls a deck.
    private mutating func keepDeck() {
        guard let heading = markup.heading else { return }
        var index = heading + 1
        while index < evidence.facts.count, !evidence.facts[index].isProse || index == heading + 1 {
            let fact = evidence.facts[index]
            let block = markup.blocks[index]
            let isHeading = if case .heading = evidence.blocks[index].kind { true } else { false }
            let isCalledDeck = isHeading || !block.nearHints.isDisjoint(with: Self.deckHints)
            if isCalledDeck, !block.isAside, block.linkDensity < Self.unlinked, fact.cueReasons == 0,
                Self.deckWords.contains(fact.wordCount), evidence.metadata[index] == nil
            {
                decisions[index] = .stays
            }
            index += 1
            if index - heading > 8 { break }
        }
    }

    // MARK: - Rivers

    /// Linked headings, one after the other, each with at most a short teaser.
    private mutating func dropRivers() {
        let headings = evidence.facts.indices.filter { isLinkedHeading($0) }
        guard headings.count >= Self.fewestCards else { return }
        var river: [Range<Int>] = []
        func flush() -> [Range<Int>] {
            defer { river = [] }
            return river.count >= Self.fewestCards ? river : []
        }
        var cards: [Range<Int>] = []
        for (place, heading) in headings.enumerated() {
            let next = place + 1 < headings.count ? headings[place + 1] : nil
            let card = card(from: heading, before: next, like: river.last)
            let words = card.reduce(0) { $0 + evidence.facts[$1].wordCount }
            guard words <= Self.cardWords else {
                cards += flush()
                continue
            }
            if let last = river.last, last.upperBound < heading { cards += flush() }
            river.append(card)
        }
        cards += flush()
        let all = evidence.facts.indices.reduce(0) { $0 + (evidence.facts[$1].isProse ? 1 : 0) }
        let own = cards.joined().reduce(0) { $0 + (evidence.facts[$1].isProse ? 1 : 0) }
        // A list of things, each headed by a link to a shop, is the story itself.
        guard own * 2 <= all else { return }
        for index in cards.joined() where evidence.metadata[index] != .correction {
            decisions[index] = .goes
        }
    }

    private func isLinkedHeading(_ index: Int) -> Bool {
        guard case .heading(let level) = evidence.blocks[index].kind, level > 1 else { return false }
        // A story with subheads of its own lists things under links to shops.
        if hasSubheads, markup.blocks[index].isInMain { return false }
        return markup.blocks[index].linkDensity >= Self.linked && evidence.facts[index].wordCount > 1
    }

    /// A heading with what stands below it, up to the next one or the end of its own element.
    private func card(from heading: Int, before next: Int?, like last: Range<Int>?) -> Range<Int> {
        let container = markup.blocks[heading].container
        let limit = next ?? min(evidence.facts.count, heading + (last?.count ?? 2))
        var end = heading + 1
        while end < limit, end - heading < 5, markup.blocks[end].container == container,
            !isOtherHeading(end)
        {
            end += 1
        }
        return heading..<end
    }

    private func isOtherHeading(_ index: Int) -> Bool {
        if case .heading = evidence.blocks[index].kind { return true }
        return false
    }

    // MARK: - Above and below

    /// What stands above the first-level headline and is no paragraph of its own.
    private mutating func dropAboveHeadline() {
        guard let last = markup.heading,
            let heading = evidence.blocks[...last].firstIndex(where: { $0.kind == .heading(level: 1) }),
            !evidence.facts[heading].isProse
        else { return }
        for index in 0..<heading where evidence.metadata[index] == nil {
            let fact = evidence.facts[index]
            let block = markup.blocks[index]
            let isCaption = markup.tree.isCaption(evidence.blocks[index])
            if !fact.isProse || isCaption || block.linkDensity >= Self.linked { decisions[index] = .goes }
        }
    }

    /// What stands in a dialog that lies over the page.
    private mutating func dropDialogs() {
        for index in evidence.facts.indices {
            let block = markup.blocks[index]
            if block.isAside, !block.isInMain, !block.hints.isDisjoint(with: Self.dialogHints) {
                decisions[index] = .goes
            }
        }
    }

    /// What stands below a line that counts the comments, if the story is above it.
    private mutating func dropComments() {
        let all = evidence.facts.reduce(0) { $0 + ($1.isProse ? 1 : 0) }
        var above = 0
        for index in evidence.facts.indices {
            if evidence.facts[index].isProse, markup.blocks[index].isInMain { above += 1 }
            guard above >= 2, above * 5 >= all * 2, countsComments(index) else { continue }
            for below in index..<evidence.facts.count { decisions[below] = .goes }
            return
        }
    }

    /// `12 comments`, `Comments (3)`.
    private func countsComments(_ index: Int) -> Bool {
        let fact = evidence.facts[index]
        guard fact.wordCount == 2, fact.numbers == 1 else { return false }
        return evidence.scanner.words[fact.words].contains {
            $0.hash == Self.commentHash || $0.hash == Self.commentsHash
        }
    }

    private static let commentHash = WordHash.of("comment")
    private static let commentsHash = WordHash.of("comments")
}
