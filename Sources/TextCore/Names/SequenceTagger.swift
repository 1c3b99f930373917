/// Runs both passes of the model over a document.
struct SequenceTagger {
    private let model: TaggerModel
    private var lattice = Lattice()
    private var list = FeatureList()

    /// A document's labels, and how sure they are.
    struct Decision {
        /// By slot.
        var labels: [UInt8]
        /// By slot; of no meaning where a token is not open.
        var marginals: [SIMD16<Float>]
    }

    init(_ model: TaggerModel) { self.model = model }

    /// Complexity: O(*n*) in the tokens.
    mutating func decide(_ context: DocumentContext) -> Decision {
        var scores = [ModelTable.Scores](repeating: .zero, count: context.slots.count)
        var decision = Decision(
            labels: [UInt8](repeating: 0, count: context.slots.count),
            marginals: [SIMD16<Float>](repeating: .zero, count: context.slots.count))
        let stretches = context.stretches()
        let templates = FeatureTemplates(context)
        for stretch in stretches {
            for slot in stretch {
                templates.features(of: slot, into: &list)
                model.table.add(list, to: &scores[slot])
            }
        }
        let weights = model.transitions.map { Exponential.of(SIMD16<Float>($0) * model.step) }
            .map { $0.replacing(with: 0, where: $0 .< 1e-30) }
        for stretch in stretches { decode(stretch, scores, weights, into: &decision) }
        let second = SecondPass(context, labels: decision.labels, marginals: decision.marginals)
        // What was decided of a stretch is read before it is decided anew, and so kept only once.
        for stretch in stretches {
            var isMoved = false
            for slot in stretch {
                second.evidence(
                    on: slot, label: decision.labels[slot], marginal: decision.marginals[slot]
                ) {
                    model.add($0, to: &scores[slot])
                    isMoved = true
                }
            }
            if isMoved { decode(stretch, scores, weights, into: &decision) }
        }
        return decision
    }

    private mutating func decode(
        _ stretch: Range<Int>, _ scores: [ModelTable.Scores], _ weights: [SIMD16<Float>],
        into decision: inout Decision
    ) {
        lattice.decode(scores, in: stretch, by: model.transitions, into: &decision.labels)
        lattice.weigh(scores, in: stretch, by: weights, step: model.step, into: &decision.marginals)
    }
}

extension DocumentContext {
    /// The maximal runs of open tokens, sentence by sentence.
    func stretches() -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for sentence in sentences {
            var i = sentence.lowerBound
            while i < sentence.upperBound {
                guard slots[i].isOpen else {
                    i += 1
                    continue
                }
                var end = i + 1
                while end < sentence.upperBound, slots[end].isOpen { end += 1 }
                stretches.append(i..<end)
                i = end
            }
        }
        return stretches
    }
}
