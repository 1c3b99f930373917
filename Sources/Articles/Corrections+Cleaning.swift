import TextCore

extension Cleaner {
    /// Judges every block of the article; what its reader has put back stays, and what was taken out goes.
    ///
    /// Complexity: O(*n*) in the length of the text.
    public func clean(
        _ article: SourceArticle, recurring: RecurringBlocks = RecurringBlocks(),
        keeping corrections: Corrections
    ) -> CleanedText {
        clean(article, recurring: recurring) { corrections.keep($0, of: article) }
            .takingOut { corrections.takesOut($0, of: article) }
    }
}

extension ArticleAnnotator {
    /// Annotates an article as its reader has corrected it.
    public func annotate(_ source: SourceArticle, keeping corrections: Corrections) -> AnnotatedArticle {
        annotate(source, cleaned: clean(source, keeping: corrections))
    }

    /// The first stage alone, as the reader has corrected it.
    public func clean(
        _ source: SourceArticle, recurring: RecurringBlocks = RecurringBlocks(),
        keeping corrections: Corrections
    ) -> CleanedText {
        clean(source, recurring: recurring) { corrections.keep($0, of: source) }
            .takingOut { corrections.takesOut($0, of: source) }
    }
}

extension CleanedText {
    /// The text without some blocks of its body, which count as removed by the reader.
    func takingOut(_ isTaken: (BodyBlock) -> Bool) -> CleanedText {
        let taken = body.filter(isTaken)
        guard !taken.isEmpty else { return self }
        let ranges = Set(taken.map(\.range))
        let removals = taken.map { Removal(range: $0.range, reason: .other, rule: TakenPassage.rule) }
        return CleanedText(
            body: body.filter { !ranges.contains($0.range) }, metadata: metadata,
            removed: (removed + removals).sorted { $0.range < $1.range },
            putBack: putBack.filter { !ranges.contains($0.range) }, diagnostics: diagnostics,
            language: language)
    }
}
