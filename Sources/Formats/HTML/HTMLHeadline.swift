import TextCore

/// Finds the heading of a page's own article among the blocks that the page shows.
///
/// Candidates are headings, and short blocks that say what the page calls itself elsewhere. Each is weighed by its level, by
/// where it stands, and by how much it agrees with the page's declared titles; a logo, a consent box and the headings of
/// other articles are all weaker than the article's own.
struct HTMLHeadline {
    /// The position of the block.
    let block: Int
    /// Its text on one line.
    let text: String

    /// Headings that are weighed.
    private static let mostCandidates = 120
    /// Bytes of the longest headline.
    private static let longest = 500
    private static let leastScore = 2.0
    /// The share of a page's prose that can stand above its headline.
    private static let mostProseAbove = 0.3

    /// - Parameters:
    ///   - titles: what the page calls its article in places that do not show.
    ///   - site: names that are no headline.
    init?(_ page: HTMLBlockWalk, titles: [String], site: SiteName) {
        let words = titles.map { TitleWords($0) }
        let prose = Self.prose(page)
        var places = HTMLHeadlinePlaces(page.elements)
        var best: (score: Double, block: Int, text: String)?
        var candidates = 0
        for (index, block) in page.blocks.enumerated() where block.range.count <= Self.longest {
            let isHeading: Bool
            if case .heading(let level) = block.kind { isHeading = level <= 3 } else { isHeading = false }
            guard isHeading || index < 60 && block.kind != .listItem, candidates < Self.mostCandidates
            else { continue }
            if isHeading { candidates += 1 }
            let text = Self.text(of: block, page)
            guard !text.isEmpty else { continue }
            let own = TitleWords(text)
            var agreement = words.map { $0.agreement(with: own) }.max() ?? 0
            var isExact = words.contains { $0.isSame(as: own) || $0.contains(own) && own.count > 2 }
            if block.kind != .heading(level: 1) {
                // A lower heading that says a part of the title alone heads a part of the story.
                let share = words.map { Self.share(of: own, in: $0) }.max() ?? 0
                isExact = isExact && (share == 0 || share >= Self.leastShare)
                if share > 0, share < Self.leastShare { agreement = min(agreement, share) }
            }
            guard isHeading || isExact && own.count > 1, !site.matches(text) else { continue }
            var score = Self.score(block, own, &places)
            score += agreement * 5 + (isExact ? 2 : 0)
            if !words.isEmpty, agreement < 0.2 { score -= 1 }
            score -= prose.share(above: index) * 6
            if prose.share(above: index) > Self.mostProseAbove { score -= 5 }
            // A lower heading that is nowhere declared heads a part of the story.
            if block.kind != .heading(level: 1), words.count > 1, agreement < 0.6 { score -= 3 }
            score -= min(1.5, Double(candidates) * 0.05)
            if score > best?.score ?? (Self.leastScore - 0.001) { best = (score, index, text) }
        }
        guard let best else { return nil }
        block = best.block
        text = best.text
    }

    /// The share of a title's words that a heading is with which it begins; 0 for any other.
    private static func share(of heading: TitleWords, in title: TitleWords) -> Double {
        title.begins(with: heading) ? Double(heading.count) / Double(title.count) : 0
    }

    private static let leastShare = 0.6

    static func text(of block: SourceBlock, _ page: HTMLBlockWalk) -> String {
        page.text[block.range.utf8].split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }

    private static func score(
        _ block: SourceBlock, _ words: TitleWords, _ places: inout HTMLHeadlinePlaces
    ) -> Double {
        var score =
            switch block.kind {
            case .heading(1): 4.0
            case .heading(2): 0.5
            case .heading: 0.0
            default: -1.5
            }
        switch words.count {
        case 1: score -= 1
        case 36...: score -= 3
        default: break
        }
        guard let markup = block.markup else { return score }
        if markup.linkDensity > 0.5 { score -= 2 }
        return score + places.score(of: markup.element)
    }

    // MARK: Prose

    private struct Prose {
        /// For each block, bytes of prose before it.
        var before: [Int] = []
        var total = 0

        func share(above block: Int) -> Double { total < 400 ? 0 : Double(before[block]) / Double(total) }
    }

    /// Bytes from which a block without links is prose.
    private static let proseBytes = 140

    private static func prose(_ page: HTMLBlockWalk) -> Prose {
        var prose = Prose()
        for block in page.blocks {
            prose.before.append(prose.total)
            let isProse = block.range.count >= proseBytes && (block.markup?.linkDensity ?? 0) < 0.3
            if isProse, block.kind == .paragraph { prose.total += block.range.count }
        }
        return prose
    }
}
