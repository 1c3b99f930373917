/// What the network reads of the blocks of one text: their words, the chain's answers and the chain's verdict.
package struct BlockReading: Sendable {
    /// Rows of the table of words, of all blocks.
    private var words: [Int32] = []
    private var wordEnds: [Int] = []
    /// Rows of the table of answers, of all blocks.
    private var answers: [Int32] = []
    private var answerEnds: [Int] = []
    /// Measures, ``BlockNetwork/Shape/measures`` a block.
    package private(set) var measures: [Float] = []
    /// For each block, its number of words.
    package private(set) var lengths: [Int] = []

    package var count: Int { wordEnds.count }

    package func words(of block: Int) -> ArraySlice<Int32> {
        words[(block == 0 ? 0 : wordEnds[block - 1])..<wordEnds[block]]
    }

    package func answers(of block: Int) -> ArraySlice<Int32> {
        answers[(block == 0 ? 0 : answerEnds[block - 1])..<answerEnds[block]]
    }

    /// Words of a block that are read.
    private static let mostWords = 220
    /// Steps of the chain's log-odds, each one unit wide, from -6.
    static let oddsSteps = 12
    /// Rows of the table of answers for what is no question of the chain: its decision, and the steps of its odds.
    static let ownAnswers = 2 + oddsSteps

    /// - Parameters:
    ///   - probabilities: what the chain says of each block.
    ///   - removes: what the chain's verdict is.
    ///
    /// Complexity: O(words + answers).
    init(
        _ evidence: DocumentEvidence, _ chain: BlockChain, probabilities: [Float], removes: [Bool]
    ) {
        let count = evidence.facts.count
        wordEnds.reserveCapacity(count)
        answerEnds.reserveCapacity(count)
        words.reserveCapacity(evidence.scanner.words.count * 2 + count * 4)
        answers.reserveCapacity(count * 96)
        for (block, fact) in evidence.facts.enumerated() {
            read(evidence.scanner.words[fact.words.prefix(Self.mostWords)])
            wordEnds.append(words.count)
            answers.append(contentsOf: chain.answers(of: block))
            let odds = Self.logOdds(probabilities[block])
            let own = Int32(Feature.weightCount)
            answers.append(own + (removes[block] ? 1 : 0))
            answers.append(own + 2 + Int32(max(0, min(Self.oddsSteps - 1, Int(odds) + Self.oddsSteps / 2))))
            answerEnds.append(answers.count)
            measures.append(odds / 4)
            measures.append(BlockMath.log(Float(fact.wordCount + 1)) / 4)
            measures.append(removes[block] ? 1 : 0)
            lengths.append(fact.wordCount)
        }
    }

    private static func logOdds(_ probability: Float) -> Float {
        let p = max(0.00001, min(0.99999, probability))
        return BlockMath.log(p / (1 - p))
    }

    // MARK: - Words

    private enum Salt {
        static let first: UInt64 = 0x51
        static let firstPair: UInt64 = 0x52
        static let last: UInt64 = 0x53
        static let lastPair: UInt64 = 0x54
    }

    /// Words, pairs of neighbours, and once more the first and the last of each.
    private mutating func read(_ block: ArraySlice<ScannedWord>) {
        guard let first = block.first else { return }
        var before: UInt64 = 0
        var pair: UInt64 = 0
        for (place, word) in block.enumerated() {
            let key = Self.key(word)
            append(key)
            if place > 0 {
                pair = before &* 31 &+ key
                append(pair)
                if place == 1 { append(pair ^ Salt.firstPair) }
            }
            before = key
        }
        append(Self.key(first) ^ Salt.first)
        append(before ^ Salt.last)
        if block.count > 1 { append(pair ^ Salt.lastPair) }
    }

    /// Figures count by their length alone.
    @inline(__always)
    private static func key(_ word: ScannedWord) -> UInt64 {
        word.flags.contains(.number) ? UInt64(min(6, word.length)) : word.hash
    }

    @inline(__always)
    private mutating func append(_ key: UInt64) {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        words.append(Int32(truncatingIfNeeded: mixed >> (64 - UInt64(BlockNetwork.Shape.wordBits))))
    }
}
