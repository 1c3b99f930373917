import Articles
import Dispatch
import Glibc
import NcursesTerminal
import ReaderUI
import TextCore

/// Runs other programs for the reader: a browser, a command that takes the story, an editor.
@MainActor struct ProgramRunner {
    let terminal: Terminal
    let keeper: StateKeeper
    let mailbox: Mailbox

    // MARK: Browser

    /// Shows a page in the user's browser: `BROWSER`, else what the desktop has for it.
    ///
    /// Where there is no desktop, `BROWSER` is taken for one that runs in the terminal.
    func browse(_ link: WebLink) -> ReaderEvent? {
        let named = Self.environment("BROWSER")
        let arguments = Self.browser(named, link)
        let hasDesktop = Self.environment("DISPLAY") != nil || Self.environment("WAYLAND_DISPLAY") != nil
        if named != nil, !hasDesktop {
            return terminal.lend { Self.problem(with: arguments[0], ChildProcess.run(arguments)) }
        }
        let mailbox = mailbox
        DispatchQueue.global(qos: .utility).async {
            let end = ChildProcess.run(arguments, isDetached: true)
            if let problem = Self.problem(
                with: arguments[0], end, mend: "set BROWSER to a program that shows pages")
            {
                mailbox.post(problem)
            }
        }
        return nil
    }

    /// The first of the browsers that `BROWSER` names, parted by colons; `%s` in it stands for the address.
    nonisolated static func browser(_ named: String?, _ link: WebLink) -> [String] {
        let first = named?.split(separator: ":").first.map(String.init) ?? "xdg-open"
        var arguments = first.split(separator: " ").map(String.init)
        if let place = arguments.firstIndex(of: "%s") {
            arguments[place] = link.string
        } else {
            arguments.append(link.string)
        }
        return arguments
    }

    // MARK: Pipe

    /// Pipes a text to a shell command; its output stays on the screen until a key is pressed.
    func pipe(_ text: String, to command: String) -> ReaderEvent? {
        let input = Array(text.utf8)
        let end = terminal.lend(waitsForKey: true) {
            ChildProcess.run(["/bin/sh", "-c", command], input: input)
        }
        return Self.problem(with: "the command", end)
    }

    // MARK: Note

    private static let noteLimit = 1 << 20

    /// Opens the note of an article in `VISUAL`, `EDITOR` or vi.
    func editNote(of id: ArticleID) -> ReaderEvent? {
        guard let note = keeper.note(on: id) else {
            return .programFailed(message: "a note cannot be kept now: no database can be used")
        }
        var folder = Array("\(Self.environment("TMPDIR") ?? "/tmp")/dateline-XXXXXX".utf8CString)
        guard mkdtemp(&folder) != nil else {
            return .programFailed(
                message: "no folder can be made for the note: \(String(cString: strerror(errno)))")
        }
        let folderPath = String(decoding: folder.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let path = folderPath + "/note.txt"
        defer {
            unlink(path)
            rmdir(folderPath)
        }
        guard Self.write(Array(note.utf8), to: path) else {
            return .programFailed(message: "\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        let editor = Self.environment("VISUAL") ?? Self.environment("EDITOR") ?? "vi"
        // An editor may be named with arguments, so the shell takes it apart, as git has it done.
        let arguments = ["/bin/sh", "-c", editor + " \"$@\"", editor, path]
        let end = terminal.lend { ChildProcess.run(arguments) }
        if let problem = Self.problem(with: editor, end, mend: "the note is as it was") { return problem }
        guard let bytes = Self.read(path) else {
            return .programFailed(message: "the note cannot be read: \(String(cString: strerror(errno)))")
        }
        return .noteEdited(id, String(decoding: bytes, as: UTF8.self))
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    }

    /// The bytes of a file, as far as a note may go; editors may have put another file in the place of the first.
    private static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: noteLimit)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        return count < 0 ? nil : Array(bytes[..<count])
    }

    // MARK: Ends

    /// The problem of an ended program, for the status line; `nil` if it succeeded.
    nonisolated private static func problem(
        with program: String, _ end: ChildProcess.End, mend: String? = nil
    ) -> ReaderEvent? {
        let finding: String
        switch end {
        case .status(0): return nil
        case .status(127): finding = "\(program) was not found"
        case .status(let status): finding = "\(program) ended with status \(status)"
        case .signal(let signal): finding = "\(program) was ended by signal \(signal)"
        case .notStarted(let reason): finding = "\(program) cannot be started: \(reason)"
        }
        return .programFailed(message: finding + (mend.map { "; \($0)" } ?? ""))
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
