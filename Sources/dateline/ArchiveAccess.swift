import Archive
import Articles
import Streams

/// The index as commands use it: found, and brought up to date with a line that tells how far it is.
enum ArchiveAccess {
    /// The user's index.
    static func open() throws(Problem) -> ArticleIndex {
        guard let folder = CacheFolder.path else { throw .homeless(.cache) }
        return try ArticleIndex.open(inFolder: folder)
    }

    /// The other articles that tell the story of each, as far as they are indexed; `nil` without an index.
    static func copies(in paths: [String]) -> [ArticleID: [ArticleID]]? {
        guard let folder = CacheFolder.path, let index = try? ArticleIndex.existing(inFolder: folder),
            let groups = try? index.copies(in: paths)
        else { return nil }
        index.close()
        var copies: [ArticleID: [ArticleID]] = [:]
        for group in groups { for id in group { copies[id] = group.filter { $0 != id } } }
        return copies
    }

    /// Brings the index up to date; on a terminal a line on standard error tells how far it is.
    static func update(
        _ index: ArticleIndex, _ paths: [String], annotated: AnnotatedRecords = AnnotatedRecords()
    ) throws(Problem) -> ArticleIndex.Report {
        var line = ProgressLine()
        defer { line.clear() }
        return try index.update(paths, annotated: annotated) { progress in
            line.show(progress)
            return true
        }
    }

    /// Does something with the index, brought up to date with files and folders; what of these could not be used is
    /// reported.
    ///
    /// An index that turns out to be damaged is made again. Where none can be kept, one in memory serves, after
    /// saying why.
    static func withIndex<Value>(
        of paths: [String], _ problems: inout ProblemReport,
        _ body: (ArticleIndex) throws(Problem) -> Value
    ) throws(Problem) -> Value {
        try withIndex(of: paths, &problems) { _ throws(Problem) in
        } then: { index, _ throws(Problem) in
            try body(index)
        }
    }

    /// The same, with what can be done at once.
    ///
    /// - Parameters:
    ///   - first: what is done with the index as it is, before it is brought up to date; perhaps with several indexes.
    ///   - body: what is done then; it is told whether articles have come, gone or changed since.
    static func withIndex<Value>(
        of paths: [String], _ problems: inout ProblemReport,
        first: (ArticleIndex) throws(Problem) -> Void,
        then body: (ArticleIndex, _ hasChanged: Bool) throws(Problem) -> Value
    ) throws(Problem) -> Value {
        do throws(Problem) {
            return try with(open(), paths, &problems, first, body)
        } catch {
            switch error.kind {
            case .damaged:
                if let folder = CacheFolder.path { try ArticleIndex.delete(inFolder: folder) }
                return try with(open(), paths, &problems, first, body)
            case .homeless, .folderNotMade, .notPermitted, .diskFull:
                problems.warn("\(error.description) (the articles are indexed in memory, for this once)")
                return try with(.inMemory(), paths, &problems, first, body)
            default:
                throw error
            }
        }
    }

    private static func with<Value>(
        _ index: ArticleIndex, _ paths: [String], _ problems: inout ProblemReport,
        _ first: (ArticleIndex) throws(Problem) -> Void,
        _ body: (ArticleIndex, Bool) throws(Problem) -> Value
    ) throws(Problem) -> Value {
        defer { index.close() }
        try first(index)
        let report = try update(index, paths)
        let found = try index.problems(in: paths) + report.problems
        let value = try body(index, report.hasChanges)
        for problem in found { problems.report(problem) }
        return value
    }
}
