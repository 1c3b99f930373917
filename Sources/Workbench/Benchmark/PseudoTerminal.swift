import Glibc

/// A program in a pseudo-terminal, timed as its user sees it.
///
/// A class, as it owns a process and a file descriptor.
final class PseudoTerminal {
    struct CannotStart: Error {}

    // Linux's TIOCSPTLCK and TIOCGPTN, which Swift does not import.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    private let controller: CInt
    private let process: pid_t

    /// Starts a program in a terminal of this size.
    init(_ program: String, _ arguments: [String], rows: Int, columns: Int) throws {
        controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: CInt = 0
        var number: CInt = 0
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard controller >= 0, ioctl(controller, Self.setLock, &isLocked) == 0,
            ioctl(controller, Self.getNumber, &number) == 0,
            ioctl(controller, UInt(TIOCSWINSZ), &size) == 0
        else { throw CannotStart() }
        let name = "/dev/pts/\(number)"

        // The first terminal that a new session opens becomes its own.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        defer {
            posix_spawnattr_destroy(&attributes)
            posix_spawn_file_actions_destroy(&actions)
        }
        setenv("TERM", "xterm-256color", 1)
        var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for argument in argv { free(argument) } }
        var started: pid_t = 0
        guard posix_spawn(&started, program, &actions, &attributes, &argv, environ) == 0 else {
            throw CannotStart()
        }
        process = started
    }

    deinit {
        kill(process, SIGKILL)
        var status: CInt = 0
        waitpid(process, &status, 0)
        close(controller)
    }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(controller, bytes, bytes.count)
    }

    /// Types keys and reads their output.
    func press(_ keys: String) {
        guard !keys.isEmpty else { return }
        type(keys)
        _ = waitForQuiet()
    }

    /// Reads output until none has come for `quiet` milliseconds; the moment of its last byte.
    ///
    /// The first byte is awaited for five seconds.
    func waitForQuiet(_ quiet: CInt = 40) -> ContinuousClock.Instant? {
        var last: ContinuousClock.Instant?
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, last == nil ? 5000 : quiet) == 1 {
            guard read(controller, &buffer, buffer.count) > 0 else { break }
            last = .now
        }
        return last
    }

    /// Reads output until a text has come, or none for five seconds; the moment of the text's last byte.
    func wait(for text: String) -> ContinuousClock.Instant? {
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, 5000) == 1 {
            let count = read(controller, &buffer, buffer.count)
            guard count > 0 else { break }
            output += buffer[..<count]
            if output.contains(Array(text.utf8)) { return .now }
        }
        return nil
    }

    /// Resident memory in kilobytes.
    var residentKilobytes: Int {
        guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, CInt(line.count), file) != nil {
            let text = String(
                decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if text.hasPrefix("VmRSS:") { return Int(text.filter(\.isNumber)) ?? 0 }
        }
        return 0
    }
}
