import ArgumentParser
import Formats
import Streams
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
                              "evidence": lexicon, context, form, document; "key", what it is
                              called across articles ("United States" for "U.S.")
                  "dates"     "type", "value" and "mod" as in TIMEX3; the "basis" of the
                              value: explicit, resolved, assumed, unknown

                For "html" the record carries the "text" too that its offsets count in.

                A line that cannot be annotated yields {"error": ..., "line": N, "id": ...} in its place and a line on \
                standard error; the other lines go on. Exit status: 0 when every line was answered, 2 when the input \
                could not be read to its end or the output not be written. Lines longer than 256 MB and articles longer \
                than 64 MB are answered with an error.
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

        @Flag(
            name: .customLong("keep-fields"),
            help: "Pass other fields of a record through to its answer, after the answer's own.")
        var keepsFields = false

        @Option(
            help: ArgumentHelp(
                "How many records to annotate at once (default: the processors that this process may use).",
                valueName: "n"), transform: { try AnnotationFilter.jobs($0) })
        var jobs: Int?

        @Option(
            help: "When the articles were published, where a record does not say it: 2022-09-06.",
            transform: { try PublishedOption.date($0) })
        var published: PublicationDate?

        func run() throws {
            var filter = AnnotationFilter()
            filter.cleans = !keepsAll
            filter.kinds = kinds ?? filter.kinds
            filter.published = published
            filter.jobs = jobs ?? filter.jobs
            filter.keepsFields = keepsFields
            let isSound = try LineFilter.run(longest: AnnotationRequest.lineLimit) {
                next, write, warn throws(Inability) in
                try filter.run(next: next, write: write, warn: warn)
            }
            if failsOnError, !isSound { throw ExitCode(1) }
        }
    }
}
