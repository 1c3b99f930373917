import TestSupport
import Testing
import TextCore

@testable import Archive

@Suite struct SearchTests {
    private static let more = [
        "weather/storm.txt": """
        Title: Storm Agnes reaches Ireland
        Published: 2023-09-27
        Source: Weather Service

        DUBLIN — Storm Agnes reached Ireland on Wednesday; the café at Cork's quay lost its roof. The storm of \
        last October was weaker.

        Two weeks ago, on 13 September, Libya counted its dead: thousands had drowned in Derna in the \
        second week of the month.

        """,
        "weather/index.txt": """
        Title: A year of storms
        Published: 2023-12-30
        Source: Weather Service

        In 2023 storms cost more than in any year before. In Ireland, Peru and Finland the rain never seemed to end.

        """,
    ]
    private let archive = SampleArchive(SampleArchive.articles.merging(Self.more) { $1 })

    private func found(_ query: String, in path: String? = nil, limit: Int? = nil) throws -> [String] {
        let paths = [path.map { "\(archive.folder)/\($0)" } ?? archive.folder]
        return try archive.indexed().search(ArchiveQuery(query), in: paths, limit: limit).hits.map {
            archive.name(of: $0.id)
        }
    }

    @Test(arguments: [
        ("castillo", ["wire/peru.txt"]),
        ("CASTILLO boluarte", ["wire/peru.txt"]),
        ("\"flag of Finland\"", ["wire/nato.txt"]),
        ("\"Finland of flag\"", []),
        ("niinisto", ["wire/nato.txt"]),
        ("cafe Cork", ["weather/storm.txt"]),
        ("touch*", ["moon.md"]),
        ("peru -storms", ["wire/peru.txt"]),
        ("source:wire", ["wire/nato.txt", "wire/peru.txt"]),
        ("source:\"weather service\" finland", ["weather/index.txt"]),
        ("-source:w_re type:LOC source:wire", ["wire/nato.txt", "wire/peru.txt"]),
        ("after:2023-12", ["moon.md", "weather/index.txt"]),
        ("before:2023", ["wire/peru.txt"]),
        ("finland before:2023-06", ["wire/nato.txt"]),
        ("finland after:2023-06 source:weather type:LOC", ["weather/index.txt"]),
        ("finland -source:weather", ["wire/nato.txt"]),
        ("peru -before:2023", ["weather/index.txt"]),
        ("after:2023-04-04 before:2023-09-27", ["wire/nato.txt"]),
        ("entity:niinistö", ["wire/nato.txt"]),
        ("entity:\"Pedro Castillo\"", ["wire/peru.txt"]),
        ("entity:castillo type:LOC", []),
        ("entity:castillo type:PER", ["wire/peru.txt"]),
        ("castillo OR finland source:weather", ["weather/index.txt", "wire/peru.txt"]),
        ("(castillo OR finland) source:wire", ["wire/nato.txt", "wire/peru.txt"]),
        ("finland (source:weather OR before:2023-06)", ["weather/index.txt", "wire/nato.txt"]),
        ("ireland -(lost OR nothing)", ["weather/index.txt"]),
        ("castillo OR -source:w", ["moon.md", "wire/peru.txt"]),
        ("(entity:castillo OR entity:niinistö) type:PER", ["wire/nato.txt", "wire/peru.txt"]),
        ("(entity:castillo OR entity:niinistö) type:LOC", []),
        ("\"AND\" \"NEAR(a\"", []),
        ("nothing such", []),
    ])
    func `a query finds`(query: String, names: [String]) throws {
        #expect(try found(query).sorted() == names.sorted())
    }

