import TextCore

extension BlockModel {
    /// The weight table: a remark, then lines `question answer weight` in thousandths, of the weights that training moved.
    func table(rows: Int) -> String {
        var lines = [
            "# Written by `Workbench train clean` from \(rows) labelled articles: question, answer, thousandths."
        ]
        for feature in Feature.allCases {
            for answer in 0..<feature.size {
                let index = feature.start + answer
                let thousandths = Int((weights[index] * 1000).rounded())
                if abs(weights[index] - BlockModel.prior.weights[index]) < 0.01 { continue }
                lines.append("\(feature.name) \(feature.answerName(answer)) \(thousandths)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
