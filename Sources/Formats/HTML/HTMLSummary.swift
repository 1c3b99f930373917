import TextCore

/// The entry of a page in a list: its facts are those of the story that is opened.
enum HTMLSummary {
    /// Weighs the facts as the story does; counts the words in paragraphs.
    ///
    /// Complexity: O(*n*).
    ///
    /// - Parameter beginning: the page's bytes, of which the end may be missing.
    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        let text = HTMLCharset.decode(beginning).text
        var sample: [UInt8] = []
        let words = wordsInParagraphs(text.utf8, sample: &sample)
        var summary = ArticleSummary(metadata: HTMLPage.read(text).metadata, words: words)
        summary.language = LanguageDetector().language(
            of: sample.span, in: [0..<sample.count], stated: summary.metadata.language)
        return summary
    }

    /// Bytes of text by which the language of a page is told in a list, and those of a paragraph that counts for it.
    private static let sampleSize = 1024
    private static let sampledParagraph = 80

    /// Counts words.
    ///
    /// - Parameter sample: takes the text of the first long paragraphs.
    private static func wordsInParagraphs(_ markup: [UInt8], sample: inout [UInt8]) -> Int {
        var scanner = HTMLTagScanner(markup)
        var words = 0
        var paragraph: Int?
        var text: [UInt8] = []
        while let tag = scanner.next() {
            if let start = paragraph { text.append(contentsOf: markup[start..<tag.range.lowerBound]) }
            switch tag.name {
            case "script", "style":
                _ = scanner.skipElement(named: tag.name)
                if paragraph != nil { paragraph = scanner.position }
            case "p", "/p", "/div", "/article", "/body":
                words += WordCount.estimate(text.span)
                if sample.count < sampleSize, text.count >= sampledParagraph { sample += text + [0x0A] }
                text.removeAll(keepingCapacity: true)
                paragraph = tag.name == "p" ? tag.range.upperBound : nil
            default:
                if paragraph != nil { paragraph = tag.range.upperBound }
            }
        }
        if let paragraph { text.append(contentsOf: markup[paragraph...]) }
        return words + WordCount.estimate(text.span)
    }
}
