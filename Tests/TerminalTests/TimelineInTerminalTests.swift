import Display
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A timeline in a terminal` {
    @Test func `a time is a heading, its sentences and their articles stand below, within the width`()
        throws
    {
        let library = try TemporaryLibrary([
            "peru.txt":
                "Title: Peru\nPublished: 2022-09-06\n\nPeru voted on Sunday in the second election of the year, the court said.",
            "chile.txt": "Title: Chile\nPublished: 2022-09-06\n\nChile voted on Sunday too, they said.",
        ])
        let session = try TerminalSession(
            arguments: ["timeline", library.folder.path], size: Size(rows: 24, columns: 40))
        try session.expectExit(.code(0))
        let rows = session.rows.map { $0.trimmed }
        let heading = try #require(rows.firstIndex(of: "Sun 4 Sep 2022 = 2022-09-04"))
        #expect(rows[heading + 1] == "  Chile voted on Sunday too, they said.")
        #expect(rows.contains("  Peru voted on Sunday in the second"))
        #expect(rows.contains { $0.hasSuffix("peru.txt") })
        #expect(OutputAudit.offences(in: session.output).isEmpty)
    }
}

extension String {
    /// Without the spaces at the end of a row.
    fileprivate var trimmed: String {
        var row = self[...]
        while row.last == " " { row = row.dropLast() }
        return String(row)
    }
}
