import ArgumentParser
import Foundation
import TextCore

/// `Workbench train clean`: fits the block model and writes its weight table.
struct TrainClean: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Fit the cleaner's block model to labelled articles.",
        discussion: """
            With --folds, articles of one publisher family are always held out together, and the scores are those of \
            articles whose family the model has not seen.
            """)

    @Argument(help: "JSON Lines with labelled articles; see `evaluate clean`.")
    var gold: [String]

    @Option(help: "JSON Lines with labelled pages that are trained on as plain text too.")
    var pages: [String] = []

    @Option(help: "Cross-validate in this many folds by family, and write nothing.")
    var folds: Int?

    @Option(help: "Write the weight table here, as Sources/CTextData/Weights/text.txt.")
    var output: String?

    @Option(help: "Strength of the pull towards the weights before training.")
    var pull = 0.02

    @Option(help: "Passes over the articles.")
    var epochs = 60

    @Option(help: "Margin by which kept blocks must win, in log-odds.")
    var margin = 3.0

    @Option(help: "With --folds, write each block's probability, decision and text here, tab-separated.")
    var dump: String?

    @Flag(help: "Print what was lost and what was left over.")
    var cases = false

    func run() throws {
        var rows: [(gold: CleanGold, source: SourceArticle)] = []
        for path in gold {
            for row in try CleanGold.read(path) {
                rows.append((row, try CleanSource.article(of: row, besides: path)))
            }
        }
        let examples = rows.map { CleanExample($0.gold, $0.source) }
        var extra: [CleanExample] = []
        for path in pages {
            for row in try CleanGold.read(path) {
                extra.append(CleanExample(row, asText: try CleanSource.article(of: row, besides: path)))
            }
        }
        var trainer = CleanTrainer()
        trainer.pull = pull
        trainer.epochs = epochs
        trainer.margin = margin
        if let folds {
            try crossValidate(rows, examples, extra, trainer, folds)
        } else {
            let model = trainer.fit(examples + extra)
            let table = Self.table(model, rows: rows.count)
            if let output {
                try Data(table.utf8).write(to: URL(fileURLWithPath: output))
            } else {
                print(table)
            }
        }
    }

    private func crossValidate(
        _ rows: [(gold: CleanGold, source: SourceArticle)], _ examples: [CleanExample],
        _ extra: [CleanExample],
        _ trainer: CleanTrainer,
        _ folds: Int
    ) throws {
        let families = Set(examples.map(\.family)).sorted()
        let foldOf = Dictionary(
            uniqueKeysWithValues: families.enumerated().map { ($0.element, $0.offset % folds) })
        var scores: [(kind: String, score: CleanScore)] = []
        var lines: [String] = []
        for fold in 0..<folds {
            let model = trainer.fit((examples + extra).filter { foldOf[$0.family] != fold })
            let cleaner = Cleaner(BlockModels(text: model, page: model))
            for (row, example) in zip(rows, examples) where dump != nil && foldOf[example.family] == fold {
                lines += Self.lines(of: row.gold, row.source, example, model, cleaner.clean(row.source))
            }
            for (row, example) in zip(rows, examples) where foldOf[example.family] == fold {
                let clean = cleaner.clean(row.source).clean(of: row.source.text)
                scores.append((row.gold.kind ?? "page", CleanScore(row.gold, prediction: clean)))
            }
        }
        if let dump {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: dump))
        }
        EvaluateClean.report(scores)
        if cases { EvaluateClean.reportCases(scores.map(\.score)) }
    }

    /// Article, kind, label, probability, decision, rules found and text of each block.
    private static func lines(
        of gold: CleanGold, _ source: SourceArticle, _ example: CleanExample, _ model: BlockModel,
        _ cleaned: CleanedText
    ) -> [String] {
        var decisions: [TextRange: String] = [:]
        for block in cleaned.metadata { decisions[block.range] = "metadata." + block.kind.rawValue }
        for block in cleaned.removed { decisions[block.range] = block.rule }
        let ranges = Cleaner.chain(of: source).ranges
        let probabilities = model.probabilities(of: example.chain)
        return ranges.indices.map { index in
            let label = example.labels[index].map { $0 ? "clutter" : "body" } ?? "unknown"
            let text = source.text.string(in: ranges[index]).split(whereSeparator: \.isWhitespace).joined(
                separator: " ")
            let rules = example.chain.answers(of: index).map { Int($0) - Feature.rule.start }
                .filter { (0..<Feature.rule.size).contains($0) }.map { Feature.rule.answerName($0) }
            let fields = [
                gold.id, gold.kind ?? "page", label, String(probabilities[index]),
                decisions[ranges[index], default: "body"], rules.joined(separator: ","), text,
            ]
            return fields.joined(separator: "\t")
        }
    }

    /// A remark, then lines `question answer weight` in thousandths, of the weights that training moved.
    private static func table(_ model: BlockModel, rows: Int) -> String {
        var lines = [
            "# Written by `Workbench train clean` from \(rows) labelled articles: question, answer, thousandths."
        ]
        for feature in Feature.allCases {
            for answer in 0..<feature.size {
                let index = feature.start + answer
                let thousandths = Int((model.weights[index] * 1000).rounded())
                if abs(model.weights[index] - BlockModel.prior.weights[index]) < 0.01 { continue }
                lines.append("\(feature.name) \(feature.answerName(answer)) \(thousandths)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
