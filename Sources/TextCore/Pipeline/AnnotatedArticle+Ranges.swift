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
