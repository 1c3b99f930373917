import Foundation
import TextCore

/// A training example: the chain of answers of an article, and the label of each block.
struct CleanExample {
    let chain: BlockChain
    /// Boilerplate, body, or not known.
    private(set) var labels: [Bool?]
    /// The cost of removing each block: its words as a share of ``costlyWords``, at most 1.
    let costs: [Double]
    let family: String

    private static let costlyWords = 12

    /// Labels a text row's blocks by the gold lines that they overlap most.
    init(_ gold: CleanGold, _ article: SourceArticle) {
        let (ranges, chain) = Cleaner.chain(of: article)
        self.chain = chain
        family = gold.family ?? gold.id
        let lengths = ranges.map { CleanTokens.tokens(article.text.string(in: $0)).count }
        func costs(_ labels: [Bool?]) -> [Double] {
            zip(labels, lengths).map { $0 == false ? min(1, Double($1) / Double(Self.costlyWords)) : 0 }
        }
        guard let lines = gold.lines else {
            labels = CleanAlignment(gold.gold).labels(of: ranges, in: article)
            self.costs = costs(labels)
            return
        }
        var spans: [(range: Range<Int>, keep: Bool?)] = []
        var offset = 0
        for (index, line) in lines.enumerated() {
            if index > 0 && line.glue != true { offset += 1 }
            let end = offset + line.text.utf8.count
            spans.append((offset..<end, line.keep))
            offset = end
        }
        labels = ranges.map { range in
            var kept = 0
            var removed = 0
            var neutral = 0
            for span in spans where span.range.overlaps(range.utf8) {
                let count = span.range.clamped(to: range.utf8).count
                switch span.keep {
                case true: kept += count
                case false: removed += count
                case nil: neutral += count
                }
            }
            // A block that holds both is body: taking it out would lose some.
            if kept > 0 { return kept * 4 > removed ? false : nil }
            return removed > neutral ? true : nil
        }
        self.costs = costs(labels)
    }
}

extension CleanExample {
    /// A page as the plain text that stored articles are made of, from some lines before the body to some after.
    init(_ gold: CleanGold, asText page: SourceArticle) {
        let all = CleanAlignment(gold.gold).labels(of: page.blocks.map(\.range), in: page)
        let kept = all.indices.filter { all[$0] == false }
        let first = max(0, (kept.first ?? 0) - 12)
        let last = min(all.count, (kept.last ?? all.count) + 19)
        let isWhole = gold.id.utf8.reduce(0) { $0 &+ Int($1) } % 3 == 0
        let blocks = isWhole ? page.blocks[...] : page.blocks[min(first, last)..<last]
        let lines = blocks.map {
            page.text.string(in: $0.range).split(separator: "\n").joined(separator: " ")
        }
        let article = SourceArticle(text: ArticleText(lines.joined(separator: "\n")))
        var labelled = CleanExample(gold, article)
        let headings = Set(
            page.blocks.filter { $0.kind == .heading(level: 1) }.map { page.text.string(in: $0.range) })
        labelled.forget(headings, in: article)
        labelled.forgetDoubts()
        self = labelled
    }

    /// Blocks inside the body without wordings of clutter: captions, bylines, omissions of the gold.
    private mutating func forgetDoubts() {
        guard let first = labels.firstIndex(of: false), let last = labels.lastIndex(of: false) else {
            return
        }
        let cues = Feature.rule.start..<(Feature.rule.start + Feature.rule.size)
        for index in first...last where labels[index] == true {
            if !chain.answers(of: index).contains(where: { cues.contains(Int($0)) }) { labels[index] = nil }
        }
    }

    /// Blocks whose text is one of these are not known.
    private mutating func forget(_ texts: Set<String>, in article: SourceArticle) {
        for (index, range) in Cleaner.chain(of: article).ranges.enumerated()
        where texts.contains(article.text.string(in: range)) {
            labels[index] = nil
        }
    }
}

/// Fits the block model to labelled chains: maximum likelihood of the known labels, pulled towards the prior.
///
/// Source: linear-chain conditional random field with unknown labels summed over; softmax margin (K. Gimpel,
/// N. Smith, 2010); AdaGrad (J. Duchi, E. Hazan, Y. Singer, 2011).
struct CleanTrainer {
    /// Strength of the pull towards the prior.
    var pull = 0.02
    var epochs = 60
    var rate = 0.15
    /// Margin that a kept block's label must win by, in log-odds, in the share that ``CleanExample/costs`` says.
    var margin = 3.0

