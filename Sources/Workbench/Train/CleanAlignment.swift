import TextCore

/// Labels the blocks of a page by the share of each that is in the gold's clean body.
struct CleanAlignment {
    private let bag: CleanTokens.Bag
    private let lines: Set<[String]>

    init(_ gold: String) {
        bag = CleanTokens.grams(CleanTokens.tokens(gold))
        lines = Set(gold.split(separator: "\n").map { CleanTokens.tokens($0) })
    }

    /// Removed, kept, or not known: titles and the blocks that the cleaner takes for metadata are not in
    /// every gold, and say nothing either way.
    func labels(of ranges: [TextRange], in article: SourceArticle) -> [Bool?] {
        let title = article.metadata.title.map { CleanTokens.tokens($0) } ?? []
        let headings = Set(
            article.blocks.filter { $0.kind == .heading(level: 1) }.map {
                CleanTokens.tokens(article.text.string(in: $0.range))
            })
        return ranges.map { range in
            let tokens = CleanTokens.tokens(article.text.string(in: range))
            guard !tokens.isEmpty else { return true }
            if tokens.count < 4 {
                return lines.contains(tokens) ? false : headings.contains(tokens) ? nil : true
            }
            let share = CleanTokens.share(of: tokens, in: bag)
            if share >= 0.6 { return false }
            if share > 0.2 || headings.contains(tokens) || tokens == title { return nil }
            return true
        }
    }
}
