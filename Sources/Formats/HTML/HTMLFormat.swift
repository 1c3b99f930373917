import TextCore

extension ArticleFormat {
    /// Saved web pages: all visible text in blocks, with their markup.
    package static let html = ArticleFormat(
        name: "a web page", extensions: ["html", "htm", "xhtml"], sizeLimit: 20 << 20,
        isLikely: { HTMLPage.isLikely($0) },
        read: { HTMLPage.read($0) },
        summaryLength: 2 << 20,
        summarize: { HTMLSummary.summarize($0) })
}

/// Reads web pages.
enum HTMLPage {
    /// Reads a saved page: a byte order mark, else the page's own declaration, tells the encoding.
    static func read(_ bytes: [UInt8]) -> SourceArticle {
        let decoded = HTMLCharset.decode(bytes)
        guard !decoded.diagnostics.contains(where: { $0.severity == .error }) else {
            return SourceArticle(text: .empty, diagnostics: decoded.diagnostics)
        }
        var article = read(decoded.text)
        article.diagnostics = decoded.diagnostics + article.diagnostics
        return article
    }

    /// Reads a page that is decoded already; a charset that it declares is ignored.
    ///
    /// The article's text is the visible text of the page, block after block, each on a line of its own; nothing is
    /// judged. Complexity: O(*n*).
    ///
    /// - Parameter address: of the page, where others than itself know it.
    static func read(_ markup: ArticleText, address: String? = nil) -> SourceArticle {
        guard let document = HTMLDocument(HTMLEntities.repaired(HTMLPruning.pruned(markup.utf8))) else {
            return SourceArticle(
                text: .empty,
                diagnostics: [Diagnostic(.error, "not a web page; save the page as HTML again")])
        }
        var walk = HTMLBlockWalk()
        walk.visit(document)
        let found = HTMLMetadata(document, walk, address: address)
        var article = SourceArticle(
            text: ArticleText(repairing: walk.text), blocks: walk.blocks, elements: walk.elements,
            metadata: found.metadata, facts: found.facts)
        if let headline = found.headline {
            article.headline = walk.blocks[headline].range
        } else if found.hasDeclaredTitle, let title = found.metadata.title {
            article.showHeadline(title)
        }
        return article
    }

    /// Whether a file without an extension is a page.
    static func isLikely(_ beginning: [UInt8]) -> Bool {
        let start = beginning.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(14)
        let text = String(decoding: start, as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
    }
}

extension SourceArticle {
    /// Puts the title above the text of a page that shows it only in its title bar.
    fileprivate mutating func showHeadline(_ title: String) {
        guard !blocks.isEmpty, !elements.isEmpty else { return }
        let head = Array(title.utf8)
        let shift = head.count + 1
        text = ArticleText(repairing: head + [0x0A] + text.utf8)
        for index in blocks.indices {
            let range = blocks[index].range.utf8
            blocks[index].range = TextRange(utf8: range.lowerBound + shift..<range.upperBound + shift)
        }
        let range = TextRange(utf8: 0..<head.count)
        blocks.insert(
            SourceBlock(range: range, kind: .heading(level: 1), markup: BlockMarkup(element: 0)), at: 0)
        headline = range
    }
}
