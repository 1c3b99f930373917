import Archive
import ArgumentParser
import Articles
import Display
import Glibc
import NcursesTerminal
import ReaderUI
import Streams
import TextCore

extension Dateline {
    /// `dateline [PATH…]`: the reader, which runs when no other command is named.
    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read articles in the terminal; this is what runs without a command.",
            discussion: """
                A folder opens on its list, a single file on its story. Without a path: the folder \
                'articles' of the current directory if there is one, else your library. With '-' the articles come \
                from standard input as JSON Lines, one object with text or html a line, as 'dateline annotate' takes \
                them; keys still come from the terminal.
                """)

        @Argument(help: "Files and folders; folders are read to all depths. '-' is standard input.")
        var paths: [String] = []

        @Option(
            help: ArgumentHelp(
                "Mark no name that is less certain than this, 0 to 1; the key c hides and shows them.",
                valueName: "n"))
        var confidence: Float?

        @OptionGroup var configuration: ConfigurationOption

        func validate() throws {
            guard (0...1).contains(confidence ?? 0) else {
                throw ValidationError("--confidence is a number from 0 to 1, like 0.75")
            }
            guard paths.count < 2 || !paths.contains(PipedArticles.argument) else {
                throw ValidationError("'-', for standard input, stands alone; leave the other paths out")
            }
            // An option may have come before the word.
            try UnknownCommand.check(paths)
        }

        func run() throws {
            // The command line is read on the main thread, and the reader stays on it.
            try MainActor.assumeIsolated { try read() }
        }

        @MainActor private func read() throws {
            let piped = try paths == [PipedArticles.argument] ? PipedArticles() : nil
            defer { piped?.remove() }
            let paths = piped.map { [$0.path] } ?? LibraryLocation.paths(given: paths)
            var (settings, problems) = configuration.settings()
            if let confidence { settings.confidence = confidence }
            try requireSomething(at: paths)
            let terminal = try openTerminal(settings)
            let mailbox = Mailbox(wakeUp: terminal.wakeUp)
            let keeper = StateKeeper(folder: DataFolder.path, mailbox: mailbox)
            keeper.begin()
            let runner = EffectRunner(
                paths: paths, cacheFolder: piped?.cacheFolder ?? CacheFolder.path, mailbox: mailbox,
                keeper: keeper)
            runner.list()
            let state = ReaderState(
                size: terminal.size,
                theme: Theme(settings, depth: terminal.colorDepth, ground: Self.ground),
                place: ScreenText(piped == nil ? paths.joined(separator: " ") : "standard input"),
                start: Self.start(paths),
                settings: settings)
            var loop = EventLoop(
                terminal: terminal, mailbox: mailbox, runner: runner,
                programs: ProgramRunner(terminal: terminal, keeper: keeper, mailbox: mailbox), state: state,
                settings: settings)
            loop.run(notice: ConfigurationNotice.words(for: problems))
            terminal.close()
            if let problem = keeper.finish() { ProblemReport().warn(problem.description) }
            // Neither a signal nor this end of the program unwinds.
            piped?.remove()
            terminal.endBySignal()
            // Threads may still be at work, with what the usual end of a program takes away from below them.
            _exit(EXIT_SUCCESS)
        }

        /// Takes the terminal over; without one, says what to use instead and ends with status 2.
        @MainActor private func openTerminal(_ settings: Settings) throws -> Terminal {
            do throws(TerminalError) {
                return try Terminal(
                    maximumDepth: Self.isColorWanted ? .direct : .none, hasMouse: settings.hasMouse,
                    hasTitle: settings.showsTitle, links: Self.links(settings.hyperlinks))
            } catch {
                ProblemReport().warn(error.description)
                throw ExitCode(2)
            }
        }

        private static func links(_ choice: HyperlinkChoice) -> LinkSupport {
            switch choice {
            case .automatic: .known
            case .always: .always
            case .never: .never
            }
        }

        /// Ends with status 1 where none of the paths exists; a missing one among others is told in the list.
        private func requireSomething(at paths: [String]) throws {
            var status = stat()
            guard !paths.contains(where: { stat($0, &status) == 0 }) else { return }
            var problems = ProblemReport()
            for path in paths {
                problems.report(
                    "\(path): no such file or folder; name a folder of articles, as in 'dateline FOLDER'")
            }
            try problems.finish()
        }

        /// A single file opens on its story, unless the list finds that it holds several articles; anything else opens on
        /// the list.
        private static func start(_ paths: [String]) -> ReaderState.Start {
            var status = stat()
            guard paths.count == 1, let path = paths.first, stat(path, &status) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { return .list }
            let id = ArticleID(path: path)
            return ArticleLibrary.mayBeCollection(path) ? .undecided(id) : .story(id)
        }

        /// What the environment says of the terminal's ground; the terminal itself is asked too.
        private static var ground: Ground? {
            getenv("COLORFGBG").flatMap { Ground(colorFGBG: String(cString: $0)) }
        }

        /// Whether the user wants colour: `NO_COLOR`, set to anything, says no.
        ///
        /// Source: no-color.org.
        private static var isColorWanted: Bool {
            getenv("NO_COLOR").map { String(cString: $0).isEmpty } ?? true
        }
    }
}
