/// The block that a source's facts name as the headline, and the lines around it that tell when and by whom.
enum HeadlineBlock {
    /// The share of the prose that can stand above a headline.
    private static let mostProseAbove = 0.3
    /// Blocks above and below the headline in which its bylines and dates stand.
    private static let above = 6
    private static let below = 24
    /// Words of the longest byline or date line.
    private static let mostWords = 30

    /// The block in which the headline stands; `nil` where much of the story stands above it.
    static func find(_ range: TextRange?, _ blocks: [DraftBlock], _ facts: [BlockFacts]) -> Int? {
        guard let range,
            let index = blocks.firstIndex(where: { $0.range.upperBound > range.lower.utf8 }),
            blocks[index].range.lowerBound < range.upper.utf8
        else { return nil }
        func prose(_ facts: some Sequence<BlockFacts>) -> Int {
            facts.reduce(0) { $0 + ($1.isProse && $1.cueReasons == 0 ? $1.wordCount : 0) }
        }
        let all = prose(facts)
        guard all == 0 || Double(prose(facts[..<index])) <= Double(all) * mostProseAbove else { return nil }
        return index
    }

    /// Adds lines that name the authors whom the source knows, and lines that are there to say a date.
    ///
    /// - Parameter headline: the position of the headline; `nil` where the story begins without one.
    static func addKnownLines(
        to metadata: inout [MetadataKind?], _ article: SourceArticle, _ blocks: [DraftBlock],
        _ facts: [BlockFacts], headline: Int?
    ) {
        let authors = article.metadata.authors.map { TitleWords($0) }
        let top = headline ?? 0
        for index in max(0, top - above)..<min(blocks.count, top + below) where index != headline {
            let fact = facts[index]
            if fact.isProse {
                if headline == nil || index > top { return }
                continue
            }
            guard metadata[index] == nil || metadata[index] == .time, fact.wordCount > 0,
                fact.wordCount <= mostWords,
                blocks[index].range.count <= DateLine.longest
            else { continue }
            let text = article.text.string(in: TextRange(utf8: blocks[index].range))
            let words = TitleWords(text)
            if authors.contains(where: { words.contains($0) && words.count <= $0.count * 2 + 6 }) {
                metadata[index] = .byline
            } else if metadata[index] == .time {
                continue
            } else if !Byline.names(in: text).isEmpty, fact.wordCount <= 12 {
                metadata[index] = .byline
            } else if let line = DateLine(Array(text.utf8)), line.isDateLine, fact.wordCount <= 16 {
                metadata[index] = .time
            }
        }
    }
}
