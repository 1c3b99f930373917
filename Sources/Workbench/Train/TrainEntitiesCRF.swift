import CKernels
import Glibc
import TextCore

/// A linear-chain conditional random field with partial labels, trained by AdaGrad with a lazy L1 penalty.
///
/// A class, as its arrays are of hundreds of megabytes and are changed in place by every step.
/// Source: Duchi, Hazan, Singer (2011), AdaGrad; Tsuboi and others (2008), partial annotations.
final class TrainEntitiesCRF {
    typealias Row = SIMD16<Float>
    typealias Mask = TrainEntitiesLabels.Mask

    struct Options {
        var epochs = 6
        /// At the first step; it falls in a line to ``lastRate`` of it at the last.
        var rate: Float = 0.06
        var lastRate: Float = 0.05
        var l1: Float = 2e-6
        var seed: UInt64 = 7
        /// The share of a token's features that a step does not see.
        var dropout: Float = 0
    }

    /// Indexed by feature number.
    var weights: UnsafeBufferPointer<Row> { UnsafeBufferPointer(rows) }
    private let rows: UnsafeMutableBufferPointer<Row>
    /// By the earlier label; a lane for each later one.
    private(set) var transitions: [Row]
    private let squares: UnsafeMutableBufferPointer<Row>
    private var transitionSquares = [Row](repeating: Row(repeating: 1e-8), count: 16)
    /// By feature: the value of ``penalty`` when its weights were last seen.
    private let paid: UnsafeMutableBufferPointer<Double>
    /// The sum of the penalties of all steps so far.
    private var penalty = 0.0
    private var rate: Float = 0
    private let options: Options
    private var random: SplitMix
    private var work = TrainEntitiesChain()

    private static let allowed: [Row] = (0..<16).map { from in
        var row = Row.zero
        for to in 0..<EntityLabel.count where from < EntityLabel.count {
            row[to] = EntityLabel(index: to).canFollow(EntityLabel(index: from)) ? 1 : 0
        }
        return row
    }

    /// 1 in the lanes of labels.
    static let lanes: Row = {
        var row = Row.zero
        for label in 0..<EntityLabel.count { row[label] = 1 }
        return row
    }()

    /// - Parameter featureCount: features are numbered from 1 to below it; 0 is unknown.
    init(featureCount: Int, options: Options) {
        transitions = [Row](repeating: .zero, count: 16)
        rows = Self.array(of: .zero, count: featureCount)
        squares = Self.array(of: Row(repeating: 1e-8), count: featureCount)
        paid = Self.array(of: 0, count: featureCount)
        self.options = options
        random = SplitMix(seed: options.seed)
    }

