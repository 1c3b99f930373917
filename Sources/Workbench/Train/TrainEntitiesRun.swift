import TextCore

/// One training: the first pass on all documents, the second on the scores of a first pass for documents that it was not
/// trained on.
struct TrainEntitiesRun {
    private var set: TrainEntitiesSet
    private let options: TrainEntitiesCRF.Options
    private let secondOptions: TrainEntitiesSecondPass.Options
    private let folds: Int
    private let minimumCount: UInt8
    private let log: (String) -> Void

    /// One step of a quantised weight.
    private static let step: Float = 1 / 28

    /// - Parameter folds: the parts of the data that the first pass is trained without, each in turn, to teach the
    ///   second pass; 0 leaves the second pass without weights.
    init(
        set: TrainEntitiesSet, options: TrainEntitiesCRF.Options,
        secondOptions: TrainEntitiesSecondPass.Options, folds: Int, minimumCount: UInt8,
        log: @escaping (String) -> Void
    ) {
        self.set = set
        self.options = options
        self.secondOptions = secondOptions
        self.folds = folds
        self.minimumCount = minimumCount
        self.log = log
    }

    /// Trains, and writes the model's bytes.
    func model(bits: Int, lexicon: [UInt8]) -> [UInt8] {
        var run = self
        return run.train(bits: bits, lexicon: lexicon)
    }

    private mutating func train(bits: Int, lexicon: [UInt8]) -> [UInt8] {
        let dictionary = TrainEntitiesDictionary(set.first, minimumCount: minimumCount)
        set.number(by: dictionary)
        let count = dictionary.hashes.count
        log(
            "\(set.first.tokenCount) open tokens in \(set.first.stretches.count) stretches, "
                + "\(count) features")
        let crf = trained(features: count, name: "first pass") { _ in true }
        let second =
            folds == 0
            ? [Int16](repeating: 0, count: SecondPass.kindCount * 3)
            : secondPass(judgements(features: count), factors: crf.factors())
        let weights = quantized(crf, hashes: dictionary.hashes, second: second, bits: bits)
        return ModelImage.write(weights, step: Self.step, lexicon: lexicon)
    }

    private func trained(
        features: Int, name: String, isUsed: (_ document: Int) -> Bool
    ) -> TrainEntitiesCRF {
        let crf = TrainEntitiesCRF(featureCount: features, options: options)
        let stretches = set.first.stretches.indices.filter { isUsed(set.first.documents[$0]) }
        crf.train(set.first, stretches: stretches) { epoch, likelihood in
            log("\(name), epoch \(epoch): \(likelihood / Double(set.first.tokenCount)) a token")
        }
        return crf
    }

    /// The scores of first passes for documents that they were not trained on.
    private func judgements(features: Int) -> [TrainEntitiesSecondPass.Judgement] {
        var judgements = [TrainEntitiesSecondPass.Judgement](
            repeating: .init(), count: set.first.stretches.count)
        for fold in 0..<folds {
            let crf = trained(features: features, name: "fold \(fold)") {
                $0 % folds != fold
            }
            for i in judgements.indices where set.first.documents[i] % folds == fold {
                judgements[i] = crf.judge(set.first, set.first.stretches[i])
            }
        }
        return judgements
    }

    private func secondPass(
        _ judgements: [TrainEntitiesSecondPass.Judgement], factors: [SIMD16<Float>]
    ) -> [Int16] {
        var pass = TrainEntitiesSecondPass()
        var next = 0
        for document in set.documents {
            let view = set.view(document)
            let own = judgements[next..<(next + view.stretches.count)]
            next += view.stretches.count
            if document.segmentation.sentences.count > 2 {
                pass.append(document, view: view, judgements: own)
            }
        }
        return pass.train(secondOptions, factors: factors, step: Self.step) { epoch, likelihood in
            log("second pass, epoch \(epoch): \(likelihood) a stretch")
        }
    }

    private func quantized(
        _ crf: TrainEntitiesCRF, hashes: [UInt32], second: [Int16], bits: Int
    ) -> ModelImage.Weights {
        var rows: [(feature: UInt32, weights: [Int8])] = []
        var clipped = 0
        for i in crf.weights.indices.dropFirst() {
            let steps = (crf.weights[i] / Self.step).rounded(.toNearestOrEven)
            let weights = (0..<EntityLabel.count).map { label -> Int8 in
                if abs(steps[label]) > 127 { clipped += 1 }
                return Int8(max(-127, min(127, steps[label])))
            }
            if weights.contains(where: { $0 != 0 }) { rows.append((hashes[i], weights)) }
        }
        var transitions = [Int16](repeating: 0, count: 256)
        for from in 0..<EntityLabel.count {
            for to in 0..<EntityLabel.count {
                transitions[from * 16 + to] = Int16(
                    max(-30000, min(30000, crf.transitions[from][to] / Self.step)))
            }
        }
        log("\(rows.count) features, \(clipped) weights clipped")
        return ModelImage.Weights(transitions: transitions, second: second, rows: rows, bits: bits)
    }
}
