import GRDB
import Glibc

/// Files and folders as the user named them, with the absolute paths that the index knows them by.
///
///     let roots = IndexRoots([folder])
///     roots.shown(path) == path    // true: the folder was named by its absolute path
struct IndexRoots: Sendable {
    struct Root: Hashable, Sendable {
        /// The path as the user wrote it.
        let given: String
        /// The same, absolute and without symbolic links.
        let real: String

        /// The prefix of all paths below it.
        fileprivate var givenPrefix: String { given.hasSuffix("/") ? given : given + "/" }
        fileprivate var realPrefix: String { real == "/" ? "/" : real + "/" }
        /// The first string after all that begin with the prefix.
        fileprivate var realEnd: String { String(realPrefix.dropLast()) + "0" }
    }

    let all: [Root]

    /// A path that does not exist is only made absolute.
    init(_ paths: [String]) {
        all = paths.map { Root(given: $0, real: Self.resolved($0)) }
    }

    /// A path below a root as the user would write it.
    func shown(_ absolute: String) -> String {
        if let root = all.first(where: { $0.real == absolute }) { return root.given }
        for root in all {
            let prefix = root.realPrefix
            if absolute.hasPrefix(prefix) { return root.givenPrefix + absolute.dropFirst(prefix.count) }
        }
        return absolute
    }

    /// A condition on the column `path` that holds for everything below the roots.
    var condition: (sql: String, arguments: StatementArguments) {
        let one = "(path = ? OR (path >= ? AND path < ?))"
        let sql = all.isEmpty ? "0" : all.map { _ in one }.joined(separator: " OR ")
        return (
            "(\(sql))", StatementArguments(all.flatMap { [$0.real, $0.realPrefix, $0.realEnd] })
        )
    }

    /// Whether the roots surely hold all files of the index.
    func holdsAll(_ db: Database) throws -> Bool {
        guard all.count == 1, let root = all.first else { return false }
        return try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM file WHERE path < ?)
                        OR EXISTS (SELECT 1 FROM file WHERE path >= ?)
                    """), arguments: [root.realPrefix, root.realEnd]) == 0
    }

    private static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        return path.hasPrefix("/") ? path : "\(CurrentFolder.path)/\(path)"
    }
}
