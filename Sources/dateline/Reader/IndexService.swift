import Archive
import Articles
import Dispatch
import ReaderUI
import Synchronization
import TextCore

/// The index of the reader's articles: kept up to date in the background, and searched for the reader.
///
/// Without an index that can be used the reader goes on, and is told why once. A class, as its queues and its work are
/// one thing.
final class IndexService: Sendable {
    private struct Work {
        var index: ArticleIndex?
        /// Whether an update waits, so that many requests are one.
        var isUpdateWanted = false
        var isCancelled = false
        /// Whether the user has paused indexing.
        var isStopped = false
        /// Whether all articles were indexed once since the reader began.
        var isComplete = false
        /// The search that was asked for last; an earlier one need not be answered.
        var query: String?
        var reported: Set<Problem> = []
    }

    private let paths: [String]
    /// Where the index is kept; `nil` where no folder is known.
    private let folder: String?
    private let mailbox: Mailbox
    private let work = Mutex(Work())
    private let updating = DispatchQueue(label: "dateline.index.updating", qos: .utility)
    private let asking = DispatchQueue(label: "dateline.index.asking", qos: .userInitiated)

    /// The wait before another try while another process is indexing.
    private static let patience = DispatchTimeInterval.seconds(5)

    init(paths: [String], cacheFolder: String?, mailbox: Mailbox) {
        self.paths = paths
        folder = cacheFolder
        self.mailbox = mailbox
    }

    /// Brings the index up to date, soon; an update that was cancelled goes on where it ended.
    func update() {
        let isFirst = work.withLock { work in
            guard !work.isStopped else { return false }
            work.isCancelled = false
            defer { work.isUpdateWanted = true }
            return !work.isUpdateWanted
        }
        if isFirst { updating.async { self.runUpdate() } }
    }

    /// Cancels the update; finished work stays.
    func cancel() { work.withLock { $0.isCancelled = true } }

    /// Cancels the update, and all others until ``goOn()``.
    func stop() {
        work.withLock { work in
            work.isStopped = true
            work.isCancelled = true
        }
    }

    /// Resumes after ``stop()``.
    func goOn() {
        work.withLock { $0.isStopped = false }
        update()
    }

    /// The article as it was annotated before, if it has not changed since; it is waited for.
    func stored(_ id: ArticleID) -> AnnotatedArticle? {
        guard let index = try? opened() else { return nil }
        return try? index.article(id)
    }

    /// Looks up the articles that mention a name.
    func articles(naming name: String) {
        asking.async {
            let articles = try? self.opened().articles(naming: name, in: self.paths)
            self.mailbox.post(.entityFound(name: name, articles))
        }
    }

    /// Gathers what the articles say about a name.
    func findPage(of name: NameReference) {
        asking.async {
            let answer: NameAnswer
            do throws(Problem) {
                let page = try self.opened().page(of: name, in: self.paths)
                answer = .page(page, note: self.work.withLock(\.isComplete) ? nil : Self.incomplete)
            } catch {
                answer = .problem(error.shortened)
            }
            self.mailbox.post(.nameFound(name, answer))
        }
    }

    private static let incomplete = "not all articles are indexed yet"

    /// Searches the archive; an earlier search that was not answered is dropped.
    func search(_ query: String) {
        work.withLock { $0.query = query }
        asking.async {
            guard self.work.withLock({ $0.query == query }) else { return }
            self.mailbox.post(.found(query: query, self.results(of: query)))
        }
    }

    // MARK: On the queues

    /// The most hits that the reader shows.
    private static let hitLimit = 500

    private func results(of query: String) -> ArchiveResults {
        do throws(Problem) {
            let parsed = try ArchiveQuery(query)
            let results = try opened().search(parsed, in: paths, limit: Self.hitLimit)
            var notes: [String] = []
            if results.total > results.hits.count {
                notes.append("the best \(results.hits.count) of \(results.total)")
            }
            if !work.withLock(\.isComplete) { notes.append(Self.incomplete) }
            return .hits(
                results.hits, note: notes.isEmpty ? nil : notes.joined(separator: "; ")
            )
        } catch {
            return .problem(error.shortened)
        }
    }

    private func runUpdate() {
        work.withLock { $0.isUpdateWanted = false }
        do throws(Problem) {
            let index = try opened()
            let report = try index.update(paths, manners: .background, progress: tell)
            // What cannot be read is said in the list and by `dateline index`.
            guard report.isComplete else { return }
            work.withLock { $0.isComplete = true }
            mailbox.post(.copiesFound(try index.copies(in: paths)))
            mailbox.post(.indexingEnded(message: nil))
        } catch {
            switch error.kind {
            case .locked:
                updating.asyncAfter(deadline: .now() + Self.patience) {
                    if !self.work.withLock(\.isCancelled) { self.update() }
                }
            case .damaged:
                // It is made again, once: what is damaged a second time has another cause.
                if isNews(error), discard() { update() } else { fallthrough }
            default:
                mailbox.post(.indexingEnded(message: isNews(error) ? error.shortened : nil))
            }
        }
    }

    private func tell(_ progress: IndexProgress) -> Bool {
        guard !work.withLock(\.isCancelled) else { return false }
        if progress.done < progress.total {
            mailbox.post(.indexing(progress))
        }
        return true
    }

    /// The index, opened at its first use.
    private func opened() throws(Problem) -> ArticleIndex {
        let result = work.withLock { work -> Result<ArticleIndex, Problem> in
            if let index = work.index { return .success(index) }
            do throws(Problem) {
                guard let folder else { throw .homeless(.cache) }
                let index = try ArticleIndex.open(inFolder: folder)
                work.index = index
                return .success(index)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Deletes a damaged index; returns whether that worked.
    private func discard() -> Bool {
        guard let folder else { return false }
        work.withLock { $0.index = nil }
        do throws(Problem) {
            try ArticleIndex.delete(inFolder: folder)
            return true
        } catch {
            return false
        }
    }

    private func isNews(_ problem: Problem) -> Bool {
        work.withLock { $0.reported.insert(problem).inserted }
    }
}
