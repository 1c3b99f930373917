import Archive
import Articles
import Foundation
import TestSupport
import Testing

/// The user's marks in what commands write.
@Suite struct NotesCommandTests {
    private let files = TemporaryFolder([
        "articles/ferry.txt":
            "Title: Ferry [returns]\nPublished: 2023-02-02\nSource: Lake Post\nURL: https://lake.example/1\n\nThe ferry is back.",
        "articles/rain.txt": "Title: Rain\n\nIt rained.",
    ])

    private var environment: [String: String] { ["XDG_DATA_HOME": files.path + "/data"] }

    private func keep(_ changes: (ArticleID) -> [ReadingChange]) throws {
        let opened = try StateStore.open(inFolder: files.path + "/data/dateline")
        try opened.store.keep(changes(ArticleID(path: files.path + "/articles/ferry.txt")))
        try opened.store.close()
    }

    @Test func `notes stand below the title and the path of their article`() throws {
        try keep { [.noted($0, "Ask the council.\nTwice."), .tagged($0, ["lake"])] }
        let plain = try Program.run("notes", environment: environment, folder: files)
        let path = files.path + "/articles/ferry.txt"
        #expect(plain.lines == ["Ferry [returns]", "    \(path)", "    Ask the council.", "    Twice."])
        #expect(plain.status == 0)
        let markdown = try Program.run("notes", "--markdown", environment: environment, folder: files)
        #expect(
            markdown.lines == [
                #"## Ferry \[returns\]"#, ##"2023-02-02 · Lake Post · `\##(path)` · \#lake"##,
                "Ask the council.", "Twice.",
            ])
        let json = try Program.run("notes", "--json", "articles", environment: environment, folder: files)
        #expect(
            json.lines == [
                ##"{"path": "\##(path)", "title": "Ferry [returns]", "published": "2023-02-02", "source": "Lake Post", "url": "https://lake.example/1", "tags": ["lake"], "note": "Ask the council.\nTwice."}"##
            ])
    }

    @Test
    func `only notes on articles below the paths are written, and a path that leads nowhere is named`()
        throws
    {
        try keep { [.noted($0, "Ask the council.")] }
        let other = try Program.run("notes", "articles/rain.txt", environment: environment, folder: files)
        #expect(other.output.isEmpty && other.status == 0)
        let missing = try Program.run("notes", "nowhere", environment: environment, folder: files)
        #expect(
            missing.status == 1 && missing.errors.hasPrefix("dateline: nowhere: no such file or folder"))
    }

    @Test func `a note outlives its article, and its controls reach no terminal`() throws {
        try keep { [.noted($0, "bell \u{7} and \u{1B}[31mred")] }
        try FileManager.default.removeItem(atPath: files.path + "/articles/ferry.txt")
        let result = try Program.run("notes", environment: environment, folder: files)
        #expect(result.lines.first == files.path + "/articles/ferry.txt")
        #expect(
            result.output.contains("bell") && !result.output.contains { $0 == "\u{7}" || $0 == "\u{1B}" })
    }

    @Test func `without a database there are no notes, and none is made`() throws {
        let result = try Program.run("notes", environment: environment, folder: files)
        #expect(result.output.isEmpty && result.errors.isEmpty && result.status == 0)
        #expect(!FileManager.default.fileExists(atPath: files.path + "/data"))
    }

    @Test func `the list in JSON has what the user did`() throws {
        try keep { [.read($0, true), .starred($0, true), .tagged($0, ["lake"]), .noted($0, "Ask.")] }
        let result = try Program.run("list", "--json", "articles", environment: environment, folder: files)
        #expect(
            result.lines.first?.hasSuffix(
                #""read": true, "starred": true, "tags": ["lake"], "note": "Ask.", "place": null, "duplicates": null}"#
            ) == true
        )
        #expect(
            result.lines.last?.hasSuffix(
                #""read": false, "starred": false, "tags": [], "note": null, "place": null, "duplicates": null}"#
            ) == true)
    }

    @Test func `comma-separated values name their columns and quote what needs it`() throws {
        let files = TemporaryFolder(["a.txt": "Title: Rain, \"again\"\n\nIt rained in Peru in 2019."])
        let list = try Program.run("list", "--csv", ".", folder: files)
        #expect(
            list.lines == [
                "published,source,title,words,path,item,authors,language",
                #",,"Rain, ""again""",6,./a.txt,,,"#,
            ])
        let search = try Program.run("search", "--csv", "rained", ".", folder: files)
        #expect(search.lines.first == "published,source,title,path,item,snippet,start,end")
        #expect(search.lines.last?.hasPrefix(#",,"Rain, ""again""",./a.txt,,"#) == true)
        let entities = try Program.run("entities", "--csv", ".", folder: files)
        #expect(entities.lines == ["type,name,mentions,articles", "LOC,Peru,1,1"])
        let timeline = try Program.run("timeline", "--csv", ".", folder: files)
        #expect(
            timeline.lines == ["value,words,sentence,path", "2019,2019,It rained in Peru in 2019.,./a.txt"])
        #expect(try Program.run("list", "--csv", "--json", ".", folder: files).status == 2)
    }
}
