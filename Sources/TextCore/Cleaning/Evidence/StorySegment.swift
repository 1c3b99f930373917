/// Finds the stretch of blocks that holds the story: where prose outweighs what stands between it.
///
/// Source: the segment of greatest sum (J. Bentley, Programming Pearls, column 8) over block weights, as
/// C. Kohlschütter et al. use text density in "Boilerplate Detection using Shallow Text Features", 2010.
enum StorySegment {
    /// What a block without prose costs, in words: a story bridges lists and pictures, not menus.
    private static let lineCost = 6
    /// Words of one block that count at most.
    private static let mostWords = 80

    /// Empty where the text holds no prose.
    static func find(_ facts: [BlockFacts], _ markup: MarkupFacts?) -> Range<Int> {
        var best = 0..<0
        var bestSum = 0
        var start = 0
        var sum = 0
        for (index, fact) in facts.enumerated() {
            let weight = self.weight(fact, markup?.blocks[index])
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += weight
            if sum > bestSum {
                bestSum = sum
                best = start..<(index + 1)
            }
        }
        return best
    }

    private static func weight(_ fact: BlockFacts, _ block: MarkupFacts.Block?) -> Int {
        guard fact.isProse, fact.coveredWords * 4 < fact.wordCount else { return -lineCost }
        let words = min(mostWords, fact.wordCount)
        guard let block else { return words }
        if block.isAside || block.linkDensity > 0.5 { return -lineCost }
        return block.distanceFromMain <= 3 ? words : words / 4
    }
}
