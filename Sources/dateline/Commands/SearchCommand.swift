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
                text speaks of, however it says so; in quotes all of these are text. The index is brought up to \
                date first. On a terminal lines fit its width and matches are coloured, unless NO_COLOR is set; \
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
            do throws(Problem) {
                let limit = limit
                let results = try ArchiveAccess.withIndex(of: paths, &problems) {
                    index throws(Problem) in try index.search(parsed, in: paths, limit: limit)
                }
                write(results.hits)
                // As grep does: nothing found is status 1.
                if results.hits.isEmpty {
                    let shown = query.count > 60 ? query.prefix(59) + "…" : query
                    problems.report("nothing was found for “\(shown)”")
                }
            } catch {
                throw Inability(description: error.description)
            }
            try problems.finish()
        }

        private func write(_ hits: [ArchiveHit]) {
            var output = OutputStream.standardOutput()
            let width = output.isTerminal ? OutputWidth.ofTerminal ?? 80 : nil
            let isColored = OutputColor.isWanted(onTerminal: output.isTerminal)
            if form.csv { output.write(csv: Self.names.map { ScreenText($0) }) }
            for hit in hits {
                if json {
                    output.write(json: Self.record(of: hit))
                } else if form.csv {
                    output.write(csv: Self.values(of: hit))
                } else if let width {
                    output.write(
                        columns: Self.row(of: hit).columns(width: width), separator: TerminalRow.separator)
                    let passage = PassageLine(hit.passage, lit: hit.lit, width: width)
                    output.write(line: passage.parts.map { ($0.text, isColored ? $0.style : .plain) })
                } else {
                    output.write(columns: Self.columns(of: hit))
                }
            }
            output.flush()
        }

        /// Places count Unicode scalars of the article's text; they are null where the title alone holds the words.
        private static func record(of hit: ArchiveHit) -> [UInt8] {
            var writer = JSONWriter()
            writer.object {
                $0.member("path", string: hit.id.path)
                if let item = hit.id.item { $0.member("item", integer: item + 1) }
                $0.member("title", string: hit.title)
                $0.member("published", string: hit.published?.description)
                $0.member("snippet", string: hit.passage)
                $0.member("start", integer: hit.scalars?.lowerBound)
                $0.member("end", integer: hit.scalars?.upperBound)
            }
            return writer.bytes
        }

        private static let names = [
            "published", "source", "title", "path", "item", "snippet", "start", "end",
        ]

        private static func values(of hit: ArchiveHit) -> [ScreenText] {
            [
                hit.published?.description, hit.source, hit.title, hit.id.path,
                hit.id.item.map { String($0 + 1) }, hit.passage, hit.scalars.map { String($0.lowerBound) },
                hit.scalars.map { String($0.upperBound) },
            ].map { ScreenText($0 ?? "") }
        }

        private static func columns(of hit: ArchiveHit) -> [ScreenText] {
            [
                ScreenText(hit.published?.date.description ?? "unknown"), ScreenText(hit.source ?? "-"),
                ScreenText(hit.title),
                ScreenText(hit.id.path + (hit.id.item.map { "#\($0 + 1)" } ?? "")),
            ]
        }

        private static func row(of hit: ArchiveHit) -> TerminalRow {
            let columns = columns(of: hit)
            return TerminalRow(
                date: columns[0], source: columns[1], title: columns[2], path: columns[3])
        }
    }
}
