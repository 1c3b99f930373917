import TextCore

/// The calibration of confidences: the share of right mentions among those that claim nine in ten.
struct EntityReliability {
    private struct Bin {
        var found = 0
        var right = 0
        var claimed: Float = 0
    }

    private static let bounds: [Float] = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01]
    private var bins = [Bin](repeating: Bin(), count: bounds.count)

    mutating func add(_ gold: EntityGold, found: [(span: EntityScore.Span, confidence: Float)]) {
        let expected = EntityScore.expected(of: gold)
        for (span, confidence) in found {
            guard let kept = EntityScore.kept(span, of: gold),
                let bin = Self.bounds.firstIndex(where: { confidence < $0 })
            else { continue }
            bins[bin].found += 1
            bins[bin].claimed += confidence
            if expected.contains(kept) { bins[bin].right += 1 }
        }
    }

    /// One line for each range of confidence that occurs: claimed and true share in per cent, mentions.
    var lines: [String] {
        let all = max(1, bins.reduce(0) { $0 + $1.found })
        let error = bins.reduce(Float(0)) { $0 + abs($1.claimed - Float($1.right)) } / Float(all)
        return bins.indices.filter { bins[$0].found > 0 }.map { i in
            let lower = i == 0 ? 0 : Self.bounds[i - 1]
            let claimed = Int((bins[i].claimed / Float(bins[i].found) * 100).rounded())
            let right = Int((Float(bins[i].right) / Float(bins[i].found) * 100).rounded())
            return "from \(lower): claimed \(claimed), right \(right), of \(bins[i].found)"
        } + ["mean distance of claimed from right: \(Int((error * 1000).rounded())) in a thousand"]
    }
}
