import TestSupport
import Testing

/// A word that is no command: a path, or a slip of the fingers.
@Suite struct UnknownCommandTests {
    @Test(arguments: [
        (["serach", "foo", "articles"], "search"), (["serach"], "search"), (["lsit", "articles"], "list"),
        (["anotate"], "annotate"), (["timelines", "articles"], "timeline"), (["confg"], "config"),
        (["Search", "foo"], "search"), (["--confidence", "0.5", "serach", "articles"], "search"),
        (["serach", "--limit", "3", "foo"], "search"), (["hlep"], "help"),
    ])
    func `a mistyped command names the nearest one and opens no reader`(
        arguments: [String], name: String
    ) throws {
        let folder = TemporaryFolder(["articles/a.txt": "Ants\nmarch", "foo": "Foo"])
        let result = try Program.run(arguments, input: [], folder: folder)
        #expect(result.status == 2)
        #expect(result.errors.contains("did you mean 'dateline \(name)'?"))
        #expect(result.errors.contains("Usage: dateline"))
        #expect(!result.errors.contains("terminal"))
    }

    @Test func `a word that is neither a command nor a path is wrong usage where others follow it`() throws
    {
        let folder = TemporaryFolder(["articles/a.txt": "Ants\nmarch"])
        let result = try Program.run("frobnicate", "articles", folder: folder)
        #expect(result.status == 2)
        #expect(
            result.errors.contains(
                "'frobnicate' is neither a command nor a file; 'dateline --help' lists the commands"))
    }

    @Test(arguments: ["nothing-here", "./serach", "articles/serach", "/serach"])
    func `a path that does not exist is named`(path: String) throws {
        let folder = TemporaryFolder(["articles/a.txt": "Ants\nmarch"])
        let result = try Program.run(path, folder: folder)
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("dateline: \(path): no such file or folder"))
    }

    @Test func `a path that exists is a path, however it is called`() throws {
        // Where there is no terminal the reader says so, once it knows what it should open.
        let folder = TemporaryFolder(["serach/a.txt": "Ants\nmarch"])
        let result = try Program.run("serach", folder: folder)
        #expect(result.status == 2)
        #expect(result.errors.contains("terminal") && !result.errors.contains("did you mean"))
    }

    @Test func `an unknown command is shown without its controls`() throws {
        let result = try Program.run("serach\u{1B}]0;PWNED\u{7}", "peru")
        #expect(result.status == 2)
        #expect(result.errors.contains("PWNED") && !result.errors.contains("\u{1B}"))
    }
}
