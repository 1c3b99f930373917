extension Timeline {
    /// The timeline of an article's body.
    ///
    /// Complexity: O(*n* log *n*) in the number of dates.
    public init(_ article: AnnotatedArticle) {
        self.init(dates: article.dates, sentences: article.segmentation.sentences)
    }
}
