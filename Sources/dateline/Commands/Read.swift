import ArgumentParser
import Display
import Glibc
import NcursesTerminal
import ReaderUI
import TextCore

extension Dateline {
    /// `dateline [PATH…]`: the reader, which runs when no other command is named.
    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read articles in the terminal; this is what runs without a command.",
            discussion: """
                A folder opens on its list, a single file on its story. Without a path: the folder \
                'articles' of the current directory if there is one, else your library.
                """)

        @Argument(help: "Files and folders; folders are read to all depths.")
        var paths: [String] = []

        func run() throws {
            // The command line is read on the main thread, and the reader stays on it.
            try MainActor.assumeIsolated { try read() }
        }

        @MainActor private func read() throws {
            let paths = LibraryLocation.paths(given: paths)
            try requireSomething(at: paths)
            let terminal = try openTerminal()
            let mailbox = Mailbox(wakeUp: terminal.wakeUp)
            let runner = EffectRunner(mailbox: mailbox)
            runner.list(paths)
            let start = Self.start(paths)
            let state = ReaderState(
                size: terminal.size, theme: terminal.colorDepth == .none ? .monochrome : .color,
                place: ScreenText(paths.joined(separator: " ")), start: start)
            var loop = EventLoop(
                terminal: terminal, mailbox: mailbox, runner: runner, start: start, state: state)
            loop.run()
            terminal.close()
        }

        /// Takes the terminal over; without one, says what to use instead and ends with status 2.
        @MainActor private func openTerminal() throws -> Terminal {
            do throws(TerminalError) {
                return try Terminal(maximumDepth: Self.isColorWanted ? .direct : .none)
            } catch {
                ProblemReport().warn(error.description)
                throw ExitCode(2)
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

        /// A single file opens on its story, anything else on the list.
        private static func start(_ paths: [String]) -> ReaderState.Start {
            var status = stat()
            guard paths.count == 1, let path = paths.first, stat(path, &status) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { return .list }
            return .story(ArticleID(path: path))
        }

        /// Whether the user wants colour: `NO_COLOR`, set to anything, says no.
        ///
        /// Source: no-color.org.
        private static var isColorWanted: Bool {
            getenv("NO_COLOR").map { String(cString: $0).isEmpty } ?? true
        }
    }
}
