import Archive
import ArgumentParser
import Articles
import Display
import Streams

extension Dateline {
    /// `dateline index`: brings the index up to date, with progress.
    struct IndexCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "index", abstract: "Bring the index of articles up to date.",
            discussion: """
                What is new or changed is read, cleaned and annotated; the reader does the same in the \
                background. The index is kept in ~/.cache/dateline (or $XDG_CACHE_HOME/dateline); deleting it \
                loses nothing but time. When it is stopped, the next run goes on where it ended.

                What 'dateline annotate' found on other machines need not be found again: with --annotated each \
                new or changed article takes its names and dates from the record that gives its very story, \
                whatever the record's id is. What no record is about is annotated here. Folders of records are \
                read to all depths (.jsonl, .json, part files; .gz too), and tables that were exported as JSON; the \
                summary says how many records did not serve, and why.
                """)

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        @Option(
            name: .customLong("annotated"),
            help: ArgumentHelp(
                "Take names and dates from records that 'annotate' wrote: a file or a folder of them.",
                valueName: "path"))
        var annotatedPaths: [String] = []

        func run() throws {
            var problems = ProblemReport()
            let paths = LibraryLocation.paths(given: paths)
            let annotated = records(&problems)
            do throws(Problem) {
                let index = try ArchiveAccess.open()
                defer { index.close() }
                let report = try ArchiveAccess.update(index, paths, annotated: annotated)
                let count = try index.count(in: paths)
                var output = OutputStream.standardOutput()
                output.write(line: ScreenText(summary(of: report, articles: count, annotated)))
                output.flush()
                if report.read > 0, report.taken == 0, annotated.count > 0 {
                    problems.warn(
                        "no record serves: they are of other articles or of another version of Dateline; "
                            + "annotate these articles again with this one")
                }
                for problem in try index.problems(in: paths) + report.problems {
                    problems.report(problem)
                }
            } catch {
                throw Inability(description: error.description)
            }
            try problems.finish()
        }

        /// The records to take from; a file that cannot be read is reported, and the others serve.
        private func records(_ problems: inout ProblemReport) -> AnnotatedRecords {
            var paths: [String] = []
            for path in annotatedPaths where !paths.contains(path) { paths.append(path) }
            let records = AnnotatedRecords(paths: paths)
            for problem in records.problems { problems.report(problem.description) }
            return records
        }

        /// `1204 articles; 12 files read, 1 gone`
        private func summary(
            of report: ArticleIndex.Report, articles: Int, _ annotated: AnnotatedRecords
        ) -> String {
            var parts = ["\(report.read) \(report.read == 1 ? "file" : "files") read"]
            if report.removed > 0 { parts.append("\(report.removed) gone") }
            if report.cleanedAgain > 0 {
                parts.append(
                    "\(report.cleanedAgain) cleaned again, as others show what recurs in their source")
            }
            if !annotatedPaths.isEmpty {
                let untaken = annotated.untaken.joined(separator: ", ")
                parts.append(
                    "\(report.taken) taken from \(annotated.count) records"
                        + (untaken.isEmpty ? "" : " (not taken: \(untaken))"))
            }
            return "\(articles) \(articles == 1 ? "article" : "articles"); "
                + parts.joined(separator: ", ")
        }
    }
}
