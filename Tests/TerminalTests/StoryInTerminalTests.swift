import Display
import Testing

/// Jumps, panes and put-back passages, in a real terminal.
@Suite(.timeLimit(.minutes(5))) struct `A story in a terminal` {
    private func open(
        _ text: String, environment: [String: String] = [:], size: Size = Size(rows: 24, columns: 80)
    ) throws -> (TerminalSession, TemporaryLibrary) {
        let library = try TemporaryLibrary(["story.txt": text])
        let session = try TerminalSession(
            arguments: [library.folder.appending(path: "story.txt").path], environment: environment,
            size: size)
        try session.wait(for: "the story with its names") { $0.lastRow.contains("next highlight") }
        return (session, library)
    }

    @Test(arguments: ["", "1"]) func `labels jump to what is lit, with colour and without`(noColor: String)
        throws
    {
        let (session, library) = try open(Articles.peru, environment: ["NO_COLOR": noColor])
        session.send("f")
        try session.wait(for: "the labels") { session in
            session.lastRow.hasPrefix("jump to")
                && session.cells.contains { $0.text == "A" && $0.attributes.contains(.bold) }
        }
        session.send("s")
        let types = ["PER ", "ORG ", "LOC ", "NORP ", "MISC ", "DATE ", "DURATION "]
        try session.wait(for: "what the label stood on") { session in
            types.contains { session.lastRow.hasPrefix($0) }
        }
        session.send("q")
        try session.expectExit(.code(0))
        _ = library
    }

    @Test func `one comes back from a jump, and a mark survives a resize`() throws {
        let (session, library) = try open(Articles.long(paragraphs: 80))
        session.send("/Paragraph 40 tells\r\u{1B}maG")
        try session.wait(for: "the end") { $0.shows("Paragraph 80 tells") && $0.lastRow.hasSuffix("end") }
        session.send("H")
        try session.wait(for: "the middle again") { $0.shows("Paragraph 40 tells") }
        session.send("H")
        try session.wait(for: "the start") { $0.shows("Paragraph 1 tells") }
        session.resize(to: Size(rows: 18, columns: 50))
        try session.wait(for: "the start, narrower") {
            $0.shows("Paragraph 1 tells") && $0.rows.count == 18
        }
        session.send("'a")
        try session.wait(for: "the mark") { $0.shows("Paragraph 40 tells") }
        session.send("q")
        try session.expectExit(.code(0))
        _ = library
    }

    @Test func `list and story stand side by side, and the window may become narrow`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru, "nato.txt": Articles.nato])
        let session = try TerminalSession(
            arguments: [library.folder.path], size: Size(rows: 24, columns: 130))
        try session.wait(for: "the list") { $0.shows("Finland joins NATO") && $0.shows("Peru swears in") }
        session.send("j\r")
        try session.wait(for: "both, with a rule between them") {
            $0.shows("Finland joins NATO") && $0.shows("rule by decree")
                && $0.rows.dropLast().allSatisfy { $0.contains("│") }
        }
        session.send("qk\r")
        try session.wait(for: "the other story beside the list") {
            $0.shows("Peru swears in") && $0.shows("became the 31st")
        }
        session.resize(to: Size(rows: 24, columns: 80))
        try session.wait(for: "the story alone") {
            $0.shows("became the 31st") && !$0.shows("Peru swears in")
        }
        session.resize(to: Size(rows: 24, columns: 130))
        session.send("v")
        try session.wait(for: "one alone") { $0.shows("became the 31st") && !$0.shows("Peru swears in") }
        session.send("qq")
        try session.expectExit(.code(0))
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }

    @Test func `what was put back is there in the next run, and is taken out again from the list`() throws {
        let home = try TemporaryLibrary()
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        func start() throws -> TerminalSession {
            let session = try TerminalSession(
                arguments: [library.folder.appending(path: "peru.txt").path],
                environment: ["HOME": home.folder.path])
            try session.wait(for: "the story") { $0.shows("rule by decree") }
            return session
        }
        let session = try start()
        #expect(!session.shows("newsletter"))
        session.send("u")
        try session.wait(for: "the question") { $0.lastRow.hasPrefix("put back: p the passage") }
        session.send("p")
        try session.wait(for: "the passage in the story") { $0.shows("put back by you: newsletter") }
        session.send("q")
        try session.expectExit(.code(0))

        for (flags, isThere) in [(["--mine"], true), ([], false)] {
            let show = try TerminalSession(
                arguments: ["show"] + flags + [library.folder.appending(path: "peru.txt").path],
                environment: ["HOME": home.folder.path])
            try show.expectExit(.code(0))
            #expect(show.shows("Sign up for our free newsletter") == isThere)
        }

        let again = try start()
        try again.wait(for: "the passage, as it was kept") { $0.shows("Sign up for our free newsletter") }
        again.send("U")
        try again.wait(for: "the list") { $0.shows("passage") && $0.lastRow.hasPrefix("u takes it back") }
        again.send("u")
        try again.wait(for: "an empty list") { $0.shows("Nothing yet.") }
        again.send("\u{1B}")
        try again.wait(for: "the story as it was") {
            $0.shows("rule by decree") && !$0.shows("Sign up for our free newsletter")
        }
        again.send("q")
        try again.expectExit(.code(0))
    }

    @Test func `the index is filtered as one types, and jumps`() throws {
        let (session, library) = try open(Articles.peru)
        session.send("i/casti")
        try session.wait(for: "one line") { $0.shows("Pedro Castillo") && !$0.shows("Dina Boluarte") }
        session.send("\r\r")
        try session.wait(for: "the mention") { $0.lastRow.hasPrefix("PER Pedro Castillo 1/") }
        session.send("q")
        try session.expectExit(.code(0))
        _ = library
    }

    @Test func `an expression is said to be incomplete while it is typed, then finds`() throws {
        let (session, library) = try open(Articles.long(paragraphs: 30))
        session.send("/\u{12}rose by (2")
        try session.wait(for: "the fault") {
            $0.lastRow.contains("(2") && $0.lastRow.contains("unclosed (")
        }
        session.send(#"[5-7]|9)\s+cent"#)
        try session.wait(for: "the first of four") { $0.lastRow.contains("match 1/4") }
        session.send("\rnnnn")
        try session.wait(for: "the first again") {
            $0.lastRow.contains("match 1/4") && $0.lastRow.contains("wrapped")
        }
        session.send("q")
        try session.expectExit(.code(0))
        _ = library
    }

    @Test func `who and when are searched for, and the word that the search stands on`() throws {
        let (session, library) = try open(Articles.peru)
        session.send("/@castillo")
        try session.wait(for: "the person") { $0.lastRow.contains("match 1/1") }
        session.send("\u{15}@2022-12")
        try session.wait(for: "the day") { $0.lastRow.contains("match 1/") }
        session.send("\u{15}@org\r")
        try session.wait(for: "an organisation") { $0.lastRow.contains("match 1/") }
        session.send("\u{1B}")
        try session.wait(for: "the search to end") { !$0.lastRow.contains("match") }
        session.send("g/boluarte\r*")
        try session.wait(for: "all that name her") {
            $0.lastRow.contains("/2") || $0.lastRow.contains("/3")
        }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(OutputAudit.offences(in: session.output).isEmpty)
        _ = library
    }
}
