/// The score of one cleaned article against its gold; sums of them are a table's row.
///
/// The same figures as the benchmark's reference scorer: precision and recall of 4-grams with neutral
/// lines taken out, sentences of the gold that are lost, lines that had to go and went, joints parted.
struct CleanScore {
    private typealias Tokens = CleanTokens

    var id = ""
    var precision = 0.0
    var recall = 0.0
    var hasPrediction = false
    var hasGold = false
    var sentences = 0
    var lost: [String] = []
    var removedRight = 0
    var removedWrong: [String] = []
    var leftOver: [String] = []
    var glueRight = 0
    var glueChecks = 0
    var glueFailures: [String] = []

    /// Scores the `clean` text of one article.
    init(_ gold: CleanGold, prediction: String) {
        id = gold.id
        if let lines = gold.lines { score(lines, gold, prediction) } else { scorePage(gold, prediction) }
    }

    private mutating func scorePage(_ gold: CleanGold, _ prediction: String) {
        let predicted = Tokens.grams(Tokens.tokens(prediction))
        countGrams(predicted, Tokens.grams(Tokens.tokens(gold.gold)), tolerated: [:])
        countSentences(Tokens.sentences(gold.gold), predicted)
    }

    private mutating func score(_ lines: [GoldLine], _ gold: CleanGold, _ prediction: String) {
        let kept = Self.withoutNeutral(prediction, lines)
        let tokens = kept.flatMap { $0 }
        let predicted = Tokens.grams(tokens)
        let golden = Tokens.grams(Tokens.tokens(gold.gold))
        let tolerated = Tokens.grams(lines.filter { $0.keep != false }.flatMap { Tokens.tokens($0.text) })
        countGrams(predicted, golden, tolerated: tolerated)
        countSentences(lines.filter { $0.keep == true }.flatMap { Tokens.sentences($0.text) }, predicted)
        countLines(lines, kept, predicted, golden)
        for string in gold.must ?? [] { check(string, prediction.contains(string)) }
        for string in gold.mustnot ?? [] {
            check(string, !prediction.contains(string) && !prediction.isEmpty)
        }
    }

    private mutating func check(_ string: String, _ isRight: Bool) {
        glueChecks += 1
        if isRight { glueRight += 1 } else { glueFailures.append(string) }
    }

    private mutating func countGrams(_ predicted: Tokens.Bag, _ golden: Tokens.Bag, tolerated: Tokens.Bag) {
        var truePositives = 0
        var falsePositives = 0
        var falseNegatives = 0
        for (gram, count) in predicted {
            let gold = golden[gram, default: 0]
            truePositives += min(count, gold)
            falsePositives += max(0, count - max(gold, tolerated[gram, default: 0]))
        }
        for (gram, count) in golden { falseNegatives += max(0, count - predicted[gram, default: 0]) }
        if falsePositives == 0 && falseNegatives == 0 {
            precision = 1
            recall = 1
        } else if truePositives > 0 {
            precision = Double(truePositives) / Double(truePositives + falsePositives)
            recall = Double(truePositives) / Double(truePositives + falseNegatives)
        }
        hasPrediction = truePositives + falsePositives > 0
        hasGold = truePositives + falseNegatives > 0
    }

    private mutating func countSentences(_ sentences: [String], _ predicted: Tokens.Bag) {
        self.sentences = sentences.count
        lost = sentences.filter { Tokens.share(of: Tokens.tokens($0), in: predicted) < 0.5 }
    }

    private mutating func countLines(
        _ lines: [GoldLine], _ kept: [[String]], _ predicted: Tokens.Bag, _ golden: Tokens.Bag
    ) {
        var linesLeft: [[String]: Int] = [:]
        for line in kept { linesLeft[line, default: 0] += 1 }
        var goldLines: [[String]: Int] = [:]
        for line in lines where line.keep == true { goldLines[Tokens.tokens(line.text), default: 0] += 1 }
        let joined = " " + kept.flatMap { $0 }.joined(separator: " ") + " "
        func survives(_ context: [String]) -> Bool {
            predicted[context, default: 0] > golden[context, default: 0]
        }
        for (index, line) in lines.enumerated() {
            let tokens = Tokens.tokens(line.text)
            guard let keep = line.keep, !tokens.isEmpty else { continue }
            var isThere: Bool
            if tokens.count >= 4 {
                isThere = Tokens.share(of: tokens, in: predicted, minus: keep ? nil : golden) >= 0.5
            } else if keep {
                isThere =
                    linesLeft[tokens, default: 0] > 0
                    || joined.contains(" " + tokens.joined(separator: " ") + " ")
            } else {
                isThere = linesLeft[tokens, default: 0] > goldLines[tokens, default: 0]
                if !isThere, line.glue == true, index > 0 {
                    isThere = survives(
                        Tokens.tokens(lines[index - 1].text).suffix(4 - tokens.count) + tokens)
                }
                if !isThere, index + 1 < lines.count, lines[index + 1].glue == true {
                    isThere = survives(
                        tokens + Tokens.tokens(lines[index + 1].text).prefix(4 - tokens.count))
                }
            }
            switch (keep, isThere) {
            case (true, false): removedWrong.append(line.text)
            case (false, true): leftOver.append(line.text)
            case (false, false): removedRight += 1
            case (true, true): break
            }
        }
    }

    /// The prediction's lines as tokens, without neutral lines: whole, or at the start or end of a line.
    private static func withoutNeutral(_ prediction: String, _ lines: [GoldLine]) -> [[String]] {
        var neutral: [(tokens: [String], count: Int)] = []
        var keptLines: Set<[String]> = []
        for line in lines {
            let tokens = Tokens.tokens(line.text)
            if line.keep == true { keptLines.insert(tokens) }
            guard line.keep == nil, !tokens.isEmpty else { continue }
            if let index = neutral.firstIndex(where: { $0.tokens == tokens }) {
                neutral[index].count += 1
            } else {
                neutral.append((tokens, 1))
            }
        }
        var rest: [[String]] = []
        for line in prediction.split(separator: "\n", omittingEmptySubsequences: false) {
            let tokens = Tokens.tokens(line)
            if let index = neutral.firstIndex(where: { $0.tokens == tokens && $0.count > 0 }),
                !keptLines.contains(tokens)
            {
                neutral[index].count -= 1
            } else {
                rest.append(tokens)
            }
        }
        let parts = neutral.filter { $0.count > 0 && $0.tokens.count >= 4 }.map(\.tokens)
        return rest.map { line in
            var line = line
            for part in parts where line.count > part.count && !keptLines.contains(line) {
                if Array(line.prefix(part.count)) == part {
                    line.removeFirst(part.count)
                } else if Array(line.suffix(part.count)) == part {
                    line.removeLast(part.count)
                }
            }
            return line
        }
    }
}
