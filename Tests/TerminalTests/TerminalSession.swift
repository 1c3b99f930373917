import CPty
import CVTerm
import Display
import Foundation
import TestSupport
import Testing

/// Dateline in a real terminal: a pseudo-terminal whose output a terminal in memory shows.
///
/// Nothing here sleeps for a while and hopes: ``wait(for:until:)`` reads what the program writes until the
/// screen shows what is expected, or fails with the screen as it is.
///
///     let session = try TerminalSession(arguments: ["articles"])
///     try session.wait(for: "the list") { $0.shows("Peru") }
///     session.send("q")
///     try session.expectExit(.code(0))
final class TerminalSession {
    struct TimedOut: Error, CustomStringConvertible {
        let awaited: String
        let screen: [String]
        /// How the program ended, if it has.
        let status: ExitStatus?

        var description: String {
            "waited in vain for \(awaited); the program "
                + (status.map { "has ended with \($0)" } ?? "runs") + "; the screen:\n"
                + screen.map { "  |\($0)" }.joined(separator: "\n")
        }
    }

    struct CannotStart: Error {}

    /// What the shell has left on the screen before the program starts.
    static let shellLine = "$ dateline"

    private var pty: cpty
    private let terminal: UnsafeMutablePointer<cvterm>
    private(set) var size: Size
    private var status: ExitStatus?
    /// Its home folder, so that no test meets the marks of another, or of whoever runs it.
    private let home = try? TemporaryLibrary()
    /// Whether the terminal answers what it is asked about itself.
    private let answersQueries: Bool
    /// All bytes that the program has written.
    private(set) var output: [UInt8] = []
    private let givesEmojiTwoColumns: Bool

    /// Starts `dateline`, or another program, in a terminal.
    ///
    /// - Parameters:
    ///   - answersQueries: whether the terminal answers queries; a test that answers them itself says no.
    ///   - givesEmojiTwoColumns: whether it says that every emoji takes two columns, as terminals do that draw those of
    ///     several scalars whole.
    init(
        program: String? = nil, arguments: [String] = [], environment: [String: String] = [:],
        size: Size = Size(rows: 24, columns: 80), directory: String = "/", answersQueries: Bool = true,
        givesEmojiTwoColumns: Bool = false
    ) throws {
        self.answersQueries = answersQueries
        self.givesEmojiTwoColumns = givesEmojiTwoColumns
        let path = try program ?? BuiltProgram.path()
        var variables = [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "HOME": home?.folder.path ?? directory,
            "SWIFT_BACKTRACE": "enable=no",
        ]
        for name in ["LD_LIBRARY_PATH", "TERMINFO", "TERMINFO_DIRS"] {
            variables[name] = ProcessInfo.processInfo.environment[name]
        }
        variables.merge(SanitizerOptions.environment) { own, _ in own }
        variables.merge(environment) { _, given in given }
        self.size = size
        terminal = cvterm_new(CInt(size.rows), CInt(size.columns))

        var spawned = cpty()
        let started = Self.withCStrings([path] + arguments) { argv in
            Self.withCStrings(variables.filter { $0.value != Self.unset }.map { "\($0.key)=\($0.value)" }) {
                cpty_spawn(&spawned, path, argv, $0, directory, CInt(size.rows), CInt(size.columns))
            }
        }
        guard started else {
            cvterm_free(terminal)
            throw CannotStart()
        }
        pty = spawned
        feed(Array("\(Self.shellLine)\r\n".utf8))
    }

    deinit {
        if status == nil {
            kill(pty.process, SIGKILL)
            var ignored: CInt = 0
            waitpid(pty.process, &ignored, 0)
        }
        if pty.controller >= 0 { close(pty.controller) }
        close(pty.terminal)
        cvterm_free(terminal)
    }

    /// The value of a variable that the program is not to have.
    static let unset = "\u{0}"

    // MARK: What a user does

    /// Types a text, control characters and sequences included.
    func send(_ text: String) { send(Array(text.utf8)) }

