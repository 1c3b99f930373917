import TextCore

/// A format in which one file holds many articles: feeds, and exports of crawls.
///
/// To add one, write a file beside this one that makes a value of this type, and name it in ``all``.
package struct CollectionFormat: Sendable {
    /// The name in messages.
    package let name: String
    /// File extensions, lower-case, without the dot. Other files have these too, so ``isLikely`` decides.
    package let extensions: [String]
    /// The largest file that is read, in bytes, unpacked.
    package let sizeLimit: Int
    /// Whether each line is an item of its own, which ``JSONLines`` reads: such a file may be larger than memory.
    package var isLines = false
    /// Whether a file that begins with these bytes is of this format.
    let isLikely: @Sendable (_ beginning: [UInt8]) -> Bool
    /// Reads the items of a whole file in the order of the file.
    package let read: @Sendable (_ bytes: [UInt8]) -> StoredItems
    /// Reads only the item with a number; `nil` if there is none.
    package let item: @Sendable (_ bytes: [UInt8], _ number: Int) -> StoredItem?

    package static let all: [CollectionFormat] = [.feed, .jsonFeed, .jsonLines]

    /// The bytes that ``isLikely`` looks at.
    package static let beginning = 4096

    /// The format of a file, by its extension and its first bytes.
    package static func of(_ path: String, _ beginning: [UInt8]) -> CollectionFormat? {
        guard let ending = ArticleFormat.fileExtension(of: path) else { return nil }
        return all.first { $0.extensions.contains(ending) && $0.isLikely(beginning) }
    }

    /// Whether a file with this name may hold many articles.
    package static func isPossible(_ path: String) -> Bool {
        guard let ending = ArticleFormat.fileExtension(of: path) else { return false }
        return all.contains { $0.extensions.contains(ending) }
    }
}

/// The items of a collection.
package struct StoredItems: Sendable {
    private struct Identity: Hashable {
        let id: String
        let content: StoredItem.Content?
    }

    package var items: [StoredItem] = []
    /// The diagnostics of the file as a whole.
    package var diagnostics: [Diagnostic] = []
    private var seen: Set<Identity> = []

    /// Adds an item, unless one with the same id and content was added before.
    mutating func append(_ item: StoredItem, id: String?) {
        if let id, !seen.insert(Identity(id: id, content: item.content)).inserted { return }
        items.append(item)
    }
}

/// An article of a collection.
package struct StoredItem: Sendable {
    package enum Content: Hashable, Sendable {
        /// HTML, in UTF-8.
        case markup([UInt8])
        case text([UInt8])

        /// The content without its kind.
        var bytes: [UInt8] {
            switch self {
            case .markup(let bytes), .text(let bytes): bytes
            }
        }

        /// The number of bytes.
        var size: Int { bytes.count }
    }

    /// Its place in the file, from 0.
    package let number: Int
    package var metadata = ArticleMetadata()
    /// `nil` for an unreadable or empty item.
    package var content: Content?
    /// Why it cannot be read.
    package var problem: Diagnostic?
}

extension StoredItem {
    /// The item as an article; its own fields count before those of its markup.
    package var article: SourceArticle {
        var article: SourceArticle
        switch content {
        case .markup(let bytes):
            article = HTMLPage.read(ArticleText(repairing: bytes))
            // A fragment of a page says nothing reliable of its date.
            article.facts.removeAll { $0.fact == .published || $0.fact == .updated }
            article.state(metadata)
        case .text(let bytes):
            article = StatedMetadata.article(ArticleText(repairing: bytes), fields: metadata)
        case nil:
            article = SourceArticle(text: .empty)
            article.state(metadata)
        }
        if let problem { article.diagnostics.append(problem) }
        return article
    }

    /// The title: the item's own, else the first line of its text.
    package var title: String? {
        if let title = metadata.title { return title }
        return switch content {
        case .text(let bytes): PlainText.opening(of: ArticleText(repairing: Array(bytes.prefix(4096))))
        case .markup(let bytes):
            PlainText.opening(of: ArticleText(repairing: Self.visibleText(of: Array(bytes.prefix(16_384)))))
        case nil: nil
        }
    }

    /// Words of the content, clutter included.
    ///
    /// Complexity: O(*n*), without parsing.
    package var words: Int {
        switch content {
        case .text(let bytes): WordCount.estimate(bytes.span)
        case .markup(let bytes): WordCount.estimate(Self.visibleText(of: bytes).span)
        case nil: 0
        }
    }

    /// The language, by the beginning of the content.
    package var language: Language? {
        let beginning =
            switch content {
            case .text(let bytes): Array(bytes.prefix(4096))
            case .markup(let bytes): Self.visibleText(of: Array(bytes.prefix(16_384)))
            case nil: [UInt8]()
            }
        return LanguageDetector().language(
            of: beginning.span, in: [0..<beginning.count], stated: metadata.language)
    }

    /// Markup without its tags, scripts and styles; each tag is a line end.
    private static func visibleText(of markup: [UInt8]) -> [UInt8] {
        var scanner = HTMLTagScanner(markup)
        var text: [UInt8] = []
        var start = 0
        while let tag = scanner.next() {
            text.append(contentsOf: markup[start..<tag.range.lowerBound])
            text.append(0x0A)
            start = tag.range.upperBound
            if tag.name == "script" || tag.name == "style" { start = scanner.skipElement(named: tag.name) }
        }
        if start < markup.count { text.append(contentsOf: markup[start...]) }
        return text
    }

    /// A title that may hold markup, as plain text on one line; `nil` if nothing is left of it.
    static func plainTitle(_ title: String) -> String? {
        guard title.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return line(title)
        }
        guard TitleMarkup.isMarkup(title) else { return line(HTMLEntities.decoded(title)) }
        return line(HTMLPage.read(ArticleText(repairing: Array(title.utf8))).text.description)
    }

    /// Bytes of the longest title or name of an item.
    private static let longestLine = 4000

    /// A text on one line; `nil` where nothing is left of it.
    static func line(_ text: String) -> String? {
        let line = SingleLine.text(SingleLine.bounded(text, to: longestLine))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.isEmpty ? nil : line
    }
}
