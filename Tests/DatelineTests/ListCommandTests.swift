import TestSupport
import Testing

@Suite struct ListCommandTests {
    @Test func `one article a line, tabs between date, source, title, words and path`() throws {
        let folder = TemporaryFolder([
            "articles/b.txt": "Title: Bee\nPublished: 2022-09-06T10:00\nSource: Hive\n\nOne two three.",
            "articles/a.txt": "Ants\nmarch",
        ])
        let result = try Program.run("list", folder: folder)
        #expect(
            result.lines == [
                "unknown\t-\tAnts\t2\tarticles/a.txt", "2022-09-06\tHive\tBee\t3\tarticles/b.txt",
            ])
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
    }

    @Test func `JSON has the same and null for what is not known`() throws {
        let folder = TemporaryFolder(["a.txt": "Ants\u{9B}\u{202E}\nmarch"])
        let result = try Program.run("list", "--json", ".", folder: folder)
        #expect(
            result.lines == [
                #"{"published": null, "source": null, "title": "Ants\u009b\u202e", "words": 2, "path": "./a.txt", "authors": null, "language": null, "read": false, "starred": false, "tags": [], "note": null, "place": null, "duplicates": null}"#
            ])
    }

    @Test func `what cannot be used is named on standard error, the rest is listed, the status is 1`()
        throws
    {
        let folder = TemporaryFolder(["good.txt": "Good"])
        folder.write([], to: "empty.txt")
        folder.write(Array(0...255), to: "binary.txt")
        let result = try Program.run("list", ".", "nowhere", folder: folder)
        #expect(result.lines == ["unknown\t-\tGood\t1\t./good.txt"])
        #expect(
            result.errors == """
                dateline: ./binary.txt: not a text; save the article as plain text in UTF-8
                dateline: ./empty.txt: the file is empty; save the article again, or remove the file
                dateline: nowhere: no such file or folder; check the name, or list the folder again

                """)
        #expect(result.status == 1)
    }

    @Test func `a folder without articles says so`() throws {
        let folder = TemporaryFolder(["x.png": "x"])
        let result = try Program.run("list", ".", folder: folder)
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                "dateline: .: no articles among 1 file; put stored articles there (.txt"))
    }

    @Test func `no control of a title or a name reaches the output`() throws {
        let folder = TemporaryFolder([
            "\u{1B}[31mred\u{9B}.txt": "Title: \u{1B}]0;owned\u{7}\u{9B}2J\u{202E}\n\nText"
        ])
        folder.write([], to: "\u{1B}c.txt")
        let result = try Program.run("list", ".", folder: folder)
        for scalar in (result.output + result.errors).unicodeScalars where scalar != "\n" && scalar != "\t"
        {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
        }
        #expect(result.output.contains("[31mred"))
    }

    @Test(arguments: [
        ["--nope"], ["list", "--nope"], ["annotate", "--published", "soon"], ["annotate", "extra"],
    ])
    func `wrong usage is 2 and says how it is used`(arguments: [String]) throws {
        let result = try Program.run(arguments, input: [])
        #expect(result.status == 2)
        #expect(result.errors.contains("Usage: dateline"))
        #expect(result.output.isEmpty)
    }

    @Test(arguments: [["--help"], ["list", "--help"], ["annotate", "--help"]])
    func `help goes to standard output`(arguments: [String]) throws {
        let result = try Program.run(arguments, input: [])
        #expect(result.status == 0)
        #expect(result.output.contains("USAGE: dateline"))
    }

    @Test func `the version is a line`() throws {
        let result = try Program.run("--version")
        #expect(result.status == 0)
        #expect(result.lines.count == 1)
    }
}
