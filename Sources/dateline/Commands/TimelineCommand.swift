import Archive
import ArgumentParser
import Articles
import Display
import Streams
import TextCore

extension Dateline {
    /// `dateline timeline`: the dated sentences of articles in calendar order.
    struct TimelineCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "timeline",
            abstract: "Tell what happened when: dated sentences in calendar order.",
            discussion: """
                A sentence stands once, at the time that it says most exactly; dates of which the year, the week or \
                the day is not known are left out. Articles that tell of one event share a line. Unless the lines \
                go to a terminal each has four columns, separated by tabs: value, value in words, sentence, path.
                """)

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        @Flag(
            help: """
                Write one JSON object a line: value, type, mod (if any), words, basis, first, last, others (values), \
                start, end, text, sentence, path, also (paths).
                """)
        var json = false

        @OptionGroup var form: CSVOption

        @Option(help: "Only sentences that hold these words; a capital in them makes case count.")
        var find = ""

        func validate() throws { try form.check(json: json) }

        func run() throws {
            var output = OutputStream.standardOutput()
            var problems = ProblemReport()
            let moments = moments(&problems)
            if json {
                for moment in moments { output.write(json: TimelineRecord(moment).json) }
            } else if form.csv {
                output.write(csv: ["value", "words", "sentence", "path"])
                for moment in moments { output.write(csv: moment.columns) }
            } else if output.isTerminal {
                for line in TimelinePage(moments, width: OutputWidth.ofTerminal ?? 72).lines {
                    output.write(line: line)
                }
            } else {
                for moment in moments { output.write(columns: moment.columns) }
            }
            output.flush()
            try problems.finish()
        }

        /// The moments of all articles; those that begin together in the order of the articles.
        private func moments(_ problems: inout ProblemReport) -> [TimelineMoment] {
            let paths = LibraryLocation.paths(given: paths)
            let pattern = SearchPattern(find)
            do throws(Problem) {
                return try ArchiveAccess.withIndex(of: paths, &problems) { index throws(Problem) in
                    var moments: [TimelineMoment] = []
                    try index.visitArticles(in: paths) { id, article in
                        moments += TimelineMoment.all(
                            of: Timeline(article), in: article.text, path: id.path, holding: pattern)
                    }
                    return TimelineMoment.folded(moments.sorted { $0.place < $1.place })
                }
            } catch {
                problems.report(error.description)
                return []
            }
        }
    }
}
