import TestSupport
import Testing

@Suite struct TimelineCommandTests {
    private static let articles = [
        "articles/peru.txt":
            "Title: Peru\nPublished: 2022-09-06\n\nPeru voted on Sunday, the court said. The law was signed on 04/05/2020, they said.",
        "articles/chile.txt":
            "Title: Chile\nPublished: 2022-09-06\n\nIn 1999 and on Tuesday Chile voted, they said.",
        "articles/open.txt": "Title: Open\n\nThe shop was opened on Sept. 4, the owner said.",
    ]

    @Test func `value, words, sentence and path, over all articles in calendar order`() throws {
        let result = try Program.run("timeline", folder: TemporaryFolder(Self.articles))
        #expect(
            result.lines == [
                "2020-04-05\tSun 5 Apr 2020 (assumed)\tThe law was signed on 04/05/2020, they said.\tarticles/peru.txt",
                "2022-09-04\tSun 4 Sep 2022\tPeru voted on Sunday, the court said.\tarticles/peru.txt",
                "2022-09-06\tTue 6 Sep 2022\tIn 1999 and on Tuesday Chile voted, they said.\tarticles/chile.txt",
            ])
        #expect(result.errors.isEmpty)
        #expect(result.status == 0)
    }

    @Test func `JSON says the same, with the days and the other times`() throws {
        let folder = TemporaryFolder(Self.articles)
        let chile = try Program.run("timeline", "--json", "articles/chile.txt", folder: folder)
        #expect(
            chile.lines == [
                #"{"value": "2022-09-06", "type": "DATE", "words": "Tue 6 Sep 2022", "basis": "resolved", "#
                    + #""first": "2022-09-06", "last": "2022-09-06", "others": ["1999"], "start": 15, "end": 22, "#
                    + #""text": "Tuesday", "sentence": "In 1999 and on Tuesday Chile voted, they said.", "#
                    + #""path": "articles/chile.txt", "also": []}"#
            ])
        let peru = try Program.run("timeline", "--json", "articles/peru.txt", folder: folder)
        #expect(peru.output.contains(#""basis": "assumed""#))
    }

    @Test func `what has no place in the calendar is left out`() throws {
        let result = try Program.run(
            "timeline", "articles/open.txt", folder: TemporaryFolder(Self.articles))
        #expect(result.lines == [])
        #expect(result.status == 0)
    }

    @Test func `articles that tell of one event share a line`() throws {
        let folder = TemporaryFolder([
            "a.txt":
                "Title: A\nPublished: 2022-09-06\n\nA bridge in Lima collapsed on Sunday during heavy rain.",
            "b.txt":
                "Title: B\nPublished: 2022-09-06\n\nDuring heavy rain on Sunday a bridge in Lima collapsed.",
            "c.txt": "Title: C\nPublished: 2022-09-06\n\nVoters in Chile went to the polls on Sunday.",
        ])
        let result = try Program.run("timeline", ".", folder: folder)
        #expect(
            result.lines == [
                "2022-09-04\tSun 4 Sep 2022\tA bridge in Lima collapsed on Sunday during heavy rain.\t./a.txt (and 1 more)",
                "2022-09-04\tSun 4 Sep 2022\tVoters in Chile went to the polls on Sunday.\t./c.txt",
            ])
    }

    @Test func `only sentences that hold the words asked for`() throws {
        let folder = TemporaryFolder(Self.articles)
        let found = try Program.run("timeline", "--find", "voted", "articles", folder: folder)
        #expect(found.lines.map { $0.prefix(10) } == ["2022-09-04", "2022-09-06"])
        #expect(try Program.run("timeline", "--find", "VOTED", "articles", folder: folder).lines == [])
    }

    @Test func `what cannot be used is named, the rest is told, the status is 1`() throws {
        let folder = TemporaryFolder(["good.txt": "It was built in 1999, and it stands."])
        folder.write([], to: "empty.txt")
        let result = try Program.run("timeline", ".", "nowhere", folder: folder)
        #expect(result.lines == ["1999\t1999\tIt was built in 1999, and it stands.\t./good.txt"])
        #expect(
            result.errors == """
                dateline: ./empty.txt: the file is empty; save the article again, or remove the file
                dateline: nowhere: no such file or folder; check the name, or list the folder again

                """)
        #expect(result.status == 1)
    }

    @Test func `no control of a sentence or a name reaches the output`() throws {
        let folder = TemporaryFolder([
            "\u{1B}[31mred.txt":
                "Title: Red\n\nIt was built in 1999\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}, they said."
        ])
        for arguments in [["timeline", "."], ["timeline", "--json", "."]] {
            let result = try Program.run(arguments, input: [], folder: folder)
            #expect(result.output.contains("1999"))
            for scalar in result.output.unicodeScalars where scalar != "\n" && scalar != "\t" {
                #expect(
                    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
            }
        }
    }
}
