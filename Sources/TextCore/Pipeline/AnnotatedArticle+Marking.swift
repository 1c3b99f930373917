extension AnnotatedArticle {
    /// The article with highlights of certain kinds alone; those that rules find are looked for in its body.
    ///
    ///     article.marking([.person, .date]).entities    // people
    ///
    /// Complexity: O(mentions); O(*n*) in the length of the body where a wanted kind is found by rules.
    public func marking(_ kinds: Set<MarkKind>) -> AnnotatedArticle {
        var entities = entities.keeping { kinds.contains($0.type) }
        let blocks = cleaned.body.map(\.range)
        for kind in MarkKind.ruled where kinds.contains(kind) && !isInOtherLanguage {
            guard let finder = MarkKind.finders[kind] else { continue }
            entities = entities.adding(finder.ranges(in: text, within: blocks), of: kind, in: text)
        }
        return AnnotatedArticle(
            source: source, cleaned: cleaned, segmentation: segmentation, entities: entities,
            dates: kinds.contains(.date) ? dates : [], annotation: annotation)
    }
}
