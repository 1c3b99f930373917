import Articles
import TextCore

extension ArticleFormat {
    /// Plain text, with an optional header of `Title:`, `Published:`, `Source:`, `Author:` and `URL:` lines
    /// that an empty line ends. The header is not part of the text.
    package static let plainText = ArticleFormat(
        name: "plain text", extensions: ["txt", "text"], sizeLimit: ArticleSize.limit,
        isLikely: { _ in false },
        read: { PlainText.read($0) },
        summaryLength: 256 << 10,
        summarize: { PlainText.summarize($0) })
}

/// Reads articles in plain text.
enum PlainText {
    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> SourceArticle {
        let decoded = TextDecoding.decode(bytes)
        let header = HeaderFields(decoded.text.utf8, opening: nil)
        let text =
            header.length == 0
            ? decoded.text : ArticleText(repairing: Array(decoded.text.utf8[header.length...]))
        return SourceArticle(
            text: text, metadata: StatedMetadata.completing(header.metadata, from: text),
            diagnostics: decoded.diagnostics + header.diagnostics)
    }

    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        let article = read(beginning)
        var metadata = article.metadata
        if metadata.title == nil { metadata.title = firstLine(of: article.text) }
        return ArticleSummary(metadata: metadata, words: WordCount.estimate(article.text.utf8.span))
    }

    /// The first line that is not blank, cut at 200 bytes: the headline of most plain texts.
    static func firstLine(of text: ArticleText) -> String? {
        let bytes = text.utf8
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
        var end = start
        while end < bytes.count, end - start < 200, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        while end > start, !text.isScalarBoundary(TextOffset(utf8: end)) { end -= 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return text.string(in: TextRange(utf8: start..<end))
    }
}
