import Archive
import Display
import Foundation
import Testing
import TextCore

/// What the reader keeps beyond its end, in a real terminal.
@Suite(.timeLimit(.minutes(5))) struct `Keeping marks and places` {
    /// A home folder of its own, which goes when the test ends.
    private let home: TemporaryLibrary
    private let library: TemporaryLibrary

    init() throws {
        home = try TemporaryLibrary()
        library = try TemporaryLibrary([
            "long.txt": Articles.long(paragraphs: 80), "peru.txt": Articles.peru,
        ])
    }

    private var database: String { home.folder.path + "/.local/share/dateline/state.sqlite" }

    private func start(
        environment: [String: String] = [:], size: Size = Size(rows: 24, columns: 80)
    ) throws -> TerminalSession {
        let session = try TerminalSession(
            arguments: [library.folder.path],
            environment: ["HOME": home.folder.path].merging(environment) { $1 }, size: size)
        try session.wait(for: "the list") { $0.shows("The river rises") && $0.shows("Peru swears in") }
        return session
    }

    /// Opens the long story and goes to its fortieth paragraph, at the top of the screen.
    private func goToParagraph40(_ session: TerminalSession) throws {
        try session.wait(for: "the marks") { $0.shows("2 unread") }
        session.send("g\r")
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
        session.send("/Paragraph 40 tells\r")
        try session.wait(for: "the middle") {
            $0.shows("Paragraph 40 tells") && $0.lastRow.contains("match 1/")
        }
        session.send("\u{1B}")
        try session.wait(for: "the search to end") { !$0.lastRow.contains("match") }
    }

    private func expectParagraph40(_ session: TerminalSession) throws {
        try session.wait(for: "the marks") { $0.shows(" unread") }
        session.send("g\r")
        try session.wait(for: "the place") {
            $0.shows("Paragraph 40 tells") && $0.lastRow.hasPrefix("where you left off")
        }
    }

    @Test func `a story opens where it was left, also in a window of another size`() throws {
        let session = try start()
        try goToParagraph40(session)
        session.send("q")
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.send("q")
        try session.expectExit(.code(0))
        for size in [Size(rows: 24, columns: 80), Size(rows: 30, columns: 50)] {
            let again = try start(size: size)
            try expectParagraph40(again)
            again.send("\u{3}")
            try again.expectExit(.code(0))
        }
    }

    @Test(arguments: ["\u{3}", "hang-up", "SIGTERM"]) func `the place is kept however the reader ends`(
        end: String
    ) throws {
        let session = try start()
        try goToParagraph40(session)
        switch end {
        case "hang-up": session.hangUp()
        case "SIGTERM": session.signal(SIGTERM)
        default: session.send(end)
        }
        let expected: ExitStatus =
            switch end {
            case "hang-up": .signal(Int(SIGHUP))
            case "SIGTERM": .signal(Int(SIGTERM))
            default: .code(0)
            }
        try session.expectExit(expected)
        try expectParagraph40(try start())
    }

    @Test func `marks and searches are there in the next run, also of a file that was moved`() throws {
        let session = try start()
        try session.wait(for: "the marks") { $0.shows("2 unread") }
        session.send("s\r")
        try session.wait(for: "the story") {
            $0.row(0).hasPrefix(" * ") && $0.lastRow.contains("next highlight")
        }
        session.send("G/river\r")
        try session.wait(for: "a match") { $0.lastRow.contains("match ") }
        session.send("\u{3}")
        try session.expectExit(.code(0))

        let names = try FileManager.default.contentsOfDirectory(atPath: library.folder.path)
        for name in names {
            try FileManager.default.moveItem(
                at: library.folder.appending(path: name),
                to: library.folder.appending(path: "moved-\(name)"))
        }
        let again = try start()
        // The list that was kept has the marks too, but the files by their old names.
        try again.wait(for: "the marks in the list of today's files") {
            $0.shows("1 unread") && $0.rows.contains { $0.hasPrefix("*  ") }
                && !$0.row(0).contains("reading…")
        }
        again.send("g\r")
        try again.wait(for: "a story") { $0.lastRow.hasPrefix("where you left off") }
        again.send("/\u{1B}OA")
        try again.wait(for: "the earlier search") { $0.lastRow.hasPrefix("/river") }
    }

    @Test func `the way to mark highlights is that of the last run`() throws {
        let session = try start()
        session.send("g\r")
        try session.wait(for: "a story") { $0.shows("Paragraph 1 tells") }
        session.send("M")
        try session.wait(for: "the choice") { $0.lastRow.contains("the first mention of each") }
        session.send("qq")
        try session.expectExit(.code(0))
        let again = try start()
        again.send("g\r")
        try again.wait(for: "the choice in the legend") { $0.row(0).contains(" first people") }
    }

    @Test func `an article is read once it has been open for five seconds`() throws {
        // Side by side, so that the mark is seen without a key; the end of the story is not on the screen.
        let session = try start(size: Size(rows: 24, columns: 140))
        try session.wait(for: "the marks") { $0.shows("2 unread") }
        let opened = ContinuousClock.now
        session.send("g\r")
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
        try session.wait(for: "the mark") { $0.shows("1 unread") }
        #expect(ContinuousClock.now - opened >= .seconds(5))
        session.send("qq")
        try session.expectExit(.code(0))
        try start().wait(for: "the mark in the next run") { $0.shows("1 unread") }
    }

    @Test func `an article that is left before five seconds are over stays unread`() throws {
        let session = try start()
        try session.wait(for: "the marks") { $0.shows("2 unread") }
        session.send("g\r")
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
        session.send("q")
        try session.wait(for: "the list") { $0.shows("2 unread") }
        let deadline = ContinuousClock.now + .seconds(6)
        while ContinuousClock.now < deadline { session.pump(milliseconds: 20) }
        #expect(session.shows("2 unread"))
        session.send("q")
        try session.expectExit(.code(0))
    }

    @Test func `a reader that is killed in the middle of its writes leaves a sound database`() throws {
        for round in 1...6 {
            let session = try start()
            for _ in 0..<20 * round { session.sendWhileReading("srGsrg") }
            session.signal(SIGKILL)
            try session.expectExit(.signal(Int(SIGKILL)))
            let opened = try StateStore.open(
                inFolder: URL(filePath: database).deletingLastPathComponent().path)
            #expect(opened.notice == nil)
            try opened.store.close()
        }
        let names = try FileManager.default.contentsOfDirectory(
            atPath: URL(filePath: database).deletingLastPathComponent().path)
        #expect(names.allSatisfy { !$0.contains("damaged") })
    }

    @Test func `two readers side by side keep what is done in each`() throws {
        let first = try start()
        let second = try start()
        for session in [first, second] { try session.wait(for: "the marks") { $0.shows("2 unread") } }
        first.send("s")
        second.send("Gs")
        for session in [first, second] {
            try session.wait(for: "the star") { $0.lastRow.hasPrefix("starred") }
            session.send("q")
            try session.expectExit(.code(0))
        }
        let third = try start()
        try third.wait(for: "both stars") { $0.rows.count { $0.hasPrefix("*• ") } == 2 }
    }

    // MARK: Where nothing can be kept

    /// The reader says what is wrong, and can be read with all the same.
    private func expectReading(
        _ session: TerminalSession, says message: String, atEnd: Bool = true
    ) throws {
        let unbroken = { (text: String) in text.filter { $0 != " " && $0 != "\n" } }
        // The message may come before the list, which has to be there to be opened.
        try session.wait(for: message) {
            unbroken($0.rows.joined()).contains(unbroken(message)) && $0.shows("The river rises")
        }
        session.send("g\r")
        try session.wait(for: "the story") { $0.shows("Paragraph 1 tells") }
        session.send("G")
        try session.wait(for: "the end") { $0.shows("Paragraph 80 tells") }
        session.send("q")
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        session.send("q")
        try session.expectExit(.code(0))
        #expect(unbroken(session.rows.joined()).contains(unbroken(message)) == atEnd)
    }

    @Test func `without a home folder the reader reads, and says so`() throws {
        let session = try start(environment: ["HOME": TerminalSession.unset])
        try expectReading(session, says: "no home folder is known; set HOME or XDG_DATA_HOME")
    }

    @Test func `a damaged database is set aside, and marks begin anew`() throws {
        let folder = URL(filePath: database).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("no database".utf8).write(to: URL(filePath: database))
        try expectReading(
            try start(),
            says: "~/.local/share/dateline/state.sqlite.damaged-1: was damaged and is set aside; "
                + "restore state.sqlite from a backup if you have one", atEnd: false)
        #expect(try Data(contentsOf: URL(filePath: database + ".damaged-1")) == Data("no database".utf8))
        try start().wait(for: "the mark of the story that was read") { $0.shows("1 unread") }
    }

    @Test func `a folder that cannot be made is named`() throws {
        let session = try start(environment: ["XDG_DATA_HOME": library.folder.path + "/peru.txt"])
        try expectReading(session, says: "cannot be made")
    }

    @Test func `on a disk that takes nothing more the reader reads, and says so`() throws {
        let script = "ulimit -f 16; exec \"$PROGRAM\" \"$LIBRARY\""
        let session = try TerminalSession(
            program: "/bin/bash", arguments: ["--norc", "-c", script],
            environment: [
                "HOME": home.folder.path, "PROGRAM": try BuiltProgram.path(),
                "LIBRARY": library.folder.path,
            ])
        try expectReading(session, says: "cannot be written or read; check the disk and its free space")
    }

    @Test func `a folder that may not be written is named`() throws {
        let folder = URL(filePath: database).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
        defer {
            try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
        }
        // The superuser may write everywhere, unless it gives that right away.
        let command = getuid() == 0 ? "setpriv --bounding-set=-all --inh-caps=-all" : ""
        let session = try TerminalSession(
            program: "/bin/bash", arguments: ["--norc", "-c", "exec \(command) \"$PROGRAM\" \"$LIBRARY\""],
            environment: [
                "HOME": home.folder.path, "PROGRAM": try BuiltProgram.path(),
                "LIBRARY": library.folder.path,
            ])
        try expectReading(session, says: "Permission denied; allow writing there with chmod u+w")
    }
}
