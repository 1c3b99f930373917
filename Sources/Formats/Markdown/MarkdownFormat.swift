import Articles
import TextCore

extension ArticleFormat {
    /// Markdown, with optional front matter between `---` lines or a plain header.
    package static let markdown = ArticleFormat(
        name: "Markdown", extensions: ["md", "markdown"], sizeLimit: ArticleSize.limit,
        isLikely: { _ in false },
        read: { Markdown.read($0) },
        summaryLength: 256 << 10,
        summarize: { Markdown.summarize($0) })
}

/// Reads articles in Markdown: the text is what a reader sees, without the markup.
///
/// Source: CommonMark 0.31, without indented code (in stored articles an indent is a paragraph's), nested
/// lists as flat ones, and HTML reduced to its text; with the tables of GitHub Flavored Markdown.
enum Markdown {
    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> SourceArticle {
        let decoded = TextDecoding.decode(bytes)
        var header = HeaderFields(decoded.text.utf8, opening: "---")
        if header.length == 0 { header = HeaderFields(decoded.text.utf8, opening: nil) }
        var writer = MarkdownWriter(definitions: MarkdownDefinitions())
        let lines = MarkdownLines.lines(of: decoded.text.utf8[header.length...])
        for line in lines { writer.definitions.take(line) }
        MarkdownBlocks.write(lines, to: &writer)
        return SourceArticle(
            text: ArticleText(repairing: writer.text), blocks: writer.blocks, metadata: header.metadata,
            diagnostics: decoded.diagnostics + header.diagnostics)
    }

    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        let article = read(beginning)
        var metadata = article.metadata
        if metadata.title == nil {
            let heading = article.blocks.first {
                if case .heading = $0.kind { true } else { false }
            }
            metadata.title =
                heading.map { article.text.string(in: $0.range) } ?? PlainText.firstLine(of: article.text)
        }
        return ArticleSummary(metadata: metadata, words: WordCount.estimate(article.text.utf8.span))
    }
}

/// Parts Markdown into lines.
enum MarkdownLines {
    /// The lines without their ends (LF, CR LF or CR).
    static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var i = start
        while i < bytes.endIndex {
            if bytes[i] == 0x0A || bytes[i] == 0x0D {
                lines.append(bytes[start..<i])
                if bytes[i] == 0x0D, i + 1 < bytes.endIndex, bytes[i + 1] == 0x0A { i += 1 }
                start = i + 1
            }
            i += 1
        }
        if start < bytes.endIndex { lines.append(bytes[start...]) }
        return lines
    }
}
