import TextCore

/// The entry of a page in a list, made without parsing all of its markup.
enum HTMLSummary {
    /// Reads the head, the first heading and the JSON-LD; counts the words in paragraphs.
    ///
    /// Complexity: O(*n*); only the head is parsed.
    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        let markup = HTMLCharset.decode(beginning).text.utf8
        var sample: [UInt8] = []
        let words = wordsInParagraphs(markup, sample: &sample)
        var summary = ArticleSummary(metadata: ArticleMetadata(), words: words)
        if let document = HTMLDocument(HTMLEntities.repaired(excerpt(of: markup))) {
            var walk = HTMLBlockWalk()
            walk.visit(document)
            summary.metadata = HTMLMetadata(document, walk).metadata
        }
        summary.language = LanguageDetector().language(
            of: sample.span, in: [0..<sample.count], stated: summary.metadata.language)
        return summary
    }

    /// Headings of the first and of the second level that are copied, and bytes after each that can hold the lines around a
    /// headline.
    private static let firsts = (most: 6, reach: 3000)
    private static let seconds = (most: 12, reach: 700)
    /// Bytes before a heading that can hold its date.
    private static let beforeHeading = 600

    /// The head, and from the body only what can carry metadata: scripts of JSON-LD, times, and what stands around the
    /// headings of the first two levels.
    static func excerpt(of markup: [UInt8]) -> [UInt8] {
        var scanner = HTMLTagScanner(markup)
        var excerpt: [UInt8] = []
        var isInBody = false
        var hasTitle = false
        /// Up to where the body was copied.
        var copied = 0
        /// Up to where it is copied whole.
        var end = 0
        var headings = (first: 0, second: 0)
        func copy(to position: Int) {
            let position = min(position, markup.count)
            guard position > copied else { return }
            excerpt.append(contentsOf: markup[copied..<position])
            copied = position
        }
        while let tag = scanner.next() {
            if !isInBody, tag.name == "body" {
                isInBody = true
                copy(to: tag.range.upperBound)
                end = copied + beforeHeading
            }
            if tag.name == "title", !hasTitle {
                hasTitle = true
                let ending = scanner.skipElement(named: "title")
                if isInBody {
                    copied = max(copied, tag.range.lowerBound)
                    copy(to: ending)
                }
            }
            guard isInBody else { continue }
            if copied < end { copy(to: min(end, tag.range.lowerBound)) }
            switch tag.name {
            case "h1", "h2":
                let ending = scanner.skipElement(named: tag.name)
                let isFirst = tag.name == "h1"
                guard isFirst ? headings.first < firsts.most : headings.second < seconds.most else {
                    continue
                }
                if isFirst { headings.first += 1 } else { headings.second += 1 }
                if tag.range.lowerBound > copied {
                    excerpt.append(contentsOf: "<div></div>".utf8)
                    copied = max(copied, tag.range.lowerBound)
                }
                copy(to: ending)
                end = max(end, ending + (isFirst ? firsts.reach : seconds.reach))
            case "time":
                let ending = scanner.skipElement(named: "time")
                copied = max(copied, tag.range.lowerBound)
                copy(to: ending)
            case "script", "style", "svg", "noscript":
                let ending = scanner.skipElement(named: tag.name)
                if copied < end { copy(to: tag.range.lowerBound) }
                if tag.name == "script", markup[tag.range].firstRange(of: "ld+json") != nil {
                    copied = max(copied, tag.range.lowerBound)
                    copy(to: ending)
                } else {
                    copied = max(copied, ending)
                }
            default:
                if tag.range.lowerBound >= copied, markup[tag.range].firstRange(of: "datePublished") != nil
                {
                    copied = tag.range.lowerBound
                    copy(to: tag.range.upperBound)
                }
            }
        }
        return isInBody ? excerpt : markup
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
        return words
    }
}
