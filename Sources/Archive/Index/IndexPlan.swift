import Articles
import FoundationEssentials
import GRDB

/// The work that brings the index up to date, planned from the times of all files without reading any.
struct IndexPlan {
    private(set) var jobs: [FileIndexing.Job] = []
    /// Indexed files that were deleted.
    private(set) var gone: [String] = []
    private(set) var problems: [String] = []
    private(set) var passedOver = 0

    private struct Known {
        let size: Int
        let modified: Int
        let isFresh: Bool
        let hash: Data
    }

    /// Complexity: O(files below the roots).
    init(_ roots: IndexRoots, _ index: ArticleIndex) throws(Problem) {
        var known = try Self.known(roots, index)
        /// Below these nothing is known to be gone.
        var unseen: [String] = []
        var walk = ArticleWalk(roots.all.map(\.real))
        while let item = walk.next() {
            switch item {
            case .file(let path, let stamp, let isNamed): take(path, stamp, isNamed: isNamed, &known)
            case .folder: break
            case .problem(let problem):
                if let path = problem.path { unseen.append(path) }
                problems.append(problem.renaming(roots.shown).description)
            }
        }
        passedOver = walk.passedOver
        gone = known.keys.filter { path in
            !unseen.contains { path == $0 || path.hasPrefix($0 + "/") }
        }
    }

    private mutating func take(
        _ path: String, _ stamp: FileStamp, isNamed: Bool, _ known: inout [String: Known]
    ) {
        let old = known.removeValue(forKey: path)
        if let old, !old.isFresh, stamp.size == old.size, stamp.modified == old.modified { return }
        jobs.append(
            FileIndexing.Job(path: path, isNamed: isNamed, hash: old.map { [UInt8]($0.hash) }))
    }

    private static func known(
        _ roots: IndexRoots, _ index: ArticleIndex
    ) throws(Problem) -> [String: Known] {
        let (condition, arguments) = roots.condition
        return try index.reading { db in
            var known: [String: Known] = [:]
            let rows = try Row.fetchCursor(
                db, sql: "SELECT path, size, modified, isFresh, hash FROM file WHERE \(condition)",
                arguments: arguments)
            while let row = try rows.next() {
                known[row[0]] = Known(size: row[1], modified: row[2], isFresh: row[3], hash: row[4])
            }
            return known
        }
    }
}
