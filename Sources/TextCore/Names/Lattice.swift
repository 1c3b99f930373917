import CKernels

/// Finds the best labels of a stretch of tokens, and how probable each label of each token is.
///
/// The stretch stands between tokens that are outside every mention. Its arrays are used again for the next
/// stretch. Source: Viterbi (1967); forward-backward with scaling, Rabiner (1989), section V.A.
struct Lattice {
    private var back: [SIMD16<Int8>] = []
    private var forward: [SIMD16<Float>] = []
    private var local: [SIMD16<Float>] = []

    /// The best sequence of labels, written over `labels[range]`.
    mutating func decode(
        _ scores: [ModelTable.Scores], in range: Range<Int>, by transitions: [SIMD16<Int32>],
        into labels: inout [UInt8]
    ) {
        guard !range.isEmpty else { return }
        back.removeAll(keepingCapacity: true)
        var best = SIMD16<Int32>(truncatingIfNeeded: scores[range.lowerBound]) &+ transitions[0]
        for i in range.dropFirst() {
            var next = SIMD16<Int32>.zero
            var from = SIMD16<Int32>.zero
            ck_viterbi(&best, transitions, Int32(EntityLabel.count), &next, &from)
            best = next &+ SIMD16<Int32>(truncatingIfNeeded: scores[i])
            back.append(SIMD16<Int8>(truncatingIfNeeded: from))
        }
        var label = 0
        for other in 1..<EntityLabel.count where best[other] > best[label] { label = other }
        var i = range.upperBound - 1
        labels[i] = UInt8(label)
        while i > range.lowerBound {
            label = Int(back[i - range.lowerBound - 1][label])
            i -= 1
            labels[i] = UInt8(label)
        }
    }

    /// The probability of each label of each token, written over `marginals[range]`.
    mutating func weigh(
        _ scores: [ModelTable.Scores], in range: Range<Int>, by weights: [SIMD16<Float>], step: Float,
        into marginals: inout [SIMD16<Float>]
    ) {
        guard !range.isEmpty else { return }
        forward.removeAll(keepingCapacity: true)
        local.removeAll(keepingCapacity: true)
        for i in range {
            let score = SIMD16<Float>(scores[i]) * step
            var top = score[0]
            for label in 1..<EntityLabel.count { top = max(top, score[label]) }
            local.append(Exponential.of(score - top))
        }
        var alpha = weights[0] * local[0]
        forward.append(alpha / max(ck_sum(&alpha), .leastNormalMagnitude))
        for i in 1..<max(1, local.count) {
            var next = SIMD16<Float>(repeating: 0)
            for label in 0..<EntityLabel.count { next += weights[label] * forward[i - 1][label] }
            alpha = next * local[i]
            forward.append(alpha / max(ck_sum(&alpha), .leastNormalMagnitude))
        }
        var beta = SIMD16<Float>(repeating: 1)
        for i in stride(from: local.count - 1, through: 0, by: -1) {
            var product = forward[i] * beta
            marginals[range.lowerBound + i] = product / max(ck_sum(&product), .leastNormalMagnitude)
            let ahead = local[i] * beta
            var next = SIMD16<Float>(repeating: 0)
            for label in 0..<EntityLabel.count {
                var reached = weights[label] * ahead
                next[label] = ck_sum(&reached)
            }
            beta = next / max(ck_max(&next), .leastNormalMagnitude)
        }
    }
}
