import Display
import Testing

@Suite(.timeLimit(.minutes(5))) struct `The page of a name in a terminal` {
    @Test func `tells what all articles say of a name, and H comes back to it`() throws {
        let library = try TemporaryLibrary([
            "oslo.txt": """
            Title: Talks in Oslo
            Published: 2023-05-06

            OSLO — Peru and Chile agreed on Friday to share the water of the border lakes.

            """,
            "lima.txt": """
            Title: A dry winter
            Published: 2022-01-02

            LIMA — No rain fell in Peru on 1 January 2022, the office of the weather said.

            """,
        ])
        let session = try TerminalSession(arguments: [library.folder.path])
        try session.wait(for: "the list") { $0.shows("Talks in Oslo") && $0.shows("2 unread") }
        session.send("g\r")
        try session.wait(for: "the story") { $0.shows("share the water") && $0.lastRow.contains("help") }
        session.send("]l]lI")
        try session.wait(for: "the page") {
            $0.row(0).contains("Peru, place") && $0.row(0).contains("2 articles, 2 mentions")
                && $0.shows("Peru and Chile agreed on Friday") && $0.shows("No rain fell in Peru")
        }
        session.send("\t")
        try session.wait(for: "the times") { $0.shows("Sat 1 Jan 2022") }
        session.send("\r")
        try session.wait(for: "the other story") {
            $0.shows("the office of the weather") && !$0.shows("Articles 2")
        }
        session.send("H")
        try session.wait(for: "the page again") { $0.shows("When 2") && $0.row(0).contains("Peru, place") }
        session.send("q")
        try session.wait(for: "the first story") { $0.shows("share the water") && !$0.shows("When 2") }
        #expect(OutputAudit.offences(in: session.output).isEmpty)
        session.send("\u{3}")
        try session.expectExit(.code(0))
    }
}
