import Archive
import Display
import Foundation
import TestSupport
import Testing

/// A reader with a home and a library of its own, for what a machine may do to it.
struct ReaderUnderFault {
    let home = TemporaryFolder()
    let library = TemporaryFolder(["long.txt": Articles.long(paragraphs: 80), "peru.txt": Articles.peru])

    /// Where it keeps its state.
    var dataFolder: String { home.path + "/.local/share/dateline" }
    var long: String { library.path + "/long.txt" }

    /// Starts the reader on the library, after a line of shell in the same process.
    func start(
        after shell: String = "", words: String = "", environment: [String: String] = [:],
        size: Size = Size(rows: 24, columns: 80)
    ) throws -> TerminalSession {
        let variables = [
            "HOME": home.path, "PROGRAM": try BuiltProgram.path(), "LIBRARY": library.path,
        ]
        return try TerminalSession(
            program: "/bin/bash",
            arguments: ["--norc", "-c", "\(shell)\nexec \"$PROGRAM\" \"$LIBRARY\" \(words)"],
            environment: variables.merging(environment) { $1 }, size: size)
    }

    func waitForList(_ session: TerminalSession) throws {
        try session.wait(for: "the list") {
            $0.shows("The river rises") && $0.shows("Peru swears in") && !$0.shows("Paragraph")
        }
    }

    /// Opens the long story, which stands in the first line of the list.
    func open(_ session: TerminalSession) throws {
        session.send("g\r")
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
    }

    /// Reads the long story to its end and goes back to the list.
    func read(_ session: TerminalSession) throws {
        try open(session)
        session.send("G")
        try session.wait(for: "its end") { $0.shows("Paragraph 80 tells") }
        session.send("q")
        try waitForList(session)
    }

    /// Quits; then the terminal must be as it was, and the database, where there can be one, open without a word.
    func quit(_ session: TerminalSession, keepsState: Bool = true) throws {
        session.send("q")
        try expectWhole(session, keepsState: keepsState)
    }

    func expectWhole(
        _ session: TerminalSession, ended: ExitStatus = .code(0), keepsState: Bool = true
    ) throws {
        let status = try session.waitForExit()
        #expect(status == ended)
        #expect(session.hasModesOfShell)
        #expect(!session.isAlternateScreen && session.isCursorVisible && session.bells == 0)
        #expect(OutputAudit.offences(in: session.output) == [])
        guard keepsState, FileManager.default.fileExists(atPath: dataFolder) else { return }
        let opened = try StateStore.open(inFolder: dataFolder)
        #expect(opened.notice == nil)
        try opened.store.close()
        let names = try FileManager.default.contentsOfDirectory(atPath: dataFolder)
        #expect(names.allSatisfy { !$0.contains("damaged") })
    }
}
