/// Says of each block how likely it is boilerplate: a chain of log-linear decisions.
///
/// Each block has a score, the sum of the weights of what its evidence answers; each pair of
/// neighbours has a weight for staying and changing. The probabilities of all blocks are computed
/// together, so that the middle paragraphs of an appeal, which hold no cue, share what is known of its
/// first and last.
///
/// Source: J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", 2001 (linear chain, two
/// labels, forward–backward).
package struct BlockModel: Sendable {
    /// One for each answer of each ``Feature``, in log-odds of boilerplate.
    package var weights: [Float]

    package init(weights: [Float]) {
        precondition(weights.count == Feature.weightCount, "A model has a weight for each answer.")
        self.weights = weights
    }

    /// What holds before any training: rules by their strength, all else 0.
    package static let prior: BlockModel = {
        var weights = Array(repeating: Float(0), count: Feature.weightCount)
        for (index, rule) in BoilerplateRule.all.enumerated() {
            weights[Feature.rule.start + index] = rule.strength.logOdds
        }
        weights[Feature.bias.start] = -3
        return BlockModel(weights: weights)
    }()

    /// Reads a table of lines `question answer weight`, weights in thousandths; unknown names are skipped.
    ///
    /// A question or rule that the table does not name keeps its prior, so a rule can be added without training.
    package init(table: String) {
        var weights = Self.prior.weights
        let features = Dictionary(uniqueKeysWithValues: Feature.allCases.map { ($0.name, $0) })
        let rules = Dictionary(
            uniqueKeysWithValues: BoilerplateRule.all.enumerated().map { ($0.element.id, $0.offset) })
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "))
            guard parts.count == 3, let feature = features[String(Substring(parts[0]))],
                let thousandths = Int(Substring(parts[2]))
            else { continue }
            let name = String(Substring(parts[1]))
            let answer = feature == .rule ? rules[name] : Int(name)
            guard let answer, answer >= 0, answer < feature.size else { continue }
            weights[feature.start + answer] = Float(thousandths) / 1000
        }
        self.weights = weights
    }

    /// For plain text, and for the pages' text as their markup shows it.
    package static let text = BlockModel(table: BlockWeights.text)
    package static let page = BlockModel(table: BlockWeights.page)

    /// The probability of each block that it is boilerplate.
    ///
    /// Complexity: O(answers of all blocks).
    package func probabilities(of chain: BlockChain) -> [Float] {
        let count = chain.count
        guard count > 0 else { return [] }
        var scores = Array(repeating: Float(0), count: count)
        for block in 0..<count {
            var score: Float = 0
            for answer in chain.answers(of: block) { score += weights[Int(answer)] }
            scores[block] = score
        }
        // Log-odds messages: `forward[i]` is what the blocks before say of block i.
        let transitions = Feature.transition.start
        var forward = Array(repeating: Float(0), count: count)
        for block in 1..<max(1, count) {
            forward[block] = Self.message(
                scores[block - 1] + forward[block - 1], weights,
                at: transitions + Int(chain.pairs[block]) * 4,
                isForward: true)
        }
        var backward: Float = 0
        var result = Array(repeating: Float(0), count: count)
        for block in stride(from: count - 1, through: 0, by: -1) {
            result[block] = BlockMath.logistic(scores[block] + forward[block] + backward)
            if block > 0 {
                backward = Self.message(
                    scores[block] + backward, weights, at: transitions + Int(chain.pairs[block]) * 4,
                    isForward: false)
            }
        }
        return result
    }

    /// What a block with these log-odds says of its neighbour, through the pair's four weights
    /// (kept–kept, kept–removed, removed–kept, removed–removed).
    private static func message(_ odds: Float, _ weights: [Float], at start: Int, isForward: Bool) -> Float
    {
        let keptKept = weights[start]
        let keptRemoved = weights[start + (isForward ? 1 : 2)]
        let removedKept = weights[start + (isForward ? 2 : 1)]
        let removedRemoved = weights[start + 3]
        return BlockMath.logSum(keptRemoved, odds + removedRemoved)
            - BlockMath.logSum(keptKept, odds + removedKept)
    }
}
