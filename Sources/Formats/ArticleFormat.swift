import TextCore

/// A format of stored articles: how to recognize it, and how to turn its bytes into a text with blocks.
///
/// To add a format, write a file beside this one that makes a value of this type, and name it in ``all``.
public struct ArticleFormat: Sendable {
    /// The name in `--help` and messages.
    public let name: String
    /// File extensions, lower-case, without the dot.
    public let extensions: [String]
    /// The largest file that is read, in bytes.
    package let sizeLimit: Int
    /// Whether a file without an extension that begins with these bytes is of this format.
    let isLikely: @Sendable (_ beginning: [UInt8]) -> Bool
    /// Turns the bytes of a whole file into an article.
    package let read: @Sendable (_ bytes: [UInt8]) -> SourceArticle
    /// The most bytes that a summary is made from.
    package let summaryLength: Int
    /// Makes the entry of the list from the first bytes of a file, with the least work.
    package let summarize: @Sendable (_ beginning: [UInt8]) -> ArticleSummary

    /// All formats; a file that no other format claims is plain text.
    public static let all: [ArticleFormat] = [.plainText, .markdown, .html]

    /// The format of a file by its extension; `nil` if no format claims it.
    package static func named(byExtensionOf path: String) -> ArticleFormat? {
        guard let name = fileExtension(of: path) else { return nil }
        return all.first { $0.extensions.contains(name) }
    }

    /// The format of a file without a known extension, by its first bytes.
    package static func sniffed(_ beginning: [UInt8]) -> ArticleFormat {
        all.first { $0.isLikely(beginning) } ?? .plainText
    }

    /// The extension of a file's name, lower-case and without the dot; `nil` if it has none.
    ///
    /// Of a packed file it is the one before `.gz`: `html` for `page.html.gz`.
    package static func fileExtension(of path: String) -> String? {
        var name = path.utf8.suffix { $0 != UInt8(ascii: "/") }
        if name.count > 3, name.suffix(3).elementsEqual(".gz".utf8) { name = name.dropLast(3) }
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...]
        return ending.isEmpty ? nil : String(Substring(ending)).lowercased()
    }
}

/// The facts in a list about an article that was not cleaned yet.
public struct ArticleSummary: Hashable, Sendable {
    public var metadata: ArticleMetadata
    /// The number of words that were read, clutter included.
    public var words: Int
    /// `nil` where the beginning does not tell it.
    public var language: Language?

    public init(metadata: ArticleMetadata, words: Int, language: Language? = nil) {
        self.metadata = metadata
        self.words = words
        self.language = language
    }

    /// The entry of an article of which the beginning is known.
    init(_ article: SourceArticle) {
        metadata = article.metadata
        if metadata.title == nil { metadata.title = PlainText.opening(of: article.text) }
        words = WordCount.estimate(article.text.utf8.span)
        language = LanguageDetector().language(
            of: article.text.utf8.span, in: [0..<article.text.count], stated: metadata.language)
    }
}

extension BidirectionalCollection {
    /// The longest suffix whose elements all pass.
    fileprivate func suffix(while predicate: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, predicate(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
