import ArgumentParser
import Glibc
import Streams

@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline", abstract: "Read stored news articles in the terminal.", version: "0.1.0",
        subcommands: [
            Read.self, List.self, Show.self, TimelineCommand.self, EntitiesCommand.self, IndexCommand.self,
            SearchCommand.self, NotesCommand.self, Annotate.self, ConfigCommand.self,
        ],
        defaultSubcommand: Read.self)

    /// Runs the command line.
    ///
    /// Exit status: 0 done, 1 some input could not be used, 2 wrong usage or unable to go on.
    static func main() {
        StandardStreams.prepare()
        do {
            try UnknownCommand.check(Array(CommandLine.arguments.dropFirst()))
            var command = try parseAsRoot()
            try command.run()
        } catch let error as Inability {
            ProblemReport().warn(error.description)
            Glibc.exit(2)
        } catch {
            let isUsage = exitCode(for: error) == .validationFailure
            var stream = exitCode(for: error).isSuccess ? OutputStream.standardOutput() : .standardError()
            let message = fullMessage(for: error)
            if !message.isEmpty { stream.write(lines: message) }
            stream.flush()
            Glibc.exit(isUsage ? 2 : exitCode(for: error).rawValue)
        }
    }
}
