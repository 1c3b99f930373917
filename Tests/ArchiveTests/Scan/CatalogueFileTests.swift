import Glibc
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

@Suite struct CatalogueFileTests {
    private let folder = TemporaryFolder()
    private static let catalogue = ArticleCatalogue([
        ArticleEntry(
            id: ArticleID(path: "wire/peru.txt"), title: "Peru votes", source: "Wire",
            published: PublicationDate(iso8601: "2022-12-07T09:30"), words: 480),
        ArticleEntry(id: ArticleID(path: "wire/b.txt"), title: "b.txt", problem: "wire/b.txt: not a text"),
        ArticleEntry(id: ArticleID(path: "/a/feed.xml", item: 3), title: "Été"),
    ])

    private var file: CatalogueFile { CatalogueFile(folder: folder.path + "/cache", paths: ["wire"]) }

    private func bytes() throws -> [UInt8] { try #require(try StoredFile(file.path).storedBytes()) }

    private func put(_ bytes: [UInt8]) {
        folder.write(bytes, to: String(file.path.dropFirst(folder.path.count + 1)))
    }

    @Test func `what was written is read again`() throws {
        #expect(file.read() == nil)
        for catalogue in [Self.catalogue, .empty, Self.catalogue] {
            try file.write(catalogue)
            #expect(file.read() == catalogue)
        }
    }

    @Test func `each set of paths has its file, and relative ones belong to the current folder`() {
        let paths = [["wire"], ["wire", "post"], ["post", "wire"], ["/wire"], ["wirepost"], []]
        let files = Set(paths.map { CatalogueFile(folder: "/c", paths: $0).path })
        #expect(files.count == paths.count)
    }

    @Test func `the lists that were written last are kept, and other files are left alone`() throws {
        let all = (0..<CatalogueFile.most + 3).map {
            CatalogueFile(folder: folder.path + "/cache", paths: ["\($0)"])
        }
        folder.write("mine", to: "cache/lists/notes")
        for (number, file) in all.enumerated() {
            try file.write(Self.catalogue)
            let time = timeval(tv_sec: 1_600_000_000 + number, tv_usec: 0)
            #expect(utimes(file.path, [time, time]) == 0)
        }
        #expect(all.map { $0.read() != nil } == all.indices.map { $0 >= 3 })
        #expect(access("\(folder.path)/cache/lists/notes", F_OK) == 0)
    }

    @Test func `a file that is cut anywhere, or longer, is no list`() throws {
        try file.write(Self.catalogue)
        let whole = try bytes()
        for length in 0..<whole.count {
            put(Array(whole[..<length]))
            #expect(file.read() == nil, "\(length) bytes")
        }
        put(whole + [0])
        #expect(file.read() == nil)
    }

    @Test func `a file with any byte changed is no list`() throws {
        try file.write(Self.catalogue)
        let whole = try bytes()
        // Bytes 28…31 are for later versions.
        for place in whole.indices where !(28..<32).contains(place) {
            var damaged = whole
            damaged[place] ^= 0x41
            put(damaged)
            #expect(file.read() == nil, "byte \(place)")
        }
    }

    @Test func `a pipe or a folder in its place is no list`() throws {
        try file.write(Self.catalogue)
        unlink(file.path)
        #expect(mkfifo(file.path, 0o600) == 0)
        #expect(file.read() == nil)
        unlink(file.path)
        #expect(mkdir(file.path, 0o700) == 0)
        #expect(file.read() == nil)
    }

    @Test func `a folder that cannot be made is named, with the mend`() {
        folder.write("in the way", to: "cache")
        let problem = #expect(throws: Problem.self) { try file.write(Self.catalogue) }
        #expect(
            problem?.description
                == "\(folder.path)/cache/lists: cannot be made: Not a directory; make the folder, or set XDG_CACHE_HOME"
        )
    }

    @Test func `a disk that is full leaves what was there, and is named with the mend`() throws {
        try file.write(Self.catalogue)
        signal(SIGXFSZ, SIG_IGN)
        #expect(
            Problem.notWritten("/c/x.list", code: ENOSPC).description
                == "/c/x.list: cannot be written: No space left on device; free some space")
        #expect(
            Problem.notWritten("/c/x.list", code: EACCES).description
                == "/c/x.list: cannot be written: Permission denied; allow writing with chmod u+w, also to its folder"
        )
        let list = file.path
        unlink(list)
        #expect(mkdir(list, 0o700) == 0)
        #expect(throws: Problem.self) { try file.write(Self.catalogue) }
        let names = try #require(opendir(folder.path + "/cache/lists"))
        defer { closedir(names) }
        var count = 0
        while readdir(names) != nil { count += 1 }
        #expect(count == 3, "no draft is left beside it")
    }
}
