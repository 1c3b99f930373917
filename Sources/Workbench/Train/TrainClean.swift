import ArgumentParser
import Foundation
import TextCore

/// `Workbench train clean`: fits the block models to labelled articles.
struct TrainClean: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Fit the cleaner's block models to labelled articles.",
        discussion: """
            Without --passages it fits the chain, of texts or of pages. With --passages it fits the chain of texts and then \
            the network, which sees what the chain makes of articles that the chain was not fitted to. The same articles, \
            passages and seed give the same bytes.

            With --folds, articles of one publisher family are always held out together, and the scores are those of \
            articles whose family the model has not seen.
            """)

    @Argument(help: "JSON Lines with labelled articles; see `evaluate clean`.")
    var gold: [String]

    @Option(help: "JSON Lines with labelled pages that are trained on as plain text too.")
    var pages: [String] = []

    @Option(help: "The folder of written passages, Tests/Passages; fits the network too.")
    var passages: String?

    @Option(help: "With --passages, write the network here, as Sources/CTextData/block-network.bin.")
    var network: String?

    @Option(help: "With --passages, the number that chance starts from.")
    var seed: UInt64 = 1

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
        if let passages {
            try trainNetwork(rows, extra, trainer, CleanPassages(folder: passages, .trained))
        } else if let folds {
            try crossValidate(rows, examples, extra, trainer, folds)
        } else {
            let model = trainer.fit(examples + extra)
            let table = model.table(rows: rows.count)
            if let output {
                try Data(table.utf8).write(to: URL(fileURLWithPath: output))
            } else {
                print(table)
            }
        }
    }

    private func trainNetwork(
        _ rows: [(gold: CleanGold, source: SourceArticle)], _ extra: [CleanExample],
        _ trainer: CleanTrainer,
        _ passages: CleanPassages
    ) throws {
        let gold = rows.map(\.gold)
        var training = CleanNetworkTraining(chainTrainer: trainer, passages: passages)
        training.seed = seed
        guard let folds else {
            let (chain, network) = training.fit(gold, extra: extra)
            let table = chain.table(rows: gold.count)
            if let output { try Data(table.utf8).write(to: URL(fileURLWithPath: output)) }
            if let path = self.network {
                var sources = Fingerprint()
                sources.add([table])
                try Data(network.image(sources: sources.value)).write(to: URL(fileURLWithPath: path))
            }
            return
        }
        let parts = CleanFolds(gold, count: folds)
        var scores: [(kind: String, score: CleanScore)] = []
        var lines: [String] = []
        for fold in 0..<folds {
            let own = Set(gold.filter { parts[$0] == fold }.map { $0.family ?? $0.id })
            let (chain, network) = training.fit(
                gold.filter { parts[$0] != fold }, extra: extra.filter { !own.contains($0.family) })
            let cleaner = Cleaner(BlockModels(text: chain, page: chain), network: network)
            for row in rows where parts[row.gold] == fold {
                let cleaned = cleaner.clean(row.source)
                let clean = cleaned.clean(of: row.source.text)
                scores.append((row.gold.kind ?? "text", CleanScore(row.gold, prediction: clean)))
                guard dump != nil else { continue }
                lines += CleanBlockTable.lines(of: row.gold, row.source, chain, network, cleaned)
            }
        }
        if let dump { try CleanBlockTable.write(lines, to: dump) }
        EvaluateClean.report(scores)
        print(CleanInterval(scores.map(\.score)).row)
        if cases { EvaluateClean.reportCases(scores.map(\.score)) }
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
                lines += CleanBlockTable.lines(
                    of: row.gold, row.source, model, nil, cleaner.clean(row.source))
            }
            for (row, example) in zip(rows, examples) where foldOf[example.family] == fold {
                let clean = cleaner.clean(row.source).clean(of: row.source.text)
                scores.append((row.gold.kind ?? "page", CleanScore(row.gold, prediction: clean)))
            }
        }
        if let dump { try CleanBlockTable.write(lines, to: dump) }
        EvaluateClean.report(scores)
        print(CleanInterval(scores.map(\.score)).row)
        if cases { EvaluateClean.reportCases(scores.map(\.score)) }
    }
}
