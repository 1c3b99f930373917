import Foundation
import TextCore

/// Trains the chain and, on what it says of articles that it has not seen, the network.
struct CleanNetworkTraining {
    let chainTrainer: CleanTrainer
    let passages: CleanPassages
    /// Parts for the chain's verdicts on unseen articles.
    var folds = 4
    var epochs = 6
    var seed: UInt64 = 1

    /// - Parameters:
    ///   - rows: labelled texts.
    ///   - extra: chains that are trained on besides, by the family of their publisher.
    func fit(_ rows: [CleanGold], extra: [CleanExample]) -> (chain: BlockModel, network: BlockNetwork) {
        let folds = CleanFolds(rows, count: folds)
        let examples = rows.map { CleanExample($0, Self.article($0)) }
        var mixture = CleanMixture(rows, passages, folds)
        let mixed = mixture.articles(from: rows)
        var training: [BlockNetworkTrainer.Example] = []
        for fold in 0..<folds.count {
            let own = Set(rows.filter { folds[$0] == fold }.map { $0.family ?? $0.id })
            let others = zip(rows, examples).filter { folds[$0.0] != fold }.map(\.1)
            let model = chainTrainer.fit(others + extra.filter { !own.contains($0.family) })
            for (row, example) in zip(rows, examples) where folds[row] == fold {
                training.append(.init(Cleaner.reading(of: Self.article(row), model), example.labels))
            }
            for (row, _) in mixed.filter({ $0.fold == fold }) {
                let article = Self.article(row)
                training.append(
                    .init(Cleaner.reading(of: article, model), CleanExample(row, article).labels))
            }
        }
        var trainer = BlockNetworkTrainer(seed: seed)
        trainer.fit(training, epochs: epochs)
        return (chainTrainer.fit(examples + extra), trainer.network)
    }

    static func article(_ row: CleanGold) -> SourceArticle {
        SourceArticle(text: ArticleText(row.text ?? ""))
    }
}
