import Foundation
import TestSupport
import Testing

@Suite struct SearchCommandTests {
    private let folder = TemporaryFolder([
        "a/ferry.txt":
            "Title: Ferry line opens\nPublished: 2023-04-02\nSource: Coast News\n\nThe ferry crosses the Øresund twice a day.",
        "a/bridge.txt":
            "Title: Bridge closes\nPublished: 2023-05-06\n\nThe bridge over the sound stays shut until June.",
    ])

    private func search(_ arguments: String...) throws -> Program.Result {
        try Program.run(["search"] + arguments, folder: folder)
    }

    @Test func `hits are columns with tabs, and the status is 0`() throws {
        let result = try search("oresund OR closes", "a")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(
            Set(result.lines) == [
                "2023-04-02\tCoast News\tFerry line opens\ta/ferry.txt",
                "2023-05-06\t-\tBridge closes\ta/bridge.txt",
            ])
    }

    @Test func `nothing found is status 1, as of grep, and said on standard error`() throws {
        let result = try search("zeppelin", "a")
        #expect(result.status == 1 && result.output.isEmpty)
        #expect(result.errors == "dateline: nothing was found for “zeppelin”\n")
    }

    @Test(arguments: [
        ("foo:bar", "there is no field foo:; the fields are entity:"), ("(oresund", "is not closed"),
        ("*lection", "has a star"), ("ferry OR", "OR stands between nothing"), ("entity:", "needs a name"),
        (String(repeating: "ferry ", count: 7000), "the query has 42000 bytes, and 4000 are the most"),
    ])
    func `a query that cannot be understood is status 2, with the mend`(query: String, message: String)
        throws
    {
        let result = try search(query, "a")
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.contains(message))
    }

    @Test(arguments: ["https://example.org/x", "12:30", "\"foo:bar\""])
    func `an address, a time and quoted text are words`(query: String) throws {
        let result = try search(query, "a")
        #expect(result.status == 1 && result.errors.hasPrefix("dateline: nothing was found"))
    }

    @Test func `files that came, changed and went since are found as they are`() throws {
        let folder = TemporaryFolder()
        let environment = ["HOME": folder.path]
        for name in ["old", "gone", "changed"] {
            let path = folder.write(
                "Title: \(name)\n\nThe harbour of \(name) lies in fog.\n", to: "a/\(name).txt")
            let time = timeval(tv_sec: 1_600_000_000, tv_usec: 0)
            _ = utimes(path, [time, time])
        }
        func found(_ query: String) throws -> [String] {
            let result = try Program.run("search", query, "a", environment: environment, folder: folder)
            #expect(result.errors.isEmpty == !result.output.isEmpty)
            return result.lines.map { $0.split(separator: "\t").map(String.init)[3] }
        }
        #expect(try Set(found("harbour fog")) == ["a/old.txt", "a/gone.txt", "a/changed.txt"])
        unlink(folder.path + "/a/gone.txt")
        folder.write("Title: changed\n\nThe harbour is clear.\n", to: "a/changed.txt")
        folder.write("Title: new\n\nThe new harbour lies in fog.\n", to: "a/new.txt")
        #expect(try Set(found("harbour fog")) == ["a/old.txt", "a/new.txt"])
        #expect(try found("clear") == ["a/changed.txt"])
        // Each once, a limit for all, and the head of a table once.
        folder.write("Title: newest\n\nThe newest harbour lies in fog.\n", to: "a/newest.txt")
        let table = try Program.run(
            "search", "harbour fog", "a", "--csv", "--limit", "2", environment: environment, folder: folder)
        #expect(table.lines.count == 3 && table.lines[0].hasPrefix("published,source,"))
    }
}
