import CNcurses
import Display
import Glibc

/// What the terminal has to say to the event loop.
public enum TerminalInput: Hashable, Sendable {
    case key(Key)
    /// An answer to ``Terminal/ask(forBackground:)``.
    case report(TerminalReport)
    /// The window has, or may have, another size; or the screen must be drawn again as it is.
    case resized(Size)
    /// Another process asked Dateline to stop, as the shell's `kill -TSTP` does.
    case stopRequested
    /// The terminal is gone, its window closed or the line dropped; or another process asks for the end.
    case hangup
}

/// The terminal: paints frames and reads keys, through ncurses.
///
/// The only user of ncurses, which has one screen and is not thread-safe: hence a class on the main
/// actor, of which a process opens one. However the process ends, the terminal is given back: by
/// ``close()``, or by a handler of deadly signals that only writes bytes stored before.
@MainActor public final class Terminal {
    /// Bracketed paste; reports of buttons and the wheel in the SGR form; the window's title put on a stack.
    ///
    /// Source: xterm's ctlseqs.
    private static let paste = (on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")
    private static let mouse = (on: "\u{1B}[?1000h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1000l")
    private static let title = (on: "\u{1B}[22;2t", off: "\u{1B}[23;2t")

    /// Wakes ``wait(atMost:)`` from other threads.
    public let wakeUp: WakeUp
    /// The size of the window.
    public private(set) var size: Size
    /// Colours that the terminal has and its user wants.
    public let colorDepth: ColorDepth

    private let screen: OpaquePointer
    private var painter: CellPainter
    var input: InputReader
    /// What the terminal was asked about emoji; `nil` if it was not asked.
    var probe: ClusterProbe?
    private var isOpen = true
    private var mayHaveMissedResize = false
    /// Whether it understands xterm's additions to ECMA-48, or leaves them alone.
    let isLikeXterm: Bool
    /// Whether the window's title is ours while the terminal is.
    let hasOwnTitle: Bool
    /// What is sent when the terminal is taken over, besides what its description has for that, and given back.
    private let extras: (on: [UInt8], off: [UInt8])

    /// Takes over the terminal on standard input and output.
    ///
    /// - Parameters:
    ///   - maximumDepth: the most colours to use; `.none` where the user wants none.
    ///   - hasMouse: whether the terminal reports the mouse, which turns off its own selection.
    ///   - hasTitle: whether ``setTitle(_:)`` changes the window's title.
    ///   - links: whether links are sent as such.
    public init(
        maximumDepth: ColorDepth = .direct, hasMouse: Bool = false, hasTitle: Bool = false,
        links: LinkSupport = .never
    ) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(stream: "standard input") }
        guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(stream: "standard output") }
        let type = getenv("TERM").map { String(cString: $0) } ?? ""
        guard !type.isEmpty else { throw .unnamedType }
        let shownType = ScreenText(type).string

        _ = cc_set_utf8_locale()
        wakeUp = try WakeUp()
        guard cc_guard_begin(STDOUT_FILENO, wakeUp.descriptor) else {
            throw .unusable("its modes cannot be read")
        }
        // The window's size counts, not LINES and COLUMNS, which may be stale.
        use_env(true)
        use_tioctl(true)
        guard let screen = cc_newterm() else { throw .unknownType(shownType) }
        self.screen = screen
        guard Capability.bytes("cup") != nil else {
            endwin()
            throw .cannotDraw(shownType)
        }
        isLikeXterm = (Capability.bytes("cup")?.starts(with: [0x1B, 0x5B]) ?? false) && type != "linux"
        hasOwnTitle = hasTitle && isLikeXterm
        let wanted = [
            (Self.paste, isLikeXterm), (Self.mouse, hasMouse && isLikeXterm), (Self.title, hasOwnTitle),
        ]
        extras = (
            on: wanted.flatMap { $1 ? Array($0.on.utf8) : [] },
            off: wanted.flatMap { $1 ? Array($0.off.utf8) : [] }
        )
        let reset = Self.resetBytes(extras.off)
        cc_guard_set_reset(reset, reset.count)
        cc_guard_set_active(true)

        raw()
        noecho()
        nonl()
        // Painting is never cut short because a key waits: the event loop takes keys first.
        typeahead(-1)
        let window = cc_stdscr()
        keypad(window, true)
        var depth = ColorDepth.none
        if has_colors(), start_color() == OK, use_default_colors() == OK {
            depth = min(maximumDepth, Self.depth(colors: Int(cc_colors())))
        }
        colorDepth = depth
        painter = CellPainter(depth: depth, takesLinks: isLikeXterm && links.isGiven(terminal: type))
        input = InputReader(sequences: KeySequences.ofThisTerminal())
        size = Size(rows: Int(cc_lines()), columns: Int(cc_columns()))
        write(extras.on)
    }

    /// Shows a frame.
    public func paint(_ frame: Frame) {
        guard isOpen else { return }
        let rest = painter.paint(frame, screen: size)
        if !rest.isEmpty { write(rest) }
    }

    /// Makes the next ``paint(_:)`` draw every cell anew, whatever the screen shows now.
    public func redraw() {
        painter.forget()
        if let current = cc_curscr() { clearok(current, true) }
    }

    /// Has ncurses send what it holds back, and the next frame drawn on whatever stands there then.
    func showEmptyScreen() {
        doupdate()
        redraw()
    }

    /// Waits until there is something to read or ``wakeUp`` was signalled, or the time has passed.
    public func wait(atMost limit: Duration? = nil) {
        let milliseconds = limit.map { limit in
            let (seconds, attoseconds) = limit.components
            return CInt(clamping: max(0, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
        }
        input.wait(wake: wakeUp, milliseconds: milliseconds)
    }

    /// Everything that came since the last call, without waiting.
    public func readInput() -> [TerminalInput] {
        var events: [TerminalInput] = []
        let requests = cc_take_requests()
        // It was stopped by force: whoever ran meanwhile may have changed the terminal.
        if requests & CInt(CC_CONTINUED) != 0, isOpen { enter() }
        if requests & CInt(CC_RESIZED | CC_CONTINUED) != 0 || mayHaveMissedResize {
            mayHaveMissedResize = false
            updateSize()
            events.append(.resized(size))
        }
        if requests & CInt(CC_STOP_ASKED) != 0 { events.append(.stopRequested) }
        if requests & CInt(CC_END_ASKED) != 0 { events.append(.hangup) }
        for event in input.read() {
            guard case .report(.cursor(let position)) = event else {
                events.append(event)
                continue
            }
            if take(cursor: position) { events.append(.resized(size)) }
        }
        return events
    }

    /// Takes where the cursor stood after an emoji; whether the screen must be drawn again for it.
    private func take(cursor: Position) -> Bool {
        guard var probe, probe.isWaiting else { return false }
        probe.take(cursor)
        self.probe = probe
        guard !probe.isWaiting, probe.support.isAny else { return false }
        painter.draw(probe.support)
        return true
    }

    /// Gives the terminal back and stops the process until the shell continues it.
    public func suspend() {
        guard isOpen else { return }
        cc_guard_restore()
        cc_guard_set_active(false)
        cc_stop_process_group()
        // What the signals of stopping and going on would ask for is done here.
        _ = cc_take_requests()
        mayHaveMissedResize = true
        enter()
    }

    /// Gives the terminal back, for another program.
    func leave() {
        input.drainReport()
        cc_guard_restore()
        cc_guard_set_active(false)
        cc_guard_set_lent(true)
    }

    /// Takes it over again.
    func comeBack() {
        cc_guard_set_lent(false)
        mayHaveMissedResize = true
        enter()
    }

    /// Waits for a key while the terminal is given back, and takes all that it sends.
    func readOneKey() {
        reset_prog_mode()
        var byte: UInt8 = 0
        while read(STDIN_FILENO, &byte, 1) < 0, errno == EINTR {}
        tcflush(STDIN_FILENO, TCIFLUSH)
    }

    /// Gives the terminal back.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        input.drainReport()
        write(extras.off)
        endwin()
        cc_guard_set_active(false)
        delscreen(screen)
    }

    /// Ends the process by the signal that asked for its end, if one has: so whoever waits for it knows.
    public func endBySignal() { cc_end_by_signal() }

    // A stop does without endwin(): coming back from it, ncurses would reset the palette, which the user
    // may have set and Dateline never changes.

    private func enter() {
        cc_guard_set_active(true)
        reset_prog_mode()
        for name in ["smcup", "smkx"] { write(Capability.bytes(name) ?? []) }
        write(extras.on)
        // The cursor shows now; let ncurses know, so that it can hide it.
        curs_set(1)
        redraw()
    }

    /// Tells ncurses the window's size, and has all drawn anew.
    ///
    /// A window that is as large as before may have been another one meanwhile, and have lost what stood in it.
    private func updateSize() {
        var rows: CInt = 0
        var columns: CInt = 0
        guard cc_window_size(STDOUT_FILENO, &rows, &columns) else { return }
        let new = Size(rows: Int(rows), columns: Int(columns))
        if new != size {
            resizeterm(rows, columns)
            size = new
        }
        redraw()
    }

    private static func depth(colors: Int) -> ColorDepth {
        switch colors {
        case ..<8: .none
        case 8..<16: .eight
        case 16..<256: .sixteen
        case 256..<(1 << 24): .palette256
        default: .direct
        }
    }

    /// What gives the terminal back without ncurses: attributes, colours, cursor, keypad, the other screen.
    private static func resetBytes(_ extras: [UInt8]) -> [CChar] {
        var bytes: [UInt8] = []
        for name in ["sgr0", "op", "cnorm", "rmkx"] { bytes += Capability.bytes(name) ?? [] }
        bytes += extras
        bytes += Capability.bytes("rmcup") ?? [0x0D, 0x0A]
        return bytes.map { CChar(bitPattern: $0) }
    }

    /// Sends bytes as they are.
    func write(_ bytes: [UInt8]) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            written += count
        }
    }
}
