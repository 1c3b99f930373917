import Articles
import Foundation
import GRDB
import TestSupport
import Testing
import TextCore

@testable import Archive

/// What may be wrong with the index, its folder or its disk.
@Suite struct IndexFaultTests {
    private let archive = SampleArchive()
    private var path: String { archive.cache + "/index.sqlite" }

    /// The problem that opening, or an update, ends with.
    private func problem(inFolder folder: String? = nil, pageLimit: Int? = nil) -> Problem? {
        do throws(Problem) {
            let index = try ArticleIndex.open(inFolder: folder ?? archive.cache, pageLimit: pageLimit)
            try index.update([archive.folder], manners: .background)
            return nil
        } catch {
            return error
        }
    }

    private func titles() throws -> [String] {
        let index = try archive.indexed()
        defer { index.close() }
        return try index.search(ArchiveQuery("finland OR on:2024-01-20"), in: [archive.folder]).hits.map(
            \.title)
            + archive.names(in: index)
    }

    private static let damages: [(name: String, damage: @Sendable ([UInt8]) -> [UInt8])] = [
        ("no database", { _ in Array("This is not a database, it is a sentence.\n".utf8) }),
        ("nothing", { _ in [] }),
        ("garbage", { bytes in bytes.indices.map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) } }),
        ("cut in the first page", { Array($0.prefix(1000)) }),
        ("cut in the middle", { Array($0.prefix($0.count / 2)) }),
        (
            "of another version",
            { bytes in
                // The version that the program writes stands at byte 60.
                bytes[..<60] + [0, 0, 0, 7] + bytes[64...]
            }
        ),
    ]

    @Test(arguments: damages.indices)
    func `an index that is damaged or of another version is made again`(index: Int) throws {
        let sound = try titles()
        #expect(sound.count >= 3)
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        archive.files.write(Self.damages[index].damage(bytes), to: "cache/dateline/index.sqlite")
        #expect(try titles() == sound)
    }

    @Test func `damage that only reading shows is named, and deleting the index mends it`() throws {
        try archive.indexed().close()
        let page = try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'story'") ?? 0
        }
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        bytes.replaceSubrange((page - 1) * 4096..<page * 4096, with: [UInt8](repeating: 7, count: 4096))
        archive.files.write(bytes, to: "cache/dateline/index.sqlite")
        let problem = #expect(throws: Problem.self) {
            let index = try archive.open()
            _ = try index.search(ArchiveQuery("boluarte"), in: [archive.folder])
        }
        #expect(problem?.description == "\(path): damaged; delete it; it is made again")
        try ArticleIndex.delete(inFolder: archive.cache)
        #expect(self.problem() == nil)
    }

    @Test func `a folder that cannot be made is named`() throws {
        archive.files.write("", to: "file")
        for folder in [archive.files.path + "/file/dateline", "/proc/dateline/cache"] {
            let problem = problem(inFolder: folder)
            #expect(problem?.kind == .folderNotMade && problem?.path == folder)
            #expect(problem?.mend == "make the folder, or set XDG_CACHE_HOME")
        }
    }

    @Test func `a folder in the place of the index is named`() throws {
        archive.files.write("", to: "cache/dateline/index.sqlite/file")
        #expect(problem()?.description == "\(path): not a file; move it away")
    }

    @Test func `on a full disk the problem is named, and what was written before stays`() throws {
        try archive.indexed().close()
        let pages = try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0
        }
        for number in 0..<100 {
            let text = (0..<200).map { "word\(number * $0)" }.joined(separator: " ")
            archive.files.write("Story \(number)\n\n\(text).\n", to: "archive/more/\(number).txt")
        }
        let problem = problem(pageLimit: pages + 2)
        #expect(problem?.kind == .diskFull)
        #expect(problem?.description == "\(path): the disk is full; free some space")
        let index = try archive.open()
        #expect(try index.search(ArchiveQuery("boluarte"), in: [archive.folder]).hits.count == 1)
    }

    @Test func `an index that another program has for itself is named`() throws {
        try archive.indexed().close()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try other.inDatabase {
            try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE other (a)")
        }
        #expect(
            problem()?.description
                == "\(path): being written by another Dateline; wait until it is done")
    }

    @Test func `two readers of one index see what a third writes`() throws {
        let (one, two) = (try archive.indexed(), try archive.open())
        archive.files.write("Rain in Oslo\n\nRain fell in Oslo.\n", to: "archive/rain.txt")
        try archive.open().update([archive.folder])
        for index in [one, two] { #expect(try archive.names(in: index).contains("rain.txt")) }
    }

    @Test func `links and pictures of the story come back from the index`() throws {
        archive.files.write(
            """
            <title>River</title><h1>The river rose in Lima</h1><p>The <a href="https://example.org/a">river rose</a> by two
            metres on Monday, the office of waters said.</p><img alt="A flooded street"><p>Nobody was hurt in the city.</p>
            """, to: "archive/river.html")
        archive.touch("river.html", seconds: 1_600_000_000)
        let index = try archive.indexed()
        let stored = try #require(try index.article(archive.id("river.html")))
        #expect(stored.source.links.map { stored.text.string(in: $0.range) } == ["river rose"])
        #expect(stored.source.links.map(\.address) == ["https://example.org/a"])
        #expect(stored.source.images.map(\.words) == ["A flooded street"])
    }

    @Test func `stored annotations that are damaged are not used`() throws {
        var source = try ArticleLibrary.article(archive.id("wire/peru.txt"))
        source.links = [SourceLink(range: TextRange(utf8: 0..<4), address: "https://example.org/")]
        source.images = [SourceImage(place: TextOffset(utf8: 4), words: "A street")]
        let article = ArticleAnnotator().annotate(source)
        let bytes = StoredAnnotations(article).bytes
        #expect(StoredAnnotations(bytes: bytes).article(text: article.text) != nil)
        #expect(StoredAnnotations(bytes: bytes).article(text: ArticleText("short")) == nil)
        for length in 0..<bytes.count {
            // A cut string is found by its bounds, wherever it ends.
            #expect(
                StoredAnnotations(bytes: Array(bytes.prefix(length))).article(text: article.text) == nil)
        }
        // Every field is overwritten in turn, with numbers that are too large and too small.
        for position in stride(from: 0, to: bytes.count - 4, by: 3) {
            var damaged = bytes
            let value: UInt8 = position % 2 == 0 ? 0xFF : 0x01
            damaged.replaceSubrange(position..<position + 4, with: [value, value, value, 0x7F])
            _ = StoredAnnotations(bytes: damaged).article(text: article.text)
        }
    }
}
