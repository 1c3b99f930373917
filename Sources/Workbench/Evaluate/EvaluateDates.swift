import ArgumentParser
import Foundation
import TextCore

/// Scores the date tagger against annotated texts.
struct EvaluateDates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates", abstract: "Score the date tagger against annotated texts.",
        discussion: """
            GOLD is JSON Lines with id, dct, text and timex (start, end, type, value), or a table of facts \
            (.tsv: corpus, doc, dct, type, value, mod, word before, expression, word after), of which type and \
            value accuracy are measured, given the expression and its neighbours.
            """)

    @Argument(help: "Annotated files.")
    var gold: [String]

    @Option(help: "How many errors to print.")
    var errors = 0

    @Option(help: "A file to write what was found to, JSON Lines.")
    var predictions: String?

    @Flag(help: "Print every expression with the words around it.")
    var list = false

    @Option(help: "Tag each text so many times, to measure the speed.")
    var rounds = 1

    func run() throws {
        var output = ""
        for file in gold {
            let url = URL(filePath: file)
            if url.pathExtension == "tsv" {
                try DateFacts.evaluate(url, errors: errors)
            } else {
                output += try evaluate(url)
            }
        }
        if let predictions { try Data(output.utf8).write(to: URL(filePath: predictions)) }
    }

    private func evaluate(_ file: URL) throws -> String {
        let tagger = DateTagger()
        var score = DateScore()
        var mistakes: [String] = []
        var output = ""
        var words = 0
        var time = Duration.zero
        for document in try DateGold.load(file) {
            let text = ArticleText(document.text)
            let segmentation = Segmenter().segment(text, blocks: DateGold.lines(of: text))
            words += segmentation.tokens.count { $0.kind == .word || $0.kind == .number } * rounds
            var expressions: [DateExpression] = []
            time += ContinuousClock().measure {
                for _ in 0..<rounds {
                    expressions = tagger.expressions(
                        in: text, segmentation: segmentation, published: document.published)
                }
            }
            let offsets = ScalarOffsets(text)
            let found = expressions.map {
                DateScore.Found(
                    start: offsets.scalars(before: $0.range.lower),
                    end: offsets.scalars(before: $0.range.upper),
                    type: $0.type.rawValue, value: $0.value,
                    isSure: $0.basis == .explicit || $0.basis == .resolved)
            }
            if list {
                print("## \(document.id) \(document.published?.description ?? "unknown")")
                for expression in expressions { print(line(expression, in: text)) }
            }
            for mistake in score.add(gold: document.timex ?? [], found: found) {
                mistakes.append(describe(mistake, document))
            }
            output += try record(document.id, found)
        }
        print("\(file.lastPathComponent)")
        print("  strict  \(score.strict)")
        print("  relaxed \(score.relaxed)")
        print("  type    \(score.type)")
        print("  value   \(score.value)")
        print("  value accuracy \(DateScore.Measure.text(score.valueAccuracy)), ", terminator: "")
        print("type accuracy \(DateScore.Measure.text(score.typeAccuracy))")
        print("  \(score.reliability)")
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        print("  \(words) words, \(Int(Double(words) / seconds)) words a second")
        for mistake in mistakes.prefix(errors) { print("  " + mistake) }
        return output
    }

    private func line(_ expression: DateExpression, in text: ArticleText) -> String {
        func around(_ range: Range<Int>) -> String {
            text.string(in: TextRange(utf8: range)).replacing("\n", with: " ")
        }
        let range = expression.range.utf8
        let before = around(max(0, range.lowerBound - 40)..<range.lowerBound)
        let after = around(range.upperBound..<min(text.count, range.upperBound + 25))
        let modifier = expression.modifier.map { " " + $0.rawValue } ?? ""
        return "  \(expression.type.rawValue) \(expression.value)\(modifier) \(expression.basis) | "
            + "\(before)[[\(around(range))]]\(after)"
    }

    private func describe(_ mistake: DateScore.Mistake, _ document: DateGold) -> String {
        let scalars = Array(document.text.unicodeScalars)
        func words(_ start: Int, _ end: Int) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[max(0, start)..<min(scalars.count, end)])
            return String(view).replacing("\n", with: " ")
        }
        func context(_ start: Int, _ end: Int) -> String {
            words(start - 30, start) + "[[" + words(start, end) + "]]" + words(end, end + 20)
        }
        let day = document.dct ?? "unknown"
        return switch mistake {
        case .value(let mark, let found):
            "VALUE  \(day) \(mark.type) \(mark.value ?? "") | \(found.type) \(found.value) | "
                + context(found.start, found.end)
        case .missed(let mark):
            "MISSED \(day) \(mark.type) \(mark.value ?? "") | " + context(mark.start, mark.end)
        case .spurious(let found):
            "EXTRA  \(day) \(found.type) \(found.value) | " + context(found.start, found.end)
        case .extent(let mark, let found):
            "EXTENT \(words(mark.start, mark.end)) | " + context(found.start, found.end)
        }
    }

    private struct Record: Encodable {
        struct Span: Encodable {
            let start: Int, end: Int, type: String, value: String
        }
        let id: String
        let timex: [Span]
    }

    private func record(_ id: String, _ found: [DateScore.Found]) throws -> String {
        let spans = found.map { Record.Span(start: $0.start, end: $0.end, type: $0.type, value: $0.value) }
        return String(decoding: try JSONEncoder().encode(Record(id: id, timex: spans)), as: UTF8.self)
            + "\n"
    }
}
