import Archive
import Articles
import Dispatch
import ReaderUI
import Synchronization
import TextCore

/// Stores the user's changes and loads stored ones, off the main thread.
///
/// Without a database that can be used the reader goes on: it is told why, once, and the changes wait until they
/// can be kept, at the latest at the end. A class, as its queues and its work are one thing.
final class StateKeeper: Sendable {
    private struct Work {
        var store: StateStore?
        /// What could not be kept yet, in order.
        var waiting: [ReadingChange] = []
        /// Why it could not, while it cannot.
        var problem: Problem?
        var reported: Set<Problem> = []
        var isFinishing = false
    }

    private let work = Mutex(Work())
    /// Opens and writes, in order.
    private let writing = DispatchQueue(label: "dateline.state.writing", qos: .utility)
    /// Reads, so that a long list does not hold up what is to be kept.
    private let reading = DispatchQueue(label: "dateline.state.reading", qos: .utility)
    private let folder: String?
    private let mailbox: Mailbox

    /// How long the end of the reader waits for the disk.
    private static let lastPatience = DispatchTimeInterval.seconds(3)

    /// - Parameter folder: where the database is kept; `nil` where no folder is known.
    init(folder: String?, mailbox: Mailbox) {
        self.folder = folder
        self.mailbox = mailbox
    }

    /// Opens the database and loads searches and corrections; call it first.
    func begin() {
        writing.async {
            guard let store = self.openedStore() else { return }
            self.attempt { () throws(Problem) in
                self.mailbox.post(.preferencesLoaded(try store.preferences()))
                self.mailbox.post(.searchesLoaded(try store.searches()))
                self.mailbox.post(.correctionsLoaded(try store.corrections()))
            }
        }
    }

    /// Stores a change, soon.
    func keep(_ change: ReadingChange) {
        work.withLock { $0.waiting.append(change) }
        writing.async { self.keepWaiting() }
    }

    /// What recognizes the content of new files; waits for the database. `nil` where it cannot be used.
    func recognition() -> ContentRecognition? {
        guard let store = storeIfUsable() else { return nil }
        var recognition: ContentRecognition?
        attempt { () throws(Problem) in recognition = try ContentRecognition(store) }
        return recognition
    }

    /// Loads the marks of listed articles: at once for unchanged files, then for those that were recognized.
    func recall(_ catalogue: ArticleCatalogue, recognizing recognition: ContentRecognition? = nil) {
        reading.async {
            guard !self.isFinishing, let store = self.storeIfUsable() else { return }
            self.attempt { () throws(Problem) in
                self.mailbox.post(.marksLoaded(try store.marks(of: catalogue)))
                if try recognition?.keep() == true {
                    self.mailbox.post(.marksLoaded(try store.marks(of: catalogue)))
                }
            }
        }
    }

    /// Loads the state of an article that is about to be opened, at once if the database is open.
    func recallOpening(_ id: ArticleID) {
        let recall = { @Sendable (store: StateStore) in
            self.attempt { () throws(Problem) in
                self.mailbox.post(.statesLoaded([id: try store.state(of: id)]))
                self.mailbox.post(.correctionsLoaded(try store.corrections()))
            }
        }
        if let store = work.withLock(\.store) {
            recall(store)
        } else {
            // It is being opened, or cannot be.
            writing.async { if let store = self.work.withLock(\.store) { recall(store) } }
        }
    }

    /// The note on an article, waited for; `nil` where no database can be used.
    func note(on id: ArticleID) -> String? {
        writing.sync {
            keepWaiting()
            guard let store = openedStore() else { return nil }
            var note: String?
            attempt { () throws(Problem) in note = try store.note(on: id) }
            return note
        }
    }

    /// Stores the waiting changes; returns the problem if that fails.
    func finish() -> Problem? {
        work.withLock { $0.isFinishing = true }
        let isDone = DispatchSemaphore(value: 0)
        writing.async {
            self.keepWaiting()
            // A reader that is still at work may keep it from closing, which does no harm.
            try? self.work.withLock(\.store)?.close()
            isDone.signal()
        }
        _ = isDone.wait(timeout: .now() + Self.lastPatience)
        return work.withLock { $0.waiting.isEmpty ? nil : $0.problem ?? .tooSlow(folder) }
    }

    private var isFinishing: Bool { work.withLock(\.isFinishing) }

    // MARK: On the queues

    private func keepWaiting() {
        let changes = work.withLock { work in
            defer { work.waiting = [] }
            return work.waiting
        }
        guard !changes.isEmpty else { return }
        do throws(Problem) {
            guard let store = openedStore() else {
                work.withLock { $0.waiting.insert(contentsOf: changes, at: 0) }
                return
            }
            try store.keep(changes)
            work.withLock { $0.problem = nil }
        } catch {
            work.withLock { $0.waiting.insert(contentsOf: changes, at: 0) }
            report(error)
        }
    }

    /// The store, opened if it can be; for the queue that writes.
    private func openedStore() -> StateStore? {
        if let store = work.withLock(\.store) { return store }
        do throws(Problem) {
            guard let folder else { throw .homeless(.state) }
            let opened = try StateStore.open(inFolder: folder)
            work.withLock { $0.store = opened.store }
            if let notice = opened.notice { report(notice) }
            return opened.store
        } catch {
            report(error)
            return nil
        }
    }

    /// The store, which is waited for while it is being opened; for the queue that reads.
    private func storeIfUsable() -> StateStore? {
        work.withLock(\.store) ?? writing.sync { work.withLock(\.store) }
    }

    private func attempt(_ body: () throws(Problem) -> Void) {
        do throws(Problem) { try body() } catch { report(error) }
    }

    /// Tells the reader of a problem, once.
    private func report(_ problem: Problem) {
        let isNew = work.withLock { work in
            work.problem = problem
            return work.reported.insert(problem).inserted
        }
        guard isNew else { return }
        mailbox.post(.keepingFailed(message: problem.shortened))
    }
}
