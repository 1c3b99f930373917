import TextCore

/// The entry of a page in a list, made without parsing all of its markup.
enum HTMLSummary {
    /// Reads the head, the first heading and the JSON-LD; counts the words in paragraphs.
    ///
    /// Complexity: O(*n*); only the head is parsed.
    static func summarize(_ beginning: [UInt8]) -> ArticleSummary {
        let markup = HTMLCharset.decode(beginning).text.utf8
        var summary = ArticleSummary(metadata: ArticleMetadata(), words: wordsInParagraphs(markup))
        if let document = HTMLDocument(HTMLEntities.repaired(excerpt(of: markup))) {
            summary.metadata = HTMLMetadata.read(document)
        }
        return summary
    }

    /// The head, and the parts of the body that can carry metadata.
    static func excerpt(of markup: [UInt8]) -> [UInt8] {
        var scanner = HTMLTagScanner(markup)
        var excerpt: [UInt8] = []
        var isInBody = false
        var hasHeading = false
        var hasTitle = false
        while let tag = scanner.next() {
            if !isInBody, tag.name == "body" {
                isInBody = true
                excerpt.append(contentsOf: markup[..<tag.range.lowerBound])
            }
            if tag.name == "title", !hasTitle {
                hasTitle = true
                let end = scanner.skipElement(named: "title")
                if isInBody { excerpt.append(contentsOf: markup[tag.range.lowerBound..<end]) }
            }
            guard isInBody else { continue }
            switch tag.name {
            case "h1" where !hasHeading:
                hasHeading = true
                excerpt.append(contentsOf: markup[tag.range.lowerBound..<scanner.skipElement(named: "h1")])
            case "time":
                excerpt.append(
                    contentsOf: markup[tag.range.lowerBound..<scanner.skipElement(named: "time")])
            case "script":
                let end = scanner.skipElement(named: "script")
                if markup[tag.range].firstRange(of: "ld+json") != nil {
                    excerpt.append(contentsOf: markup[tag.range.lowerBound..<end])
                }
            case "style": _ = scanner.skipElement(named: "style")
            default:
                if markup[tag.range].firstRange(of: "datePublished") != nil {
                    excerpt.append(contentsOf: markup[tag.range])
                }
            }
        }
        return isInBody ? excerpt : markup
    }

    private static func wordsInParagraphs(_ markup: [UInt8]) -> Int {
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
                text.removeAll(keepingCapacity: true)
                paragraph = tag.name == "p" ? tag.range.upperBound : nil
            default:
                if paragraph != nil { paragraph = tag.range.upperBound }
            }
        }
        return words
    }
}
