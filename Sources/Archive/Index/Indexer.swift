import Articles
import Formats
import GRDB
import Synchronization
import TextCore

/// Brings the index up to date: threads read, clean and annotate, one writes.
///
/// Written articles stay, so an update after a cancelled or killed one goes on from there.
struct Indexer {
    private let index: ArticleIndex
    private let roots: IndexRoots
    private let manners: ArticleIndex.Manners
    private let annotated: AnnotatedRecords
    private let progress: (IndexProgress) -> Bool
    private var report = ArticleIndex.Report()
    private var memory = IndexWriter.Memory()
    private var done = 0
    private var total = 0
    private let start = ContinuousClock.now
    private var lastTold: ContinuousClock.Instant?

    /// Articles that are written together, and the longest wait of the first of them.
    private static let batch = 512
    private static let batchTime = Duration.seconds(1)
    /// The most results that wait for the writer: as many as come while it writes a batch, or the other threads would idle.
    private static let waiting = 512
    private static let tellingInterval = Duration.milliseconds(200)

    init(
        _ index: ArticleIndex, _ roots: IndexRoots, _ manners: ArticleIndex.Manners,
        _ annotated: AnnotatedRecords, _ progress: @escaping (IndexProgress) -> Bool
    ) {
        self.index = index
        self.roots = roots
        self.manners = manners
        self.annotated = annotated
        self.progress = progress
    }

    mutating func run() throws(Problem) -> ArticleIndex.Report {
        let plan = try IndexPlan(roots, index)
        report.problems = plan.problems
        report.passedOver = plan.passedOver
        let isWaiting = try index.reading {
            try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM unreviewed)")
        }
        guard !plan.jobs.isEmpty || !plan.gone.isEmpty || isWaiting == true else { return report }

