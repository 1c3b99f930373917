import Articles
import Foundation
import TestSupport
import Testing
import TextCore

@testable import Archive

/// Collections that are read line by line.
@Suite struct StreamedCollectionTests {
    private let archive = SampleArchive([
        "crawl.jsonl": (0..<300).map {
            #"{"id": "\#($0 / 2)", "title": "Rain in town \#($0 / 2)", "text": "Rain fell on town \#($0 / 2)."}"#
        }.joined(separator: "\n\n")
    ])

    @Test func `lines are the same wherever chunks end`() {
        let text = "one\n\ntwo\r\n" + String(repeating: "x", count: 40) + "\nlast"
        for size in [1, 2, 3, 7, 100] {
            var (lines, lengths): ([String], [Int]) = ([], [])
            var splitter = LineSplitter(limit: 10)
            let bytes = Array(text.utf8)
            func take(_ line: [UInt8], _ length: Int) -> Bool {
                lines.append(String(decoding: line, as: UTF8.self))
                lengths.append(length)
                return true
            }
            for start in stride(from: 0, to: bytes.count, by: size) {
                _ = splitter.push(bytes[start..<min(start + size, bytes.count)], take)
            }
            splitter.finish(take)
            // Of an overlong line one byte more than the limit is kept.
            #expect(lines == ["one", "", "two\r", String(repeating: "x", count: 11), "last"])
            #expect(lengths == [3, 0, 4, 40, 4])
        }
    }

    @Test func `a hash in pieces is the hash of the whole`() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for size in [1, 63, 64, 65, 999] {
            var hash = SHA256()
            for start in stride(from: 0, to: bytes.count, by: size) {
                hash.append(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            #expect(hash.finish() == SHA256.hash(bytes))
        }
    }

    @Test func `an article that stands twice is one, its number is that of its line, and each opens`()
        throws
    {
        let index = try archive.indexed()
        #expect(try index.count(in: [archive.folder]) == 150)
        var entries: [ArticleEntry] = []
        var batches = 0
        ArticleLibrary(paths: [archive.folder]).visit {
            entries += $0
            batches += 1
            return true
        }
        #expect(entries.count == 150 && batches > 1)
        #expect(entries[7].id.item == 28 && entries[7].title == "Rain in town 7")
        #expect(try ArticleLibrary.article(entries[7].id).text.description == "Rain fell on town 7.")
    }

    @Test func `a listing that is given up reads no further`() {
        var count = 0
        let survey = ArticleLibrary(paths: [archive.folder]).visit {
            count += $0.count
            return false
        }
        #expect(count == 16 && survey.articles == 16)
    }

    @Test func `of a packed collection that is cut the articles before serve, and the cut is named`() throws
    {
        var random = SeededGenerator(seed: 9)
        let path = archive.files.path + "/archive/crawl.jsonl"
        let noise = String(
            (0..<400_000).map { _ in "abcdefghijklmnop".randomElement(using: &random) ?? "a" })
        let text = try String(contentsOfFile: path, encoding: .utf8)
        archive.files.write(text + "\n{\"text\": \"\(noise)\"}\n", to: "archive/crawl.jsonl")
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
        gzip.arguments = ["-n", path]
        try gzip.run()
        gzip.waitUntilExit()
        let packed = Array(try Data(contentsOf: URL(fileURLWithPath: path + ".gz")))
        archive.files.write(Array(packed.dropLast(60_000)), to: "archive/crawl.jsonl.gz")
        let index = try archive.indexed()
        #expect(try index.count(in: [archive.folder]) == 150)
        let problems = try index.problems(in: [archive.folder])
        #expect(
            problems.count == 1 && problems[0].contains("crawl.jsonl.gz: not a gzip file, or a damaged one")
        )
        var listed: [ArticleEntry] = []
        ArticleLibrary(paths: [archive.folder]).visit {
            listed += $0
            return true
        }
        #expect(listed.count == 151 && listed.last?.problem != nil)
        // Whole again, it is read again.
        archive.files.write(packed, to: "archive/crawl.jsonl.gz")
        try index.update([archive.folder])
        #expect(try index.count(in: [archive.folder]) == 151)
        #expect(try index.problems(in: [archive.folder]).isEmpty)
    }
}
