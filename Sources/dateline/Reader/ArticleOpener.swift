import Archive
import Articles
import ReaderUI
import Synchronization
import TextCore

/// Makes an article of a file ready to read.
enum ArticleOpener {
    private static let cleaner = Cleaner()
    /// Made when it is first needed, which takes longer than to annotate an article; then kept.
    private static let annotator = ArticleAnnotator()
    private static let isAnnotatorReady = Atomic(false)

    /// Bytes of a text that are annotated before anyone could begin to read it, so that it is shown once.
    private static let annotatedAtOnce = 1 << 16

    /// Reads, cleans and annotates the article, handing over what is ready as soon as it can be read.
    ///
    /// It stops between two stages when its task is cancelled.
    ///
    /// - Parameters:
    ///   - corrections: the passages that the user has put back and taken out.
    ///   - stored: the article as it was annotated before, if it has not changed since.
    static func open(
        _ id: ArticleID, keeping corrections: Corrections, stored: (ArticleID) -> AnnotatedArticle?,
        post: (ReaderEvent) -> Void
    ) {
        let known = stored(id)
        if let article = known,
            !corrections.change(article.cleaned, of: article.source)
        {
            post(.opened(id, article, .annotated))
            return
        }
        let source: SourceArticle
        do throws(Problem) {
            source = try ArticleLibrary.article(id)
        } catch {
            post(.failed(id, message: error.description))
            return
        }
        guard !Task.isCancelled else { return }
        // What the archive showed of the article holds for it whatever the user puts back.
        let recurring = known.map { RecurringBlocks(of: $0.cleaned, in: $0.text) } ?? RecurringBlocks()
        let cleaned = cleaner.clean(source, recurring: recurring, keeping: corrections)
        let takesLong = source.text.count > annotatedAtOnce || !isAnnotatorReady.load(ordering: .acquiring)
        if takesLong, !Task.isCancelled {
            let readable = AnnotatedArticle(
                source: source, cleaned: cleaned, segmentation: Segmentation(tokens: [], sentences: []),
                entities: .none, dates: [])
            post(.opened(id, readable, .cleaned))
        }
        guard !Task.isCancelled else { return }
        let article = annotator.annotate(source, cleaned: cleaned)
        isAnnotatorReady.store(true, ordering: .releasing)
        guard !Task.isCancelled else { return }
        post(.opened(id, article, .annotated))
    }

    /// Loads what the first article would wait for.
    static func prepare() {
        _ = annotator.annotate(SourceArticle(text: ArticleText("Rain fell in Peru on Tuesday.\n")))
        isAnnotatorReady.store(true, ordering: .releasing)
    }
}
