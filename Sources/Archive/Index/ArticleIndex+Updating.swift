import Articles
import TextCore

extension ArticleIndex {
    /// The result of an update.
    public struct Report: Hashable, Sendable {
        /// New and changed files that were indexed.
        public var read = 0
        /// Files that were deleted.
        public var removed = 0
        /// Articles that were cleaned again, as other articles show which blocks recur in their source.
        public var cleanedAgain = 0
        /// Articles whose names and dates were taken from records instead of being found.
        public var taken = 0
        /// Whether the update finished; if not, the next one goes on from here.
        public var isComplete = true
        /// Files that are not articles.
        public var passedOver = 0
        /// Unreadable folders and missing paths, each with its mend.
        public var problems: [String] = []

        /// Whether the index may hold other articles than before.
        public var hasChanges: Bool { read > 0 || removed > 0 || cleanedAgain > 0 || !isComplete }
    }

    /// How an update shares the machine with others.
    public enum Manners: Hashable, Sendable {
        /// Somebody waits for the result: the update uses all cores, and waits for another process.
        case foreground
        /// Nobody waits for the result: the update gives way to everything else, and leaves the work to another process.
        case background

        var niceness: Int32 { self == .background ? 10 : 0 }
        /// Seconds to wait for another process.
        var patience: Double { self == .background ? 0 : 3600 }
    }

    /// Brings the index up to date with files and folders: reads new and changed files, takes deleted ones out.
    ///
    /// Complexity: O(files) for their times, O(bytes) for those that changed.
    ///
    /// - Parameters:
    ///   - annotated: records whose annotations are taken over.
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