    @Test func `words after a NUL are found, in the title and in the text`() throws {
        let archive = SampleArchive([
            "nul.jsonl": #"{"title": "Flood\u0000 in Derna", "text": "The dam\u0000 broke at night."}"#
        ])
        for word in ["flood", "derna", "dam", "night"] {
            let hits = try archive.indexed().search(ArchiveQuery(word), in: [archive.folder]).hits
            #expect(hits.map(\.title) == ["Flood in Derna"], "\(word)")
        }
        // What was written of it can be taken out again.
        archive.files.write(#"{"title": "Other", "text": "Nothing."}"#, to: "archive/nul.jsonl")
        #expect(try archive.indexed().search(ArchiveQuery("night"), in: [archive.folder]).hits.isEmpty)
    }

    @Test(arguments: [
        ("on:2022-12-07", ["wire/peru.txt"]),  // on Wednesday
        ("on:2021-06", ["wire/peru.txt"]),  // June 2021
        ("on:2021-06-15", []),
        ("on:2023-04-04", ["wire/nato.txt"]),  // on Tuesday
        ("on:2024-01-20", ["moon.md"]),  // 20 January 2024
        ("on:2022-10", ["weather/storm.txt"]),  // last October
        ("on:2023-09-13", ["weather/storm.txt"]),
        ("on:2021", ["wire/peru.txt"]),
        ("on:1999", []),
    ])
    func `a day is found whatever its wording`(query: String, names: [String]) throws {
        #expect(try found(query) == names)
    }

    @Test func `a title counts more than a mention, and a limit cuts the rest off`() throws {
        #expect(try found("finland").first == "wire/nato.txt")
        #expect(try found("finland", limit: 1) == ["wire/nato.txt"])
        let results = try archive.indexed().search(ArchiveQuery("finland"), in: [archive.folder], limit: 1)
        #expect(results.total == 2)
    }

    @Test func `only what is below the paths is found`() throws {
        #expect(try found("ireland OR storm", in: "wire").isEmpty)
        #expect(try found("finland", in: "weather") == ["weather/index.txt"])
        #expect(try found("finland", in: "wire/nato.txt") == ["wire/nato.txt"])
    }

    /// The passage with what is lit in brackets.
    private func passage(_ query: String) throws -> String {
        let index = try archive.indexed()
        let hit = try #require(try index.search(ArchiveQuery(query), in: [archive.folder]).hits.first)
        var bytes = Array(hit.passage.utf8)
        for mark in hit.lit.reversed() {
            bytes.insert(UInt8(ascii: "]"), at: mark.upperBound)
            bytes.insert(UInt8(ascii: "["), at: mark.lowerBound)
        }
        if let range = hit.range, let first = hit.lit.first {
            let article = try ArticleLibrary.article(hit.id)
            let lit = Array(hit.passage.utf8)[first]
            #expect(article.text.string(in: range) == String(decoding: lit, as: UTF8.self))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (
            "drowned",
            "… ago, on 13 September, Libya counted its dead: thousands had [drowned] in Derna in the second week of the "
                + "month."
        ),
        (
            "entity:Castillo",
            "… of Peru on Wednesday, hours after Congress had removed [Pedro Castillo] from office. She "
                + "asked for a truce, and called Keiko Fujimori to talks."
        ),
        ("on:2021-06", "Mr. Castillo won the election of [June 2021] by 44,000 votes."),
        (
            "\"second week\" libya",
            "Two weeks ago, on 13 September, [Libya] counted its dead: thousands had drowned in Derna in the [second "
                + "week] of the month."
        ),
    ])
    func `the passage shows what was looked for`(query: String, expected: String) throws {
        let passage = try passage(query)
        #expect(passage == expected)
    }

    @Test func `who is named where is found by the name`() throws {
        let ids = try archive.indexed().articles(naming: "Ireland", in: [archive.folder])
        #expect(ids.map(archive.name) == ["weather/index.txt", "weather/storm.txt"])
    }

    @Test func `no text that is understood as a query is an error for SQLite`() throws {
        let index = try archive.indexed()
        for query in [
            "a\u{0}b", "^a", "{title} : x", "a {b} + c", "'; DROP TABLE article --", "\"a\"\"b\"", "пе*",
            String(repeating: "a ", count: 2000), String(repeating: "a OR ", count: 799) + "b", "\u{202E}x",
            "e\u{301}*", String(repeating: "(a b OR ", count: 16) + "c" + String(repeating: ")", count: 16),
            String(repeating: "-(", count: 16) + "c" + String(repeating: ")", count: 16),
        ] {
            _ = try index.search(ArchiveQuery(query), in: [archive.folder], limit: 5)
        }
    }

    @Test func `words of very many articles bring titles first, then the latest`() throws {
        var articles: [String: String] = [:]
        for number in 0..<40 {
            let day = "20\(10 + number % 14)-0\(1 + number % 9)-1\(number % 10)"
            articles["\(number).txt"] = "Title: Number \(number)\nPublished: \(day)\n\nRain fell.\n"
        }
        articles["titled.txt"] = "Title: Rain in Spain\nPublished: 1999-01-01\n\nIt fell.\n"
        let many = SampleArchive(articles)
        let index = try many.indexed()
        let results = try index.search(ArchiveQuery("rain"), in: [many.folder], limit: 3, ranked: 30)
        #expect(results.total == 41)
        #expect(results.hits.first.map { many.name(of: $0.id) } == "titled.txt")
        #expect(results.hits.dropFirst().allSatisfy { $0.published?.date.year == 2023 })
    }

    @Test(arguments: [
        ("oresund", true), ("ØRESUND", true), ("cooperative", true), ("co-operative", true),
        ("operative", true),
        ("obrien", true), ("o'brien", true), ("\"obrien said\"", true), ("\"the cooperative\"", true),
        ("地震", true), ("京で", true), ("京都", false), ("🏆", true), ("🎾", false), ("c++", true), ("c", false),
        ("1000", true), ("1,000", true), ("igdir", true), ("coop*", true), ("-地震 oresund", false),
    ])
    func `words are found by what is seen of them`(query: String, isFound: Bool) throws {
        let archive = SampleArchive([
            "a.txt": """
            Title: Letters

            The co-operative on Øresund, O’Brien said, won the 🏆 for 1,000 lines of C++ from Iğdır.

            東京で地震がありました。
            """
        ])
        let hits = try archive.indexed().search(ArchiveQuery(query), in: [archive.folder]).hits
        #expect(hits.count == (isFound ? 1 : 0))
        if let hit = hits.first, query != "-地震 oresund" { #expect(!hit.lit.isEmpty) }
    }
}
