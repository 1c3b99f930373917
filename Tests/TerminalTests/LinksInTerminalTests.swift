import Display
import Foundation
import Testing

/// Links and emoji of several scalars, in a real terminal.
@Suite(.timeLimit(.minutes(5))) struct `Links and emoji in a terminal` {
    private static let page = """
        <!doctype html><title>The river rises</title><h1>The river rises</h1>
        <p>The river rose by a metre during the night, as <a href="https://example.org/office?a=1&amp;b=2">the office
        of waters</a> said on Monday, and the people in the valley carried what they could to the hills.</p>
        <p><img src="a.jpg" alt="A street under water"></p>
        <p>A <a href="javascript:alert(1)">script</a> is no link. The pilot 👩🏽‍🚀 of the flight waved to the people below.</p>
        """

    private func open(
        _ page: String = page, environment: [String: String] = [:], givesEmojiTwoColumns: Bool = false
    ) throws -> (TerminalSession, TemporaryLibrary) {
        let library = try TemporaryLibrary(["story.html": page])
        let session = try TerminalSession(
            arguments: [library.folder.appending(path: "story.html").path], environment: environment,
            givesEmojiTwoColumns: givesEmojiTwoColumns)
        try session.wait(for: "the story with its names") { $0.lastRow.contains("next highlight") }
        return (session, library)
    }

    private func output(_ session: TerminalSession) -> String {
        String(decoding: session.output, as: UTF8.self)
    }

    private static let opening = "]8;id="
    private static let address = "https://example.org/office?a=1&b=2"

    @Test(arguments: ["", "1"]) func `a terminal that takes links gets them`(noColor: String) throws {
        let (session, library) = try open(environment: ["TERM_PROGRAM": "WezTerm", "NO_COLOR": noColor])
        // Links are sent behind the text that they stand on.
        try session.wait(for: "the link's address") { output($0).contains(";\(Self.address)\u{7}") }
        #expect(session.shows("[image: A street under water]"))
        #expect(session.shows("the office of waters") && session.shows("A script is no link"))
        #expect(!output(session).contains("javascript"))
        session.send("jk]u")
        try session.wait(for: "the link") { $0.lastRow.hasPrefix("link \(Self.address)") }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(OutputAudit.offences(in: session.output).isEmpty)
        _ = library
    }

    @Test func `a terminal that is not known to take links gets none, unless the user says so`() throws {
        let (session, library) = try open()
        session.send("q")
        try session.expectExit(.code(0))
        #expect(!output(session).contains(Self.opening))
        let file = library.folder.appending(path: "config.toml")
        for (choice, isSent) in [("always", true), ("never", false)] {
            try Data("hyperlinks = \"\(choice)\"".utf8).write(to: file)
            let again = try TerminalSession(
                arguments: ["--config", file.path, library.folder.appending(path: "story.html").path],
                environment: ["TERM_PROGRAM": "WezTerm"])
            try again.wait(for: "the story") { $0.lastRow.contains("next highlight") }
            if isSent { try again.wait(for: "links") { output($0).contains(Self.opening) } }
            again.send("q")
            try again.expectExit(.code(0))
            #expect(output(again).contains(Self.opening) == isSent)
        }
    }

    @Test func `Enter on a chosen link hands it to the browser`() throws {
        let library = try TemporaryLibrary(["story.html": Self.page])
        let script = try library.script(
            "browser", "printf '%s' \"$1\" > \"$0.new\"; mv \"$0.new\" \"$0.log\"")
        let session = try TerminalSession(
            arguments: [library.folder.appending(path: "story.html").path],
            environment: ["BROWSER": script, "DISPLAY": ":9"])
        try session.wait(for: "the story") { $0.lastRow.contains("next highlight") }
        session.send("]u\r")
        try session.wait(for: "the browser") { _ in FileManager.default.fileExists(atPath: script + ".log")
        }
        #expect(try String(contentsOfFile: script + ".log", encoding: .utf8) == Self.address)
        session.send("q")
        try session.expectExit(.code(0))
    }

    @Test(arguments: [true, false])
    func `an emoji of several scalars is sent whole to a terminal that draws it in one place`(isWhole: Bool)
        throws
    {
        let (session, library) = try open(givesEmojiTwoColumns: isWhole)
        let painted = "👩🏽‍🚀"
        // The program is asked first, and draws again once it knows.
        if isWhole {
            try session.wait(for: "the emoji") { output($0).contains("H\u{1B}[0m\(painted)") }
        } else {
            try session.wait(for: "its first scalar") { $0.shows("👩") }
            #expect(!output(session).contains("\u{1B}[0m\(painted)"))
        }
        session.send("jjkk")
        try session.waitUntilRead()
        try session.wait(for: "the story's start") { $0.shows("The river rises") }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(OutputAudit.offences(in: session.output).isEmpty)
        _ = library
    }
}
