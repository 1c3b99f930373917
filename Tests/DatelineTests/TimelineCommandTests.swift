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
                "1999\t1999\tIn 1999 and on Tuesday Chile voted, they said.\tarticles/chile.txt",
                "2020-04-05\tSun 5 Apr 2020 (assumed)\tThe law was signed on 04/05/2020, they said.\tarticles/peru.txt",
                "2022-09-04\tSun 4 Sep 2022\tPeru voted on Sunday, the court said.\tarticles/peru.txt",
                "2022-09-06\tTue 6 Sep 2022\tIn 1999 and on Tuesday Chile voted, they said.\tarticles/chile.txt",
                "XXXX-09-04\tunknown year, 4 September\tThe shop was opened on Sept. 4, the owner said.\tarticles/open.txt",
            ])
        #expect(result.errors.isEmpty)
        #expect(result.status == 0)
    }

    @Test func `JSON says the same, with the days and what is not known`() throws {
        let folder = TemporaryFolder(Self.articles)
        let open = try Program.run("timeline", "--json", "articles/open.txt", folder: folder)
        #expect(
            open.lines == [
                #"{"value": "XXXX-09-04", "type": "DATE", "words": "unknown year, 4 September", "basis": "unknown", "#
                    + #""first": null, "last": null, "unknown": "year", "start": 23, "end": 30, "text": "Sept. 4", "#
                    + #""sentence": "The shop was opened on Sept. 4, the owner said.", "path": "articles/open.txt"}"#
            ])
        let peru = try Program.run("timeline", "--json", "articles/peru.txt", folder: folder)
        #expect(peru.output.contains(#""basis": "assumed""#))
        #expect(peru.output.contains(#""first": "2022-09-04", "last": "2022-09-04", "unknown": null"#))
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