    /// An array for random access: pages of 2 MB make address look-ups faster than small ones.
    private static func array<T>(of value: T, count: Int) -> UnsafeMutableBufferPointer<T> {
        let size = count * MemoryLayout<T>.stride
        let bytes = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 1 << 21)
        madvise(bytes, size, MADV_HUGEPAGE)
        return UnsafeMutableBufferPointer(
            start: bytes.initializeMemory(as: T.self, repeating: value, count: count), count: count)
    }

    deinit {
        rows.deallocate()
        squares.deallocate()
        paid.deallocate()
    }

    /// Trains on some stretches; features must be numbers already.
    func train(
        _ examples: TrainEntitiesExamples, stretches: [Int],
        report: (_ epoch: Int, _ likelihood: Double) -> Void
    ) {
        var order = stretches
        var step = 0
        for epoch in 1...options.epochs {
            order.shuffle(using: &random)
            var likelihood = 0.0
            for number in order {
                let progress = Float(step) / Float(options.epochs * order.count)
                rate = options.rate * (1 - progress * (1 - options.lastRate))
                penalty += Double(options.l1 * rate)
                step += 1
                likelihood += Double(learn(examples, examples.stretches[number]))
            }
            report(epoch, likelihood)
        }
        for i in rows.indices.dropFirst() { shrink(i) }
    }

    /// The factors of the transitions; 0 for impossible ones.
    func factors() -> [Row] {
        zip(transitions, Self.allowed).map { row, allowed in
            var row = row
            ck_exp(&row)
            return row * allowed
        }
    }

    private var chosen: [UInt32] = []
    private var chosenStarts: [Int] = []

    private func learn(_ examples: TrainEntitiesExamples, _ stretch: Range<Int>) -> Float {
        choose(examples, stretch)
        work.removeAll()
        for token in 0..<stretch.count {
            var score = Row.zero
            for i in chosenStarts[token]..<chosenStarts[token + 1] {
                let feature = Int(chosen[i])
                shrink(feature)
                score += rows[feature]
            }
            work.append(score, allowing: examples.masks[stretch.lowerBound + token], lanes: Self.lanes)
        }
        let factors = factors()
        guard let likelihood = work.run(factors), likelihood < -1e-3 else { return 0 }
        for token in 0..<stretch.count {
            var gradient = (work.constrained[token] - work.free[token])
            var size = gradient * gradient
            guard ck_max(&size) > 1e-8 else { continue }
            for i in chosenStarts[token]..<chosenStarts[token + 1] {
                let feature = Int(chosen[i])
                ck_adagrad(&rows[feature], &squares[feature], &gradient, rate)
            }
        }
        let gradients = work.transitionGradients(factors)
        for from in 0..<EntityLabel.count {
            let gradient = gradients[from]
            transitionSquares[from] += gradient * gradient
            transitions[from] += gradient * rate / (transitionSquares[from] + 1e-6).squareRoot()
        }
        return likelihood
    }

    /// The known features of a stretch, less those that fall out by chance.
    private func choose(_ examples: TrainEntitiesExamples, _ stretch: Range<Int>) {
        chosen.removeAll(keepingCapacity: true)
        chosenStarts.removeAll(keepingCapacity: true)
        let threshold = UInt64(options.dropout * 65536)
        for token in stretch {
            chosenStarts.append(chosen.count)
            for i in examples.starts[token]..<examples.starts[token + 1] where examples.features[i] != 0 {
                if threshold > 0, random.next() & 0xFFFF < threshold { continue }
                chosen.append(examples.features[i])
                prefetch(Int(examples.features[i]))
            }
        }
        chosenStarts.append(chosen.count)
    }

    @inline(__always)
    private func prefetch(_ feature: Int) {
        ck_prefetch(&rows[feature])
        ck_prefetch(&squares[feature])
        ck_prefetch(&paid[feature])
    }

    /// Pays the penalty of the steps since a weight was last seen.
    @inline(__always)
    private func shrink(_ feature: Int) {
        let due = penalty - paid[feature]
        paid[feature] = penalty
        guard due > 0 else { return }
        ck_shrink(&rows[feature], Float(due), &squares[feature])
    }

    // MARK: Use

    /// The scores of a stretch.
    func judge(_ examples: TrainEntitiesExamples, _ stretch: Range<Int>)
        -> TrainEntitiesSecondPass.Judgement
    {
        work.removeAll()
        var scores: [Row] = []
        for token in stretch {
            var score = Row.zero
            for i in examples.starts[token]..<examples.starts[token + 1] where examples.features[i] != 0 {
                score += rows[Int(examples.features[i])]
            }
            scores.append(score)
            work.append(score, allowing: TrainEntitiesLabels.all, lanes: Self.lanes)
        }
        _ = work.run(factors())
        return .init(marginals: work.free, scores: scores, labels: best(scores))
    }

    /// The most probable sequence for scores, by Viterbi.
    private func best(_ scores: [Row]) -> [UInt8] {
        var back: [[Int]] = []
        let never: Float = -1e9
        func masked(_ from: Int) -> Row {
            transitions[from].replacing(with: never, where: Self.allowed[from] .== 0)
        }
        let rows = (0..<EntityLabel.count).map(masked)
        guard var total = scores.first.map({ $0 + rows[0] }) else { return [] }
        for score in scores.dropFirst() {
            var next = Row(repeating: -.greatestFiniteMagnitude)
            var from = [Int](repeating: 0, count: 16)
            for label in 0..<EntityLabel.count {
                for to in 0..<EntityLabel.count where total[label] + rows[label][to] > next[to] {
                    next[to] = total[label] + rows[label][to]
                    from[to] = label
                }
            }
            total = next + score
            back.append(from)
        }
        var label = (0..<EntityLabel.count).max { total[$0] < total[$1] } ?? 0
        var labels = [UInt8(label)]
        for from in back.reversed() {
            label = from[label]
            labels.append(UInt8(label))
        }
        return labels.reversed()
    }
}

/// A small, fast generator whose sequence depends on its seed alone. Source: Steele, Lea, Flood (2014), SplitMix.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
