/// Takes over the blocks of a source, and makes sure that they account for every byte of the text.
enum SourceBlocks {
    /// The source's blocks, cut to scalar boundaries; text that lies outside them becomes blocks of its own.
    static func drafts(of article: SourceArticle) -> [DraftBlock] {
        let text = article.text
        var drafts: [DraftBlock] = []
        drafts.reserveCapacity(article.blocks.count)
        var end = 0
        func addGap(upTo start: Int) {
            let gap = text.trimmed(end..<start)
            if !gap.isEmpty { drafts.append(DraftBlock(range: gap, kind: .paragraph)) }
        }
        for block in article.blocks {
            let lower = boundary(max(end, min(block.range.lower.utf8, text.count)), in: text)
            let upper = boundary(max(lower, min(block.range.upper.utf8, text.count)), in: text)
            let range = text.trimmed(lower..<upper)
            guard !range.isEmpty else { continue }
            addGap(upTo: range.lowerBound)
            drafts.append(DraftBlock(range: range, kind: block.kind, markup: block.markup))
            end = range.upperBound
        }
        addGap(upTo: text.count)
        return drafts
    }

    private static func boundary(_ offset: Int, in text: ArticleText) -> Int {
        var offset = offset
        while offset < text.count, !text.isScalarBoundary(TextOffset(utf8: offset)) { offset += 1 }
        return offset
    }
}
