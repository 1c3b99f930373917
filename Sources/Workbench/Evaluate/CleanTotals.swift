import Foundation

/// A row of the cleaning table: the mean and the sums over some articles.
struct CleanTotals {
    let articles: Int
    let precision: Double
    let recall: Double
    let sentences: Int
    let lost: Int
    let hurt: Double
    let dropPrecision: Double
    let dropRecall: Double
    let glue: Double

    init(_ scores: [CleanScore]) {
        func mean(_ values: [Double]) -> Double {
            values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
        }
        articles = scores.count
        precision = mean(scores.filter(\.hasPrediction).map(\.precision))
        recall = mean(scores.filter(\.hasGold).map(\.recall))
        sentences = scores.reduce(0) { $0 + $1.sentences }
        lost = scores.reduce(0) { $0 + $1.lost.count }
        hurt = mean(scores.map { $0.lost.isEmpty ? 0 : 1 })
        let right = Double(scores.reduce(0) { $0 + $1.removedRight })
        let wrong = Double(scores.reduce(0) { $0 + $1.removedWrong.count })
        let left = Double(scores.reduce(0) { $0 + $1.leftOver.count })
        dropRecall = right + left > 0 ? right / (right + left) : .nan
        dropPrecision = right + wrong > 0 ? right / (right + wrong) : (right + left > 0 ? 0 : .nan)
        let checks = scores.reduce(0) { $0 + $1.glueChecks }
        glue = checks > 0 ? Double(scores.reduce(0) { $0 + $1.glueRight }) / Double(checks) : .nan
    }

    static func fScore(_ precision: Double, _ recall: Double, beta: Double = 1) -> Double {
        let denominator = beta * beta * precision + recall
        return denominator > 0 ? (1 + beta * beta) * precision * recall / denominator : 0
    }

    static let heading =
        "                    n     F1      P      R |  lost  /1000  hurt | drop F0.5      P      R |   glue"

    func row(_ name: String) -> String {
        let dropF = Self.fScore(dropPrecision, dropRecall, beta: 0.5)
        return pad(name, 16) + pad(articles, 5) + number(Self.fScore(precision, recall)) + number(precision)
            + number(recall) + " |" + pad(lost, 6)
            + number(sentences > 0 ? 1000 * Double(lost) / Double(sentences) : 0, 1) + number(hurt, 2, 6)
            + " |"
            + number(dropF, 3, 10) + number(dropPrecision) + number(dropRecall) + " |" + number(glue)
    }

    private func pad(_ value: some CustomStringConvertible, _ width: Int) -> String {
        let text = value.description
        if value is String { return String((text + String(repeating: " ", count: width)).prefix(width)) }
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func number(_ value: Double, _ digits: Int = 3, _ width: Int = 7) -> String {
        pad(value.isNaN ? Substring("–") : Substring(String(format: "%.\(digits)f", value)), width)
    }
}
