import ArticleStore
import ReaderUI
import TextCore

/// Makes an article of a file ready to read.
enum ArticleOpener {
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
        let body = paragraphs(of: source)
        let segmentation = Segmenter().segment(source.text, blocks: body.map(\.range))
        let article = AnnotatedArticle(
            source: source, cleaned: CleanedText(body: body), segmentation: segmentation, entities: .none,
            dates: [])
        guard !Task.isCancelled else { return }
        post(.opened(id, article, .annotated))
    }

    /// The source's own blocks, or the lines of a plain text.
    private static func paragraphs(of source: SourceArticle) -> [BodyBlock] {
        guard source.blocks.isEmpty else {
            return source.blocks.map { BodyBlock(range: $0.range, role: .paragraph) }
        }
        var blocks: [BodyBlock] = []
        let bytes = source.text.utf8
        var start: Int?
        for (offset, byte) in (bytes + [0x0A]).enumerated() {
            if byte == 0x0A || byte == 0x0D {
                if let from = start {
                    let role: BlockRole = blocks.isEmpty ? .headline : .paragraph
                    blocks.append(BodyBlock(range: TextRange(utf8: from..<offset), role: role))
                }
                start = nil
            } else if byte > 0x20, start == nil {
                start = offset
            }
        }
        return blocks
    }
}
