import ArgumentParser
import Dispatch
import Formats
import Synchronization
import TextCore

extension Dateline {
    /// `dateline annotate`: a filter of JSON Lines.
    struct Annotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Clean and annotate JSON Lines from standard input.",
            discussion: """
                One object a line in, {"id": ..., "text": "..."} or "html" in place of "text", and one out for each, \
                in the same order. "published" ("2022-09-06", with a time if known), "title", "authors", "source", \
                "url" and "language" may stand beside the text. The names that dumps use are understood, as in \
                .jsonl files: "date", "headline", "body", "content", "link", "author" and the like. An id is any JSON \
                scalar and comes back unchanged; without one it is the number of the line.

                Out come "id", "title", "published", "authors", "source", "url", "language", null where unknown; \
                "clean", the story, one block a line; and lists of ranges, each with "start", "end" (Unicode scalars \
                of the text, half-open) and "text":

                  "removed"   "reason", and the "rule" that decided
                  "metadata"  "kind": byline, time, caption, note, correction
                  "entities"  "type": PER, ORG, LOC, NORP, MISC, or as --kinds says; the fullest "name", and the
                              "id" that all mentions of one share; "confidence" from 0 to 1;
                              "evidence": lexicon, context, form, document
                  "dates"     "type", "value" and "mod" as in TIMEX3; the "basis" of the
                              value: explicit, resolved, assumed, unknown

                For "html" the record carries the "text" too that its offsets count in.

                A line that cannot be annotated yields {"error": ..., "line": N, "id": ...} in its place and a line on \
                standard error; the other lines go on. Exit status: 0 when every line was answered, 2 when the input \
                could not be read to its end or the output not be written.
                """)

        @Flag(name: .customLong("no-clean"), help: "Take each text as it is: nothing is removed.")
        var keepsAll = false

        @Option(
            help: ArgumentHelp(
                """
                What "entities" holds: some of \(MarkKind.mentions.map(\.rawValue).joined(separator: ",")). \
                (default: \(MarkKind.entities.map(\.rawValue).joined(separator: ",")))
                """, valueName: "kinds"), transform: { try KindsOption.kinds($0) })
        var kinds: Set<MarkKind>?

        @Flag(
            name: .customLong("fail-on-error"),
            help: "Exit with status 1 where a line could not be annotated.")
        var failsOnError = false

        @Option(
            help: "When the articles were published, where a record does not say it: 2022-09-06.",
            transform: { try PublishedOption.date($0) })
        var published: PublicationDate?

        func run() throws {
            let annotator = ArticleAnnotator()
            var lines = LineBatches()
            var output = OutputStream.standardOutput()
            let problems = ProblemReport()
            for diagnostic in annotator.diagnostics { problems.warn(diagnostic.message) }
            var (lineCount, errorCount) = (0, 0)
            while let batch = try lines.next() {
                for answer in answers(to: batch, firstLine: lineCount + 1, annotator) {
                    lineCount += 1
                    output.write(json: answer.json)
                    for warning in answer.warnings { problems.warn("line \(lineCount): \(warning)") }
                    if let error = answer.error {
                        errorCount += 1
                        problems.warn("line \(lineCount): \(error)")
                    }
                }
                output.flush()
            }
            guard errorCount > 0 else { return }
            problems.warn(
                "\(lineCount - errorCount) of \(lineCount) lines annotated, \(errorCount) answered with an error"
            )
            if failsOnError { throw ExitCode(1) }
        }

        private struct Answer {
            var json: [UInt8]
            var warnings: [String] = []
            var error: String?
        }

        /// The answers in the order of the lines; all cores work on them.
        private func answers(to lines: [[UInt8]], firstLine: Int, _ annotator: ArticleAnnotator) -> [Answer]
        {
            guard lines.count > 1 else {
                return lines.map { answer(to: $0, number: firstLine, annotator) }
            }
            let answers = Mutex([Answer?](repeating: nil, count: lines.count))
            DispatchQueue.concurrentPerform(iterations: lines.count) { i in
                let answer = answer(to: lines[i], number: firstLine + i, annotator)
                answers.withLock { $0[i] = answer }
            }
            return answers.withLock { $0.compactMap { $0 } }
        }

        private func answer(to line: [UInt8], number: Int, _ annotator: ArticleAnnotator) -> Answer {
            do throws(RecordError) {
                let request = try AnnotationRequest(
                    line: line, number: number, published: published)
                let kinds = kinds ?? Set(MarkKind.entities)
                let article = annotator.annotate(request.source, cleans: !keepsAll)
                    .marking(kinds.union([.date]))
                let clean = keepsAll ? article.text.description : article.cleaned.clean(of: article.text)
                let record = AnnotationRecord(request, article, clean: clean)
                return Answer(json: record.json, warnings: request.warnings)
            } catch {
                return Answer(json: error.record(line: number), error: error.message)
            }
        }
    }
}
