import Archive
import CPty
import Display
import Foundation
import TestSupport
import Testing

/// What happens to a machine while somebody reads.
@Suite(.timeLimit(.minutes(5))) struct `While somebody reads` {
    private let reader = ReaderUnderFault()

    // MARK: Windows and keys

    /// Each of them is gone through with all that there is, then made a usual one again.
    @Test(arguments: [
        Size(rows: 1, columns: 1), Size(rows: 2, columns: 2), Size(rows: 3, columns: 10),
        Size(rows: 1, columns: 300), Size(rows: 300, columns: 1), Size(rows: 300, columns: 1000),
        Size(rows: 0, columns: 0),
    ])
    func `a window of any size is drawn in`(size: Size) throws {
        let session = try reader.start(after: "stty rows \(size.rows) cols \(size.columns)")
        // Before that the shell may still set the size of the window.
        try session.wait(for: "the reader's screen") { $0.isAlternateScreen }
        let usual = Size(rows: 24, columns: 80)
        session.resize(to: usual)
        try reader.waitForList(session)
        try reader.open(session)
        // Without them, keys would not open the index, and those that close it would leave the story.
        try session.wait(for: "names and dates") { $0.lastRow.contains("next highlight") }
        session.claimSize(size)
        for keys in [
            // Escape closes the labels, which would take the keys that follow; where there are none it ends the search.
            "jkG", "g 5j", "/river\rn", "iq", "Tq", "?q", "x", "f\u{1B}", "w", "vv", "+++", "]]",
            "S\u{15}\u{7F}",
        ] {
            session.sendWhileReading(keys)
        }
        try session.waitUntilRead()
        session.resize(to: usual)
        try session.wait(for: "a whole screen") { !$0.lastRow.isEmpty }
        // The last keys may have come after the new size; another one closes the labels that they opened.
        session.resize(to: Size(rows: 25, columns: 80))
        session.resize(to: usual)
        session.sendWhileReading("g")
        try session.wait(for: "the story from its start") {
            $0.row(1).contains("The river rises") && $0.shows("Paragraph 1 tells") && !$0.lastRow.isEmpty
        }
        session.send("q")
        try reader.waitForList(session)
        try reader.quit(session)
    }

    @Test func `a thousand sizes of the window in a moment end in the last of them`() throws {
        let session = try reader.start()
        try reader.waitForList(session)
        try reader.open(session)
        session.send("/Paragraph 40 tells\r")
        try session.wait(for: "the middle") { $0.shows("Paragraph 40 tells") }
        for step in 0..<1000 {
            session.claimSize(Size(rows: 1 + step % 50, columns: 1 + step * 7 % 150))
            if step % 10 == 0 { session.pump(milliseconds: 0) }
        }
        session.resize(to: Size(rows: 30, columns: 100))
        try session.wait(for: "the same place") {
            $0.shows("Paragraph 40 tells") && $0.lastRow.contains("match 1/1")
        }
        session.send("q")
        try reader.waitForList(session)
        try reader.quit(session)
    }

    @Test func `a terminal that takes nothing for a while gets all keys' outcome later`() throws {
        let session = try reader.start()
        try reader.waitForList(session)
        try reader.open(session)
        // Nothing is read meanwhile, so the reader has to wait with its painting.
        for _ in 0..<40 {
            session.send(String(repeating: " b", count: 20))
            session.resize(to: Size(rows: 24, columns: 80))
            usleep(2000)
        }
        session.send("G")
        try session.wait(for: "the end of the story") { $0.shows("Paragraph 80 tells") }
        session.send("q")
        try reader.waitForList(session)
        try reader.quit(session)
    }

    @Test func `what no keyboard sends does nothing`() throws {
        let session = try reader.start()
        try reader.waitForList(session)
        var generator = UInt64(11)
        var bytes: [UInt8] = []
        for _ in 0..<40_000 {
            generator = generator &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let byte = UInt8(generator >> 56)
            // High bytes, and sequences of any numbers; no letters, which are commands.
            bytes += byte < 0x80 ? [0x1B, 0x5B, 0x31 + byte % 9, 0x3B, 0x39, 0x7E] : [byte]
        }
        session.sendWhileReading(bytes)
        session.sendWhileReading("\u{1B}[200~\u{3}qqq\u{1B}[201~")
        session.send("g")
        try reader.waitForList(session)
        try reader.read(session)
        try reader.quit(session)
    }

    @Test func `a paste of 1 MB into the list's filter is cut, and said`() throws {
        let session = try reader.start()
        try reader.waitForList(session)
        session.send("/")
        session.sendWhileReading(
            "\u{1B}[200~" + String(repeating: "river rises \u{1B}[2J", count: 60_000) + "\u{1B}[201~")
        try session.wait(for: "the note") { $0.lastRow.contains("cut to 1000 characters") }
        session.send("\u{15}\u{1B}")
        // A key that follows at once would be taken for one with Alt.
        try session.wait(for: "the prompt to close") { $0.lastRow.hasPrefix("Enter opens") }
        try reader.waitForList(session)
        try reader.quit(session)
    }

    // MARK: Ends

    @Test func `an end that is asked for while the terminal takes nothing comes when it takes again`()
        throws
    {
        let session = try reader.start()
        try reader.waitForList(session)
        try reader.open(session)
        for _ in 0..<20 { session.send(String(repeating: " b", count: 20)) }
        session.signal(SIGTERM)
        usleep(20_000)
        try reader.expectWhole(session, ended: .signal(Int(SIGTERM)))
    }

    @Test func `a second request to end is not waited with`() throws {
        let session = try reader.start()
        try reader.waitForList(session)
        for _ in 0..<20 { session.signal(SIGTERM) }
        try reader.expectWhole(session, ended: .signal(Int(SIGTERM)))
    }

    // MARK: Files

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// A line of shell; `$1` is the article that is open.
        let shell: String
        /// What is shown when it is opened again: a part of a message or of the story.
        let shows: String

        init(_ name: String, _ shell: String, shows: String) {
            testDescription = name
            self.shell = shell
            self.shows = shows
        }
    }

    static let changes: [Change] = [
        Change("cut off", "truncate -s 700 \"$1\"", shows: "Peru swears in"),
        Change("emptied", ": > \"$1\"", shows: "Peru swears in"),
        Change("removed", "rm \"$1\"", shows: "Peru swears in"),
        Change(
            "replaced", "printf 'Title: New\\n\\nAll is new.\\n' > \"$1.x\"; mv \"$1.x\" \"$1\"",
            shows: "New"),
        Change("made a folder", "rm \"$1\"; mkdir \"$1\"", shows: "Peru swears in"),
        Change("made a pipe", "rm \"$1\"; mkfifo \"$1\"", shows: "Peru swears in"),
        Change("made a link to itself", "ln -sf long.txt \"$1\"", shows: "Peru swears in"),
        Change("made a link to a device", "ln -sf /dev/zero \"$1\"", shows: "Peru swears in"),
        Change("filled with noise", "head -c 300000 /dev/urandom > \"$1\"", shows: "Peru swears in"),
        Change("made 60 MB long", "truncate -s 60M \"$1\"", shows: "Peru swears in"),
        Change(
            "moved with its folder", "mv \"${1%/*}\" \"${1%/*}.gone\"; rm -r \"${1%/*}.gone\"", shows: ""),
        Change(
            "taken with its folder, which is a file now", "rm -r \"${1%/*}\"; : > \"${1%/*}\"", shows: ""),
    ]

    @Test(arguments: changes) func `the open article stays, whatever becomes of its file`(change: Change)
        throws
    {
        let session = try reader.start()
        try reader.waitForList(session)
        try reader.open(session)
        try Self.run(change.shell, with: reader.long)
        session.send("G")
        try session.wait(for: "its end") { $0.shows("Paragraph 80 tells") }
        session.send("g")
        try session.wait(for: "its start") { $0.shows("Paragraph 1 tells") }
        session.send("q")
        try session.wait(for: "the list") {
            $0.row(0).contains("article") && (change.shows.isEmpty || $0.shows(change.shows))
        }
        // Whatever stands in the first line now is opened or named.
        session.sendWhileReading("g\r")
        try session.wait(for: "the article or a message") {
            !$0.lastRow.isEmpty && !$0.lastRow.contains("opening")
        }
        session.send("\u{3}")
        try reader.expectWhole(session)
    }

    @Test func `an article that may not be read any more is named`() throws {
        let unprivileged =
            getuid() == 0
            ? "exec setpriv --bounding-set=-all --inh-caps=-all bash --norc -c 'exec \"$PROGRAM\" \"$LIBRARY\"'"
            : ""
        let session = try reader.start(after: unprivileged)
        try reader.waitForList(session)
        try reader.read(session)
        try Self.run("chmod 000 \"$1\"", with: reader.long)
        session.send("g\r")
        try session.wait(for: "the message") { $0.shows("no permission to read it") }
        session.send("\u{1B}")
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        try reader.quit(session)
    }

    @Test func `an article that somebody writes on and on is read as it is`() throws {
        let session = try reader.start()
        try reader.waitForList(session)
        for number in 1...20 {
            try Self.run("printf 'Paragraph \(number) again.\n\n' >> \"$1\"", with: reader.long)
            // From the second time on it opens where it was left.
            session.send("g\r")
            try session.wait(for: "the story") { $0.row(0).hasSuffix("others dates") }
            session.send("G")
            try session.wait(for: "what was written last") { $0.shows("Paragraph \(number) again.") }
            session.send("q")
            try reader.waitForList(session)
        }
        try reader.quit(session)
    }

    // MARK: What is kept

    @Test(arguments: [
        "rm -r \"$HOME/.local\"", "rm -r \"$HOME/.cache\"", "mv \"$HOME/.local\" \"$HOME/elsewhere\"",
        "chmod 000 \"$HOME/.local/share/dateline\"", "rm \"$HOME/.local/share/dateline/state.sqlite-wal\"",
    ])
    func `reading goes on when what is kept goes`(shell: String) throws {
        let session = try reader.start()
        try reader.waitForList(session)
        try session.wait(for: "the marks") { $0.shows("2 unread") }
        try Self.run("HOME=\"$1\"; \(shell)", with: reader.home.path)
        session.send("s")
        try session.wait(for: "the star") { $0.lastRow.contains("starred") }
        try reader.read(session)
        session.send("q")
        try session.expectExit(.code(0))
        #expect(session.hasModesOfShell && !session.isAlternateScreen)
        try Self.run("chmod -R u+rwX \"$1\"", with: reader.home.path)
        let next = try reader.start()
        try reader.waitForList(next)
        try reader.quit(next)
    }

    @Test func `a disk that fills up is said, and what it had stays`() throws {
        let first = try reader.start()
        try reader.waitForList(first)
        first.send("s")
        try first.wait(for: "the star") { $0.lastRow.hasPrefix("starred") }
        try reader.quit(first)
        let session = try reader.start()
        try session.wait(for: "the star that was kept") { $0.row(1).hasPrefix("*") }
        session.limitFileSize(to: 0)
        session.send("Gs")
        // The index, which cannot be written either, may have the last word.
        try session.wait(for: "the message") {
            $0.shows("state.sqlite: cannot be") || $0.shows("index.sqlite: cannot be")
        }
        try reader.read(session)
        try reader.quit(session)
        #expect(session.rows.joined().filter { $0 != " " }.contains("checkthediskanditsfreespace"))
        let next = try reader.start()
        try next.wait(for: "the first star") { $0.row(1).hasPrefix("*") && !$0.row(2).hasPrefix("*") }
        try reader.quit(next)
    }

    private static func run(_ line: String, with argument: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--norc", "-c", line, "bash", argument]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
