import ArgumentParser
import ArticleStore

extension Dateline {
    /// `dateline index`: brings the index up to date, with progress.
    struct IndexCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "index", abstract: "Bring the index of articles up to date.",
            discussion: """
                What is new or changed is read, cleaned and annotated; the reader does the same in the \
                background. The index is kept in ~/.cache/dateline (or $XDG_CACHE_HOME/dateline); deleting it \
                loses nothing but time. When it is stopped, the next run goes on where it ended.
                """)

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        func run() throws {
            var problems = ProblemReport()
            let paths = LibraryLocation.paths(given: paths)
            do throws(IndexProblem) {
                let index = try ArchiveAccess.open()
                defer { index.close() }
                let report = try ArchiveAccess.update(index, paths)
                let count = try index.count(in: paths)
                var output = OutputStream.standardOutput()
                output.write(line: Self.summary(of: report, articles: count))
                output.flush()
                for problem in try index.problems(in: paths) + report.problems {
                    problems.report(problem)
                }
            } catch {
                problems.report(error.description)
            }
            try problems.finish()
        }

        /// `1,204 articles; 12 files read, 1 gone`
        private static func summary(of report: ArticleIndex.Report, articles: Int) -> String {
            var parts = ["\(report.read) \(report.read == 1 ? "file" : "files") read"]
            if report.removed > 0 { parts.append("\(report.removed) gone") }
            if report.cleanedAgain > 0 {
                parts.append(
                    "\(report.cleanedAgain) cleaned again, as others show what recurs in their source")
            }
            return "\(articles) \(articles == 1 ? "article" : "articles"); "
                + parts.joined(separator: ", ")
        }
    }
}
