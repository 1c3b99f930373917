import Articles
import GRDB
import Glibc

extension ArticleIndex {
    /// The name of the database's file.
    static let fileName = "index.sqlite"

    /// Opens the index in a folder; makes missing ones.
    ///
    /// Replaces an index that is damaged or of another version.
    public static func open(inFolder folder: String) throws(Problem) -> ArticleIndex {
        try open(inFolder: folder, pageLimit: nil)
    }

    /// - Parameter pageLimit: the most pages of the database, as on a disk that is nearly full.
    static func open(inFolder folder: String, pageLimit: Int?) throws(Problem) -> ArticleIndex {
        if let cause = FolderMaker.make(folder) { throw .folderNotMade(folder, cause: cause, .cache) }
        let path = "\(folder)/\(fileName)"
        do throws(Problem) {
            if let index = try opened(path, pageLimit) { return index }
        } catch {
            guard error.kind == .damaged else { throw error }
        }
        // While this process has the lock no other one deletes what was just made.
        let lock = try lock(inFolder: folder, patience: openingPatience)
        defer { lock.release() }
        do throws(Problem) {
            if let index = try opened(path, pageLimit) { return index }
        } catch {
            guard error.kind == .damaged else { throw error }
        }
        try remove(path)
        return try made(path, pageLimit)
    }

    /// The index in a folder, unchanged; `nil` if the folder has no index of this version.
    public static func existing(inFolder folder: String) throws(Problem) -> ArticleIndex? {
        try opened("\(folder)/\(fileName)", nil)
    }

    /// An index in memory, for places where no file can be kept: it lasts as long as the value.
    public static func inMemory() throws(Problem) -> ArticleIndex {
        do {
            var configuration = Configuration()
            configuration.prepareDatabase { $0.add(tokenizer: ArchiveTokenizer.self) }
            let database = try DatabaseQueue(configuration: configuration)
            try database.write(IndexSchema.create)
            return ArticleIndex(path: nil, database: database)
        } catch {
            throw Problem(error, path: "index", .cache)
        }
    }

    /// Deletes the index of a folder, if there is one.
    public static func delete(inFolder folder: String) throws(Problem) {
        let lock = try lock(inFolder: folder, patience: openingPatience)
        defer { lock.release() }
        try remove("\(folder)/\(fileName)")
    }

    /// Keeps other processes from writing the index of a folder.
    ///
    /// - Parameters:
    ///   - patience: seconds to wait for another process.
    ///   - goesOn: asked while it waits.
    static func lock(
        inFolder folder: String, patience: Double, goesOn: () -> Bool = { true }
    ) throws(Problem) -> FileLock {
        let path = "\(folder)/index.lock"
        do throws(FileLock.Failure) {
            return try FileLock(path: path, patience: patience, goesOn: goesOn)
        } catch {
            switch error {
            case .taken: throw .locked("\(folder)/\(fileName)", .cache)
            case .notOpened(let code): throw .notOpened(path, code: code, .cache)
            }
        }
    }

    /// Seconds to wait for another process before the index is replaced.
    private static let openingPatience = 2.0

    /// The existing index; `nil` if no index of this version exists.
    private static func opened(_ path: String, _ pageLimit: Int?) throws(Problem) -> ArticleIndex? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .inTheWay(path) }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(pageLimit))
            let isCurrent = try pool.read { db in
                // The list of tables is read as well, so that damage in it shows here.
                try Int32.fetchOne(db, sql: "PRAGMA user_version") == IndexSchema.stamp
                    && db.tableExists("fingerprint")
            }
            guard isCurrent else {
                try pool.close()
                return nil
            }
            return ArticleIndex(path: path, database: pool)
        } catch {
            throw Problem(error, path: path, .cache)
        }
    }

    private static func made(_ path: String, _ pageLimit: Int?) throws(Problem) -> ArticleIndex {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(pageLimit))
            try pool.write(IndexSchema.create)
            return ArticleIndex(path: path, database: pool)
        } catch {
            throw Problem(error, path: path, .cache)
        }
    }

    private static func remove(_ path: String) throws(Problem) {
        for ending in ["-wal", "-shm", ""] where unlink(path + ending) != 0 && errno != ENOENT {
            throw Problem(
                .notPermitted, path: path,
                finding: "cannot be deleted: \(String(cString: strerror(errno)))",
                mend: "delete it, or set XDG_CACHE_HOME")
        }
    }

    private static func configuration(_ pageLimit: Int?) -> Configuration {
        var configuration = Configuration()
        configuration.label = "dateline.index"
        configuration.busyMode = .timeout(2)
        configuration.maximumReaderCount = 2
        configuration.qos = .utility
        configuration.prepareDatabase { db in
            db.add(tokenizer: ArchiveTokenizer.self)
            // A power cut may cost the index, which is made again; a process that is killed does not.
            try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY")
            // A first index changes most pages again and again: they are kept, and written to the database seldom.
            if !db.configuration.readonly {
                try db.execute(sql: "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 8192")
            }
            if let pageLimit { try db.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
        }
        return configuration
    }
}
