import TextCore

extension ArticleFormat {
    /// Saved web pages: all visible text in blocks, with their markup. A file without a tag is plain text, whatever its name.
    package static let html = ArticleFormat(
        name: "a web page", extensions: ["html", "htm", "xhtml"], sizeLimit: 20 << 20,
        isLikely: { HTMLPage.isLikely($0) },
        read: { HTMLPage.isMarkup($0) ? HTMLPage.read($0) : PlainText.read($0) },
        summaryLength: 2 << 20,
        summarize: { HTMLPage.isMarkup($0) ? HTMLSummary.summarize($0) : PlainText.summarize($0) })
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
        let found = HTMLMetadata(document, &walk, address: address)
        var article = SourceArticle(
            text: ArticleText(repairing: walk.text), blocks: walk.blocks, elements: walk.elements,
            links: links(of: walk, address: found.metadata.url ?? address),
            images: walk.images.placed(among: walk.blocks, end: walk.text.count),
            metadata: found.metadata, facts: found.facts)
        if let headline = found.headline {
            article.headline = walk.blocks[headline].range
        } else if found.hasDeclaredTitle, let title = found.metadata.title {
            article.showHeadline(title)
        }
        return article
    }

    /// The links to addresses of the web; references that lead elsewhere, or are none, are left out.
    private static func links(of walk: HTMLBlockWalk, address: String?) -> [SourceLink] {
        let base = walk.base.flatMap { WebReference.resolved($0, against: address) } ?? address
        return walk.links.compactMap { link in
            WebReference.resolved(link.address, against: base).map {
                SourceLink(range: link.range, address: $0)
            }
        }
    }

    /// Whether a tag, a comment or a declaration stands somewhere; `<rosa@example.org>` and `2 < 3` are none.
    ///
    /// What no tag can be seen in for its encoding, with two bytes a letter, is taken for a page.
    ///
    /// Complexity: O(*n*), and O(1) for pages, which begin with a tag.
    static func isMarkup(_ bytes: [UInt8]) -> Bool {
        var i = 0
        while i < bytes.count {
            if bytes[i] == 0 { return true }
            if bytes[i] == UInt8(ascii: "<"), i + 1 < bytes.count {
                var end = i + 1
                if bytes[end] == UInt8(ascii: "!") || bytes[end] == UInt8(ascii: "?") { return true }
                if bytes[end] == UInt8(ascii: "/") { end += 1 }
                let start = end
                while end < bytes.count, isLetterOrDigit(bytes[end]) { end += 1 }
                if end > start,
                    end == bytes.count || bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">")
                        || bytes[end] == UInt8(ascii: "/")
                {
                    return true
                }
            }
            i += 1
        }
        return false
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
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
        func moved(_ range: TextRange) -> TextRange {
            TextRange(utf8: range.lower.utf8 + shift..<range.upper.utf8 + shift)
        }
        for index in blocks.indices { blocks[index].range = moved(blocks[index].range) }
        for index in links.indices { links[index].range = moved(links[index].range) }
        for index in images.indices {
            images[index].place = TextOffset(utf8: images[index].place.utf8 + shift)
        }
        let range = TextRange(utf8: 0..<head.count)
        blocks.insert(
            SourceBlock(range: range, kind: .heading(level: 1), markup: BlockMarkup(element: 0)), at: 0)
        headline = range
    }
}