    /// Complexity: O(epochs × answers).
    func fit(_ examples: [CleanExample]) -> BlockModel {
        let prior = BlockModel.prior.weights
        var weights = prior
        var squares = Array(repeating: Float(1e-6), count: weights.count)
        var gradient: [Int32: Float] = [:]
        // The mean of the second half's weights: steadier than the last.
        var sum = Array(repeating: Float(0), count: weights.count)
        var averaged = 0
        let scale = Float(1.0 / Double(max(1, examples.count)))
        for epoch in 0..<epochs {
            // A fixed order that changes from epoch to epoch, so that training can be repeated.
            if epoch * 2 >= epochs {
                for index in weights.indices { sum[index] += weights[index] }
                averaged += 1
            }
            let stride = 1 + 2 * (epoch % 7)
            for step in examples.indices {
                let example = examples[(step * stride + epoch) % examples.count]
                gradient.removeAll(keepingCapacity: true)
                accumulate(example, weights, &gradient)
                for (index, value) in gradient {
                    let i = Int(index)
                    let g = value + Float(pull) * scale * 20 * (weights[i] - prior[i])
                    squares[i] += g * g
                    weights[i] -= Float(rate) * g / squares[i].squareRoot()
                }
            }
        }
        return BlockModel(weights: sum.map { $0 / Float(max(1, averaged)) })
    }

    /// Adds the gradient of the negative log-likelihood of one chain.
    private func accumulate(_ example: CleanExample, _ weights: [Float], _ gradient: inout [Int32: Float]) {
        let chain = example.chain
        guard chain.count > 0, example.labels.contains(where: { $0 != nil }) else { return }
        let free = ChainSums(chain, weights, labels: nil, costs: example.costs.map { $0 * margin })
        let clamped = ChainSums(chain, weights, labels: example.labels, costs: nil)
        let transitions = Feature.transition.start
        for block in 0..<chain.count {
            let difference = Float(free.removed[block] - clamped.removed[block])
            if difference != 0 {
                for answer in chain.answers(of: block) { gradient[answer, default: 0] += difference }
            }
            guard block > 0 else { continue }
            let start = transitions + Int(chain.pairs[block]) * 4
            for pair in 0..<4 {
                let difference = Float(free.pairs[block][pair] - clamped.pairs[block][pair])
                if difference != 0 { gradient[Int32(start + pair), default: 0] += difference }
            }
        }
    }
}

/// Marginal probabilities of a chain by forward–backward, with known labels held fast.
struct ChainSums {
    /// For each block, the probability that it is removed.
    var removed: [Double] = []
    /// For each block but the first, of the four pairs with the block before it.
    var pairs: [[Double]] = []

    init(_ chain: BlockChain, _ weights: [Float], labels: [Bool?]?, costs: [Double]?) {
        let count = chain.count
        var emissions: [[Double]] = []
        for block in 0..<count {
            var score = 0.0
            for answer in chain.answers(of: block) { score += Double(weights[Int(answer)]) }
            var pair = [0.0, score + (costs?[block] ?? 0)]
            if let label = labels?[block] { pair[label ? 0 : 1] = -1e9 }
            emissions.append(pair)
        }
        func transition(_ block: Int, _ from: Int, _ to: Int) -> Double {
            Double(weights[Feature.transition.start + Int(chain.pairs[block]) * 4 + from * 2 + to])
        }
        var forward = [emissions[0]]
        for block in 1..<max(1, count) {
            forward.append(
                (0..<2).map { to in
                    emissions[block][to]
                        + Self.logSum(
                            forward[block - 1][0] + transition(block, 0, to),
                            forward[block - 1][1] + transition(block, 1, to))
                })
        }
        var backward = Array(repeating: [0.0, 0.0], count: count)
        for block in stride(from: count - 2, through: 0, by: -1) {
            backward[block] = (0..<2).map { from in
                Self.logSum(
                    transition(block + 1, from, 0) + emissions[block + 1][0] + backward[block + 1][0],
                    transition(block + 1, from, 1) + emissions[block + 1][1] + backward[block + 1][1])
            }
        }
        let total = Self.logSum(forward[count - 1][0], forward[count - 1][1])
        removed = (0..<count).map { exp(forward[$0][1] + backward[$0][1] - total) }
        pairs = (0..<count).map { block in
            guard block > 0 else { return [] }
            return (0..<4).map { pair in
                let (from, to) = (pair / 2, pair % 2)
                return exp(
                    forward[block - 1][from] + transition(block, from, to) + emissions[block][to]
                        + backward[block][to] - total)
            }
        }
    }

    private static func logSum(_ a: Double, _ b: Double) -> Double {
        let high = max(a, b)
        return high + log1p(exp(min(a, b) - high))
    }
}
