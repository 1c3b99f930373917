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

    /// The places of the needle, see ``StorySearch/matches(of:)``.
    func matches(of search: ByteSearch) -> [TextRange] {
        var matches = MatchList(self)
        var start = 0
        while let found = search.firstIndex(in: folded.span, from: start) {
            // A place inside a character that the last match took whole is passed over.
            start =
                matches.append(found..<found + search.needle.count)
                ? found + search.needle.count : found + 1
        }
        return matches.ranges
    }

    /// The matches of the expression, see ``StorySearch/matches(of:)``.
    func matches(of program: RegexProgram) -> [TextRange] {
        var matches = MatchList(self)
        var matcher = RegexMatcher(program)
        let bytes = folded.span
        var lower = 0
        while lower < folded.count {
            if let literal = program.literal {
                guard let found = literal.firstIndex(in: bytes, from: lower) else { break }
                lower = blockStart(of: found, after: lower)
            }
            var upper = lower
            while upper < folded.count, bytes[upper] != TextFolder.separator { upper += 1 }
            matcher.enter(lower..<upper, of: bytes)
            var start = lower
            while let found = matcher.nextMatch(from: start, in: bytes, where: { matches.hasRoom(at: $0) })
            {
                matches.append(found)
                start = found.upperBound
            }
            lower = upper + 1
        }
        return matches.ranges
    }

    private func blockStart(of place: Int, after lower: Int) -> Int {
        var start = place
        while start > lower, folded[start - 1] != TextFolder.separator { start -= 1 }
        return start
    }

    /// Matches in folded bytes, as ranges of the text.
    private struct MatchList {
        private(set) var ranges: [TextRange] = []
        private let source: FoldedText
        private var reader: OriginMap.Reader
        private var block = 0

        init(_ source: FoldedText) {
            self.source = source
            reader = OriginMap.Reader(source.origins)
        }

        /// Whether a match may start at a folded byte: not in a character that the last match took whole.
        ///
        /// - Precondition: places come in order.
        mutating func hasRoom(at place: Int) -> Bool {
            guard let last = ranges.last else { return true }
            return reader.origin(of: place..<place + 1).lowerBound >= last.upper.utf8
        }

        /// Takes a match if there is room for it, on grapheme boundaries.
        ///
        /// - Precondition: matches come in order.
        @discardableResult
        mutating func append(_ found: Range<Int>) -> Bool {
            let origin = reader.origin(of: found)
            if let last = ranges.last, origin.lowerBound < last.upper.utf8 { return false }
            while source.blocks[block].upperBound <= origin.lowerBound { block += 1 }
            ranges.append(
                TextRange(
                    utf8: GraphemeAlignment.widened(origin, in: source.text, block: source.blocks[block])))
            return true
        }
    }
}
