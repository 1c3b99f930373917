import Articles
import Dispatch
import ReaderUI
import TextCore

/// Does the reader's slow work off the main thread; results come back through the ``Mailbox``.
///
/// No work waits for the main actor, which never runs while the event loop does: what a piece of work needs it is given
/// when it is made, and none has an `await` in it. A class, as it holds the work that is under way.
@MainActor final class EffectRunner {
    private let mailbox: Mailbox
    private let keeper: StateKeeper
    private let library: LibraryService
    private let index: IndexService
    private var opening: Task<Void, Never>?
    private var timing: DispatchWorkItem?

    /// How long an article is open before it counts as read.
    private static let stay = DispatchTimeInterval.seconds(5)

    /// - Parameter cacheFolder: where the list and the index are kept; `nil` where no folder is known.
    init(paths: [String], cacheFolder: String?, mailbox: Mailbox, keeper: StateKeeper) {
        self.mailbox = mailbox
        self.keeper = keeper
        library = LibraryService(
            paths: paths, cacheFolder: cacheFolder, mailbox: mailbox, keeper: keeper)
        index = IndexService(paths: paths, cacheFolder: cacheFolder, mailbox: mailbox)
    }

    /// Lists the articles, then loads what opening needs, then indexes new articles.
    func list() {
        let index = index
        library.begin {
            ArticleOpener.prepare()
            index.update()
        }
    }

    /// Reads, cleans and annotates an article; an earlier request is cancelled.
    func open(_ id: ArticleID, keeping corrections: Corrections) {
        opening?.cancel()
        let (mailbox, keeper, index) = (mailbox, keeper, index)
        opening = Task.detached(priority: .userInitiated) {
            keeper.recallOpening(id)
            ArticleOpener.open(id, keeping: corrections, stored: index.stored) { mailbox.post($0) }
        }
    }

    /// Stores a change by the user.
    func keep(_ change: ReadingChange) { keeper.keep(change) }

    /// Posts an event once an article has been open for a while; an earlier timer is cancelled.
    func timeStay(_ id: ArticleID) {
        timing?.cancel()
        timing = mailbox.post(.stayed(id), after: Self.stay)
    }

    /// Searches the archive.
    func searchArchive(_ query: String) { index.search(query) }

    /// Starts or pauses indexing in the background.
    func index(isWanted: Bool) {
        if isWanted { index.goOn() } else { index.stop() }
    }

    /// Gathers what the articles say about a name.
    func findName(_ name: NameReference) { index.findPage(of: name) }

    /// Looks up the articles that mention a name.
    func findEntity(_ name: String) { index.articles(naming: name) }

    /// Cancels all work.
    func cancel() {
        library.cancel()
        index.cancel()
        opening?.cancel()
        timing?.cancel()
    }
}
