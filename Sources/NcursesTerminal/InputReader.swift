import Display
import Glibc

/// Reads what the terminal sends, without ever blocking but in ``wait(wake:milliseconds:)``.
struct InputReader {
    /// How long an Escape may be the start of a sequence, in milliseconds.
    private static let escapeDelay: CInt = 25
    /// The most bytes that one call of ``read()`` takes, so that a flood cannot keep the screen from painting.
    private static let readLimit = 1 << 20

    private var decoder: KeyDecoder
    private var buffer = [UInt8](repeating: 0, count: 1 << 14)
    private var hasTimedOut = false

    init(sequences: [[UInt8]: Key]) {
        decoder = KeyDecoder(sequences: sequences)
    }

    /// Waits for input or the wake-up; with an Escape held back, no longer than it may stay undecided.
    mutating func wait(wake: WakeUp, milliseconds: CInt?) {
        var descriptors = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        let escapeLimit = decoder.isWaiting ? Self.escapeDelay : nil
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
        }
        if total == 0, hasTimedOut { events.append(contentsOf: decoder.flush().map(TerminalInput.key)) }
        hasTimedOut = false
        return events
    }

    private func isReadable() -> Bool {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) == 1
    }
}
