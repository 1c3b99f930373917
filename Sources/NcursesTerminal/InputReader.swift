import Display
import Glibc

/// Reads what the terminal sends, without ever blocking but in ``wait(wake:milliseconds:)``.
struct InputReader {
    /// How long an Escape may be the start of a sequence, in milliseconds.
    private static let escapeDelay: CInt = 25
    /// The same while an answer of the terminal may be under way, in milliseconds.
    private static let reportDelay: CInt = 100
    /// How old a question is to which an answer may still come.
    private static let reportLimit = Duration.seconds(1)
    /// The most bytes that one call of ``read()`` takes, so that a flood cannot keep the screen from painting.
    private static let readLimit = 1 << 20

    private var decoder: KeyDecoder
    private var buffer = [UInt8](repeating: 0, count: 1 << 14)
    private var hasTimedOut = false
    /// When the terminal was asked about itself.
    private var asked: ContinuousClock.Instant?

    init(sequences: [[UInt8]: Key]) {
        decoder = KeyDecoder(sequences: sequences)
    }

    /// Has answers of the terminal read as such, which was asked about itself.
    mutating func awaitReport() {
        decoder.awaitsReport = true
        asked = .now
    }

    /// Waits for input or the wake-up; with an Escape held back, no longer than it may stay undecided.
    mutating func wait(wake: WakeUp, milliseconds: CInt?) {
        var descriptors = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        let escapeDelay = decoder.awaitsReport ? Self.reportDelay : Self.escapeDelay
        let escapeLimit = decoder.isWaiting ? escapeDelay : nil
        let timeout = [escapeLimit, milliseconds].compactMap { $0 }.min() ?? -1
        let hasNothing = poll(&descriptors, nfds_t(descriptors.count), timeout) == 0
        hasTimedOut = hasNothing && timeout == escapeLimit
        if descriptors[1].revents != 0 { wake.drain() }
    }

    mutating func read() -> [TerminalInput] {
        var events: [TerminalInput] = []
        var total = 0
        while total < Self.readLimit, isReadable() {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else {
                events.append(.hangup)
                return events
            }
            total += count
            events.append(contentsOf: decoder.decode(Array(buffer[..<count])).map(TerminalInput.key))
            events.append(contentsOf: decoder.takeReports().map(TerminalInput.report))
        }
        if total == 0, hasTimedOut { events.append(contentsOf: decoder.flush().map(TerminalInput.key)) }
        hasTimedOut = false
        return events
    }

    /// Takes an answer of the terminal that is still under way, so that no other program reads it.
    ///
    /// Keys that come with it are dropped. Nothing is waited for once the question is old: an answer will not come.
    mutating func drainReport() {
        guard let asked, decoder.awaitsReport, ContinuousClock.now - asked < Self.reportLimit else {
            return
        }
        let deadline = ContinuousClock.now + .milliseconds(Int(Self.reportDelay))
        while decoder.awaitsReport, ContinuousClock.now < deadline {
            guard isReadable(within: Self.reportDelay) else { break }
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else { break }
            _ = decoder.decode(Array(buffer[..<count]))
        }
    }

    /// - Parameter milliseconds: how long to wait.
    private func isReadable(within milliseconds: CInt = 0) -> Bool {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, milliseconds) == 1
    }
}
