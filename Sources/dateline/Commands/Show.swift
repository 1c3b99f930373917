import Archive
import ArgumentParser
import Articles
import Display
import Formats
import ReaderUI
import Streams
import TextCore

extension Dateline {
    /// `dateline show FILE`: the cleaned story on standard output.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a story, cleaned, to standard output.",
            discussion: "With --color, names and dates are marked by type, as in the reader.")

        enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
            case auto, always, never
        }

        @Argument(help: "The article.")
        var file: String

        @Option(
            help: ArgumentHelp(
                "Which article of a feed or an export, from 1, as 'dateline list' numbers them.",
                valueName: "n"))
        var item: Int?

        @Option(
            help: ArgumentHelp(
                "Columns of a line (default: 72, or the terminal's if it is narrower).", valueName: "n"))
        var width: Int?

        @Option(help: "Whether to mark names and dates: auto does on a terminal, unless NO_COLOR is set.")
        var color = ColorChoice.auto

        @Flag(help: "Show what was taken out too, in its place, with the rule that decided.")
        var removed = false

        @Flag(help: "Clean as you have corrected it in the reader, with its keys u and X.")
        var mine = false

        @Flag(help: "Write the text as it is stored, with control characters made harmless.")
        var raw = false

        @Flag(
            help:
                "Write one JSON object as 'annotate' does, with the text; its id is the path, as in feed.xml#3."
        )
        var json = false

        @Option(
            help: "When the article was published, whatever it says itself: 2022-09-06.",
            transform: { try PublishedOption.date($0) })
        var published: PublicationDate?

        func validate() throws {
            if let width, width < 1 { throw ValidationError("--width is at least 1") }
            if let item, item < 1 { throw ValidationError("--item is at least 1") }
            if raw, json || removed || mine {
                throw ValidationError("--raw goes with none of --json, --removed and --mine")
            }
            if json, removed { throw ValidationError("--json has what was removed; leave --removed out") }
        }

        func run() throws {
            var problems = ProblemReport()
            var source: SourceArticle
            do throws(Problem) {
                source = try article()
            } catch {
                problems.report(error.description)
                return try problems.finish()
            }
            if let published { source.metadata.published = published }
            for diagnostic in source.diagnostics where diagnostic.severity >= .warning {
                problems.warn("\(file)\(diagnostic.line.map { ":\($0)" } ?? ""): \(diagnostic.message)")
            }
            var output = OutputStream.standardOutput()
            if raw {
                writeRaw(source.text, to: &output)
            } else {
                let annotator = ArticleAnnotator()
                for diagnostic in annotator.diagnostics { problems.warn(diagnostic.message) }
                let article = annotator.annotate(source, keeping: corrections(&problems))
                if json { writeJSON(article, to: &output) } else { writeStory(article, to: &output) }
            }
            output.flush()
            try problems.finish()
        }

        /// What the reader has put back, if that is asked for.
        private func corrections(_ problems: inout ProblemReport) -> Corrections {
            guard mine else { return Corrections() }
            return StateAccess.withStore(&problems) { store throws(Problem) in try store.corrections() }
                ?? Corrections()
        }

        private func article() throws(Problem) -> SourceArticle {
            guard let item else { return try ArticleLibrary.article(at: file) }
            return try ArticleLibrary.article(ArticleID(path: file, item: item - 1))
        }

        private func writeRaw(_ text: ArticleText, to output: inout OutputStream) {
            let bytes = text.utf8
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
                output.write(line: ScreenText(utf8: bytes.span, in: start..<end))
                let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
                start = end + (isPair ? 2 : 1)
            }
        }

        private func writeJSON(_ article: AnnotatedArticle, to output: inout OutputStream) {
            let clean = article.cleaned.clean(of: article.text)
            // As 'dateline list' names them.
            let id = item.map { "\(file)#\($0)" } ?? file
            output.write(json: AnnotationRecord(id: id, article, clean: clean).json)
        }

        private func writeStory(_ article: AnnotatedArticle, to output: inout OutputStream) {
            // What the reader tells below the story went to standard error.
            var source = article.source
            source.diagnostics = []
            let quiet = AnnotatedArticle(
                source: source, cleaned: article.cleaned, segmentation: article.segmentation,
                entities: article.entities, dates: article.dates)
            let columns = width ?? min(72, OutputWidth.ofTerminal ?? 72)
            let title = source.metadata.title ?? file.lastPathComponent
            let isColored = isColored(onTerminal: output.isTerminal)
            for line in PrintedStory(quiet, title: title, width: columns, showsRemoved: removed).lines {
                output.write(line: line.map { ($0.text, isColored ? $0.style : Style()) })
            }
        }

        private func isColored(onTerminal isTerminal: Bool) -> Bool {
            switch color {
            case .always: true
            case .never: false
            case .auto: OutputColor.isWanted(onTerminal: isTerminal)
            }
        }
    }
}