        memory.recurring = try index.reading(ArchiveReview.recurring)
        try IndexWriter.write(into: index, &memory) { writer in
            for path in plan.gone { try writer.remove(path: path) }
        }
        report.removed = plan.gone.count
        let annotator = ArticleAnnotator()
        try read(plan.jobs, annotator)
        if report.isComplete { try review(annotator) }
        return report
    }

    // MARK: Reading

    private mutating func read(
        _ jobs: [FileIndexing.Job], _ annotator: ArticleAnnotator
    ) throws(Problem) {
        let archive = ArchiveMemory(index)
        let index = index
        let indexing = FileIndexing(
            annotator: annotator, recurring: { archive.recurring($0, name: $1) },
            known: { path in (try? index.items(ofFile: path)) ?? [:] }, annotated: annotated)
        total = jobs.count
        try work(on: jobs) { job, put in
            indexing.run(job, put: put)
        } write: { indexer, file, writer in
            try writer.write(file)
            guard case .articles(let articles, _, let isFirst, let isLast) = file.content else {
                indexer.done += 1
                return
            }
            if isLast { indexer.report.read += 1 }
            indexer.report.taken += articles.count { $0.isTaken }
            indexer.done += articles.count
            // A file was counted as one article until it was known how many it holds.
            indexer.total += max(0, articles.count - (isFirst ? 1 : 0))
        }
    }

    // MARK: What recurs

    private struct Revision: Sendable {
        let article: Int64
        let story: IndexedStory
    }

    private mutating func review(_ annotator: ArticleAnnotator) throws(Problem) {
        let review = try index.reading(ArchiveReview.init)
        let (index, annotated) = (index, annotated)
        total += review.outdated.count
        try work(on: review.outdated) { outdated, put in
            // What changed meanwhile is read by the next update; of the rest the index has all that cleaning needs.
            guard let source = try? index.source(ofArticle: outdated.article) else { return }
            let indexing = FileIndexing(
                annotator: annotator, recurring: { _, _ in RecurringBlocks() }, known: { _ in [:] },
                annotated: annotated)
            let story = indexing.story(
                source, ArticleFingerprint(source), outdated.recurring)
            _ = put(Revision(article: outdated.article, story: story))
        } write: { indexer, revision, writer in
            try writer.replace(storyOf: revision.article, with: revision.story)
            indexer.done += 1
            indexer.report.cleanedAgain += 1
        }
        guard report.isComplete else { return }
        try index.writing(review.finish)
    }

    // MARK: Threads

    private enum Message<Result: Sendable>: Sendable {
        case result(Result)
        case threadEnded
    }

    /// Does jobs on all cores and writes the results on this thread, many in one transaction.
    private mutating func work<Job: Sendable, Result: Sendable>(
        on jobs: [Job], _ work: @escaping @Sendable (Job, (Result) -> Bool) -> Void,
        write: (inout Indexer, Result, IndexWriter) throws -> Void
    ) throws(Problem) {
        guard !jobs.isEmpty, tell() else {
            report.isComplete = report.isComplete && jobs.isEmpty
            return
        }
        let queue = WorkQueue<Message<Result>>(capacity: Self.waiting)
        let list = JobList(jobs)
        var failure: Problem?
        let isDone = WorkerThreads.run(count: Processors.usable, niceness: manners.niceness) {
            while let job = list.next() { work(job) { queue.put(.result($0)) } }
            _ = queue.put(.threadEnded)
        } meanwhile: { threads in
            do throws(Problem) {
                try self.write(from: queue, threads: threads, write)
            } catch {
                failure = error
            }
            list.stop()
            queue.close()
        }
        if let failure { throw failure }
        guard isDone else {
            throw Problem(
                .other, path: index.path, finding: "no thread can be started", mend: "try again later"
            )
        }
    }

    /// Writes results until all threads have ended, or nobody wants to go on.
    private mutating func write<Result: Sendable>(
        from queue: WorkQueue<Message<Result>>, threads: Int,
        _ write: (inout Indexer, Result, IndexWriter) throws -> Void
    ) throws(Problem) {
        var running = threads
        var results: [Result] = []
        var oldest = ContinuousClock.now
        while running > 0 || !results.isEmpty {
            for message in queue.takeAll(waiting: .milliseconds(100)) {
                switch message {
                case .result(let result):
                    if results.isEmpty { oldest = .now }
                    results.append(result)
                case .threadEnded:
                    running -= 1
                }
            }
            if running == 0 || results.count >= Self.batch || .now - oldest > Self.batchTime {
                try self.write(&results, write)
            }
            guard tell() else {
                report.isComplete = false
                return try self.write(&results, write)
            }
        }
    }

    private mutating func write<Result>(
        _ results: inout [Result], _ write: (inout Indexer, Result, IndexWriter) throws -> Void
    ) throws(Problem) {
        guard !results.isEmpty else { return }
        var indexer = self
        try IndexWriter.write(into: index, &memory) { writer in
            for result in results { try write(&indexer, result, writer) }
        }
        (done, total, report) = (indexer.done, indexer.total, indexer.report)
        results = []
    }

    /// Reports the progress now and then; returns whether to go on.
    private mutating func tell() -> Bool {
        let now = ContinuousClock.now
        if let lastTold, now - lastTold < Self.tellingInterval { return true }
        lastTold = now
        let seconds = Double((now - start).components.seconds)
        let left = seconds > 1 && done > 0 ? Int(seconds / Double(done) * Double(total - done)) : nil
        return progress(IndexProgress(done: done, total: total, secondsLeft: left))
    }
}

/// Jobs that several threads take from in turn.
///
/// A class, as it is one list for all of them.
private final class JobList<Job: Sendable>: Sendable {
    private let jobs: [Job]
    private let position = Mutex(0)

    init(_ jobs: [Job]) { self.jobs = jobs }

    /// The next job, or `nil` at the end.
    func next() -> Job? {
        position.withLock { position in
            guard position < jobs.count else { return nil }
            position += 1
            return jobs[position - 1]
        }
    }

    /// Drops the remaining jobs.
    func stop() { position.withLock { $0 = jobs.count } }
}
