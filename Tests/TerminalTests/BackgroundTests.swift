import Display
import Foundation
import Testing

/// The theme that fits the terminal's background, in a real terminal.
@Suite(.timeLimit(.minutes(5))) struct `The background of a terminal` {
    private static let question = Array(OutputAudit.question.utf8)
    private static let attributes = "\u{1B}[?62;22c"

    private let library: TemporaryLibrary

    init() throws { library = try TemporaryLibrary(["peru.txt": Articles.peru]) }

    private func start(_ environment: [String: String] = [:]) throws -> TerminalSession {
        let session = try TerminalSession(
            arguments: [library.folder.path], environment: environment, answersQueries: false)
        try session.wait(for: "the list") { $0.shows("Peru swears in") && $0.lastRow.contains("help") }
        return session
    }

    /// Whether the screen has a colour beyond the terminal's own sixteen.
    private static func hasThemeColors(_ session: TerminalSession) -> Bool {
        session.cells.contains { max($0.foreground ?? 0, $0.background ?? 0) > 15 }
    }

    private static func backgrounds(of session: TerminalSession) -> Set<Int> {
        Set(session.cells.compactMap(\.background))
    }

    /// Lets time pass, in which the program gets nothing.
    private static func rest(_ session: TerminalSession) {
        let end = ContinuousClock.now + .milliseconds(250)
        while ContinuousClock.now < end { session.pump(milliseconds: 10) }
    }

    private static func quit(_ session: TerminalSession) throws {
        session.send("q")
        try session.expectExit(.code(0))
        #expect(session.hasModesOfShell)
    }

    @Test func `chooses a dark theme or a light one`() throws {
        var seen: [Set<Int>] = []
        for color in ["1e1e/1e1e/1e1e", "fafa/f4f4/e6e6"] {
            let session = try start()
            #expect(session.output.contains(Self.question) && !Self.hasThemeColors(session))
            session.send("\u{1B}]11;rgb:\(color)\u{1B}\\" + Self.attributes)
            // The status line, which is painted last, has a ground of its own in both.
            try session.wait(for: "the theme") {
                Self.hasThemeColors($0) && !Self.backgrounds(of: $0).isEmpty
            }
            seen.append(Self.backgrounds(of: session))
            try Self.quit(session)
        }
        #expect(seen[0] != seen[1])
    }

    @Test func `that is told late and in pieces presses no key`() throws {
        let session = try start()
        // As keys these would mark the article read, filter the list, open it and leave.
        for piece in ["\u{1B}]", "11;rg", "b:ff", "ff/ffff/ff", "ff\u{1B}\\", "\u{1B}[?6", "2;22c"] {
            session.send(piece)
            try session.waitUntilRead()
            Self.rest(session)
        }
        try session.wait(for: "the theme", until: Self.hasThemeColors)
        #expect(session.lastRow.contains("help") && session.lastRow.hasSuffix("1/1"))
        try Self.quit(session)
    }

    @Test(arguments: ["rgb:qqqq/q/q", "q", "", String(repeating: "q", count: 20_000)])
    func `that is told as rubbish presses no key, and the terminal's own colours stay`(rubbish: String)
        throws
    {
        let session = try start()
        session.sendWhileReading("\u{1B}]11;\(rubbish)\u{1B}\\" + Self.attributes)
        try session.waitUntilRead()
        Self.rest(session)
        #expect(!Self.hasThemeColors(session) && session.shows("Peru swears in"))
        session.send("?")
        try session.wait(for: "the help") { $0.shows("Keys") || $0.shows("Help") }
        session.send("q")
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        try Self.quit(session)
    }

    @Test func `is not asked for where the user wants no colour, or chose a theme`() throws {
        let session = try start(["NO_COLOR": "1"])
        #expect(!session.output.contains(Self.question))
        try Self.quit(session)
        try FileManager.default.createDirectory(
            atPath: library.folder.path + "/config/dateline", withIntermediateDirectories: true)
        try library.write("theme = \"light\"\n", to: "config/dateline/config.toml")
        let chosen = try start(["XDG_CONFIG_HOME": library.folder.path + "/config"])
        #expect(!chosen.output.contains(Self.question) && Self.hasThemeColors(chosen))
        try Self.quit(chosen)
    }

    @Test func `that is told as the reader ends is not left to the shell`() throws {
        let session = try start()
        session.send("q")
        session.send("\u{1B}]11;rgb:0/0/0\u{1B}\\" + Self.attributes)
        try session.expectExit(.code(0))
        try session.waitUntilRead()
    }
}
