import Foundation
import TestSupport
import Testing

@Suite struct ShowCommandTests {
    /// A story with a line of clutter and a date.
    private static let story = """
        Title: Lima votes
        Published: 2022-09-06
        Source: Andina

        Lima votes for a new council
        LIMA — Polls opened on Tuesday in the capital of Peru, and long lines had formed before dawn in many districts.
        Sign up for our newsletter to get the top stories in your inbox every morning.
        The count is expected to end late on Sunday, the electoral office said in a statement on Monday evening.
        """

    private let folder = TemporaryFolder(["a.txt": story])

    @Test(arguments: [20, 40, 72, 1])
    func `lines keep to the width and all words are there`(width: Int) throws {
        let result = try Program.run("show", "a.txt", "--width", "\(width)", folder: folder)
        #expect(result.status == 0)
        #expect(result.lines.allSatisfy { $0.unicodeScalars.count <= width })
        if width > 20 {
            let words = result.output.split { $0.isWhitespace }.joined(separator: " ")
            #expect(words.contains("LIMA — Polls opened on Tuesday in the capital of Peru, and long lines"))
            #expect(!words.contains("newsletter"))
            #expect(words.contains("Tue 6 Sep 2022"))
        }
    }

    @Test func `what was removed stands in its place with the rule`() throws {
        let result = try Program.run("show", "--removed", "a.txt", folder: folder)
        #expect(result.output.contains("removed: newsletter (newsletter."))
        #expect(result.output.contains("┊ Sign up for our newsletter"))
    }

    @Test func `the cells of a table stand below one another, whatever is marked in them`() throws {
        folder.write(
            """
            <html><body><article><h1>Votes in Peru</h1><p>The table shows the count of Sunday's votes.</p><table>
            <tr><th>Place</th><th>Votes</th><th>Day</th></tr><tr><td>Lima</td><td>24</td><td>6 June 2021</td></tr>
            <tr><td>Arequipa</td><td>5</td><td></td></tr></table></article></body></html>
            """, to: "table.html")
        for color in ["never", "always"] {
            let output = try Program.run("show", "--color", color, "table.html", folder: folder).output
            let plain = output.replacing(/\u{1B}\[[0-9;]*m/, with: "")
            #expect(plain.contains("Place    │ Votes │ Day\nLima     │ 24    │ 6 June 2021\nArequipa │ 5"))
        }
    }

    @Test func `the raw text is the stored one, line by line, with controls made harmless`() throws {
        folder.write("A\u{1B}[31m\r\n\u{9B}2J \u{202E}b\n\n  c\rd", to: "b.txt")
        let result = try Program.run("show", "--raw", "b.txt", folder: folder)
        #expect(result.output == "A\u{FFFD}[31m\n\u{FFFD}2J \u{FFFD}b\n\n  c\nd\n")
    }

    @Test func `JSON carries the text and takes the date that is given`() throws {
        let result = try Program.run("show", "--json", "--published", "2020-01-02", "a.txt", folder: folder)
        #expect(
            result.output.hasPrefix(
                #"{"id": "a.txt", "title": "Lima votes", "published": "2020-01-02", "authors": null, "source": "Andina", "url": null, "language": "en", "text": "Lima votes for a"#
            ))
        #expect(result.lines.count == 1)
        #expect((try? JSONSerialization.jsonObject(with: Data(result.output.utf8))) != nil)
    }

    @Test func `colour comes only where it is asked for`() throws {
        #expect(try !Program.run("show", "a.txt", folder: folder).output.contains("\u{1B}"))
        #expect(
            try !Program.run("show", "--color", "never", "a.txt", folder: folder).output.contains("\u{1B}"))
        let colored = try Program.run("show", "--color", "always", "a.txt", folder: folder).output
        #expect(colored.contains("\u{1B}[3;4;34mTuesday\u{1B}[0m"))
        #expect(
            colored.components(separatedBy: "\u{1B}[0m").count == colored.components(separatedBy: "\u{1B}[")
                .count / 2 + 1)
    }

    @Test func `nothing in an article reaches the output as a control`() throws {
        let attack = "\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}\u{85}"
        folder.write(
            "Title: T\(attack)\nSource: S\(attack)\n\nHead\(attack)\n\nBody\(attack) on Tuesday\(attack).\n",
            to: "c.txt")
        for arguments in [["--color", "always"], ["--raw"], ["--removed"], []] {
            let result = try Program.run(["show", "c.txt"] + arguments, input: [], folder: folder)
            let plain = result.output.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
            for scalar in plain.unicodeScalars where scalar != "\n" {
                #expect(
                    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}",
                    "\(arguments)")
            }
        }
    }

    @Test func `a file that cannot be shown is named with the mend`() throws {
        folder.write([], to: "empty.txt")
        folder.write("<html><body> </body></html>", to: "body.html")
        folder.write(Array(0...255), to: "binary.txt")
        for (file, message) in [
            ("none.txt", "none.txt: no such file or folder; check the name, or list the folder again"),
            ("empty.txt", "empty.txt: the file is empty; save the article again, or remove the file"),
            ("binary.txt", "binary.txt: not a text; save the article as plain text in UTF-8"),
            (
                "body.html",
                "body.html: no text stands in the file; save the article again, or remove the file"
            ),
            (".", ".: a folder, not a file; name a file in it; 'dateline list' shows them"),
            ("/dev/zero", "/dev/zero: not a regular file; name a file or a folder of articles"),
        ] {
            let result = try Program.run("show", file, folder: folder)
            #expect(result.status == 1)
            #expect(result.errors == "dateline: \(message)\n")
            #expect(result.output.isEmpty)
        }
    }

    @Test func `a text that was mended is shown, and what was mended is told with its line`() throws {
        folder.write(Array("Café votes\nñandú ".utf8) + [0xFF, 0x0A], to: "d.txt")
        let result = try Program.run("show", "d.txt", folder: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("ñandú \u{FFFD}"))
        #expect(
            result.errors
                == "dateline: d.txt:2: 1 malformed UTF-8 sequence stands as U+FFFD; save the file as UTF-8 again\n"
        )
    }

    @Test func `a line of two megabytes is a line like any other`() throws {
        let line = String(repeating: "The river rose again and the bridges held. ", count: 47_000)
        folder.write(line, to: "e.txt")
        let result = try Program.run("show", "--raw", "e.txt", folder: folder)
        #expect(result.status == 0)
        #expect(result.output == line + "\n")
    }

    @Test(arguments: [
        ["show"], ["show", "a.txt", "--width", "0"], ["show", "a.txt", "--raw", "--json"],
        ["show", "a.txt", "--color", "blue"],
    ])
    func `wrong usage is 2`(arguments: [String]) throws {
        #expect(try Program.run(arguments, input: [], folder: folder).status == 2)
    }
}
