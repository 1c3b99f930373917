import ArticleStore
import ReaderUI
import TextCore

/// Makes an article of a file ready to read.
enum ArticleOpener {
    /// Made when the first article is opened, and kept for the next.
    private static let annotator = ArticleAnnotator()

    /// Reads, cleans and annotates the article, handing over what is ready as soon as it can be read.
    ///
    /// It stops between two stages when its task is cancelled.
    static func open(_ id: ArticleID, post: (ReaderEvent) -> Void) {
        let source: SourceArticle
        do throws(ArticleProblem) {
            source = try ArticleLibrary.article(id)
        } catch {
            post(.failed(id, message: error.description))
            return
        }
        guard !Task.isCancelled else { return }
        let article = annotator.annotate(source)
        guard !Task.isCancelled else { return }
        post(.opened(id, article, .annotated))
    }
}
