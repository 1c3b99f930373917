extension EntityAnnotations {
    /// The mentions that share at least a byte with a range, in text order.
    ///
    /// Complexity: O(log *n*).
    public func mentions(in range: TextRange) -> ArraySlice<EntityMention> {
        mentions.overlapping(range, \.range)
    }
}

extension AnnotatedArticle {
    /// The mentions that share at least a byte with a range, in text order.
    ///
    ///     for sentence in article.segmentation.sentences { print(article.mentions(in: sentence.range).count) }
    ///
    /// Complexity: O(log *n*).
    public func mentions(in range: TextRange) -> ArraySlice<EntityMention> { entities.mentions(in: range) }

    /// The dates that share at least a byte with a range, in text order.
    ///
    /// Complexity: O(log *n*).
    public func dates(in range: TextRange) -> ArraySlice<DateExpression> {
        dates.overlapping(range, \.range)
    }
}

extension AnnotatedArticle {
    /// The links in the story, its captions and bylines, in text order; none of those in what was removed.
    ///
    /// Complexity: O(links + blocks).
    package var storyLinks: [SourceLink] {
        guard !source.links.isEmpty else { return [] }
        let shown = (cleaned.body.map(\.range) + cleaned.metadata.map(\.range)).sorted()
        var links: [SourceLink] = []
        var block = 0
        for link in source.links {
            while block < shown.count, shown[block].upper <= link.range.lower { block += 1 }
            if block < shown.count, shown[block].overlaps(link.range) { links.append(link) }
        }
        return links
    }
}

extension Array {
    /// The elements whose ranges share at least a byte with another one.
    ///
    /// - Parameter range: the range of an element; the array's are in order and disjoint.
    fileprivate func overlapping(_ wanted: TextRange, _ range: (Element) -> TextRange) -> ArraySlice<
        Element
    > {
        guard !wanted.isEmpty else { return [] }
        let start = partitionPoint { range($0).upper > wanted.lower }
        return self[start..<Swift.max(start, partitionPoint { range($0).lower >= wanted.upper })]
    }
}
