import Display
import Testing

/// The commands that write lines, in a real terminal.
@Suite(.timeLimit(.minutes(5))) struct `Commands in a terminal` {
    private static let ferry = """
        Title: A ferry line between the two largest cities on the sound opens again after many years
        Published: 2023-04-02
        Source: The Coast News and Messenger

        \(String(repeating: "Boats have crossed here for a long time. ", count: 4))The ferry crosses the Øresund twice.
        """

    /// The rows that a command writes, and its cells.
    private func run(
        _ command: [String], columns: Int, environment: [String: String] = [:]
    ) throws -> (rows: [String], cells: [TerminalSession.ScreenCell]) {
        let library = try TemporaryLibrary(["ferry-across-the-sound-in-spring.txt": Self.ferry])
        let session = try TerminalSession(
            arguments: command + [library.folder.path], environment: environment,
            size: Size(rows: 12, columns: columns))
        try session.expectExit(.code(0))
        return (session.rows.filter { !$0.isEmpty && $0 != TerminalSession.shellLine }, session.cells)
    }

    @Test(arguments: [200, 100, 72, 60, 40, 12])
    func `a line of the list takes one row, however wide the terminal`(columns: Int) throws {
        let rows = try run(["list"], columns: columns).rows
        #expect(rows.count == 1)
        #expect(rows.first?.hasPrefix("2023-04-02") == true)
        if columns >= 60 {
            #expect(
                rows.first?.hasSuffix("spring.txt") == true && rows.first?.contains("A ferry line") == true)
        }
    }

    @Test(arguments: [100, 60, 40])
    func `a hit takes two rows, with its match in view and lit`(columns: Int) throws {
        let (rows, cells) = try run(["search", "oresund"], columns: columns)
        #expect(rows.count == 2 && rows.last?.contains("Øresund") == true)
        let lit = cells.filter { $0.attributes.contains(.bold) }.map(\.text).joined()
        #expect(lit == "Øresund")
        #expect(cells.contains { $0.text == "Ø" && $0.foreground != nil })
    }

    @Test func `NO_COLOR is respected`() throws {
        let (rows, cells) = try run(["search", "oresund"], columns: 80, environment: ["NO_COLOR": "1"])
        #expect(rows.last?.contains("Øresund") == true)
        #expect(cells.allSatisfy { $0.attributes.isEmpty && $0.foreground == nil })
    }
}
