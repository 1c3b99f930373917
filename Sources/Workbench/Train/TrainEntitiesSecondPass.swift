import CKernels
import TextCore

/// Trains the weights of the second pass's evidence, which are added to the fixed scores of a first pass.
struct TrainEntitiesSecondPass {
    typealias Row = SIMD16<Float>

    /// The scores of a stretch by a first pass that was not trained on it.
    struct Judgement {
        var marginals: [Row] = []
        /// Before the transitions.
        var scores: [Row] = []
        var labels: [UInt8] = []
    }

    struct Options {
        var epochs = 4
        var rate: Float = 0.06
        var seed: UInt64 = 7
    }

    /// The weights of one kind of evidence: no mention, its beginning, its going on.
    private struct Weights {
        var values = SIMD4<Float>.zero
        var squares = SIMD4<Float>(repeating: 1e-6)
    }

    private var evidence: [SecondPass.Evidence] = []
    /// Where the evidence of each token begins, and at the end its count.
    private var starts: [Int] = [0]
    private var masks: [TrainEntitiesLabels.Mask] = []
    private var bases: [Row] = []
    /// Those with any evidence, as ranges of tokens.
    private var stretches: [Range<Int>] = []
    private var weights = [Weights](repeating: Weights(), count: SecondPass.kindCount)

    /// Takes the stretches of a document with their scores by a first pass.
    mutating func append(
        _ document: TrainEntitiesSet.Document, view: TaggerTrainingView, judgements: ArraySlice<Judgement>
    ) {
        var labels = [UInt8](repeating: 0, count: view.slotCount)
        var marginals = [Row](repeating: .zero, count: view.slotCount)
        for (stretch, judgement) in zip(view.stretches, judgements) {
            for (i, slot) in stretch.enumerated() {
                labels[slot] = judgement.labels[i]
                marginals[slot] = judgement.marginals[i]
            }
            bases += judgement.scores
        }
        view.secondEvidence(labels: labels, marginals: marginals) { slot, found in
            masks.append(document.masks[view.tokenOfSlot[slot]])
            evidence += found
            starts.append(evidence.count)
        }
        var start = masks.count - view.stretches.reduce(0) { $0 + $1.count }
        for stretch in view.stretches {
            let end = start + stretch.count
            if starts[start] < starts[end] { stretches.append(start..<end) }
            start = end
        }
    }

    /// Trains; returns three weights for each kind of evidence, in units of `step`.
    ///
    /// - Parameter factors: the first pass's, which do not change.
    mutating func train(
        _ options: Options, factors: [Row], step: Float,
        report: (_ epoch: Int, _ likelihood: Double) -> Void
    ) -> [Int16] {
        var random = SplitMix(seed: options.seed)
        var chain = TrainEntitiesChain()
        for epoch in 1...options.epochs {
            stretches.shuffle(using: &random)
            let rate = options.rate / Float(epoch)
            var likelihood = 0.0
            for stretch in stretches { likelihood += Double(learn(stretch, &chain, factors, rate)) }
            report(epoch, likelihood / Double(max(1, stretches.count)))
        }
        return weights.flatMap { weights in
            (0..<3).map { Int16(max(-30000, min(30000, (weights.values[$0] / step).rounded()))) }
        }
    }

    private mutating func learn(
        _ stretch: Range<Int>, _ chain: inout TrainEntitiesChain, _ factors: [Row], _ rate: Float
    ) -> Float {
        chain.removeAll()
        for token in stretch {
            var score = bases[token]
            for piece in evidence[starts[token]..<starts[token + 1]] {
                let values = weights[piece.kind].values
                score[0] += values[0]
                guard piece.type > 0 else { continue }
                score[2 * piece.type - 1] += values[1]
                score[2 * piece.type] += values[2]
            }
            chain.append(score, allowing: masks[token], lanes: TrainEntitiesCRF.lanes)
        }
        // A name that began on a token that the tagger never marks cannot be; it teaches nothing.
        guard let likelihood = chain.run(factors) else { return 0 }
        for (i, token) in stretch.enumerated() {
            let gradient = chain.constrained[i] - chain.free[i]
            for piece in evidence[starts[token]..<starts[token + 1]] {
                var own = SIMD4<Float>(gradient[0], 0, 0, 0)
                if piece.type > 0 {
                    own[1] = gradient[2 * piece.type - 1]
                    own[2] = gradient[2 * piece.type]
                }
                weights[piece.kind].squares += own * own
                weights[piece.kind].values += own * rate / weights[piece.kind].squares.squareRoot()
            }
        }
        return likelihood
    }
}
