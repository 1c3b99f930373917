import Display
import Foundation
import Testing

/// Articles from a pipe, in a real terminal.
@Suite(.timeLimit(.minutes(5))) struct `Articles from standard input` {
    private static let records =
        #"{"id": 1, "title": "Ferry line opens", "text": "The ferry crosses the sound twice a day, the harbour said."}"#
        + "\n"
        + #"{"id": 2, "title": "Bridge closes", "text": "The bridge stays shut until June, the mayor of Lima said."}"#
        + "\n"

    /// Runs `command`, in which `$0` is the program and `$1` a file of records, with its temporary files in `tmp`.
    private func run(
        _ command: String, records: String = records
    ) throws -> (session: TerminalSession, library: TemporaryLibrary) {
        let library = try TemporaryLibrary(["in": records])
        let temporary = library.folder.appending(path: "tmp")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        let session = try TerminalSession(
            program: "/bin/sh",
            arguments: ["-c", command, try BuiltProgram.path(), library.folder.appending(path: "in").path],
            environment: ["TMPDIR": temporary.path])
        return (session, library)
    }

    private func leftovers(_ library: TemporaryLibrary) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: library.folder.appending(path: "tmp").path)
    }

    @Test func `they open on their list, keys come from the terminal, and nothing is left behind`() throws {
        let (session, library) = try run("cat \"$1\" | \"$0\" -")
        try session.wait(for: "the list") { $0.shows("Ferry line opens") && $0.shows("Bridge closes") }
        // They are indexed in the background.
        for _ in 0..<100 where !session.shows("1 hit") {
            session.send("S\u{15}sound\r")
            try session.wait(for: "an answer") { $0.shows("hits") || $0.shows("1 hit") }
            session.pump(milliseconds: 200)
        }
        session.send("\r")
        try session.wait(for: "the story") { $0.shows("twice a day") && $0.lastRow.contains("match 1/1") }
        session.send("qqq")
        try session.expectExit(.code(0))
        #expect(try leftovers(library).isEmpty)
    }

    @Test func `a line without an end is an article too`() throws {
        let one = Self.records.prefix { $0 != "\n" }
        let (session, library) = try run("\"$0\" - < \"$1\"", records: String(one))
        try session.wait(for: "the list") { $0.shows("Ferry line opens") }
        session.send("\r")
        try session.wait(for: "the story") { $0.shows("twice a day") }
        session.send("qq")
        try session.expectExit(.code(0))
        #expect(try leftovers(library).isEmpty)
    }

    @Test func `what annotate wrote opens as well`() throws {
        let (session, library) = try run("\"$0\" annotate < \"$1\" | \"$0\" -")
        try session.wait(for: "the list") { $0.shows("Ferry line opens") && $0.shows("Bridge closes") }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(try leftovers(library).isEmpty)
    }

    @Test(arguments: [
        ("", "standard input holds no articles"), (" \n", "standard input holds no articles"),
        ("A page of prose.\n", "does not begin with a JSON object"),
    ])
    func `what holds no records is refused with the mend`(input: String, message: String) throws {
        let (session, library) = try run("\"$0\" - < \"$1\"", records: input)
        try session.expectExit(.code(2))
        #expect(session.rows.joined(separator: " ").contains(message))
        #expect(try leftovers(library).isEmpty)
    }

    @Test func `a terminal, a folder and other paths beside it are refused`() throws {
        for (command, message) in [
            ("\"$0\" -", "standard input is a terminal"), ("\"$0\" - < /", "standard input cannot be read"),
            ("\"$0\" - \"$1\" < \"$1\"", "stands alone"),
            ("TMPDIR=/nowhere \"$0\" - < \"$1\"", "set TMPDIR to a folder with room"),
        ] {
            let (session, library) = try run(command)
            try session.expectExit(.code(2))
            #expect(session.rows.joined(separator: " ").contains(message))
            #expect(try leftovers(library).isEmpty)
        }
    }
}
