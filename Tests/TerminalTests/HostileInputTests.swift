import Display
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Hostile input` {
    /// What an article may hold that would act on a terminal if it got there.
    private static let payloads = [
        "\u{1B}]0;owned\u{7}", "\u{1B}[2J\u{1B}[31m", "\u{9B}31m", "\u{9D}0;owned\u{9C}",
        "\u{1B}P+q544e\u{1B}\\",
        "\u{1B}c", "\u{7}", "\u{202E}desrever", "\u{2066}isolate\u{2069}", "\u{200B}\u{FEFF}\u{E0041}",
        "a" + String(repeating: "\u{301}", count: 300), "\u{0}\u{8}\u{7F}", "\u{1B}]52;c;aGk=\u{7}",
        "\u{85}\u{2028}",
    ]

    @Test func `in an article never reaches the terminal`() throws {
        let payload = Self.payloads.joined(separator: " word ")
        let line = payload.replacing("\u{85}", with: "").replacing("\u{2028}", with: "")
        let text =
            "Title: Bad \(line) title\nSource: Sou\(line)rce\nPublished: 2023-01-01\n\n"
            + "Bad \(payload) headline\n\nThe body \(payload) goes on.\n\nLast paragraph.\n"
        let library = try TemporaryLibrary([
            "bad.txt": text, "bad\u{1B}[31m\u{202E}.txt": text, "peru.txt": Articles.peru,
        ])
        let session = try TerminalSession(
            arguments: [library.folder.path], size: Size(rows: 50, columns: 150))
        try session.wait(for: "the list") { $0.shows("Peru swears in") && $0.shows("Bad") }
        for keys in ["\r", "j\r"] {
            session.send(keys)
            // The list stays beside the story, so only the last line says which of them has the keys.
            try session.wait(for: "the story") {
                $0.shows("Last paragraph") && $0.lastRow.contains("next highlight")
            }
            session.send("/ow\r")
            try session.wait(for: "a match") { $0.lastRow.contains("match") }
            session.send("x")
            session.send("i")
            session.send("\u{1B}\u{1B}")
            session.send("q")
            try session.wait(for: "the list") { $0.shows("Peru swears in") && $0.lastRow.contains("opens") }
        }
        session.send("\u{3}")
        try session.expectExit(.code(0))
        #expect(OutputAudit.offences(in: session.output).isEmpty)
        #expect(session.bells == 0)
    }

    @Test func `from the keyboard is swallowed or shown harmless`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.send("\u{1B}[?62;22c\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[<0;3;3M\u{1B}[99;99~")
        session.send("/\u{1B}[200~pe\u{1B}]0;x\u{7}ru\u{1B}[201~")
        try session.wait(for: "the prompt") { $0.lastRow.contains("pe") }
        session.send("\u{3}")
        _ = try session.waitForExit()
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }

    @Test func `of a long paste into a prompt is taken at once`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.send("/")
        session.sendWhileReading("\u{1B}[200~" + String(repeating: "peru ", count: 40_000) + "\u{1B}[201~")
        session.sendWhileReading("\u{3}\u{3}")
        try session.expectExit(.code(0))
    }
}
