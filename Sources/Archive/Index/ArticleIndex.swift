import Articles
import GRDB
import TextCore

/// The database of all articles: their words, the names in them, the days that they speak of.
///
///     let index = try ArticleIndex.open(inFolder: cacheFolder)
///     try index.update([folder])
///     let found = try index.search(ArchiveQuery("peru on:2022-09"), in: [folder])
///     for hit in found.hits { print(hit.title, hit.passage) }
///
/// One database serves all folders, so that an article is read once however it is reached. Deleting it loses
/// nothing but time; a damaged database, or one of another version, is made again. Any number of processes may read,
/// one at a time writes. A killed process loses the articles of its last second.
///
/// All calls wait for the disk: make them off the main thread.
public struct ArticleIndex: Sendable {
    /// The file of the database; `nil` for an index that lives in memory.
    public let path: String?
    let database: any DatabaseWriter

    func reading<Value>(_ body: (Database) throws -> Value) throws(Problem) -> Value {
        do { return try database.read(body) } catch { throw Problem(error, path: name, .cache) }
    }

    /// Runs the body in one transaction.
    func writing<Value>(_ body: (Database) throws -> Value) throws(Problem) -> Value {
        do { return try database.write(body) } catch { throw Problem(error, path: name, .cache) }
    }

    /// Closes the database; call it when no other call is under way.
    public func close() {
        // What the write-ahead log holds goes into the database; while another process reads it stays there.
        _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? database.close()
    }

    private var name: String { path ?? "index" }
}
