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
                there. entity:NAME and type:PER are about who and what is named, source:NAME about the source, \
                author:NAME about who wrote it, lang:de about the language, \
                before: and after: (2023, 2023-10, 2023-10-05) about the publication, on: about any day that the \
                text speaks of, however it says so. The index is brought up to date first. Lines that do not go to \
                a terminal have columns separated by tabs. Exit status 1: nothing was found.
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
            let parsed = ArchiveQuery(query)
            if parsed.isEmpty {
                let why = parsed.notes.isEmpty ? "" : ": " + parsed.notes.joined(separator: "; ")
                throw ValidationError("the query asks for nothing\(why)")
            }
        }

        func run() throws {
            var problems = ProblemReport()
            let parsed = ArchiveQuery(query)
            for note in parsed.notes { problems.warn(note) }
            let paths = LibraryLocation.paths(given: paths)
            do throws(Problem) {
                let limit = limit
                let results = try ArchiveAccess.withIndex(of: paths, &problems) {
                    index throws(Problem) in try index.search(parsed, in: paths, limit: limit)
                }
                write(results.hits)
                // As grep does: nothing found is status 1.
                if results.hits.isEmpty { problems.report("nothing was found for “\(query)”") }
            } catch {
                problems.report(error.description)
            }
            try problems.finish()
        }

        private func write(_ hits: [ArchiveHit]) {
            var output = OutputStream.standardOutput()
            let isTerminal = output.isTerminal
            if form.csv { output.write(csv: Self.names.map { ScreenText($0) }) }
            for hit in hits {
                if json {
                    output.write(json: Self.record(of: hit))
                } else if form.csv {
                    output.write(csv: Self.values(of: hit))
                } else if isTerminal {
                    output.write(columns: Self.row(of: hit), separator: "  ")
                    output.write(line: "    " + ScreenText(hit.passage))
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

        private static func row(of hit: ArchiveHit) -> [ScreenText] {
            let columns = columns(of: hit)
            return [
                columns[0].fitted(to: 10), columns[1].fitted(to: 16), columns[2].fitted(to: 48), columns[3],
            ]
        }
    }
}
