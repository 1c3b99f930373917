import Display
import Foundation
import TestSupport
import Testing

/// Every hostile input there is here on the reader's own screen, place by place, down to the bytes for the terminal.
@Suite(.timeLimit(.minutes(5))) struct `A table of hostile inputs in the reader` {
    private static let inputs = HostileInput.all
    private let library = HostileLibrary(Self.inputs)

    // MARK: Helpers

    /// Opens a file of the library; without an index, which is not what is looked at here.
    private func start(_ name: String) throws -> TerminalSession {
        let configuration = library.folder.write(
            "window-title = true\ncolumns = \"date source title file\"\n", to: "config/config.toml")
        return try start(["--config", configuration, "\(library.folder.path)/\(name)"])
    }

    private func start(_ arguments: [String]) throws -> TerminalSession {
        let session = try TerminalSession(
            arguments: arguments,
            environment: ["HOME": TerminalSession.unset, "XDG_DATA_HOME": library.folder.path + "/data"],
            size: Size(rows: 60, columns: 180))
        // The last that comes by itself; it goes with the next key.
        try session.wait(for: "the word that there is no index") { $0.lastRow.contains("no home folder") }
        session.send("g")
        try session.wait(for: "all that there is") {
            let line = $0.lastRow
            return !["no home folder", "opening", "looking for"].contains { line.contains($0) }
        }
        return session
    }

    /// The last word of the screen, which tells where one is: `3/46`, `12%`, `end`.
    private func place(_ session: TerminalSession) -> Substring {
        session.lastRow.split(separator: " ").last ?? ""
    }

    private func isAtEnd(_ place: Substring) -> Bool {
        let parts = place.split(separator: "/")
        return place == "end" || place == "all" || parts.count == 2 && parts[0] == parts[1]
    }

    /// Pages to the end; returns the numbers after a word that stood on the screens.
    private func numbers(after word: String, inPagesOf session: TerminalSession) throws -> Set<Int> {
        var numbers = numbers(after: word, on: session)
        while !isAtEnd(place(session)) {
            let before = place(session)
            session.send(" ")
            try session.wait(for: "the page after \(before)") { place($0) != before }
            while session.pump(milliseconds: 5) {}
            numbers.formUnion(self.numbers(after: word, on: session))
        }
        return numbers
    }

    /// The inputs that stood on none of the screens.
    private func numbersMissing(after word: String, inPagesOf session: TerminalSession) throws -> [Int] {
        Set(Self.inputs.indices).subtracting(try numbers(after: word, inPagesOf: session)).sorted()
    }

    private func numbers(after word: String, on session: TerminalSession) -> Set<Int> {
        var numbers: Set<Int> = []
        for row in session.rows {
            for start in row.ranges(of: word) {
                if let number = Int(row[start.upperBound...].prefix(while: \.isNumber)) {
                    numbers.insert(number)
                }
            }
        }
        return numbers
    }

    /// Pastes all inputs, some at a time, into a prompt that a key opens, and accepts or drops what stands there.
    private func paste(
        into session: TerminalSession, after key: String, label: String, accepted: String? = nil
    ) throws {
        for start in stride(from: 0, to: Self.inputs.count, by: 40) {
            let some = Self.inputs[start..<min(start + 40, Self.inputs.count)]
            let pasted: [UInt8] = some.flatMap { $0.bytes + [UInt8(0x20)] }
            session.send(key)
            try session.wait(for: "the prompt \(label)") { $0.lastRow.hasPrefix(label) }
            let empty = session.lastRow
            session.sendWhileReading(Array("\u{1B}[200~".utf8) + pasted + Array("\u{1B}[201~".utf8))
            try session.wait(for: "what was pasted after \(label)") { $0.lastRow != empty }
            if let accepted {
                session.send("\r")
                try session.wait(for: "\(accepted) after \(label)") {
                    $0.row(0).contains(accepted) || $0.lastRow.contains(accepted)
                }
            } else {
                session.send("\u{15}")
                try session.wait(for: "an empty prompt \(label)") { $0.lastRow.hasPrefix(label) }
                session.send("\u{7F}")
                try session.wait(for: "the prompt \(label) to close") { !$0.lastRow.hasPrefix(label) }
            }
        }
    }

    private func expectClean(_ session: TerminalSession) throws {
        session.send("\u{3}")
        try session.expectExit(.code(0))
        #expect(OutputAudit.offences(in: session.output) == [])
        #expect(session.bells == 0)
        #expect(session.hasModesOfShell && !session.isAlternateScreen)
    }

    // MARK: Places

    @Test func `in titles, sources, links and the window's title`() throws {
        let session = try start("crawl.jsonl")
        let count = Self.inputs.count
        try session.wait(for: "the list") { $0.lastRow.hasSuffix("1/\(count)") }
        #expect(try numbersMissing(after: "Line ", inPagesOf: session) == [])
        for line in stride(from: 1, through: count, by: 50) {
            session.send("\(line)g\r")
            try session.wait(for: "story \(line)") {
                $0.shows("The vote") && $0.lastRow.contains("next highlight")
            }
            session.send("yl")
            try session.wait(for: "the link") { $0.lastRow.contains("link") }
            session.send("q")
            try session.wait(for: "the list") { $0.lastRow.hasSuffix("\(line)/\(count)") }
        }
        #expect(session.output.contains(Array("\u{1B}]2;Line ".utf8)))
        try paste(into: session, after: "/", label: "/")
        try paste(into: session, after: "jt", label: "tags:", accepted: "tags: ")
        try paste(into: session, after: "S\u{15}", label: "search all:", accepted: "Search: ")
        try expectClean(session)
    }

    @Test func `in a story, its index, its timeline and its searches`() throws {
        let session = try start("whole.txt")
        // The cleaner may take a few of such lines for clutter; shown with them, all are there.
        session.send("x")
        try session.wait(for: "what was removed") { $0.lastRow.contains("removed") }
        #expect(try numbersMissing(after: "vote number ", inPagesOf: session) == [])
        session.send("i")
        try session.wait(for: "the index") { $0.row(0).contains("Index:") && place($0).hasPrefix("1/") }
        _ = try numbers(after: " ", inPagesOf: session)
        session.send("qT")
        try session.wait(for: "the timeline") {
            $0.row(0).contains("Timeline") && place($0).hasPrefix("1/")
        }
        let timed = try numbers(after: "vote number ", inPagesOf: session).count
        #expect(timed > 500)
        session.send("qg")
        try session.wait(for: "the story") { $0.shows("The vote number 0") }
        try paste(into: session, after: "/", label: "/", accepted: "match")
        try paste(into: session, after: "/\u{12}", label: "regex/")
        try paste(into: session, after: "|", label: "|")
        try expectClean(session)
    }

    @Test func `in what a search of all finds`() throws {
        let home = TemporaryFolder()
        let size = Size(rows: 60, columns: 180)
        let file = library.folder.path + "/crawl.jsonl"
        for words in [["index", file], ["search", "vote", file]] {
            let session = try TerminalSession(
                arguments: words, environment: ["HOME": home.path], size: size)
            try session.expectExit(.code(0))
            #expect(OutputAudit.offences(in: session.output) == [])
            #expect(session.output.count > 100)
        }
        let session = try TerminalSession(
            arguments: [file], environment: ["HOME": home.path], size: size)
        try session.wait(for: "the list") { $0.lastRow.hasSuffix("1/\(Self.inputs.count)") }
        session.send("Svote\r")
        try session.wait(for: "the hits") {
            // The last row is painted last.
            $0.row(0).contains("Search: vote") && place($0) == "1/500"
        }
        // The best of them, and the rest in the command's output above.
        let found = try numbers(after: "Line ", inPagesOf: session)
        #expect(found.count == 500, "\(session.row(0))")
        try expectClean(session)
    }

    @Test(arguments: [("page.html", "vote number "), ("feed.xml", "Item ")])
    func `in pages and feeds`(name: String, word: String) throws {
        let session = try start(name)
        #expect(try numbersMissing(after: word, inPagesOf: session) == [])
        try expectClean(session)
    }

    @Test func `in the names of files and in messages`() throws {
        let folder = TemporaryFolder()
        // A name that is not UTF-8 is told of, and not listed.
        let named = Self.inputs.filter {
            $0.bytes.count < 200 && String(validating: $0.bytes, as: UTF8.self) != nil
        }
        for (number, input) in named.enumerated() {
            let name = input.bytes.filter { $0 != UInt8(ascii: "/") && $0 != 0 }
            // No text, so that each is named in a message.
            folder.write(
                [0, 1, 2, 3, 0xFF], toFileNamed: Array("n\(number) ".utf8) + name + Array(".txt".utf8),
                in: "in\u{1B}[31m\u{202E}side")
        }
        let session = try start([folder.path + "/in\u{1B}[31m\u{202E}side"])
        #expect(try numbers(after: "! n", inPagesOf: session).count == named.count)
        for line in stride(from: 1, through: named.count, by: 60) {
            session.send("\(line)g")
            try session.wait(for: "line \(line)") { $0.lastRow.hasSuffix("\(line)/\(named.count)") }
            session.send("\r")
            try session.wait(for: "the message") { $0.shows("save the article as plain text") }
            session.send("q")
            try session.wait(for: "the list") { $0.lastRow.hasSuffix("\(line)/\(named.count)") }
        }
        try expectClean(session)
    }
}
