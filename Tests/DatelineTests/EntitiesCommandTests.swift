import TestSupport
import Testing

@Suite struct EntitiesCommandTests {
    private static let articles = [
        "articles/a.txt":
            "Title: Lima votes\n\nPresident Dina Boluarte spoke in Lima, the capital of Peru. Boluarte left Lima on Monday.",
        "articles/b.txt": "Title: Talks\n\nOfficials of Peru and of Chile met in Lima, the ministers said.",
    ]

    @Test func `type, name, mentions and articles, those of most articles first`() throws {
        let result = try Program.run("entities", "--type", "LOC", folder: TemporaryFolder(Self.articles))
        #expect(result.lines == ["LOC\tLima\t3\t2", "LOC\tPeru\t2\t2", "LOC\tChile\t1\t1"])
        #expect(result.errors.isEmpty)
        #expect(result.status == 0)
    }

    @Test func `JSON says the same`() throws {
        let folder = TemporaryFolder(Self.articles)
        let result = try Program.run(
            "entities", "--json", "--type", "PER", "articles/a.txt", folder: folder)
        #expect(
            result.lines == [#"{"type": "PER", "name": "Dina Boluarte", "mentions": 2, "articles": 1}"#])
    }

    @Test func `names that mean the same are one, under the name that is shown`() throws {
        let folder = TemporaryFolder([
            "articles/a.txt":
                "Title: Talks\n\nThe United Kingdom and Peru signed a treaty in Lima, officials said.",
            "articles/b.txt":
                "Title: Visit\n\nA minister of the U.K. came to Lima on Monday, officials said.",
            "articles/c.txt":
                "Title: Trade\n\nBritain sells cars to Chile and buys copper there, officials said.",
        ])
        let result = try Program.run("entities", "--type", "LOC", folder: folder)
        #expect(result.lines.contains("LOC\tUnited Kingdom\t3\t3"), "\(result.lines)")
        for name in ["UK", "Britain", "United Kingdom"] {
            let found = try Program.run("search", "entity:\"\(name)\"", folder: folder)
            #expect(found.lines.count == 3, "\(name): \(found.lines)")
        }
    }

    @Test func `a surname alone is the person whose full name has it elsewhere`() throws {
        let folder = TemporaryFolder([
            "articles/a.txt":
                "Title: Lima\n\nPresident Dina Boluarte spoke in Lima on Monday, officials said.",
            "articles/b.txt":
                "Title: Talks\n\nPresident Boluarte left Lima, and Boluarte's office said that she was well.",
        ])
        let result = try Program.run("entities", "--type", "PER", folder: folder)
        #expect(result.lines == ["PER\tDina Boluarte\t3\t2"])
    }

    @Test func `a type that does not exist is wrong usage, and what cannot be used is named`() throws {
        let folder = TemporaryFolder(Self.articles)
        #expect(try Program.run("entities", "--type", "CITY", folder: folder).status == 2)
        folder.write([], to: "articles/empty.txt")
        let result = try Program.run("entities", folder: folder)
        #expect(result.lines.contains("LOC\tPeru\t2\t2"))
        #expect(result.errors.contains("articles/empty.txt: the file is empty"))
        #expect(result.status == 1)
    }
}
