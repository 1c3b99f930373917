import ArticleStore
import Dispatch
import ReaderUI
import Synchronization
import TextCore

/// Keeps the list of articles as the files are: shows at once what was kept of it, then looks at the files.
///
/// A class, as its queue and its work are one thing.
final class LibraryService: Sendable {
    private struct Work {
        var catalogue = ArticleCatalogue.empty
        var isCancelled = false
    }

    private let paths: [String]
    /// Where the list is kept for the next start; `nil` where no folder is known.
    private let file: CatalogueFile?
    private let mailbox: Mailbox
    private let keeper: StateKeeper
    private let work = Mutex(Work())
    private let queue = DispatchQueue(label: "dateline.library", qos: .utility)

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
                self.keeper.recall(kept, since: kept)
                self.work.withLock { $0.catalogue = kept }
            }
            self.queue.async {
                self.update(CatalogueUpdate(paths: self.paths))
                ended()
            }
        }
    }

    /// Gives up what is under way.
    func cancel() { work.withLock { $0.isCancelled = true } }

    private var isCancelled: Bool { work.withLock(\.isCancelled) }

    // MARK: On the queue

    private func update(_ update: CatalogueUpdate) {
        let old = work.withLock(\.catalogue)
        let outcome = update.run(on: old, show: show) { isCancelled }
        guard let outcome else { return }
        var notes = outcome.survey.problems.map(\.description)
        if outcome.isChanged {
            show(outcome.catalogue)
            work.withLock { $0.catalogue = outcome.catalogue }
            keeper.recall(outcome.catalogue, since: old)
            do throws(CatalogueProblem) { try file?.write(outcome.catalogue) } catch {
                notes.append("\(DataFolder.shortened(error.path)): \(error.finding); \(error.mend)")
            }
        }
        mailbox.post(.listingEnded(notes: notes))
    }

    private func show(_ catalogue: ArticleCatalogue) {
        mailbox.post(.listed(catalogue))
    }
}
