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

    @Test func `copies of one story count once, and list --json names them`() throws {
        let story = """
            Officials of Peru and of Chile met in Lima on Monday for the third time.

            They spoke of copper, of water and of the border between both countries.

            The talks will go on in the capital of Chile before the end of the year.
            """
        let folder = TemporaryFolder([
            "articles/a.txt": "Title: Talks\nPublished: 2023-03-10\n\n\(story)\n",
            "articles/b.txt": "Title: Peru and Chile talk\nPublished: 2023-03-11\n\n\(story)\n",
        ])
        let cache = ["XDG_CACHE_HOME": folder.path + "/cache"]
        #expect(
            try Program.run("list", "--json", environment: cache, folder: folder).lines.allSatisfy {
                $0.contains(#""duplicates": null"#)
            })
        let result = try Program.run("entities", "--type", "LOC", environment: cache, folder: folder)
        #expect(result.lines.contains("LOC\tPeru\t1\t1"), "\(result.lines)")
        let list = try Program.run("list", "--json", environment: cache, folder: folder).lines
        #expect(list.first?.contains(#""duplicates": ["articles/b.txt"]"#) == true, "\(list)")
        #expect(list.last?.contains(#""duplicates": ["articles/a.txt"]"#) == true)
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

    @Test func `a surname that two people have is the one whom articles of that time speak of`() throws {
        let folder = TemporaryFolder([
            "articles/a.txt":
                "Title: Court\nPublished: 2021-03-01\n\nJudge Rosa Quispe spoke in Lima on Monday, officials said.",
            "articles/b.txt":
                "Title: Appeal\nPublished: 2021-03-09\n\nThe minister said on Monday that Mr. Quispe would appeal in Lima.",
            "articles/c.txt":
                "Title: Goal\nPublished: 2023-05-01\n\nPresident Pedro Quispe spoke in Lima on Monday, officials said.",
            "articles/d.txt":
                "Title: Cup\nPublished: 2023-05-06\n\nThe minister said on Monday that Mr. Quispe would play in Lima.",
            "articles/e.txt":
                "Title: Market\nPublished: 2010-01-01\n\nThe minister said on Monday that Mr. Quispe would sell fish in Lima.",
        ])
        let result = try Program.run("entities", "--type", "PER", folder: folder)
        #expect(
            Set(result.lines) == [
                "PER\tRosa Quispe\t2\t2", "PER\tPedro Quispe\t2\t2", "PER\tQuispe\t1\t1",
            ],
            "\(result.lines)")
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
