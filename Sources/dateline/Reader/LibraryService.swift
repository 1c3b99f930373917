import Archive
import Articles
import Dispatch
import ReaderUI
import Synchronization
import TextCore

/// Keeps the list of articles as the files are: shows at once what was kept of it, then looks at the files, then watches
/// them.
///
/// A class, as its queue and its work are one thing.
final class LibraryService: Sendable {
    private struct Work {
        var catalogue = ArticleCatalogue.empty
        var watcher: FolderWatcher?
        /// Whether the list is to be written when the files have come to rest.
        var isWriting = false
        var isCancelled = false
    }

    private let paths: [String]
    /// Where the list is kept for the next start; `nil` where no folder is known.
    private let file: CatalogueFile?
    private let mailbox: Mailbox
    private let keeper: StateKeeper
    private let work = Mutex(Work())
    private let queue = DispatchQueue(label: "dateline.library", qos: .utility)

    /// How long after a change the list is written, so that many changes cost one writing.
    private static let restBeforeWriting = DispatchTimeInterval.seconds(3)

    init(paths: [String], cacheFolder: String?, mailbox: Mailbox, keeper: StateKeeper) {
        self.paths = paths
        self.mailbox = mailbox
        self.keeper = keeper
        file = cacheFolder.map { CatalogueFile(folder: $0, paths: paths) }
    }

    /// Shows the list that was kept and brings it up to date.
    ///
    /// - Parameter ended: what is to be done next.
    func begin(then ended: @escaping @Sendable () -> Void) {
        DispatchQueue.global(qos: .userInitiated).async {
            if let kept = self.file?.read(), kept.count > 0 {
                self.mailbox.post(.listed(kept))
                self.keeper.recall(kept)
                self.work.withLock { $0.catalogue = kept }
            }
            self.queue.async {
                let note = self.startWatching()
                self.updateAll(note)
                ended()
            }
        }
    }

    /// Cancels the work.
    func cancel() { work.withLock { $0.isCancelled = true } }

    private var isCancelled: Bool { work.withLock(\.isCancelled) }

    // MARK: On the queue

    /// Says what is missing where nothing can be watched.
    private func startWatching() -> String? {
        guard let watcher = FolderWatcher() else {
            return
                "the folders are not watched for changes: too many watchers; raise fs.inotify.max_user_instances"
        }
        work.withLock { $0.watcher = watcher }
        for path in paths { watcher.watch(path) }
        watcher.begin { [weak self] change in
            guard let self else { return }
            self.queue.async { self.follow(change) }
        }
        return nil
    }

    /// Looks at all files.
    private func updateAll(_ note: String?) {
        guard let outcome = run(CatalogueUpdate(paths: paths)) else { return }
        var notes = outcome.survey.problems.map(\.description)
        if outcome.isChanged {
            do throws(Problem) { try file?.write(outcome.catalogue) } catch {
                notes.append(error.shortened)
            }
        }
        if let note = note ?? work.withLock(\.watcher)?.note { notes.append(note) }
        mailbox.post(.listingEnded(notes: notes))
    }

    /// Looks at what has changed while it was watched.
    private func follow(_ change: FolderWatcher.Change) {
        let update: CatalogueUpdate
        switch change {
        case .paths(let changed):
            // A file that another one took the place of is watched no more.
            for path in paths where changed.contains(path) { work.withLock(\.watcher)?.watch(path) }
            update = CatalogueUpdate(paths: paths, changes: changed)
        case .unknown: update = CatalogueUpdate(paths: paths)
        }
        if run(update)?.isChanged == true { writeSoon() }
    }

    private func run(_ update: CatalogueUpdate) -> CatalogueUpdate.Outcome? {
        let old = work.withLock(\.catalogue)
        let watcher = work.withLock(\.watcher)
        let outcome = update.run(
            on: old, recognizing: { [keeper] in keeper.recognition() }, enter: { watcher?.watch($0) },
            show: { mailbox.post(.listed($0)) },
            isCancelled: { isCancelled })
        guard let outcome, outcome.isChanged else { return outcome }
        work.withLock { $0.catalogue = outcome.catalogue }
        mailbox.post(.listed(outcome.catalogue))
        keeper.recall(outcome.catalogue, recognizing: outcome.recognition)
        return outcome
    }

    private func writeSoon() {
        let isFirst = work.withLock { work in
            defer { work.isWriting = true }
            return !work.isWriting
        }
        guard isFirst else { return }
        queue.asyncAfter(deadline: .now() + Self.restBeforeWriting) { [weak self] in
            guard let self else { return }
            let catalogue = self.work.withLock { work in
                work.isWriting = false
                return work.catalogue
            }
            // What cannot be written was said when the list was read, and costs the next start some time alone.
            try? self.file?.write(catalogue)
        }
    }
}
