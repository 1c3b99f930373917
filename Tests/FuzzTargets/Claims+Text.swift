import TextCore

extension Claims {
    /// Ranges that lie in the text, on scalar boundaries, and rise without touching one another.
    mutating func areInOrder(_ ranges: [TextRange], in text: ArticleText, _ what: String) {
        var end = 0
        for range in ranges {
            hold(range.lower.utf8 >= end, "\(what) \(range) begins before \(end)")
            hold(range.upper.utf8 <= text.count, "\(what) \(range) ends after the text")
            hold(!range.isEmpty, "\(what) \(range) is empty")
            hold(
                text.isScalarBoundary(range.lower) && text.isScalarBoundary(range.upper),
                "\(what) \(range) cuts a scalar")
            end = range.upper.utf8
        }
    }

    /// Body, metadata and what was removed are the text, but for white space.
    mutating func accountForAll(_ cleaned: CleanedText, of text: ArticleText) {
        areInOrder(cleaned.body.map(\.range), in: text, "body")
        areInOrder(cleaned.metadata.map(\.range), in: text, "metadata")
        areInOrder(cleaned.removed.map(\.range), in: text, "removed")
        let ranges =
            (cleaned.body.map(\.range) + cleaned.metadata.map(\.range)
            + cleaned.removed.map(\.range)).sorted()
        areInOrder(ranges, in: text, "part")
        guard violations.isEmpty else { return }
        var end = 0
        for range in ranges + [TextRange(utf8: text.count..<text.count)] {
            let gap = TextRange(utf8: end..<range.lower.utf8)
            hold(
                text.string(in: gap).unicodeScalars.allSatisfy(Self.isBlank), "\(gap) is in no part")
            end = range.upper.utf8
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .control
    }

    /// Annotations lie in the body, in order.
    mutating func annotate(_ article: AnnotatedArticle) {
        let text = article.text
        areInOrder(article.segmentation.tokens.map(\.range), in: text, "token")
        areInOrder(article.segmentation.sentences.map(\.range), in: text, "sentence")
        areInOrder(article.entities.mentions.map(\.range), in: text, "mention")
        areInOrder(article.dates.map(\.range), in: text, "date")
        for mention in article.entities.mentions {
            let isKnown = article.entities.entities.indices.contains(mention.entity.number)
            hold(isKnown, "entity \(mention.entity.number) is not there")
            hold((0...1).contains(mention.confidence), "confidence \(mention.confidence)")
        }
        for entity in article.entities.entities {
            hold(!entity.name.isEmpty && !entity.mentions.isEmpty, "entity \(entity.id.number) is empty")
        }
        for date in article.dates { hold(!date.value.isEmpty, "a date without a value at \(date.range)") }
        let body = article.cleaned.body.map(\.range)
        for range in article.entities.mentions.map(\.range) + article.dates.map(\.range) {
            isWithin(body, range, "annotation")
        }
    }

    /// A range that lies in one of some ranges, which are in order.
    mutating func isWithin(_ ranges: [TextRange], _ range: TextRange, _ what: String) {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lower <= range.lower { low = middle + 1 } else { high = middle }
        }
        hold(low > 0 && ranges[low - 1].contains(range), "\(what) \(range) leaves its block")
    }
}
