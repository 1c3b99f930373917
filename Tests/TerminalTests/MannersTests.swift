import Display
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Manners in a terminal` {
    private static func story(
        _ library: TemporaryLibrary, environment: [String: String] = [:], configuration: String? = nil
    ) throws -> TerminalSession {
        var environment = environment
        if let configuration {
            let folder = library.folder.appending(path: "config/dateline")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try library.write(configuration, to: "config/dateline/config.toml")
            environment["XDG_CONFIG_HOME"] = library.folder.appending(path: "config").path
        }
        let session = try TerminalSession(
            arguments: [library.folder.appending(path: "peru.txt").path], environment: environment)
        try session.wait(for: "the story") { $0.shows("rule by decree") && $0.lastRow.contains("help") }
        return session
    }

    private static func quit(_ session: TerminalSession) throws {
        session.send("q")
        try session.expectExit(.code(0))
        #expect(session.hasModesOfShell)
        #expect(!session.isAlternateScreen)
    }

    private static let linked = Articles.peru.replacing(
        "Source:", with: "URL: https://example.org/peru?a=1\nSource:")

    @Test func `yy puts the passage on the clipboard by OSC 52`() throws {
        let session = try Self.story(TemporaryLibrary(["peru.txt": Articles.peru]))
        session.send("yy")
        try session.wait(for: "the message") { $0.lastRow.contains("copied the passage") }
        let encoded = Data("Peru swears in a new president".utf8).base64EncodedString()
        let wanted = Array("\u{1B}]52;c;\(encoded)\u{7}".utf8)
        #expect(session.output.contains(wanted))
        try Self.quit(session)
    }

    @Test func `o hands the link to the browser as one argument`() throws {
        let library = try TemporaryLibrary(["peru.txt": Self.linked])
        let script = try library.script(
            "browser", "printf '%s\\n' \"$#\" \"$@\" > \"$0.log.new\"; mv \"$0.log.new\" \"$0.log\"")
        let session = try Self.story(
            library, environment: ["BROWSER": script + " --new:other", "DISPLAY": ":9"])
        session.send("o")
        try session.wait(for: "the browser") { _ in FileManager.default.fileExists(atPath: script + ".log")
        }
        let log = try String(contentsOfFile: script + ".log", encoding: .utf8)
        #expect(log == "2\n--new\nhttps://example.org/peru?a=1\n")
        try Self.quit(session)
    }

    @Test func `a browser that is not there is named`() throws {
        let library = try TemporaryLibrary(["peru.txt": Self.linked])
        let session = try Self.story(library, environment: ["DISPLAY": ":9", "BROWSER": "no-such-browser"])
        session.send("o")
        try session.wait(for: "the message") { $0.shows("no-such-browser cannot be started") }
        try Self.quit(session)
    }

    @Test func `a command reads the story, and what it writes stays until a key is pressed`() throws {
        let session = try Self.story(TemporaryLibrary(["peru.txt": Articles.peru]))
        session.send("|head -n 1 | tr a-z A-Z\r")
        try session.wait(for: "its output") { $0.shows("PERU SWEARS IN") && $0.shows("[press a key]") }
        #expect(!session.isAlternateScreen)
        session.send("\u{1B}[A")
        try session.wait(for: "the story again") { $0.shows("rule by decree") && $0.isAlternateScreen }
        session.send("|exit 3\r")
        try session.wait(for: "its end") { $0.shows("[press a key]") }
        session.send("x")
        try session.wait(for: "the message") { $0.lastRow.contains("the command ended with status 3") }
        try Self.quit(session)
    }

    @Test func `a command that is interrupted leaves the reader alive`() throws {
        let session = try Self.story(TemporaryLibrary(["peru.txt": Articles.peru]))
        session.send("|echo sta''rted; sleep 30\r")
        try session.wait(for: "its start") { $0.shows("started") }
        session.send("\u{3}")
        try session.wait(for: "its end") { $0.shows("[press a key]") }
        session.send(" ")
        try session.wait(for: "the message") { $0.lastRow.contains("the command was ended by signal 2") }
        try Self.quit(session)
    }

    @Test func `a note is written in the editor, kept, and there the next time`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let script = try library.script(
            "editor", "cat \"$2\" > \"$0.before\"; printf 'ask Ana\\n' >> \"$2\"")
        let data = library.folder.appending(path: "data").path
        let environment = ["EDITOR": script + " -x", "XDG_DATA_HOME": data]
        for (number, before) in ["", "ask Ana\n"].enumerated() {
            let session = try Self.story(library, environment: environment)
            if number == 1 {
                try session.wait(for: "the sign of the first note") { $0.row(0).contains("✎") }
            }
            session.send("a")
            try session.wait(for: "the note's sign") {
                $0.row(0).contains("✎") && $0.isAlternateScreen && $0.lastRow.contains("note kept")
            }
            #expect(try String(contentsOfFile: script + ".before", encoding: .utf8) == before)
            try Self.quit(session)
        }
    }

    @Test func `an editor that fails leaves the note as it was`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try Self.story(library, environment: ["EDITOR": "false"])
        session.send("a")
        try session.wait(for: "the message") {
            $0.lastRow.contains("false ended with status 1; the note is as it was")
        }
        try Self.quit(session)
    }

    @Test func `a paste of 1 MB into a prompt is cut, and outside one does nothing`() throws {
        let session = try Self.story(TemporaryLibrary(["peru.txt": Articles.peru]))
        session.sendWhileReading("\u{1B}[200~qqq|rm -rf x\r\u{1B}[201~")
        session.send("/")
        session.sendWhileReading(
            "\u{1B}[200~" + String(repeating: "president\n", count: 100_000) + "\u{1B}[201~")
        try session.wait(for: "the note") { $0.lastRow.contains("cut to 1000 characters") }
        session.send("\u{15}president\r")
        try session.wait(for: "the match") { $0.lastRow.contains("match 1/") }
        session.send("\u{1B}")
        try session.wait(for: "the story") { !$0.lastRow.contains("match") }
        try Self.quit(session)
    }

    @Test func `the mouse is left alone, unless it is wanted`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try Self.story(library)
        #expect(!session.output.contains(Array("\u{1B}[?1000h".utf8)))
        try Self.quit(session)

        let wanted = try Self.story(library, configuration: "mouse = true\nwindow-title = true\n")
        let row = try #require(wanted.rows.firstIndex { $0.contains("LIMA — Dina Boluarte") })
        wanted.send("\u{1B}[<0;\(4 + 9);\(row + 1)M\u{1B}[<0;13;\(row + 1)m")
        try wanted.wait(for: "the highlight") { $0.lastRow.hasPrefix("PER Dina Boluarte") }
        #expect(
            wanted.output.contains(Array("\u{1B}]2;Peru swears in a new president — dateline\u{7}".utf8)))
        try Self.quit(wanted)
        for sequence in ["[?1000h", "[?1006h", "[?1006l", "[?1000l", "[22;2t", "[23;2t"] {
            #expect(wanted.output.contains(Array("\u{1B}\(sequence)".utf8)), "\(sequence)")
        }
    }

    @Test func `the configuration's keys hold, and what is wrong in it is said`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try Self.story(library, configuration: "[keys]\nnext-date = [\"zd\"]\n")
        session.send("zd")
        try session.wait(for: "the date") { $0.lastRow.hasPrefix("DATE Wednesday") }
        try Self.quit(session)
        let wrong = try TerminalSession(
            arguments: ["--config", library.folder.appending(path: "peru.txt").path, library.folder.path])
        try wrong.wait(for: "the problem") { $0.shows("peru.txt:1:") && $0.shows("defaults") }
        wrong.send("jq")
        try wrong.expectExit(.code(0))
    }
}

extension TemporaryLibrary {
    /// Writes a program of the shell; returns its path.
    func script(_ name: String, _ text: String) throws -> String {
        try write("#!/bin/sh\n\(text)\n", to: name)
        let path = folder.appending(path: name).path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }
}
