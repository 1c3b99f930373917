import Archive
import ArgumentParser
import Articles
import Display
import Formats
import Streams
import TextCore

extension Dateline {
    /// `dateline notes`: what the user has written on articles.
    struct NotesCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "notes", abstract: "Write the notes that you have made on articles.",
            discussion: """
                Each note follows the title and the path of its article. A note whose article is gone is written too, \
                with the path where it was seen last.
                """)

        @Argument(help: "Files and folders; without any, the notes on all articles.")
        var paths: [String] = []

        @Flag(help: "Write Markdown, with a heading for each article.")
        var markdown = false

        @Flag(
            help:
                "Write one JSON object a line: path, title, published, source, url, tags, note; item in a feed."
        )
        var json = false

        /// A note and its article.
        private struct Noted {
            let place: ArticleID
            /// `nil` where the article is gone.
            let metadata: ArticleMetadata?
            let tags: [String]
            let note: String
        }

        func validate() throws {
            if markdown, json {
                throw ValidationError("--markdown and --json are two forms of one output; leave one out")
            }
        }

        func run() throws {
            var output = OutputStream.standardOutput()
            var problems = ProblemReport()
            for noted in all(&problems) {
                if json {
                    output.write(json: Self.record(of: noted))
                } else {
                    write(noted, to: &output)
                }
            }
            output.flush()
            try problems.finish()
        }

        private func all(_ problems: inout ProblemReport) -> [Noted] {
            for path in paths {
                if let problem = ArticleLibrary.problem(at: path) { problems.report(problem.description) }
            }
            return StateAccess.withStore(&problems) { store throws(Problem) in
                let folders = paths.map {
                    store.absolute($0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0)
                }
                var found: [Noted] = []
                for note in try store.notes() {
                    let places = note.places.filter { place in
                        folders.isEmpty
                            || folders.contains { place.path == $0 || place.path.hasPrefix($0 + "/") }
                    }
                    // A copy that is still there goes before one that was moved.
                    let existing = places.first { ArticleLibrary.problem(at: $0.path) == nil }
                    guard let place = existing ?? places.last else { continue }
                    found.append(
                        Noted(
                            place: place,
                            metadata: existing.flatMap { (try? ArticleLibrary.article($0))?.metadata },
                            tags: try store.state(of: place).tags, note: note.text))
                }
                return found
            } ?? []
        }

        private func write(_ noted: Noted, to output: inout OutputStream) {
            let path = noted.place.path + (noted.place.item.map { "#\($0 + 1)" } ?? "")
            let title = noted.metadata?.title ?? path
            if markdown {
                output.write(line: "## " + ScreenText(Self.escaped(title)))
                output.write(line: "")
                let facts = [
                    noted.metadata?.published?.date.description, noted.metadata?.source.map(Self.escaped),
                    "`\(path)`",
                ]
                let tags = noted.tags.map { Self.escaped("#" + $0) }
                output.write(line: ScreenText((facts.compactMap(\.self) + tags).joined(separator: " · ")))
                output.write(line: "")
                output.write(lines: noted.note)
                output.write(line: "")
            } else {
                output.write(line: ScreenText(title))
                output.write(line: "    " + ScreenText(path))
                for line in noted.note.split(separator: "\n", omittingEmptySubsequences: false) {
                    output.write(line: "    " + ScreenText(String(line)))
                }
                output.write(line: "")
            }
        }

        /// A text whose signs mean nothing in Markdown.
        private static func escaped(_ text: String) -> String {
            String(text.flatMap { #"\`*_{}[]<>#|"#.contains($0) ? ["\\", $0] : [$0] })
        }

        private static func record(of noted: Noted) -> [UInt8] {
            var writer = JSONWriter()
            writer.object {
                $0.member("path", string: noted.place.path)
                if let item = noted.place.item { $0.member("item", integer: item + 1) }
                $0.member("title", string: noted.metadata?.title)
                $0.member("published", string: noted.metadata?.published?.description)
                $0.member("source", string: noted.metadata?.source)
                $0.member("url", string: noted.metadata?.url)
                $0.member("tags", strings: noted.tags)
                $0.member("note", string: noted.note)
            }
            return writer.bytes
        }
    }
}
