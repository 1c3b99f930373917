import Display
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Faults of the terminal` {
    private func openSession(_ library: TemporaryLibrary) throws -> TerminalSession {
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        return session
    }

    @Test func `a window that is closed ends the reader`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try openSession(library)
        session.hangUp()
        try session.expectExit(.signal(Int(SIGHUP)))
    }

    @Test func `a line that drops ends the reader even where hang-ups are ignored`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(
            program: "/bin/bash",
            arguments: ["--norc", "-c", "trap '' HUP; exec \"$PROGRAM\" \(library.folder.path)"],
            environment: ["PROGRAM": try BuiltProgram.path()])
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.hangUp()
        try session.expectExit(.code(0))
    }

    @Test func `a stop by force is mended when it goes on`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try openSession(library)
        session.signal(SIGSTOP)
        // What a shell would do meanwhile.
        session.restoreModesOfShell()
        session.scribble("\u{1B}[?1049l\u{1B}[2J\u{1B}[1;1H$ prompt of a shell")
        session.signal(SIGCONT)
        try session.wait(for: "the list again") {
            $0.isAlternateScreen && $0.shows("Peru swears in") && !$0.shows("prompt of a shell")
                && !$0.hasModesOfShell
        }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(session.hasModesOfShell)
    }

    @Test func `hundreds of resizes and thousands of keys end in the right place`() throws {
        let library = try TemporaryLibrary(["long.txt": Articles.long(paragraphs: 300)])
        let session = try TerminalSession(arguments: [library.folder.appending(path: "long.txt").path])
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
        for step in 0..<300 {
            session.resize(to: Size(rows: 3 + step % 40, columns: 10 + step * 7 % 190))
            session.sendWhileReading("jjjjjjjjjj")
        }
        session.resize(to: Size(rows: 1, columns: 1))
        session.resize(to: Size(rows: 30, columns: 100))
        session.sendWhileReading("g")
        try session.wait(for: "the start of the story") {
            $0.shows("Paragraph 1 tells") && !$0.lastRow.isEmpty
        }
        session.sendWhileReading("G")
        try session.wait(for: "its end") { $0.shows("Paragraph 300 tells") }
        session.send("q")
        try session.expectExit(.code(0))
    }
}