    private func send(_ bytes: [UInt8]) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(pty.controller, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            guard count > 0 else { return }
            written += count
        }
    }

    /// Types a long text, reading what the program writes meanwhile.
    func sendWhileReading(_ text: String) { sendWhileReading(Array(text.utf8)) }

    /// Types bytes that need not be text, reading what the program writes meanwhile.
    func sendWhileReading(_ bytes: [UInt8]) {
        for start in stride(from: 0, to: bytes.count, by: 1024) {
            send(Array(bytes[start..<min(start + 1024, bytes.count)]))
            while pump(milliseconds: 0) {}
        }
    }

    /// Waits until the program has read all that was typed.
    func waitUntilRead() throws {
        try wait(for: "the keys to be read") { session in
            var count: CInt = 0
            return ioctl(session.pty.terminal, UInt(FIONREAD), &count) == 0 && count == 0
        }
    }

    /// Puts bytes on the screen behind the program's back, as another program would.
    func scribble(_ text: String) { feed(Array(text.utf8)) }

    func resize(to size: Size) {
        self.size = size
        vterm_set_size(terminal.pointee.terminal, CInt(size.rows), CInt(size.columns))
        _ = cpty_resize(&pty, CInt(size.rows), CInt(size.columns))
    }

    /// Tells the program a size that the terminal here does not take: old libvterm may not survive the odd ones.
    func claimSize(_ size: Size) { _ = cpty_resize(&pty, CInt(size.rows), CInt(size.columns)) }

    /// Closes the window: the program loses its terminal.
    func hangUp() {
        close(pty.controller)
        pty.controller = -1
    }

    /// Sets the terminal's modes as a shell does when a program was stopped.
    func restoreModesOfShell() {
        tcsetattr(pty.terminal, TCSANOW, &pty.modes)
    }

    func signal(_ number: CInt) { kill(pty.process, number) }

    /// The program's number.
    var process: pid_t { pty.process }

    /// Lets the program write no file beyond a size in bytes, as a full disk would.
    func limitFileSize(to size: Int) { cpty_limit_file_size(&pty, size) }

    // MARK: What a user sees

    /// The rows of the screen, without the spaces at their ends.
    var rows: [String] { (0..<size.rows).map(row) }

    func row(_ row: Int) -> String {
        var text = String.UnicodeScalarView()
        var column = 0
        while column < size.columns {
            let cell = cell(row, column)
            text.append(contentsOf: cell.text.isEmpty ? " ".unicodeScalars : cell.text.unicodeScalars)
            column += max(1, cell.width)
        }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    var lastRow: String { row(size.rows - 1) }

    func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    /// A cell with its colours: `nil` the terminal's own, else a number of the palette or an RGB value.
    struct ScreenCell {
        let text: String
        let width: Int
        let foreground: Int?
        let background: Int?
        let attributes: Style.Attributes
    }

    func cell(_ row: Int, _ column: Int) -> ScreenCell {
        let cell = cvterm_cell_at(terminal, CInt(row), CInt(column))
        var text = String.UnicodeScalarView()
        let all = cell.characters
        for value in [all.0, all.1, all.2, all.3, all.4, all.5] where value != 0 {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        var attributes: Style.Attributes = []
        if cell.bold { attributes.insert(.bold) }
        if cell.italic { attributes.insert(.italic) }
        if cell.underline { attributes.insert(.underline) }
        if cell.reverse { attributes.insert(.reverse) }
        return ScreenCell(
            text: String(text), width: Int(cell.width), foreground: Int(cell.foreground).nonNegative,
            background: Int(cell.background).nonNegative, attributes: attributes)
    }

    var cells: [ScreenCell] {
        (0..<size.rows).flatMap { row in (0..<size.columns).map { cell(row, $0) } }
    }

    var isCursorVisible: Bool { terminal.pointee.is_cursor_visible }
    var isAlternateScreen: Bool { terminal.pointee.is_alternate }
    var bells: Int { Int(terminal.pointee.bells) }

    /// Whether the terminal's modes are what they were before the program started.
    var hasModesOfShell: Bool {
        var modes = termios()
        guard tcgetattr(pty.terminal, &modes) == 0 else { return false }
        let before = pty.modes
        return modes.c_iflag == before.c_iflag && modes.c_oflag == before.c_oflag
            && modes.c_cflag == before.c_cflag && modes.c_lflag == before.c_lflag
    }

    // MARK: Waiting

    /// Reads the program's output until a condition holds.
    func wait(
        for awaited: String, timeout: Duration = .seconds(60),
        until condition: (TerminalSession) throws -> Bool
    ) throws {
        let deadline = ContinuousClock.now + timeout
        while try !condition(self) {
            guard ContinuousClock.now < deadline else {
                throw TimedOut(awaited: awaited, screen: rows, status: takeStatus())
            }
            pump(milliseconds: 20)
        }
    }

    /// Reads the program's output until it ends, and tells how it did.
    func waitForExit(timeout: Duration = .seconds(60)) throws -> ExitStatus {
        try wait(for: "the end of the program", timeout: timeout) { $0.takeStatus() != nil }
        while pump(milliseconds: 0) {}
        guard let status else { throw TimedOut(awaited: "its status", screen: rows, status: nil) }
        return status
    }

    /// Holds the program to the way in which it ends, and says what it wrote last if it ends otherwise.
    func expectExit(_ expected: ExitStatus, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let ended = try waitForExit()
        #expect(
            ended == expected, "\(rows.filter { !$0.isEmpty }.suffix(12).joined(separator: "\n"))",
            sourceLocation: sourceLocation)
    }

    /// Takes what has been written within a time; whether there was something.
    @discardableResult
    func pump(milliseconds: CInt) -> Bool {
        var descriptor = pollfd(fd: pty.controller, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) == 1 else { return false }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(pty.controller, &buffer, buffer.count)
        guard count > 0 else { return false }
        output.append(contentsOf: buffer[..<count])
        feed(Array(buffer[..<count]))
        return true
    }

    /// Shows bytes, and sends back what the terminal answers to queries.
    private func feed(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            _ = vterm_input_write(
                terminal.pointee.terminal, raw.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        var answer = [CChar](repeating: 0, count: 1024)
        let count = vterm_output_read(terminal.pointee.terminal, &answer, answer.count)
        guard count > 0, answersQueries else { return }
        let text = String(decoding: answer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        send(givesEmojiTwoColumns ? text.replacing(/;[0-9]+R/, with: ";3R") : text)
    }

    private func takeStatus() -> ExitStatus? {
        if status == nil {
            var raw: CInt = 0
            var code: CInt = 0
            guard cpty_take_status(&pty, &raw) else { return nil }
            status = cpty_exited(raw, &code) ? .code(Int(code)) : .signal(Int(cpty_signal(raw)))
        }
        return status
    }

    /// Calls `body` with a list of C strings that ends with NULL.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                preconditionFailure("The list holds at least NULL.")
            }
            return body(base)
        }
    }
}

extension Int {
    fileprivate var nonNegative: Int? { self < 0 ? nil : self }
}
