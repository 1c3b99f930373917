/// Blocks of a text, folded once so that many searches in them are cheap.
struct FoldedText: Sendable {
    private let text: ArticleText
    private let blocks: [Range<Int>]
    let folded: [UInt8]
    private let origins: OriginMap

    /// Parts of `ranges` that lie past the text, inside a scalar or in an earlier range are not searched.
    ///
    /// Complexity: O(*n*).
    init(_ text: ArticleText, within ranges: [TextRange], table: FoldingTable) {
        self.text = text
        let limit = min(text.count, Int(UInt32.max / 4))
        var blocks: [Range<Int>] = []
        var folder = TextFolder(
            table: table, capacity: ranges.reduce(0) { $0 + min($1.count, limit) + 1 })
        for range in ranges {
            var lower = max(range.lower.utf8, blocks.last?.upperBound ?? 0)
            var upper = min(range.upper.utf8, limit)
            while lower < upper, !text.isScalarBoundary(TextOffset(utf8: lower)) { lower += 1 }
            while lower < upper, !text.isScalarBoundary(TextOffset(utf8: upper)) { upper -= 1 }
            guard lower < upper else { continue }
            blocks.append(lower..<upper)
            folder.append(text.utf8.span, lower..<upper)
        }
        self.blocks = blocks
        folded = folder.folded
        origins = folder.origins
    }

    /// Where the needle stands, see ``StorySearch/matches(of:)``.
    func matches(of search: ByteSearch) -> [TextRange] {
        var matches: [TextRange] = []
        var reader = OriginMap.Reader(origins)
        var block = 0
        var start = 0
        while let found = search.firstIndex(in: folded.span, from: start) {
            let origin = reader.origin(of: found..<found + search.needle.count)
            if let last = matches.last, origin.lowerBound < last.upper.utf8 {
                start = found + 1  // Inside a character that the last match took whole.
                continue
            }
            while blocks[block].upperBound <= origin.lowerBound { block += 1 }
            matches.append(
                TextRange(utf8: GraphemeAlignment.widened(origin, in: text, block: blocks[block])))
            start = found + search.needle.count
        }
        return matches
    }
}
