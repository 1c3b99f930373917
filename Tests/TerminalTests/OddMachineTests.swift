import Display
import Foundation
import TestSupport
import Testing

/// What the reader finds when it starts: a machine on which something is missing, wrong or not true.
@Suite(.timeLimit(.minutes(5))) struct `On an odd machine` {
    struct Machine: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var shell = ""
        var environment: [String: String] = [:]
        /// What the reader says of it, without its blanks; nothing where all goes well.
        var message = ""

        init(
            _ name: String, shell: String = "", _ environment: [String: String] = [:],
            says message: String = ""
        ) {
            testDescription = name
            self.shell = shell
            self.environment = environment
            self.message = message
        }
    }

    static let machines: [Machine] = [
        Machine("HOME is not absolute", ["HOME": "here"], says: "no home folder is known"),
        Machine("HOME is no folder", ["HOME": "/dev/null"], says: "cannot be made"),
        Machine("HOME takes no files", ["HOME": "/proc/self"], says: "cannot be made"),
        Machine(
            "the XDG folders are not absolute",
            ["XDG_DATA_HOME": "a", "XDG_CACHE_HOME": "../b", "XDG_CONFIG_HOME": "."]),
        Machine("the XDG folders are empty words", ["XDG_DATA_HOME": "", "XDG_CACHE_HOME": ""]),
        Machine("the cache can be nowhere", ["XDG_CACHE_HOME": "/dev/null"]),
        Machine(
            "the configuration is a folder", shell: "mkdir -p \"$HOME/.config/dateline/config.toml\"",
            says: "not a file"),
        Machine(
            "the configuration is a pipe",
            shell: "mkdir -p \"$HOME/.config/dateline\"; mkfifo \"$HOME/.config/dateline/config.toml\"",
            says: "not a file"),
        Machine(
            "the database is a device",
            shell:
                "mkdir -p \"$HOME/.local/share/dateline\"; ln -s /dev/full \"$HOME/.local/share/dateline/state.sqlite\"",
            says: "state.sqlite"),
        Machine("no locale is named", ["LC_ALL": TerminalSession.unset]),
        Machine("the locale is POSIX", ["LC_ALL": "POSIX"]),
        Machine("the locale is not installed", ["LC_ALL": "tlh_KL.UTF-8"]),
        Machine("the locale is Latin-1", ["LC_ALL": "de_DE.ISO-8859-1"]),
        Machine("the time zone is a device", ["TZ": ":/dev/zero"]),
        Machine("the time zone is a week away", ["TZ": "XXX-167:59:59"]),
        Machine("no program can be found", ["PATH": TerminalSession.unset]),
        Machine("LINES and COLUMNS lie", ["LINES": "3", "COLUMNS": "99999"]),
        Machine("the ground's colour is nonsense", ["COLORFGBG": "x;99999999999999999999;-1"]),
        Machine("descriptions of terminals are elsewhere", ["TERMINFO": "/dev/null", "ESCDELAY": "-1"]),
        Machine("standard error is closed", shell: "exec 2>&-"),
        Machine("standard error is full", shell: "exec 2>/dev/full"),
        Machine("few files can be open", shell: "ulimit -n 40"),
        Machine("the stack is small", shell: "ulimit -s 512"),
        Machine("files cannot grow", shell: "ulimit -f 0", says: "check the disk and its free space"),
        Machine("no signal of ours arrives", shell: "trap '' CHLD WINCH CONT TSTP USR1 PIPE ALRM"),
        Machine(
            "the current folder is gone", shell: "mkdir \"$HOME/gone\"; cd \"$HOME/gone\"; rmdir ../gone"),
    ]

    @Test(arguments: machines) func `one can read, and mark what one likes`(machine: Machine) throws {
        let reader = ReaderUnderFault()
        let session = try reader.start(after: machine.shell, environment: machine.environment)
        try reader.waitForList(session)
        let message = machine.message.filter { $0 != " " }
        try session.wait(for: machine.message) {
            message.isEmpty || $0.rows.joined().filter { $0 != " " }.contains(message)
        }
        try reader.read(session)
        session.send("s")
        try session.wait(for: "the star") { $0.lastRow.contains("starred") }
        try reader.quit(session, keepsState: machine.message.isEmpty)
    }

    /// Types that are not what the terminal is: old ones, poor ones, and some that speak another language.
    @Test(arguments: ["vt100", "vt52", "ansi", "linux", "screen", "tmux-256color", "xterm-mono"])
    func `whose TERM lies, the reader ends in order`(type: String) throws {
        let reader = ReaderUnderFault()
        let session = try reader.start(environment: ["TERM": type])
        try session.wait(for: "the list") {
            String(decoding: $0.output, as: UTF8.self).contains("Peru swears in")
        }
        for keys in ["\r", "/river\r", "G", "i", "q", "?", "q", "q"] {
            session.send(keys)
            while session.pump(milliseconds: 50) {}
        }
        session.send("\u{3}")
        let status = try session.waitForExit()
        #expect(status == .code(0))
        #expect(session.hasModesOfShell)
        #expect(OutputAudit.offences(in: session.output, terminal: type) == [])
    }

    @Test func `files from a time that is not yet or never was are listed and read`() throws {
        let reader = ReaderUnderFault()
        for (number, seconds) in [-2_000_000_000, 0, 4_102_444_800, 32_503_680_000].enumerated() {
            let year = ["0001-01-01", "1969-12-31", "2999-12-31", "9999-12-31"][number]
            let file = reader.library.write(
                "Title: Out of time \(number)\nPublished: \(year)\n\nIt was tomorrow.\n",
                to: "\(number).txt")
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: TimeInterval(seconds))], ofItemAtPath: file)
        }
        for _ in 1...2 {
            let session = try reader.start()
            try session.wait(for: "the list") { $0.shows("1/6") && $0.shows("Out of time 3") }
            session.send("za")
            try session.wait(for: "the ages") { !$0.shows("9999-12-31") && $0.shows("Out of time 0") }
            session.send("4g\r")
            try session.wait(for: "a story") {
                $0.shows("tomorrow") || $0.shows("Paragraph 1 tells") || $0.shows("rule by")
            }
            session.send("q")
            try session.wait(for: "the list") { $0.shows("Out of time 3") }
            try reader.quit(session)
        }
    }

    @Test func `whose clock jumps while one reads, the reader goes on`() throws {
        let reader = ReaderUnderFault()
        let clock = reader.home.write("0", to: "clock")
        let session = try reader.start(environment: [
            "LD_PRELOAD": try BuiltProgram.path(of: "libCClock.so"), "CCLOCK_FILE": clock,
        ])
        try reader.waitForList(session)
        session.send("za")
        // Into the next century, before 1970, out of all calendars, and back.
        let jumps = [3_000_000_000, -4_000_000_000, Int(Int32.max) << 32, Int.max / 2, 0]
        for (number, seconds) in jumps.enumerated() {
            reader.home.write("\(seconds)", to: "clock")
            reader.library.write("Title: Arrived \(number)\n\nIt came on Tuesday.\n", to: "\(number).txt")
            try session.wait(for: "the new file") { $0.shows("Arrived \(number)") }
            session.send("1g\rg")
            try session.wait(for: "the story") {
                $0.shows("It came on Tuesday.") || $0.shows("Paragraph 1 tells")
            }
            session.send("qs")
            try session.wait(for: "the star") { $0.lastRow.contains("star") }
        }
        try reader.quit(session)
    }
}
