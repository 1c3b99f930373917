import Testing
import TextCore

@testable import Archive

@Suite struct ArchiveQueryTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try #require(CivilDate(year: year, month: month, day: day))
    }

    private func conditions(_ text: String) -> [ArchiveQuery.Condition] {
        ArchiveQuery(text).terms.map(\.condition)
    }

    @Test(
        arguments: [
            ("peru", [.words("peru", isPrefix: false)]),
            ("  peru\tvotes ", [.words("peru", isPrefix: false), .words("votes", isPrefix: false)]),
            (
                "\"prime minister\" peru",
                [.words("prime minister", isPrefix: false), .words("peru", isPrefix: false)]
            ),
            ("“prime minister”", [.words("prime minister", isPrefix: false)]),
            ("\"prime min\"*", [.words("prime min", isPrefix: true)]),
            ("elect*", [.words("elect", isPrefix: true)]),
            ("\"no end", [.words("no end", isPrefix: false)]),
            ("entity:Merkel", [.entity("Merkel")]),
            ("Entity:\"von der Leyen\"", [.entity("von der Leyen")]),
            ("type:per type:ORG", [.type(.person), .type(.organization)]),
            ("source:reuters", [.source("reuters")]),
            ("author:Quispe", [.author("Quispe")]),
            ("https://example.org", [.words("https://example.org", isPrefix: false)]),
            (
                "AND OR NOT NEAR(a",
                [
                    .words("AND", isPrefix: false), .words("OR", isPrefix: false),
                    .words("NOT", isPrefix: false),
                    .words("NEAR(a", isPrefix: false),
                ]
            ),
        ] as [(String, [ArchiveQuery.Condition])])
    func `a query is read`(text: String, expected: [ArchiveQuery.Condition]) {
        #expect(conditions(text) == expected)
        #expect(ArchiveQuery(text).notes.isEmpty)
    }

    @Test func `a minus takes out what must not be there`() {
        let terms = ArchiveQuery("peru -football -\"world cup\" -source:tabloid - x-y").terms
        #expect(terms.map(\.isExcluded) == [false, true, true, true, false])
        #expect(terms[2].condition == .words("world cup", isPrefix: false))
    }

    @Test func `dates are days, months and years`() throws {
        #expect(conditions("before:2023") == [.before(try Self.day(2023, 1, 1))])
        #expect(conditions("after:2023-10") == [.after(try Self.day(2023, 10, 1))])
        #expect(conditions("on:2023-10-05") == [.on(try Self.day(2023, 10, 5)...Self.day(2023, 10, 5))])
        #expect(conditions("on:2024-02") == [.on(try Self.day(2024, 2, 1)...Self.day(2024, 2, 29))])
        #expect(conditions("on:2023-q1") == [.on(try Self.day(2023, 1, 1)...Self.day(2023, 3, 31))])
    }

    @Test(arguments: [
        ("on:yesterday", "on:yesterday is no date; write 2023, 2023-10 or 2023-10-05"),
        ("before:2023-13", "before:2023-13 is no date; write 2023, 2023-10 or 2023-10-05"),
        ("type:CITY", "type:CITY is no type; the types are PER, ORG, LOC, NORP, MISC"),
        ("entity:", "entity: needs a name, as in entity:Merkel"),
        ("author:", "author: needs a name, as in author:Quispe"),
        ("source:\"\"", "source: needs a name, as in source:Reuters"),
        ("?!", "?! has no letter or digit; search for words"),
    ])
    func `what cannot be used is told with the mend`(text: String, note: String) {
        let query = ArchiveQuery(text)
        #expect(query.notes == [note] && query.isEmpty)
    }
}
