import Articles
import TextCore

extension ArticleIndex {
    /// What an update found.
    public struct Report: Hashable, Sendable {
        /// Files that were new or changed, and are in the index now.
        public var read = 0
        /// Files that are there no more.
        public var removed = 0
        /// Articles that were cleaned again, as others show what recurs in their source.
        public var cleanedAgain = 0
        /// Articles whose names and dates were taken from records instead of being found.
        public var taken = 0
        /// Whether it came to its end; if not, the next update goes on where this one ended.
        public var isComplete = true
        /// Files that are no articles.
        public var passedOver = 0
        /// Folders that cannot be read, and paths that do not exist, each with its mend.
        public var problems: [String] = []
    }

    /// How an update behaves to others.
    public enum Manners: Hashable, Sendable {
        /// Someone waits for it: it takes what it can get, and waits for another process.
        case foreground
        /// Nobody waits for it: it gives way to all others, and another process that writes the index does its work.
        case background

        var niceness: Int32 { self == .background ? 10 : 0 }
        /// Seconds to wait for another process.
        var patience: Double { self == .background ? 0 : 3600 }
    }

    /// Brings the index up to date with files and folders: what is new or changed is read, what is gone is taken out.
    ///
    /// Complexity: O(files) for their times, O(bytes) of those that changed.
    ///
    /// - Parameters:
    ///   - annotated: what is taken from there need not be found again.
    ///   - progress: called a few times a second; returns whether to go on.
    @discardableResult
    public func update(
        _ paths: [String], manners: Manners = .foreground, annotated: AnnotatedRecords = AnnotatedRecords(),
        progress: (IndexProgress) -> Bool = { _ in true }
    ) throws(Problem) -> Report {
        var lock: FileLock?
        if let folder = path?.dropLast(Self.fileName.count + 1) {
            lock = try Self.lock(inFolder: String(folder), patience: manners.patience) {
                progress(IndexProgress(done: 0, total: 0, secondsLeft: nil))
            }
        }
        defer { lock?.release() }
        var report = try withoutActuallyEscaping(progress) { progress throws(Problem) in
            var indexer = Indexer(self, IndexRoots(paths), manners, annotated, progress)
            return try indexer.run()
        }
        if report.problems.isEmpty, report.isComplete, try count(in: paths) == 0 {
            var survey = ArticleLibrary.Survey()
            survey.passedOver = report.passedOver
            report.problems.append(ArticleLibrary.noArticles(in: paths, survey).description)
        }
        return report
    }
}
