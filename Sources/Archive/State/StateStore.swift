import Articles
import GRDB
import TextCore

/// The database of the user's state: read marks, stars, tags, notes, places, searches, corrections.
///
///     let opened = try StateStore.open(inFolder: dataFolder)
///     try opened.store.keep([.starred(id, true)])
///     try opened.store.state(of: id).isStarred    // true
///
/// An article is known by its content, so it keeps its state when its file is moved, renamed or copied.
/// Any number of processes may have the same database open. A process that is killed loses no change
/// that ``keep(_:)`` has returned from, nor harms the database.
///
/// All calls wait for the disk: make them off the main thread.
public struct StateStore: Sendable {
    /// The file of the database.
    public let path: String
    let pool: DatabasePool
    /// Stands before paths that are not absolute.
    let currentFolder: String

    /// Closes the database; call it when no other call is under way.
    public func close() throws(Problem) {
        // What the write-ahead log holds goes into the database, which SQLite does by itself only where no reader
        // is closed last. While another process reads it stays there, and is as safe.
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        do { try pool.close() } catch { throw Problem(error, path: path, .state) }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(Problem) -> Value {
        do { return try pool.read(body) } catch { throw Problem(error, path: path, .state) }
    }

    /// Runs the body in one transaction.
    func writing<Value>(_ body: (Database) throws -> Value) throws(Problem) -> Value {
        do { return try pool.write(body) } catch { throw Problem(error, path: path, .state) }
    }

    /// A path that means the same from every folder.
    package func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(currentFolder)/\(path)"
    }
}
