import Articles
import GRDB
import Glibc

extension StateStore {
    /// An open store, and a notice if its database had to be replaced.
    public struct Opened: Sendable {
        public let store: StateStore
        /// Names the place of a damaged database that was set aside; the store is a new one then.
        public let notice: Problem?
    }

    /// The name of the database's file.
    static let fileName = "state.sqlite"

    /// Whether a folder has a database; `open` would make one.
    public static func exists(inFolder folder: String) -> Bool {
        access("\(folder)/\(fileName)", F_OK) == 0
    }

    /// Seconds to wait for another process.
    static let patience = 2.0

    /// Opens the database in a folder; makes missing ones.
    ///
    /// A damaged database is set aside under another name, never deleted. One of an earlier version is copied and then
    /// migrated; one of a later version is not touched.
    public static func open(inFolder folder: String) throws(Problem) -> Opened {
        try open(inFolder: folder, schema: .current)
    }

    /// - Parameters:
    ///   - schema: the wanted tables.
    ///   - patience: seconds to wait for another process.
    ///   - pageLimit: the most pages of the database, as on a disk that is nearly full.
    static func open(
        inFolder folder: String, schema: StateSchema, patience: Double = patience, pageLimit: Int? = nil
    ) throws(Problem) -> Opened {
        try makeFolder(folder)
        let path = "\(folder)/\(fileName)"
        // Two processes that start together neither migrate at once, nor set aside what the other made.
        let lock = try lock("\(folder)/state.lock", of: path, patience)
        defer { lock.release() }
        let opener = Opener(path: path, schema: schema, patience: patience, pageLimit: pageLimit)
        do throws(Problem) {
            return Opened(store: try opener.open(), notice: nil)
        } catch {
            guard error.kind == .damaged else { throw error }
            let notice = try opener.setAside()
            return Opened(store: try opener.open(), notice: notice)
        }
    }

    private static func lock(
        _ lockPath: String, of path: String, _ patience: Double
    ) throws(Problem) -> FileLock {
        do throws(FileLock.Failure) {
            return try FileLock(path: lockPath, patience: patience)
        } catch {
            switch error {
            case .taken: throw .locked(path, .state)
            case .notOpened(let code): throw .notOpened(lockPath, code: code, .state)
            }
        }
    }

    private static func makeFolder(_ folder: String) throws(Problem) {
        if let cause = FolderMaker.make(folder) { throw .folderNotMade(folder, cause: cause, .state) }
    }

    /// One try to open a database.
    private struct Opener {
        let path: String
        let schema: StateSchema
        let patience: Double
        let pageLimit: Int?

        func open() throws(Problem) -> StateStore {
            do {
                try inspect()
                let pool = try DatabasePool(path: path, configuration: configuration)
                try migrate(pool)
                return StateStore(path: path, pool: pool, currentFolder: CurrentFolder.path)
            } catch let problem as Problem {
                throw problem
            } catch {
                throw Problem(error, path: path, .state)
            }
        }

        /// Throws if the database is damaged or of a newer version, before anything is written to it.
        private func inspect() throws {
            var status = stat()
            guard stat(path, &status) == 0 else { return }
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Problem.inTheWay(path)
            }
            do {
                try inspect(isReadOnly: true)
            } catch let error as DatabaseError where Self.unfinished.contains(error.extendedResultCode) {
                try inspect(isReadOnly: false)
            }
        }

        /// The errors of reading after a process was killed in the midst of a write, which only a writer can take back.
        private static let unfinished: [ResultCode] = [
            .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT,
        ]

        private func inspect(isReadOnly: Bool) throws {
            var configuration = configuration
            configuration.readonly = isReadOnly
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in
                guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
                    throw Problem.damaged(path, .state)
                }
                guard try !schema.migrator.hasBeenSuperseded(db) else {
                    throw Problem.newerVersion(path)
                }
            }
            try queue.close()
        }

        private var configuration: Configuration {
            var configuration = Configuration()
            configuration.label = "dateline.state"
            configuration.busyMode = .timeout(patience)
            configuration.maximumReaderCount = 2
            configuration.qos = .utility
            if let pageLimit {
                configuration.prepareDatabase {
                    try $0.execute(sql: "PRAGMA max_page_count = \(pageLimit)")
                }
            }
            return configuration
        }

        private func migrate(_ pool: DatabasePool) throws {
            let migrator = schema.migrator
            let done = try pool.read(migrator.appliedIdentifiers)
            guard let next = schema.steps.first(where: { !done.contains($0.name) }) else { return }
            if !done.isEmpty { try backUp(pool, to: "\(path).before-\(next.name)") }
            try migrator.migrate(pool)
        }

        /// Copies the database; a copy has its final name only when it is complete.
        private func backUp(_ pool: DatabasePool, to copy: String) throws {
            let draft = "\(copy).new"
            unlink(draft)
            let queue = try DatabaseQueue(path: draft)
            try pool.backup(to: queue)
            try queue.close()
            guard rename(draft, copy) == 0 else {
                throw DatabaseError(resultCode: .SQLITE_IOERR, message: String(cString: strerror(errno)))
            }
        }

        /// Renames the database and its journals.
        func setAside() throws(Problem) -> Problem {
            var number = 1
            var status = stat()
            while stat("\(path).damaged-\(number)", &status) == 0 { number += 1 }
            let aside = "\(path).damaged-\(number)"
            for ending in ["-wal", "-shm", ""] where stat(path + ending, &status) == 0 {
                guard rename(path + ending, aside + ending) == 0 else {
                    throw Problem(
                        .notPermitted, path: path, finding: "damaged, and cannot be set aside",
                        mend: "move the file away")
                }
            }
            return Problem(
                .damaged, path: aside, finding: "was damaged and is set aside",
                mend: "restore \(StateStore.fileName) from a backup if you have one")
        }
    }
}
