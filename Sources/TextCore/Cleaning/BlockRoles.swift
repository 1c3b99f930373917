/// Gives kept blocks their roles: headline, deck, subheadings, list items, paragraphs.
struct BlockRoles {
    private let evidence: DocumentEvidence

    init(_ evidence: DocumentEvidence) {
        self.evidence = evidence
    }

    /// Body blocks for the kept positions and for those that were put back, in order.
    ///
    /// What was put back takes no part in finding the headline: it may stand above it.
    func body(of kept: [Int], putBack: [Int]) -> [BodyBlock] {
        let blocks = body(of: kept)
        guard !putBack.isEmpty else { return blocks }
        let more = putBack.map {
            BodyBlock(range: TextRange(utf8: evidence.blocks[$0].range), role: role(of: $0, next: nil))
        }
        return (blocks + more).sorted { $0.range < $1.range }
    }

    /// Body blocks for the kept positions, in order.
    func body(of kept: [Int]) -> [BodyBlock] {
        let headline = self.headline(kept)
        let deck = headline.flatMap { self.deck(kept, after: $0) }
        return kept.indices.map { position in
            let index = kept[position]
            let role: BlockRole
            if position == headline {
                role = .headline
            } else if position == deck {
                role = .deck
            } else {
                role = self.role(of: index, next: position + 1 < kept.count ? kept[position + 1] : nil)
            }
            return BodyBlock(range: TextRange(utf8: evidence.blocks[index].range), role: role)
        }
    }

    /// The headline that the source knows, or the title that it gives; else the first line without an end, before any prose.
    private func headline(_ kept: [Int]) -> Int? {
        if let headline = evidence.headline, let position = kept.firstIndex(of: headline) {
            return position
        }
        if let titled = kept.prefix(12).firstIndex(where: { evidence.isTitle[$0] }) { return titled }
        guard kept.count > 1 else { return nil }
        for position in kept.indices.prefix(4) {
            let fact = evidence.facts[kept[position]]
            if case .heading(let level) = evidence.blocks[kept[position]].kind, level <= 2 {
                return position
            }
            if fact.isProse || fact.wordCount > 30 { return nil }
            if fact.ending != .fullStop && fact.ending != .colon && fact.wordCount >= 2
                && fact.wordCount <= 30
            {
                return position
            }
        }
        return nil
    }

    /// The block right after the headline, if it is a line of some words before a paragraph.
    private func deck(_ kept: [Int], after headline: Int) -> Int? {
        let position = headline + 1
        guard position + 1 < kept.count, headline <= 3 else { return nil }
        let index = kept[position]
        let fact = evidence.facts[index]
        guard fact.wordCount >= 5, fact.wordCount <= 45, fact.opening != .quote else { return nil }
        if let kind = evidence.blocks[index].kind, kind != .paragraph, kind != .heading(level: 2) {
            return nil
        }
        let next = evidence.facts[kept[position + 1]]
        guard next.wordCount >= 8 else { return nil }
        if fact.ending == .open { return position }
        // A deck that ends with a full stop is told from a first paragraph by a byline or time after it.
        let between = (index + 1)..<kept[position + 1]
        let hasByline = between.contains {
            evidence.metadata[$0] == .byline || evidence.metadata[$0] == .time
        }
        return fact.sentences <= 2 && hasByline ? position : nil
    }

    private func role(of index: Int, next: Int?) -> BlockRole {
        switch evidence.blocks[index].kind {
        case .heading: return .subheading
        case .listItem: return .listItem
        case .quote: return .quote
        case .tableRow: return .tableRow
        case .preformatted: return .preformatted
        case .caption: return .paragraph
        case .paragraph, nil: break
        }
        let fact = evidence.facts[index]
        let isLine = fact.shape == .label || fact.shape == .line
        guard isLine, fact.opening != .lower, fact.ending == .open, let next else { return .paragraph }
        // A subheading stands before a paragraph, not before another line.
        let following = evidence.facts[next]
        return following.isProse || following.shape == .shortSentence ? .subheading : .paragraph
    }
}
