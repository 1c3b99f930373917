import Foundation
import GRDB
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

/// What may be wrong with the database, its folder or its disk.
@Suite struct StateFaultTests {
    private let files = TemporaryFolder(["peru.txt": "Peru votes\n\nPolls opened on Tuesday.\n"])
    private var folder: String { files.path + "/dateline" }
    private var path: String { folder + "/state.sqlite" }
    private var peru: ArticleID { ArticleID(path: files.path + "/peru.txt") }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    /// A database with something in it, closed.
    private func makeDatabase() throws {
        let store = try StateStore.open(inFolder: folder).store
        try store.keep([.starred(peru, true)] + (0..<150).map { .searched("search number \($0)") })
        try store.close()
    }

    /// A program that does with the database what it likes.
    private func otherProgram() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The problem that opening, or `body` on the opened store, ends with.
    private func problem(
        inFolder folder: String? = nil, patience: Double = 0.1, pageLimit: Int? = nil,
        _ body: (StateStore) throws(Problem) -> Void = { _ in }
    ) -> Problem? {
        do throws(Problem) {
            let opened = try StateStore.open(
                inFolder: folder ?? self.folder, schema: .current, patience: patience, pageLimit: pageLimit)
            try body(opened.store)
            return nil
        } catch {
            return error
        }
    }

    /// Ways to damage a database of some pages.
    private static let damages: [(name: String, damage: @Sendable ([UInt8]) -> [UInt8])] = [
        ("no database", { _ in Array("This is not a database, it is a sentence.\n".utf8) }),
        ("garbage", { bytes in bytes.indices.map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) } }),
        ("cut in the first page", { Array($0.prefix(1000)) }),
        ("cut in the middle", { Array($0.prefix($0.count / 2)) }),
        ("a page of zeros", { Array($0.prefix(4096)) + [UInt8](repeating: 0, count: $0.count - 4096) }),
    ]

    @Test(arguments: damages.indices)
    func `a damaged database is set aside byte for byte, and a new one begun`(index: Int) throws {
        try makeDatabase()
        let damaged = Self.damages[index].damage(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        files.write(damaged, to: "dateline/state.sqlite")
        let opened = try StateStore.open(inFolder: folder)
        let aside = path + ".damaged-1"
        #expect(opened.notice?.path == aside && opened.notice?.kind == .damaged)
        #expect(
            opened.notice?.description == "\(aside): was damaged and is set aside; "
                + "restore state.sqlite from a backup if you have one")
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: aside))) == damaged)
        try opened.store.keep([.read(peru, true)])
        #expect(try opened.store.state(of: peru) == ReadingState(isRead: true))
        try opened.store.close()
        #expect(try StateStore.open(inFolder: folder).notice == nil)
    }

    @Test func `what a killed process had begun to write is taken back`() throws {
        try makeDatabase()
        let other = try otherProgram()
        let copy = files.path + "/killed"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        try other.inDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1")
            try db.execute(sql: "BEGIN IMMEDIATE; DELETE FROM search; UPDATE article SET isStarred = 0")
            for number in 0..<2000 {
                try db.execute(sql: "INSERT INTO search (query) VALUES (?)", arguments: ["other \(number)"])
            }
            for ending in ["", "-journal"] {
                try FileManager.default.copyItem(
                    atPath: path + ending, toPath: "\(copy)/state.sqlite\(ending)")
            }
            try db.execute(sql: "ROLLBACK")
        }
        let opened = try StateStore.open(inFolder: copy)
        #expect(opened.notice == nil)
        #expect(try opened.store.searches().count == 150)
    }

    @Test func `a second damaged database does not take the place of the first`() throws {
        for number in 1...2 {
            files.write("not a database, number \(number)", to: "dateline/state.sqlite")
            #expect(try StateStore.open(inFolder: folder).notice?.path == "\(path).damaged-\(number)")
        }
        for number in 1...2 {
            let kept = try String(contentsOfFile: "\(path).damaged-\(number)", encoding: .utf8)
            #expect(kept == "not a database, number \(number)")
        }
    }

    private static let later = StateSchema(
        steps: StateSchema.current.steps + [
            .init(name: "next", sql: "ALTER TABLE article ADD COLUMN mood TEXT; DELETE FROM search")
        ])

    @Test func `a database of a newer version is left as it is`() throws {
        try makeDatabase()
        try StateStore.open(inFolder: folder, schema: Self.later).store.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let problem = problem()
        #expect(problem?.kind == .newerVersion)
        #expect(problem?.description == "\(path): of a newer version; update Dateline")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `before a migration the database is copied`() throws {
        try makeDatabase()
        let store = try StateStore.open(inFolder: folder, schema: Self.later).store
        #expect(try store.searches().isEmpty)
        #expect(try store.state(of: peru).isStarred)
        try store.close()
        let copy = try DatabaseQueue(path: path + ".before-next")
        #expect(try copy.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM search") } == 150)
        #expect(try names().allSatisfy { !$0.hasSuffix(".new") })
    }

    @Test func `a migration that fails changes nothing`() throws {
        try makeDatabase()
        let broken = StateSchema(
            steps: StateSchema.current.steps + [
                .init(name: "broken", sql: "DELETE FROM search; INSERT INTO nowhere VALUES (1)")
            ])
        #expect(throws: Problem.self) { try StateStore.open(inFolder: folder, schema: broken) }
        let store = try StateStore.open(inFolder: folder).store
        #expect(try store.searches().count == 150)
    }

    @Test func `a database that is locked is named, and a change can be kept later`() throws {
        try makeDatabase()
        let other = try otherProgram()
        try other.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
        let problem = problem { store throws(Problem) in try store.keep([.read(peru, true)]) }
        #expect(problem?.kind == .locked)
        #expect(problem?.description == "\(path): in use by another program; close that program")
        try other.inDatabase { try $0.execute(sql: "COMMIT") }
        #expect(self.problem { store throws(Problem) in try store.keep([.read(peru, true)]) } == nil)
    }

    @Test func `a database that another program has for itself cannot be opened`() throws {
        try makeDatabase()
        let other = try otherProgram()
        try other.inDatabase {
            try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; CREATE TABLE other (a)")
        }
        #expect(problem()?.kind == .locked)
    }

    @Test func `a folder that cannot be made is named`() throws {
        for folder in [files.path + "/peru.txt/dateline", "/proc/dateline/state"] {
            let problem = problem(inFolder: folder)
            #expect(problem?.kind == .folderNotMade && problem?.path == folder)
            #expect(problem?.mend == "make the folder, or set XDG_DATA_HOME")
        }
    }

    @Test func `a folder in the place of the database is named`() throws {
        files.write("", to: "dateline/state.sqlite/file")
        #expect(problem()?.description == "\(path): not a file; move it away")
    }

    @Test func `on a full disk what was kept before stays, and nothing is kept by half`() throws {
        try makeDatabase()
        let pages = try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0
        }
        let searches = (0..<200).map {
            ReadingChange.searched(SearchQuery(String(repeating: "\($0) ", count: 100)))
        }
        let problem = problem(pageLimit: pages + 1) { store throws(Problem) in
            try store.keep([.read(peru, true)] + searches)
        }
        #expect(problem?.kind == .diskFull)
        #expect(problem?.description == "\(path): the disk is full; free some space")
        let store = try StateStore.open(inFolder: folder).store
        #expect(try store.state(of: peru) == ReadingState(isStarred: true))
        #expect(try store.searches().count == 150)
    }

    @Test func `on a disk that is full from the start the disk is named`() {
        #expect(problem(pageLimit: 2)?.kind == .diskFull)
    }
}
