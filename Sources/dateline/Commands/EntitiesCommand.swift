import Archive
import ArgumentParser
import Articles
import Display
import Formats
import Streams
import TextCore

extension Dateline {
    /// `dateline entities`: who and what the articles speak of.
    struct EntitiesCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "entities",
            abstract: "Tell who and what the articles speak of: type, name, mentions, articles.",
            discussion: """
                One name a line, those of most articles first; the columns are separated by tabs unless they \
                go to a terminal. Copies of one story count once. They come from the index, which is brought up \
                to date first.
                """)

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        @Option(
            help: """
                Names of these types alone: \(MarkKind.entities.map(\.rawValue).joined(separator: ", ")); \
                may be given several times.
                """)
        var type: [MarkKind] = []

        @Flag(help: "Write one JSON object a line: type, name, mentions, articles.")
        var json = false

        @OptionGroup var form: CSVOption

        func validate() throws { try form.check(json: json) }

        func run() throws {
            var output = OutputStream.standardOutput()
            var problems = ProblemReport()
            if form.csv { output.write(csv: ["type", "name", "mentions", "articles"]) }
            for row in try census(&problems).rows where type.isEmpty || type.contains(row.type) {
                if json {
                    output.write(json: Self.record(of: row))
                } else if form.csv {
                    output.write(csv: Self.columns(of: row))
                } else if output.isTerminal {
                    output.write(columns: Self.row(of: row), separator: "  ")
                } else {
                    output.write(columns: Self.columns(of: row))
                }
            }
            output.flush()
            try problems.finish()
        }

        /// The names of all articles, from the index.
        private func census(_ problems: inout ProblemReport) throws -> EntityCensus {
            let paths = LibraryLocation.paths(given: paths)
            do throws(Problem) {
                return try ArchiveAccess.withIndex(of: paths, &problems) { index throws(Problem) in
                    var census = EntityCensus()
                    // Copies of one story count once.
                    let copies = Set(try index.copies(in: paths).flatMap { $0.dropFirst() })
                    try index.visitNames(in: paths) { article in
                        guard !copies.contains(article.id) else { return }
                        census.add(article.names, day: article.day, source: article.source)
                    }
                    return census
                }
            } catch {
                problems.report(error.description)
                return EntityCensus()
            }
        }

        private static func record(of row: EntityCensus.Row) -> [UInt8] {
            var writer = JSONWriter()
            writer.object {
                $0.member("type", string: row.type.rawValue)
                $0.member("name", string: row.name)
                $0.member("mentions", integer: row.mentions)
                $0.member("articles", integer: row.articles)
            }
            return writer.bytes
        }

        private static func columns(of row: EntityCensus.Row) -> [ScreenText] {
            [row.type.rawValue, row.name, String(row.mentions), String(row.articles)].map { ScreenText($0) }
        }

        private static func row(of row: EntityCensus.Row) -> [ScreenText] {
            let columns = columns(of: row)
            return [
                columns[0].fitted(to: 4), columns[1].fitted(to: 48),
                ScreenText.spaces(7 - columns[2].columns) + columns[2],
                ScreenText.spaces(7 - columns[3].columns) + columns[3],
            ]
        }
    }
}

extension MarkKind: ExpressibleByArgument {
    /// The types of entities alone are found in an index.
    public init?(argument: String) {
        guard let kind = MarkKind(rawValue: argument), Self.entities.contains(kind) else { return nil }
        self = kind
    }

    public static var allValueStrings: [String] { entities.map(\.rawValue) }
}
