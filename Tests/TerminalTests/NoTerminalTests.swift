import Display
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Without a terminal to draw on` {
    @Test(arguments: [
        (["TERM": "dumb"], "TERM=dumb"),
        (["TERM": "no-such-type"], "TERM=no-such-type"),
        (["TERM": TerminalSession.unset], "TERM is not set"),
        (["TERM": ""], "TERM is not set"),
        (["TERM": "x\u{1B}]0;t\u{7}"], "TERM=x\u{FFFD}]0;t\u{FFFD}"),
    ])
    func `the reader says what to use instead`(environment: [String: String], message: String) throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(arguments: [library.folder.path], environment: environment)
        try session.expectExit(.code(2))
        let text = session.rows.joined()
        #expect(text.contains(message) && text.contains("dateline show FILE"))
        #expect(session.hasModesOfShell)
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }

    @Test(arguments: ["| cat", "< /dev/null", "> /dev/null", "<&-", ">&-", "2>&1 <&- >&-"])
    func `nor in a pipe`(redirection: String)
        throws
    {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(
            program: "/bin/bash",
            arguments: [
                "--norc", "-c",
                "\"$PROGRAM\" \(library.folder.path) \(redirection); echo status=${PIPESTATUS[0]}",
            ],
            environment: ["PROGRAM": try BuiltProgram.path()])
        _ = try session.waitForExit()
        let text = session.rows.joined()
        #expect(text.contains("status=2"))
        #expect(text.contains("dateline show FILE"))
        #expect(!text.contains("Peru"))
    }

    @Test func `a path that is not there is named`() throws {
        let session = try TerminalSession(arguments: ["/no/such\u{1B}[31m/folder"])
        try session.expectExit(.code(1))
        #expect(session.rows.joined().contains("no such file or folder"))
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }

    @Test func `a locale that is not UTF-8 does not spoil the text`() throws {
        let library = try TemporaryLibrary([
            "a.txt": "Title: Café “öffnet” — 日本\n\nCafé “öffnet” — 日本\n\nText.\n"
        ])
        let session = try TerminalSession(
            arguments: [library.folder.path], environment: ["LC_ALL": "C", "LANG": "C"])
        try session.wait(for: "the list") { $0.shows("Café “öffnet” — 日本") }
    }
}
