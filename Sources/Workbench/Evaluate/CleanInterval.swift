import Foundation

/// The range in which 95 of 100 redrawn sets of the same articles score.
///
/// Source: B. Efron, "Bootstrap Methods: Another Look at the Jackknife", 1979; articles are drawn with replacement.
struct CleanInterval {
    private let f1: [Double]
    private let lost: [Double]
    private let hurt: [Double]

    private static let draws = 1000

    /// - Complexity: O(articles); the same scores give the same ranges.
    init(_ scores: [CleanScore]) {
        var random = SplitMix(seed: 11)
        var totals: [CleanTotals] = []
        for _ in 0..<Self.draws where !scores.isEmpty {
            totals.append(
                CleanTotals(scores.map { _ in scores[Int(random.next() % UInt64(scores.count))] }))
        }
        f1 = totals.map { CleanTotals.fScore($0.precision, $0.recall) }.sorted()
        lost = totals.map { 1000 * Double($0.lost) / Double(max(1, $0.sentences)) }.sorted()
        hurt = totals.map(\.hurt).sorted()
    }

    var row: String {
        "95 % over articles: F1 \(Self.range(f1, 3)), lost/1000 \(Self.range(lost, 1)), hurt \(Self.range(hurt, 2))"
    }

    private static func range(_ values: [Double], _ digits: Int) -> String {
        guard let first = values.dropFirst(values.count / 40).first,
            let last = values.dropLast(values.count / 40).last
        else { return "–" }
        return String(format: "%.\(digits)f–%.\(digits)f", first, last)
    }
}
