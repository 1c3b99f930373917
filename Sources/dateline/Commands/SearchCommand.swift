import Archive
import ArgumentParser
import Articles
import Display
import Formats
import Streams
import TextCore

extension Dateline {
    /// `dateline search`: full-text search.
    struct SearchCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search", abstract: "Search articles: date, source, title, path; best first.",
            discussion: """
                All words must be there; "…" is a phrase, elect* the beginning of a word, -word what must not be \
                there; 'peru OR (chile -quake)' is one or the other. entity:NAME and type:PER are about who and what \
                is named, source:NAME about the source, author:NAME about who wrote it, lang:de about the language, \
                before: and after: (2023, 2023-10, 2023-10-05) about the publication, on: about any day that the \
                text speaks of, however it says so; in quotes all of these are text. The index answers \
                at once; then new and changed files are looked for, and the hits in them follow. On a terminal lines fit its width and matches are coloured, unless NO_COLOR is set; \
                elsewhere columns are separated by tabs. Exit status: 1 if nothing was found or a file could not be \
                used, 2 if the query cannot be understood or the search cannot go on.
                """)

        @Argument(help: "What to look for, as one argument: 'peru \"prime minister\" on:2022-09'.")
        var query: String

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        @Option(help: ArgumentHelp("Write so many at most; without it, all.", valueName: "n"))
        var limit: Int?

        @Flag(
            help:
                "Write one JSON object a line: path, title, published, snippet, start, end; item in a feed or export."
        )
        var json = false

        @OptionGroup var form: CSVOption

        func validate() throws {
            try form.check(json: json)
            if let limit, limit < 1 { throw ValidationError("--limit is at least 1") }
            _ = try archiveQuery()
        }

        private func archiveQuery() throws -> ArchiveQuery {
            do throws(Problem) {
                return try ArchiveQuery(query)
            } catch {
                throw ValidationError(error.description)
            }
        }

        func run() throws {
            var problems = ProblemReport()
            let parsed = try archiveQuery()
            let paths = LibraryLocation.paths(given: paths)
            var page = HitPage(json: json, csv: form.csv, limit: limit)
            do throws(Problem) {
                var isComplete = false
                try ArchiveAccess.withIndex(of: paths, &problems) { index throws(Problem) in
                    // The answer of the index as it is comes at once; what has changed since is shown below.
                    let hits = try index.search(parsed, in: paths, limit: limit).hits
                    let current = hits.filter { index.isCurrent($0.id) }
                    isComplete = current.count == hits.count
                    page.write(current)
                } then: { index, hasChanged throws(Problem) in
                    guard hasChanged || !isComplete else { return }
                    page.write(try index.search(parsed, in: paths, limit: limit).hits)
                }
            } catch {
                throw Inability(description: error.description)
            }
            page.finish()
            // As grep does: nothing found is status 1.
            if page.isEmpty {
                let shown = query.count > 60 ? query.prefix(59) + "…" : query
                problems.report("nothing was found for “\(shown)”")
            }
            try problems.finish()
        }
    }
}
