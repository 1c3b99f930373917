import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

/// What the articles of an archive say about a name.
@Suite struct NamePageTests {
    private static let articles = [
        "a.txt": """
        Title: Talks in Geneva
        Published: 2022-03-02
        Source: The Wire

        GENEVA — Diplomats of the United States met on Tuesday. Pedro Castillo of Peru was there, an aide said.

        The U.S. delegation left on Wednesday.

        """,
        "b.txt": """
        Title: Storms cross the coast
        Published: 2023-05-06
        Source: Weather Service

        Rain fell from Peru to Chile. In the US it stayed dry.

        """,
        "other/c.txt": """
        Title: A long drought
        Published: 2021-01-02
        Source: The Wire

        Peru had no rain. The United States sent water.

        """,
    ]
    private let archive = SampleArchive(Self.articles)
    private static let place = NameReference(name: "US", type: .location)

    @Test func `gathers all forms of the name, and its articles, the latest first`() throws {
        let page = try archive.indexed().page(of: Self.place, in: [archive.folder])
        #expect(page.articles == 3 && page.mentions == 4)
        #expect(page.hits.map { archive.name(of: $0.id) } == ["b.txt", "a.txt", "other/c.txt"])
        #expect(Set(page.forms.map(\.name)).isSuperset(of: ["United States", "US"]))
        #expect(page.hits.map(\.source) == ["Weather Service", "The Wire", "The Wire"])
        let first = page.hits[0]
        #expect(first.passage == "In the US it stayed dry.")
        let bytes = Array(first.passage.utf8)
        #expect(first.lit.map { String(decoding: bytes[$0], as: UTF8.self) } == ["US"])
        let range = try #require(first.range)
        #expect(range.utf8.count == 2)
    }

    @Test func `tells in calendar order what was said when, in sentences with the name`() throws {
        let page = try archive.indexed().page(of: Self.place, in: [archive.folder])
        #expect(page.moments.map(\.hit.title) == ["Talks in Geneva", "Talks in Geneva"])
        #expect(page.moments.map(\.time) == ["Tue 1 Mar 2022", "Wed 2 Mar 2022"])
        #expect(page.moments[1].hit.passage == "The U.S. delegation left on Wednesday.")
    }

    @Test func `counts the articles in which another name stands beside it`() throws {
        let page = try archive.indexed().page(of: Self.place, in: [archive.folder])
        #expect(page.companions.first?.reference == NameReference(name: "Peru", type: .location))
        #expect(page.companions.first?.articles == 3)
        #expect(
            page.companions.contains {
                $0.reference == NameReference(name: "Pedro Castillo", type: .person) && $0.articles == 1
            })
        #expect(
            !page.companions.contains {
                $0.reference.key == Self.place.key && $0.reference.type == .location
            })
    }

    @Test func `keeps to the folders that are asked for, and to the articles that are wanted`() throws {
        let index = try archive.indexed()
        let below = try index.page(of: Self.place, in: [archive.folder + "/other"])
        #expect(below.articles == 1 && below.hits.map(\.title) == ["A long drought"])
        #expect(below.forms.map(\.mentions) == [1])
        let few = try index.page(of: Self.place, in: [archive.folder], limit: 1)
        #expect(few.articles == 3 && few.hits.map(\.title) == ["Storms cross the coast"])
        #expect(few.moments.isEmpty)
    }

    @Test(arguments: [
        NameReference(name: "Nobody Whatever", type: .person), NameReference(name: "", type: .location),
        NameReference(name: "US", type: .person), NameReference(name: "\" OR 1=1 --", type: .organization),
        NameReference(name: String(repeating: "a", count: 100_000), type: .miscellaneous),
        NameReference(name: "2022", type: .date),
    ])
    func `is empty for a name that no article has`(name: NameReference) throws {
        let page = try archive.indexed().page(of: name, in: [archive.folder])
        #expect(page.articles == 0 && page.mentions == 0)
        #expect(page.hits.isEmpty && page.moments.isEmpty && page.companions.isEmpty)
    }
}
