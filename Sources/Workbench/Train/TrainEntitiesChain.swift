import CKernels
import Foundation
import TextCore

/// Forward and backward sums over a stretch, once over all labels and once over the allowed ones.
///
/// In probabilities with a scale for each token (Rabiner 1989, V.A), not in logarithms: no exp in the sums.
struct TrainEntitiesChain {
    typealias Row = SIMD16<Float>

    private var local: [Row] = []
    private var allowed: [Row] = []
    /// By token: the probabilities of its labels.
    private(set) var free: [Row] = []
    /// The same, given the allowed labels.
    private(set) var constrained: [Row] = []
    private var sums: (free: Sums, constrained: Sums) = (Sums(), Sums())

    /// By mask: 1 in the lanes of its labels.
    private static let rows: [Row] = (0..<(1 << EntityLabel.count)).map { mask in
        var row = Row.zero
        for label in 0..<EntityLabel.count where mask & 1 << label != 0 { row[label] = 1 }
        return row
    }

    private struct Sums {
        var forward: [Row] = []
        var backward: [Row] = []
        var scales: [Float] = []
    }

    mutating func removeAll() {
        local.removeAll(keepingCapacity: true)
        allowed.removeAll(keepingCapacity: true)
    }

    /// Takes the next token's scores; labels whose bit is not in `mask` are not allowed.
    mutating func append(_ score: Row, allowing mask: TrainEntitiesLabels.Mask, lanes: Row) {
        // The spare lanes have no weights: their 0 can only raise the top, and what stays is scaled anyway.
        var value = score
        value -= ck_max(&value)
        ck_exp(&value)
        value *= lanes
        local.append(value)
        allowed.append(value * Self.rows[Int(mask)])
    }

    /// Computes ``free`` and ``constrained``; returns the logarithm of the probability of the allowed labels, or
    /// `nil` where they are impossible.
    mutating func run(_ factors: [Row]) -> Float? {
        guard !local.isEmpty,
            let all = Self.sum(local, factors, &sums.free, &free),
            let some = Self.sum(allowed, factors, &sums.constrained, &constrained)
        else { return nil }
        return some - all
    }

    private static func sum(
        _ local: [Row], _ factors: [Row], _ sums: inout Sums, _ marginals: inout [Row]
    ) -> Float? {
        let count = local.count
        sums.forward.removeAll(keepingCapacity: true)
        sums.scales.removeAll(keepingCapacity: true)
        var logarithm = 0.0
        for i in 0..<count {
            var next = i == 0 ? factors[0] : Row.zero
            if i > 0 {
                let before = sums.forward[i - 1]
                for label in 0..<EntityLabel.count { next += factors[label] * before[label] }
            }
            next *= local[i]
            let scale = ck_sum(&next)
            guard scale > 1e-36 else { return nil }
            sums.forward.append(next / scale)
            sums.scales.append(scale)
            logarithm += Double(scale).logarithm
        }
        sums.backward = [Row](repeating: Row(repeating: 1), count: count)
        marginals = [Row](repeating: .zero, count: count)
        for i in stride(from: count - 1, through: 0, by: -1) {
            if i + 1 < count {
                let ahead = local[i + 1] * sums.backward[i + 1] / sums.scales[i + 1]
                var next = Row.zero
                for label in 0..<EntityLabel.count {
                    var reached = factors[label] * ahead
                    next[label] = ck_sum(&reached)
                }
                sums.backward[i] = next
            }
            marginals[i] = sums.forward[i] * sums.backward[i]
        }
        return Float(logarithm)
    }

    /// For each pair of labels (earlier, later), expected number under the allowed labels less that under all.
    func transitionGradients(_ factors: [Row]) -> [Row] {
        var gradients = [Row](repeating: .zero, count: 16)
        gradients[0] += constrained[0] - free[0]
        for i in 1..<max(1, local.count) {
            let all = local[i] * sums.free.backward[i] / sums.free.scales[i]
            let some = allowed[i] * sums.constrained.backward[i] / sums.constrained.scales[i]
            for label in 0..<EntityLabel.count {
                gradients[label] +=
                    factors[label]
                    * (some * sums.constrained.forward[i - 1][label] - all * sums.free.forward[i - 1][label])
            }
        }
        return gradients
    }
}

extension Double {
    fileprivate var logarithm: Double { log(self) }
}
