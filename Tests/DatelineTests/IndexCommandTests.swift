import Foundation
import TestSupport
import Testing

@Suite struct IndexCommandTests {
    @Test func `records that annotate wrote are taken, whatever their ids are`() throws {
        let folder = TemporaryFolder([
            "articles/peru.txt": "Peru votes\n\nLIMA — Keiko Fujimori spoke in Lima on 5 June 2021.\n",
            "articles/crawl.jsonl":
                #"{"text": "Rain in Oslo\n\nRain fell in Oslo, NATO said.", "date": "2022-09-06", "url": "https://example.org/1"}"#
                + "\n",
        ])
        let requests =
            #"{"id": 1, "text": "Peru votes\n\nLIMA — Keiko Fujimori spoke in Lima on 5 June 2021.\n"}"#
            + "\n"
            + #"{"id": null, "text": "Rain in Oslo\n\nRain fell in Oslo, NATO said.", "published": "2022-09-06"}"#
            + "\n" + #"{"id": "x", "text": "Snow fell in Rome."}"# + "\n"
        let records = folder.write(try Program.run("annotate", input: requests).output, to: "records.jsonl")
        let first = try Program.run("index", "articles", "--annotated", records, folder: folder)
        #expect(
            first.output
                == "2 articles; 2 files read, 2 taken from 3 records (not taken: 1 of no new or changed article)\n"
        )
        #expect(first.status == 0 && first.errors == "")
        let environment = ["HOME": folder.path]
        _ = try Program.run(
            "index", "articles", "--annotated", records, environment: environment, folder: folder)
        let again = try Program.run(
            "index", "articles", "--annotated", records, environment: environment, folder: folder)
        #expect(
            again.output
                == "2 articles; 0 files read, 0 taken from 3 records (not taken: 3 of no new or changed article)\n"
        )
    }

    @Test func `a file that holds no records is named, and the index is made all the same`() throws {
        let folder = TemporaryFolder(["articles/peru.txt": "Peru votes\n\nKeiko Fujimori spoke in Lima.\n"])
        folder.write("not a record\n", to: "records.jsonl")
        let result = try Program.run(
            "index", "articles", "--annotated", "records.jsonl", "--annotated", "missing", folder: folder)
        #expect(result.status == 1)
        #expect(result.output == "1 article; 1 file read, 0 taken from 0 records\n")
        #expect(
            result.errors == """
                dateline: records.jsonl:1: no JSON object begins at byte 0; give a file that 'dateline annotate' wrote
                dateline: missing: no such file or folder; check the name, or list the folder again

                """)
    }

    /// An archive that takes a while to index, and the environment of a user who has it.
    private func archive() -> (folder: TemporaryFolder, environment: [String: String]) {
        let folder = TemporaryFolder()
        for number in 0..<500 {
            folder.write(
                "Rain in town \(number)\n\nRain fell in Oslo on day \(number), NATO said in Turku.\n",
                to: "articles/\(number % 7)/\(number).txt")
        }
        return (folder, ["HOME": folder.path])
    }

    @Test func `after kill -9 the index goes on where it ended, and finds everything`() throws {
        let (folder, environment) = archive()
        let log = "\(folder.path)/.cache/dateline/index.sqlite-wal"
        for _ in 0..<3 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.executable)
            process.arguments = ["index", "articles"]
            process.environment = environment
            process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
            process.standardOutput = FileHandle.nullDevice
            let before = Self.size(of: log)
            try process.run()
            // It is killed while it writes, or at its end where the machine is faster than this loop.
            while process.isRunning, Self.size(of: log) <= before { usleep(2000) }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let result = try Program.run("index", "articles", environment: environment, folder: folder)
        #expect(result.status == 0 && result.errors == "" && result.output.hasPrefix("500 articles; "))
        for (query, count) in [("town", 500), ("entity:NATO", 500), ("\"town 417\"", 1)] {
            let found = try Program.run(
                "search", query, "articles", environment: environment, folder: folder)
            #expect(found.lines.count == count && found.errors == "", "\(query)")
        }
        for options in [[], ["--json"]] {
            let nothing = try Program.run(
                ["search", "zeppelin\u{1B}[2J", "articles"] + options, environment: environment,
                folder: folder)
            #expect(nothing.status == 1 && nothing.lines.isEmpty)
            #expect(nothing.errors.hasPrefix("dateline: nothing was found for “zeppelin"))
            #expect(!nothing.errors.contains("\u{1B}"))
        }
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    @Test func `two that index at once both come to the end`() async throws {
        let (folder, environment) = archive()
        let results = try await withThrowingTaskGroup(of: Program.Result.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    try Program.run("index", "articles", environment: environment, folder: folder)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for result in results {
            #expect(result.status == 0 && result.errors == "" && result.output.hasPrefix("500 articles; "))
        }
    }

    @Test func `where the index cannot be written the articles are searched all the same`() throws {
        let folder = TemporaryFolder(["articles/peru.txt": "Peru votes\n\nKeiko Fujimori spoke in Lima.\n"])
        // No file can be made in a folder of the kernel's, whoever the user is, as on a disk that is read-only.
        let environment = ["XDG_CACHE_HOME": "/proc/self"]
        let found = try Program.run(
            "search", "entity:Fujimori", "articles", environment: environment, folder: folder)
        #expect(found.status == 0 && found.lines.count == 1)
        #expect(
            found.errors
                == "dateline: /proc/self/dateline: cannot be made: No such file or directory; make the folder, "
                + "or set XDG_CACHE_HOME (the articles are indexed in memory, for this once)\n")
        let index = try Program.run("index", "articles", environment: environment, folder: folder)
        #expect(index.status == 2 && index.output == "")
        #expect(index.errors.hasSuffix("make the folder, or set XDG_CACHE_HOME\n"))
    }

    @Test func `an index that may only be read is left as it is, and the articles are searched`() throws {
        let folder = TemporaryFolder(["articles/peru.txt": "Peru votes\n\nKeiko Fujimori spoke in Lima.\n"])
        let user = try OrdinaryUser(of: folder)
        _ = try user.run("index", "articles")
        let cache = "\(folder.path)/.cache/dateline"
        let before = try FileManager.default.contentsOfDirectory(atPath: cache).sorted()
        chmod("\(cache)/index.sqlite", 0o444)
        chmod(cache, 0o555)
        defer { chmod(cache, 0o755) }
        let found = try user.run("search", "entity:Fujimori", "articles")
        #expect(found.status == 0 && found.lines.count == 1, "\(found.errors)")
        #expect(found.errors.hasSuffix("(the articles are indexed in memory, for this once)\n"))
        #expect(found.errors.contains("chmod u+"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: cache).sorted() == before)
    }
}

/// Someone whom permissions hold for: the tests may be run by the superuser, whom they do not.
private struct OrdinaryUser {
    private let folder: TemporaryFolder
    private static let number: uid_t = 65534

    init(of folder: TemporaryFolder) throws {
        self.folder = folder
        guard getuid() == 0 else { return }
        for path in ["", "/articles", "/articles/peru.txt"] {
            chown(folder.path + path, Self.number, Self.number)
        }
    }

    func run(_ arguments: String...) throws -> Program.Result {
        let identity = ["setpriv", "--reuid=\(Self.number)", "--regid=\(Self.number)", "--clear-groups"]
        return try Program.run(
            (getuid() == 0 ? identity : []) + [Program.executable] + arguments, through: "/usr/bin/env",
            environment: ["HOME": folder.path], folder: folder)
    }
}
