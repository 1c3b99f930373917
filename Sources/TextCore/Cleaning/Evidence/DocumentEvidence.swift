/// All blocks of an article with their facts, and what only the whole article shows: where the prose
/// stands, which lines recur, which words the story speaks of.
struct DocumentEvidence {
    let text: ArticleText
    let blocks: [DraftBlock]
    let facts: [BlockFacts]
    let scanner: BlockScanner
    let markup: MarkupFacts?
    /// For each block, blocks of prose before it and after it.
    let proseBefore: [Int]
    let proseAfter: [Int]
    /// For each block, blocks back and ahead to the nearest prose (its own position not counted).
    let backToProse: [Int]
    let aheadToProse: [Int]
    /// For each block, the run of blocks without prose it stands in; a block of prose is its own run.
    let runs: [Range<Int>]
    /// For each block, blocks of its run that hold a cue.
    let runCues: [Int]
    /// The stretch of blocks in which the story stands, clutter inside it included.
    let story: Range<Int>
    /// Whether an equal block stands before, after.
    let recursBefore: [Bool]
    let recursAfter: [Bool]
    /// For each block, the share of its topic words that other blocks of prose hold too, or `nil` without any.
    let overlap: [Double?]
    let metadata: [MetadataKind?]
    /// Before the first prose: 1 for the last line that could be its headline, 2 for the one before, …; else 0.
    let linesToStory: [Int]
    /// Whether the block is the title that the source gives.
    let isTitle: [Bool]
    /// The block that is the story's headline; `nil` where the source knows none.
    let headline: Int?

    init(_ article: SourceArticle, blocks: [DraftBlock]) {
        text = article.text
        self.blocks = blocks
        let matcher = CueMatcher.shared
        var scanner = BlockScanner(text, matcher: matcher)
        var facts: [BlockFacts] = []
        facts.reserveCapacity(blocks.count)
        for block in blocks { facts.append(scanner.scan(block.range)) }
        self.facts = facts
        self.scanner = scanner
        let markup =
            blocks.contains { $0.markup != nil } ? MarkupFacts(article.elements, blocks, facts) : nil
        self.markup = markup

        story = StorySegment.find(facts, markup)
        let layout = Layout(facts)
        proseBefore = layout.proseBefore
        proseAfter = layout.proseAfter
        backToProse = layout.backToProse
        aheadToProse = layout.aheadToProse
        runs = layout.runs
        runCues = layout.runCues
        (recursBefore, recursAfter) = Self.recurrence(facts)
        overlap = TopicWords(facts, scanner.words, vocabulary: matcher.vocabulary).overlaps(of: facts)
        let recognizer = MetadataRecognizer(text: text, scanner: scanner, vocabulary: matcher.vocabulary)
        var metadata: [MetadataKind?] = facts.indices.map { index in
            if blocks[index].kind == .caption { return .caption }
            return recognizer.kind(of: facts[index], isAfterStory: layout.proseAfter[index] <= 1)
        }
        if markup == nil, let story = facts.firstIndex(where: \.isProse) {
            recognizer.addNames(to: &metadata, facts, before: story)
        }
        headline = HeadlineBlock.find(article.headline, blocks, facts)
        // A text without a headline may begin with its date and its byline.
        if headline != nil || markup == nil {
            HeadlineBlock.addKnownLines(to: &metadata, article, blocks, facts, headline: headline)
        }
        self.metadata = metadata
        linesToStory = Self.linesToStory(facts, metadata)
        isTitle = Self.titles(article.metadata.title, facts, matcher)
    }

    private static func recurrence(_ facts: [BlockFacts]) -> ([Bool], [Bool]) {
        var before = Array(repeating: false, count: facts.count)
        var after = before
        var lastWithHash = HashTable(capacity: facts.count, free: -1)
        for (index, fact) in facts.enumerated() where fact.wordCount > 0 {
            // 0 is no key.
            let key = fact.hash | 1
            let last = lastWithHash[key]
            if last >= 0 {
                before[index] = true
                after[last] = true
            }
            lastWithHash[key] = index
        }
        return (before, after)
    }

    private static func linesToStory(_ facts: [BlockFacts], _ metadata: [MetadataKind?]) -> [Int] {
        var result = Array(repeating: 0, count: facts.count)
        guard let story = facts.firstIndex(where: \.isProse) else { return result }
        var rank = 0
        for index in (0..<story).reversed() {
            let fact = facts[index]
            guard fact.wordCount >= 4, metadata[index] == nil, fact.coveredWords * 2 < fact.wordCount else {
                continue
            }
            rank += 1
            result[index] = rank
        }
        return result
    }

    private static func titles(_ title: String?, _ facts: [BlockFacts], _ matcher: CueMatcher) -> [Bool] {
        var result = Array(repeating: false, count: facts.count)
        guard let title, !title.isEmpty else { return result }
        let titleText = ArticleText(title)
        var scanner = BlockScanner(titleText, matcher: matcher)
        let hash = scanner.scan(titleText.range.utf8).hash
        for (index, fact) in facts.enumerated() where fact.wordCount > 0 && fact.hash == hash {
            result[index] = true
        }
        return result
    }

    /// Where prose stands.
    private struct Layout {
        var proseBefore: [Int] = []
        var proseAfter: [Int]
        var backToProse: [Int] = []
        var aheadToProse: [Int]
        var runs: [Range<Int>] = []
        var runCues: [Int] = []

        init(_ facts: [BlockFacts]) {
            proseAfter = Array(repeating: 0, count: facts.count)
            aheadToProse = proseAfter
            var seen = 0
            var distance = facts.count
            for fact in facts {
                proseBefore.append(seen)
                backToProse.append(distance)
                if fact.isProse {
                    seen += 1
                    distance = 0
                }
                distance += 1
            }
            seen = 0
            distance = facts.count
            for index in facts.indices.reversed() {
                proseAfter[index] = seen
                aheadToProse[index] = distance
                if facts[index].isProse {
                    seen += 1
                    distance = 0
                }
                distance += 1
            }
            var start = 0
            while start < facts.count {
                var end = start + 1
                if !facts[start].isProse {
                    while end < facts.count && !facts[end].isProse { end += 1 }
                }
                let cues = facts[start..<end].reduce(0) { $0 + ($1.cueReasons != 0 ? 1 : 0) }
                for _ in start..<end {
                    runs.append(start..<end)
                    runCues.append(cues)
                }
                start = end
            }
        }
    }
}
