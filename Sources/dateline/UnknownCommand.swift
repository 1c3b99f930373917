import ArgumentParser
import Glibc
import ReaderUI

/// Tells a mistyped command from a path: both may be the first word of a command line.
///
/// Without this the reader would take `dateline serach peru articles` for three paths, open on the last of them, and
/// turn what is typed next into marks.
enum UnknownCommand {
    /// Throws wrong usage where the first argument is neither an option, a command nor anything that exists, and
    /// either resembles a command or is followed by others.
    ///
    /// A word alone that resembles no command is left to the reader, which names it as a missing file.
    static func check(_ arguments: [String]) throws {
        guard let word = arguments.first, !word.hasPrefix("-"), !word.contains("/"),
            !Dateline.commandNames.contains(word), !exists(word)
        else { return }
        if let name = NearestName.of(word, among: Dateline.commandNames) {
            throw ValidationError(
                "'\(word)' is neither a command nor a file; did you mean 'dateline \(name)'?")
        }
        guard arguments.count > 1 else { return }
        throw ValidationError(
            "'\(word)' is neither a command nor a file; 'dateline --help' lists the commands")
    }

    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}

extension Dateline {
    /// The words that name a command, `help` included.
    static var commandNames: [String] { configuration.subcommands.map { $0._commandName } + ["help"] }
}
