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

    /// Reads a table of lines `question answer weight`, weights in thousandths; a line that begins with # is a remark.
    ///
    /// A question or rule that the table does not name keeps its prior, so a rule can be added without training.
    ///
    /// - Parameter unknown: Takes the lines that name no question or answer of this program.
    package init(table: String, unknown: inout [String]) {
        var weights = Self.prior.weights
        var places: [String: Int] = [:]
        for feature in Feature.allCases {
            for answer in 0..<feature.size {
                let name = "\(feature.name) \(feature.answerName(answer))"
                if places[name] == nil { places[name] = feature.start + answer }
            }
        }
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, let place = places["\(parts[0]) \(parts[1])"],
                let thousandths = Int(parts[2])
            else {
                unknown.append(String(line))
                continue
            }
            weights[place] = Float(thousandths) / 1000
        }
        self.weights = weights
    }

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
