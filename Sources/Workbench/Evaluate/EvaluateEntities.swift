import ArgumentParser
import Foundation
import TestSupport
import TextCore

/// Scores the entity tagger against annotated corpora.
struct EvaluateEntities: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities", abstract: "Score the entity tagger against annotated corpora.")

    @Argument(help: "Annotated files, JSON Lines; none for the joining of mentions alone.")
    var gold: [String] = []

    @Option(help: "A model file to use instead of the one in the program.")
    var model: String?

    @Option(help: "The lexicon that the model was trained with.")
    var lexicon = "Sources/CTextData/entity-lexicon.bin"

    @Option(help: "How many of the most frequent errors to print.")
    var errors = 0

    @Option(help: "Print errors of this type only (PER, ORG, LOC, NORP, MISC).")
    var type: String?

    @Option(help: "A file to write what was found to, JSON Lines.")
    var predictions: String?

    @Option(
        help:
            "Score every second document only, from number 0 or 1 on: what is fitted on one half is told on the other."
    )
    var half: Int?

    @Flag(help: "Print how often mentions of each confidence are right.")
    var reliability = false

    @Flag(help: "Score the joining of mentions on the marked stories of the tests.")
    var joining = false

    @Flag(help: "One line a file.")
    var brief = false

    func run() throws {
        let tagger = try self.tagger()
        for diagnostic in tagger.diagnostics { print(diagnostic.message) }
        var output = ""
        for file in gold {
            var score = EntityScore()
            var reliable = EntityReliability()
            var words = 0
            var time = Duration.zero
            for (number, document) in try EntityGold.load(URL(filePath: file)).enumerated()
            where half == nil || number % 2 == half {
                let text = ArticleText(document.text)
                let clock = ContinuousClock()
                var annotations = EntityAnnotations.none
                time += clock.measure {
                    let segmentation = Segmenter().segment(text, blocks: text.lines)
                    words += segmentation.tokens.count { $0.kind == .word || $0.kind == .number }
                    annotations = tagger.annotate(text, segmentation: segmentation)
                }
                let found = spans(annotations, in: text)
                score.add(document, found: found)
                reliable.add(
                    document, found: Array(zip(found, annotations.mentions.map(\.confidence))))
                if predictions != nil {
                    output += try line(document.id, found, annotations.mentions.map(\.confidence))
                }
            }
            report(URL(filePath: file).lastPathComponent, score, words: words, time: time)
            if reliability { for line in reliable.lines { print("  " + line) } }
        }
        if joining { scoreJoining(tagger) }
        if let predictions { try Data(output.utf8).write(to: URL(filePath: predictions)) }
    }

    private func scoreJoining(_ tagger: EntityTagger) {
        var score = EntityJoining()
        for story in MarkedStories.all {
            let annotations = tagger.annotate(
                story.text, segmentation: Segmenter().segment(story.text, blocks: [story.text.range]))
            score.add(story, annotations)
        }
        let percents = [score.precision, score.recall, score.f1].map { String(format: "%.1f", $0 * 100) }
        print("joining: B3 P \(percents[0]) R \(percents[1]) F1 \(percents[2]), \(score.mentions) mentions")
    }

    private func tagger() throws -> EntityTagger {
        guard let model else { return EntityTagger() }
        return EntityTagger(
            model: [UInt8](try Data(contentsOf: URL(filePath: model))),
            lexicon: [UInt8](try Data(contentsOf: URL(filePath: lexicon))))
    }

    private func spans(_ annotations: EntityAnnotations, in text: ArticleText) -> [EntityScore.Span] {
        let offsets = ScalarOffsets(text)
        return annotations.mentions.map {
            EntityScore.Span(
                start: offsets.scalars(before: $0.range.lower),
                end: offsets.scalars(before: $0.range.upper),
                type: $0.type)
        }
    }

    private func line(_ id: String, _ spans: [EntityScore.Span], _ confidences: [Float]) throws -> String {
        struct Prediction: Encodable {
            struct Span: Encodable {
                let start: Int
                let end: Int
                let type: String
                let confidence: Float
            }
            let id: String
            let entities: [Span]
        }
        let entities = zip(spans, confidences).map {
            Prediction.Span(
                start: $0.start, end: $0.end, type: $0.type?.rawValue ?? "", confidence: $1)
        }
        let data = try JSONEncoder().encode(Prediction(id: id, entities: entities))
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    // MARK: The report

    private func report(_ name: String, _ score: EntityScore, words: Int, time: Duration) {
        func percent(_ value: Double) -> String { String(format: "%5.1f", value * 100) }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        let speed = Int(Double(words) / max(seconds, 1e-9))
        if brief {
            let types = EntityLabel.types.map { type in
                "\(type.rawValue) \(percent(score.byType[type]?.f1 ?? 0))"
            }
            print(
                name.padding(toLength: 24, withPad: " ", startingAt: 0),
                "exact \(percent(score.exact.f1))  names \(percent(score.normalNames.f1))",
                " span \(percent(score.normalSpan.f1)) ", types.joined(separator: " "),
                "\(speed / 1000)k w/s")
            return
        }
        print("\(name): \(words) words, \(speed) a second with segmentation")
        func row(_ label: String, _ tally: EntityTally) {
            print(
                "  " + label.padding(toLength: 12, withPad: " ", startingAt: 0),
                "P \(percent(tally.precision)) R \(percent(tally.recall)) F1 \(percent(tally.f1))",
                "(right \(tally.right), expected \(tally.expected), found \(tally.found))")
        }
        row("exact", score.exact)
        row("exact_pol", score.exactNames)
        row("exact_span", score.exactSpan)
        row("norm", score.normal)
        row("norm_pol", score.normalNames)
        row("norm_span", score.normalSpan)
        row("relaxed", score.relaxed)
        for type in EntityLabel.types {
            guard let tally = score.byType[type], tally.expected + tally.found > 0 else { continue }
            row(type.rawValue, tally)
        }
        for (pair, count) in score.confusion.sorted(by: { $0.value > $1.value })
        where pair.expected != pair.found {
            print("  \(pair.expected?.rawValue ?? "-") taken for \(pair.found?.rawValue ?? "-"): \(count)")
        }
        let failures = score.errors.filter { type == nil || $0.key.type.rawValue == type }
            .sorted { ($0.value, $1.key.text) > ($1.value, $0.key.text) }
        for (failure, count) in failures.prefix(errors) {
            print(
                "  \(count) \(failure.isMissed ? "missed" : "wrong ") \(failure.type.rawValue) \(failure.text)"
            )
        }
    }
}
