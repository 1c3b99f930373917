import TextCore

/// One training: the first pass on all documents, the second on what a first pass says of documents that it was
/// not trained on.
struct TrainEntitiesRun {
    private var set: TrainEntitiesSet
    private let options: TrainEntitiesCRF.Options
    private let secondOptions: TrainEntitiesCRF.Options
    private let folds: Int
    private let isTwoPass: Bool
    private let minimumCount: UInt8
    private let log: (String) -> Void

    /// One step of a quantised weight.
    private static let step: Float = 1 / 28

    init(
        set: TrainEntitiesSet, options: TrainEntitiesCRF.Options,
        secondOptions: TrainEntitiesCRF.Options, folds: Int, minimumCount: UInt8, isTwoPass: Bool,
        log: @escaping (String) -> Void
    ) {
        self.set = set
        self.options = options
        self.secondOptions = secondOptions
        self.folds = folds
        self.minimumCount = minimumCount
        self.isTwoPass = isTwoPass
        self.log = log
    }

    /// Trains, and writes the model's bytes.
    func model(bits: Int, lexicon: [UInt8]) -> [UInt8] {
        var run = self
        return run.train(bits: bits, lexicon: lexicon)
    }

    private mutating func train(bits: Int, lexicon: [UInt8]) -> [UInt8] {
        let dictionary = TrainEntitiesDictionary(set.first, minimumCount: minimumCount) { _ in true }
        set.number(by: dictionary)
        let examples = set.first
        log(
            "\(examples.tokenCount) open tokens in \(examples.stretches.count) stretches, "
                + "\(dictionary.hashes.count) features")
        var second = ModelImage.Pass(transitions: [Int16](repeating: 0, count: 256), rows: [], bits: 6)
        if isTwoPass {
            var judged = examples.stretches.map { _ in
                (marginals: [SIMD16<Float>](), scores: [SIMD16<Float>](), labels: [UInt8]())
            }
            var transitions: [SIMD16<Float>] = []
            for fold in 0..<folds {
                let crf = TrainEntitiesCRF(featureCount: dictionary.hashes.count, options: options)
                train(crf, on: examples, name: "fold \(fold)") { $0 % folds != fold }
                transitions = crf.transitions
                for i in examples.stretches.indices where examples.documents[i] % folds == fold {
                    let (marginals, scores) = crf.judge(examples, examples.stretches[i])
                    judged[i] = (marginals, scores, crf.best(scores))
                }
            }
            second = secondPass(judged, transitions: transitions)
        }
        let crf = TrainEntitiesCRF(featureCount: dictionary.hashes.count, options: options)
        train(crf, on: examples, name: "first pass") { _ in true }
        var first = quantized(crf, hashes: dictionary.hashes, bits: bits, name: "first pass")
        if !isTwoPass { second.transitions = first.transitions }
        first.bits = bits
        return ModelImage.write((first, second), step: Self.step, lexicon: lexicon)
    }

    private func train(
        _ crf: TrainEntitiesCRF, on examples: TrainEntitiesExamples, name: String,
        isUsed: (_ document: Int) -> Bool
    ) {
        let stretches = examples.stretches.indices.filter { isUsed(examples.documents[$0]) }
        crf.train(examples, stretches: stretches) { epoch, likelihood in
            log("\(name), epoch \(epoch): \(likelihood / Double(examples.tokenCount)) a token")
        }
    }

    private func secondPass(
        _ judged: [(marginals: [SIMD16<Float>], scores: [SIMD16<Float>], labels: [UInt8])],
        transitions: [SIMD16<Float>]
    ) -> ModelImage.Pass {
        var examples = TrainEntitiesExamples()
        var next = 0
        for (number, document) in set.documents.enumerated() {
            let view = set.view(document)
            var labels = [UInt8](repeating: 0, count: view.slotCount)
            var marginals = [SIMD16<Float>](repeating: .zero, count: view.slotCount)
            for stretch in view.stretches {
                for (i, slot) in stretch.enumerated() {
                    labels[slot] = judged[next].labels[i]
                    marginals[slot] = judged[next].marginals[i]
                    examples.bases.append(judged[next].scores[i])
                }
                next += 1
            }
            var ends = view.stretches.map(\.upperBound)[...]
            var start = examples.tokenCount
            view.secondFeatures(labels: labels, marginals: marginals) { slot, list in
                examples.append(list, allowing: document.masks[view.tokenOfSlot[slot]])
                if slot + 1 == ends.first {
                    ends.removeFirst()
                    examples.endStretch(from: start, document: number)
                    start = examples.tokenCount
                }
            }
        }
        let dictionary = TrainEntitiesDictionary(examples, minimumCount: 4) { _ in true }
        examples.number(by: dictionary)
        let crf = TrainEntitiesCRF(
            featureCount: dictionary.hashes.count, options: secondOptions, transitions: transitions)
        train(crf, on: examples, name: "second pass") { set.documents[$0].segmentation.sentences.count > 2 }
        return quantized(crf, hashes: dictionary.hashes, bits: 16, name: "second pass")
    }

    private func quantized(
        _ crf: TrainEntitiesCRF, hashes: [UInt32], bits: Int, name: String
    ) -> ModelImage.Pass {
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
        log("\(name): \(rows.count) features, \(clipped) weights clipped")
        return ModelImage.Pass(transitions: transitions, rows: rows, bits: bits)
    }
}
