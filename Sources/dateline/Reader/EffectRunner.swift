import ArticleStore
import ReaderUI
import TextCore

/// Does the slow work that the reader asks for, off the main thread; results come back by mail.
///
/// A class, as it holds the work that is under way.
@MainActor final class EffectRunner {
    private let mailbox: Mailbox
    private let keeper: StateKeeper
    private var listing: Task<Void, Never>?
    private var opening: Task<Void, Never>?

    init(mailbox: Mailbox, keeper: StateKeeper) {
        self.mailbox = mailbox
        self.keeper = keeper
    }

    /// Lists the articles of files and folders, in batches, then makes ready to open one.
    func list(_ paths: [String]) {
        let (mailbox, keeper) = (mailbox, keeper)
        listing = Task.detached(priority: .utility) {
            let survey = ArticleLibrary(paths: paths).visit { batch in
                mailbox.post(.listed(batch))
                keeper.recall(batch.map(\.id))
                return !Task.isCancelled
            }
            mailbox.post(.listingEnded(notes: survey.problems.map(\.description)))
            ArticleOpener.prepare()
        }
    }

    /// Reads, cleans and annotates an article; what was being opened before is given up.
    func open(_ id: ArticleID) {
        opening?.cancel()
        let (mailbox, keeper) = (mailbox, keeper)
        opening = Task.detached(priority: .userInitiated) {
            keeper.recallOpening(id)
            ArticleOpener.open(id) { mailbox.post($0) }
        }
    }

    /// Keeps what the user did.
    func keep(_ change: ReadingChange) { keeper.keep(change) }

    /// Gives up all work that is under way.
    func cancel() {
        listing?.cancel()
        opening?.cancel()
    }
}
