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
        var article = StatedMetadata.article(text, fields: header.metadata)
        article.diagnostics = decoded.diagnostics + header.diagnostics
        return article
    }

    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        ArticleSummary(read(beginning))
    }

    /// What a list calls a text without a headline: the beginning of its story.
    static func opening(of text: ArticleText) -> String? {
        guard let lead = TextHead(text).lead else { return firstLine(of: text) }
        let story = text.string(in: lead)
        // `Updated: 5 March 2024Rain fell …`: a line break is lost.
        let dates = DateLine(Array(story.utf8.prefix(DateLine.longest)))?.labelledEnd ?? 0
        return sentence(of: String(decoding: story.utf8.dropFirst(dates), as: UTF8.self))
    }

    /// The first line that is not blank: what is left where no story is seen.
    private static func firstLine(of text: ArticleText) -> String? {
        let bytes = text.utf8
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
        let end = bytes[start...].prefix(longestOpening * 4).firstIndex { $0 == 0x0A || $0 == 0x0D }
        return sentence(
            of: String(
                decoding: bytes[start..<(end ?? min(bytes.count, start + longestOpening * 4))],
                as: UTF8.self))
    }

    /// Characters of an opening, at most.
    private static let longestOpening = 90

    /// The first sentence, cut between words and with an ellipsis where it is long.
    static func sentence(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var opening = ""
        for (index, word) in words.enumerated() {
            if !opening.isEmpty, opening.count + word.count + 1 > longestOpening { return opening + "…" }
            opening += opening.isEmpty ? String(word.prefix(longestOpening)) : " \(word)"
            let isEnd =
                word.count > 3 && (word.hasSuffix(".") || word.hasSuffix("?") || word.hasSuffix("!"))
            if isEnd, index >= 5, index + 1 < words.count, words[index + 1].first?.isUppercase == true {
                return opening
            }
        }
        return opening
    }
}
