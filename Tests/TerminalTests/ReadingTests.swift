import Display
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Reading in a terminal` {
    @Test func `opens, reads, searches, goes back and quits`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru, "nato.txt": Articles.nato])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Finland joins NATO") && $0.shows("Peru swears in") }
        #expect(session.isAlternateScreen)
        #expect(session.row(1).contains("2023-04-04"))

        session.send("j\r")
        try session.wait(for: "the story") { $0.shows("rule by decree") }
        session.send("/president")
        try session.wait(for: "the matches") { $0.lastRow.contains("match") }
        session.send("\r")
        try session.wait(for: "the first match") { $0.lastRow.contains("match 1/") }
        session.send("n")
        try session.wait(for: "the second match") { $0.lastRow.contains("match 2/") }
        session.send("\u{1B}")
        try session.wait(for: "the search to end") { !$0.lastRow.contains("match") }
        session.send("q")
        try session.wait(for: "the list again") { $0.shows("Finland joins NATO") }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(session.bells == 0)
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }

    @Test func `jumps from highlight to highlight, and shows what was removed`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(arguments: [library.folder.appending(path: "peru.txt").path])
        try session.wait(for: "the story") { $0.shows("rule by decree") }
        try session.wait(for: "its highlights") {
            $0.cells.contains { $0.text == "W" && $0.attributes.contains(.italic) }
        }
        session.send("zv")
        try session.wait(for: "dates without a day") { $0.lastRow.contains("are marked too") }
        session.send("d")
        try session.wait(for: "the first date") { $0.lastRow.hasPrefix("DATE Wednesday = 2022-12-07") }
        #expect(session.cells.contains { $0.text == "W" && $0.attributes.contains(.reverse) })
        session.send("d")
        try session.wait(for: "a duration") { $0.lastRow.hasPrefix("DURATION hours = PTXH") }
        session.send("d")
        try session.wait(for: "the next date") { $0.lastRow.hasPrefix("DATE July 2026 = 2026-07") }
        session.send("D")
        try session.wait(for: "the date before") { $0.lastRow.hasPrefix("DURATION hours") }
        session.send("\u{1B}")
        try session.wait(for: "the highlight to end") { !$0.lastRow.hasPrefix("DURATION") }
        session.send("x")
        try session.wait(for: "what was removed") { $0.shows("newsletter") }
        session.send("x")
        try session.wait(for: "the story alone") { !$0.shows("newsletter") }
        session.send("i")
        try session.wait(for: "the index") { $0.row(0).contains("Index:") && $0.shows("July 2026") }
        session.send("\u{1B}")
        try session.wait(for: "the story") { $0.shows("rule by decree") }
        session.send("q")
        try session.expectExit(.code(0))
    }

    @Test func `a single file opens on its story, and q there leaves`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(arguments: [library.folder.appending(path: "peru.txt").path])
        try session.wait(for: "the story") { $0.shows("rule by decree") }
        session.send("q")
        try session.expectExit(.code(0))
    }

    @Test func `a story is kept in place when the window changes`() throws {
        let library = try TemporaryLibrary(["long.txt": Articles.long(paragraphs: 80)])
        let session = try TerminalSession(arguments: [library.folder.appending(path: "long.txt").path])
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
        session.send("/Paragraph 40 tells\r")
        try session.wait(for: "the middle") { $0.shows("Paragraph 40 tells") }
        for size in [
            Size(rows: 40, columns: 120), Size(rows: 12, columns: 50), Size(rows: 24, columns: 80),
        ] {
            session.resize(to: size)
            try session.wait(for: "the middle at \(size)") {
                $0.shows("Paragraph 40 tells") && !$0.lastRow.isEmpty
            }
        }
        session.send("qq")
        try session.expectExit(.code(0))
    }

    @Test func `a window too small says so, and one large enough shows the list again`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.resize(to: Size(rows: 2, columns: 18))
        try session.wait(for: "the hint") { $0.shows("Too small") }
        session.resize(to: Size(rows: 1, columns: 1))
        session.resize(to: Size(rows: 10, columns: 60))
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.send("q")
        let status = try session.waitForExit()
        #expect(status == .code(0))
    }

    @Test func `a file that vanished while it was listed is named, and the others can be read`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru, "nato.txt": Articles.nato])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Finland joins NATO") && $0.shows("Peru swears in") }
        try library.remove("nato.txt")
        session.send("\r")
        try session.wait(for: "the message") { $0.shows("This article cannot be read") }
        session.send("j\r")
        try session.wait(for: "the other story") { $0.shows("rule by decree") }
        session.send("qq")
        try session.expectExit(.code(0))
    }

    @Test func `without colour, styles still tell things apart`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let path = library.folder.appending(path: "peru.txt").path
        for environment in [["NO_COLOR": "1"], ["TERM": "vt100"]] {
            let session = try TerminalSession(arguments: [path], environment: environment)
            try session.wait(for: "the story") { $0.shows("rule by decree") }
            session.send("/president\r")
            try session.wait(for: "a match") { $0.lastRow.contains("match 1/") }
            #expect(session.cells.allSatisfy { $0.foreground == nil && $0.background == nil })
            #expect(session.cells.contains { $0.attributes.contains(.reverse) && $0.text == "p" })
            #expect(session.cells.contains { $0.attributes.contains(.bold) })
        }
        let colored = try TerminalSession(arguments: [path])
        try colored.wait(for: "the story in colour") {
            $0.shows("rule by decree") && $0.cells.contains { $0.foreground != nil }
        }
    }

    @Test func `wide, joined and combined characters leave the columns straight`() throws {
        let text = "Title: Widths\n\nWidths\n\n日本の記事 👩‍💻 🇫🇷 e\u{301}a 👍🏽 \u{1FA77} ❤\u{FE0F} end\n"
        let library = try TemporaryLibrary(["widths.txt": text])
        let session = try TerminalSession(arguments: [library.folder.appending(path: "widths.txt").path])
        try session.wait(for: "the story") { $0.shows("end") }
        let row = try #require(session.rows.first { $0.contains("end") })
        #expect(row.contains("日本の記事"))
        #expect(row.contains("e\u{301}a"))
        // What ncurses does not know is shown as a box, so what follows stands where it was placed.
        session.send("\u{C}")
        try session.wait(for: "the same screen again") { $0.rows.contains(row) }
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }
}
