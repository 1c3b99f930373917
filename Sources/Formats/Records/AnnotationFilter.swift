import Dispatch
import Synchronization
import TextCore

/// The filter `annotate`: answers each line of JSON with a line of JSON.
///
///     let answer = AnnotationFilter().answer(to: Array(#"{"text": "Peru votes"}"#.utf8), number: 1)
///     print(String(decoding: answer.json, as: UTF8.self))
public struct AnnotationFilter: Sendable {
    /// Whether clutter is judged; without it all of a text is body.
    public var cleans = true
    /// The kinds in a record's `entities`.
    public var kinds = Set(MarkKind.entities)
    /// The date of publication for records that give none, in a field, their text or their page.
    public var published: PublicationDate?
    /// The most lines that are annotated at once: as many as there are processors for this process.
    public var jobs = Processors.usable
    /// Whether fields of a record that are none of an article's pass through to its answer.
    public var keepsFields = false

    private let annotator = ArticleAnnotator()

    public init() {}

    /// The answer to a line.
    public struct Answer: Sendable {
        /// One object, without a line end.
        public let json: [UInt8]
        /// The oddities of a record that was annotated all the same.
        public let warnings: [String]
        /// Why the record could not be annotated.
        public let error: String?
    }

    /// Answers all lines in their order, each as soon as it arrives.
    ///
    /// - Parameters:
    ///   - next: returns the waiting lines, without their ends; `nil` at the end.
    ///   - write: takes the answers to these lines, each one object.
    ///   - warn: takes the oddities and errors of lines, and at the end the number of lines with errors.
    /// - Returns: whether every line was answered without an error.
    public func run<Failure>(
        next: () throws(Failure) -> [[UInt8]]?, write: (_ records: [[UInt8]]) -> Void,
        warn: (String) -> Void
    ) throws(Failure) -> Bool {
        for diagnostic in annotator.diagnostics { warn(diagnostic.message) }
        var (lines, errors) = (0, 0)
        while let batch = try next() {
            let answers = answers(to: batch, firstLine: lines + 1)
            for answer in answers {
                lines += 1
                for warning in answer.warnings { warn("line \(lines): \(warning)") }
                guard let error = answer.error else { continue }
                errors += 1
                warn("line \(lines): \(error)")
            }
            write(answers.map(\.json))
        }
        if errors > 0 {
            warn("\(lines - errors) of \(lines) lines annotated, \(errors) answered with an error")
        }
        return errors == 0
    }

    /// The answer to one line.
    public func answer(to line: [UInt8], number: Int) -> Answer {
        do throws(RecordError) {
            let request = try AnnotationRequest(
                line: line, number: number, published: published, keepsFields: keepsFields)
            let article = annotator.annotate(request.source, cleans: cleans)
                .marking(kinds.union([.date]))
            let clean = cleans ? article.cleaned.clean(of: article.text) : article.text.description
            let record = AnnotationRecord(request, article, clean: clean)
            return Answer(json: record.json, warnings: request.warnings, error: nil)
        } catch {
            return Answer(json: error.record(line: number), warnings: [], error: error.description)
        }
    }

    /// The answers to several lines, made by several threads.
    private func answers(to lines: [[UInt8]], firstLine: Int) -> [Answer] {
        let threads = min(jobs, lines.count)
        guard threads > 1 else {
            return lines.enumerated().map { answer(to: $1, number: firstLine + $0) }
        }
        let work = Mutex((next: 0, answers: [Answer?](repeating: nil, count: lines.count)))
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            var last: (number: Int, answer: Answer)?
            while true {
                let number = work.withLock { work -> Int? in
                    if let last { work.answers[last.number] = last.answer }
                    guard work.next < lines.count else { return nil }
                    work.next += 1
                    return work.next - 1
                }
                guard let number else { return }
                last = (number, answer(to: lines[number], number: firstLine + number))
            }
        }
        return work.withLock { $0.answers.compactMap { $0 } }
    }
}
