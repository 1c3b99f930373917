/// An article with all that Dateline says about it; every part is ranges over `source.text`.
public struct AnnotatedArticle: Sendable {
    public let source: SourceArticle
    public let cleaned: CleanedText
    public let segmentation: Segmentation
    public let entities: EntityAnnotations
    /// In text order, disjoint.
    public let dates: [DateExpression]

    public init(
        source: SourceArticle, cleaned: CleanedText, segmentation: Segmentation,
        entities: EntityAnnotations, dates: [DateExpression]
    ) {
        self.source = source
        self.cleaned = cleaned
        self.segmentation = segmentation
        self.entities = entities
        self.dates = dates
    }

    public var text: ArticleText { source.text }
}
