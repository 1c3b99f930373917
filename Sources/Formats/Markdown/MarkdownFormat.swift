import Articles
import CMD4C
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

/// Reads articles in Markdown: the text is the visible text, without the markup.
///
/// Source: CommonMark 0.30 and the tables and strikethrough of GitHub Flavored Markdown, as md4c reads them, without
/// indented code, as an indent in stored articles is a paragraph's, and with HTML reduced to its text.
enum Markdown {
    /// Complexity: O(*n*).
    static func read(_ bytes: [UInt8]) -> SourceArticle {
        let decoded = TextDecoding.decode(bytes)
        var header = HeaderFields(decoded.text.utf8, opening: "---")
        if header.length == 0 { header = HeaderFields(decoded.text.utf8, opening: nil) }
        let body = decoded.text.utf8[header.length...]
        let diagnostics = decoded.diagnostics + header.diagnostics
        guard let blocks = blocks(of: body) else {
            return SourceArticle(
                text: ArticleText(repairing: Array(body)), metadata: header.metadata,
                diagnostics: diagnostics + [
                    Diagnostic(
                        .warning,
                        "its Markdown is many times larger than its source, so it is shown as plain text")
                ])
        }
        let text = ArticleText(repairing: blocks.text)
        var article = StatedMetadata.article(text, fields: header.metadata)
        article.blocks = blocks.blocks
        article.links = blocks.links.compactMap { link in
            WebReference.resolved(link.address, against: header.metadata.url).map {
                SourceLink(range: link.range, address: $0)
            }
        }
        article.diagnostics = diagnostics
        if header.metadata.title == nil,
            let heading = blocks.blocks.prefix(8).first(where: { $0.isHeading })
        {
            article.headline = heading.range
            article.metadata.title = text.string(in: heading.range).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }
        return article
    }

    /// The blocks of a Markdown text; `nil` if they are out of all proportion to it.
    private static func blocks(of source: ArraySlice<UInt8>) -> MarkdownBlocks? {
        let source = MarkdownParagraphs.parted(source)
        var blocks = MarkdownBlocks(of: source.count)
        var parser = MD_PARSER()
        parser.flags = UInt32(
            MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH)
        parser.enter_block = { type, detail, blocks in
            MarkdownBlocks.take(blocks) { $0.enter(type, detail) }
        }
        parser.leave_block = { type, _, blocks in MarkdownBlocks.take(blocks) { $0.leave(type) } }
        parser.enter_span = { type, detail, blocks in
            MarkdownBlocks.take(blocks) { $0.enter(type, detail) }
        }
        parser.leave_span = { type, _, blocks in MarkdownBlocks.take(blocks) { $0.leave(type) } }
        parser.text = { type, text, size, blocks in
            MarkdownBlocks.take(blocks) {
                $0.add(
                    UnsafeRawBufferPointer(UnsafeBufferPointer(start: text, count: Int(size))), as: type)
            }
        }
        let isDone = source.withUnsafeBytes { bytes in
            withUnsafeMutablePointer(to: &blocks) {
                md_parse(
                    bytes.baseAddress?.assumingMemoryBound(to: CChar.self), MD_SIZE(bytes.count), &parser,
                    $0)
                    == 0
            }
        }
        return isDone ? blocks : nil
    }

    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        ArticleSummary(read(beginning))
    }
}

extension SourceBlock {
    fileprivate var isHeading: Bool {
        if case .heading(let level) = kind { level <= 2 } else { false }
    }
}
