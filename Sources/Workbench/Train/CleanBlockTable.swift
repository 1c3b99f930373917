import Foundation
import TextCore

/// Tells of each block of an article what the models make of it, tab-separated, to choose bars by.
enum CleanBlockTable {
    static let heading = "article\tkind\tlabel\tchain\tnetwork\twords\tdecision\trules\ttext"

    /// Article, kind, label, probability by the chain and by the network, words, decision, rules found and text.
    static func lines(
        of gold: CleanGold, _ source: SourceArticle, _ chain: BlockModel, _ network: BlockNetwork?,
        _ cleaned: CleanedText
    ) -> [String] {
        let example = CleanExample(gold, source)
        var decisions: [TextRange: String] = [:]
        for block in cleaned.metadata { decisions[block.range] = "metadata." + block.kind.rawValue }
        for block in cleaned.removed { decisions[block.range] = block.rule }
        let ranges = Cleaner.chain(of: source).ranges
        let probabilities = chain.probabilities(of: example.chain)
        let reading = Cleaner.reading(of: source, chain)
        let odds = network?.logOdds(of: reading)
        return ranges.indices.map { index in
            let label = example.labels[index].map { $0 ? "clutter" : "body" } ?? "unknown"
            let text = source.text.string(in: ranges[index]).split(whereSeparator: \.isWhitespace)
            let rules = example.chain.answers(of: index).map { Int($0) - Feature.rule.start }
                .filter { (0..<Feature.rule.size).contains($0) }.map { Feature.rule.answerName($0) }
            let fields = [
                gold.id, gold.kind ?? "page", label, String(format: "%.4f", probabilities[index]),
                odds.map { String(format: "%.4f", 1 / (1 + exp(-$0[index]))) } ?? "-", String(text.count),
                decisions[ranges[index], default: "body"], rules.joined(separator: ","),
                text.joined(separator: " "),
            ]
            return fields.joined(separator: "\t")
        }
    }

    static func write(_ lines: [String], to path: String) throws {
        let table = ([heading] + lines).joined(separator: "\n") + "\n"
        try Data(table.utf8).write(to: URL(fileURLWithPath: path))
    }
}
