import Archive
import ArgumentParser
import Articles
import Display
import Formats
import Streams
import TextCore

extension Dateline {
    /// `dateline list`: one article a line.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List articles: date, source, title, words, path.",
            discussion: """
                One article a line, in the order of their paths; the columns are separated by tabs unless \
                they go to a terminal, whose width they fit. An article of a feed or an export has its number after the path, as in \
                feed.xml#3. Words are those of the stored text, clutter included.
                """)

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        @Flag(
            help:
                """
                Write one JSON object a line: published, source, title, words, path, authors, language; item in a feed or \
                export; what you did: read, starred, tags, note, place (from 0, the start, to 1); and duplicates, the paths of \
                other copies of the story as far as they are indexed (null without an index).
                """
        )
        var json = false

        @OptionGroup var form: CSVOption

        func validate() throws { try form.check(json: json) }

        func run() throws {
            var output = OutputStream.standardOutput()
            var problems = ProblemReport()
            let width = output.isTerminal ? OutputWidth.ofTerminal ?? 80 : nil
            let states = json ? ReadingStates(&problems) : nil
            let paths = LibraryLocation.paths(given: paths)
            let copies = json ? ArchiveAccess.copies(in: paths) : nil
            if form.csv { output.write(csv: Self.names.map { ScreenText($0) }) }
            let survey = ArticleLibrary(paths: paths).visit { batch in
                for entry in batch {
                    if let problem = entry.problem {
                        output.flush()
                        problems.report(problem)
                    } else if json {
                        output.write(
                            json: Self.record(
                                of: entry, states?.of(entry.id),
                                duplicates: copies.map { $0[entry.id] ?? [] }))
                    } else if form.csv {
                        output.write(csv: Self.values(of: entry))
                    } else if let width {
                        output.write(
                            columns: Self.row(of: entry).columns(width: width),
                            separator: TerminalRow.separator)
                    } else {
                        output.write(columns: Self.columns(of: entry))
                    }
                }
                output.flush()
                return true
            }
            for problem in survey.problems { problems.report(problem.description) }
            try problems.finish()
        }

        private static func record(
            of entry: ArticleEntry, _ state: ReadingStates.State?, duplicates: [ArticleID]?
        ) -> [UInt8] {
            var writer = JSONWriter()
            writer.object {
                $0.member("published", string: entry.published?.description)
                $0.member("source", string: entry.source)
                $0.member("title", string: entry.title)
                $0.member("words", integer: entry.words)
                $0.member("path", string: entry.id.path)
                $0.member("authors", strings: entry.authors.isEmpty ? nil : entry.authors)
                $0.member("language", string: entry.language?.code)
                if let item = entry.id.item { $0.member("item", integer: item + 1) }
                $0.member("read", bool: state?.state.isRead ?? false)
                $0.member("starred", bool: state?.state.isStarred ?? false)
                $0.member("tags", strings: state?.state.tags ?? [])
                $0.member("note", string: state?.note)
                if let place = state?.place {
                    $0.member("place", thousandths: place)
                } else {
                    $0.member("place", integer: nil)
                }
                $0.member("duplicates", strings: duplicates.map { $0.map(place(of:)) })
            }
            return writer.bytes
        }

        private static let names = [
            "published", "source", "title", "words", "path", "item", "authors", "language",
        ]

        private static func values(of entry: ArticleEntry) -> [ScreenText] {
            [
                entry.published?.description, entry.source, entry.title, entry.words.map(String.init),
                entry.id.path,
                entry.id.item.map { String($0 + 1) }, entry.authors.joined(separator: "; "),
                entry.language?.code,
            ].map { ScreenText($0 ?? "") }
        }

        private static func columns(of entry: ArticleEntry) -> [ScreenText] {
            [
                ScreenText(entry.published?.date.description ?? "unknown"), ScreenText(entry.source ?? "-"),
                ScreenText(entry.title), ScreenText(entry.words.map(String.init) ?? "-"),
                ScreenText(place(of: entry.id)),
            ]
        }

        /// The path, and the number of one of many in a file.
        private static func place(of id: ArticleID) -> String {
            id.path + (id.item.map { "#\($0 + 1)" } ?? "")
        }

        private static func row(of entry: ArticleEntry) -> TerminalRow {
            let columns = columns(of: entry)
            return TerminalRow(
                date: columns[0], source: columns[1], title: columns[2], words: columns[3], path: columns[4]
            )
        }
    }
}
