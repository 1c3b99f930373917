import TextCore

extension Cleaner {
    /// Judges every block of the article, and keeps the passages that its reader has put back.
    ///
    /// Complexity: O(*n*) in the length of the text.
    public func clean(
        _ article: SourceArticle, recurring: RecurringBlocks = RecurringBlocks(),
        keeping corrections: Corrections
    ) -> CleanedText {
        clean(article, recurring: recurring) { corrections.keep($0, of: article) }
    }
}

extension ArticleAnnotator {
    /// Annotates an article, and keeps the passages that its reader has put back.
    public func annotate(_ source: SourceArticle, keeping corrections: Corrections) -> AnnotatedArticle {
        annotate(source) { corrections.keep($0, of: source) }
    }

    /// The first stage alone, which keeps the passages that its reader has put back.
    public func clean(
        _ source: SourceArticle, recurring: RecurringBlocks = RecurringBlocks(),
        keeping corrections: Corrections
    ) -> CleanedText {
        clean(source, recurring: recurring) { corrections.keep($0, of: source) }
    }
}
