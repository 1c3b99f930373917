/// An article with all that Dateline says about it; every part is ranges over `source.text`.
public struct AnnotatedArticle: Sendable {
    public let source: SourceArticle
    public let cleaned: CleanedText
    public let segmentation: Segmentation
    public let entities: EntityAnnotations
    /// In text order, disjoint.
    public let dates: [DateExpression]
    /// The diagnostics of the stages after cleaning.
    public let annotation: [Diagnostic]

    public init(
        source: SourceArticle, cleaned: CleanedText, segmentation: Segmentation,
        entities: EntityAnnotations, dates: [DateExpression], annotation: [Diagnostic] = []
    ) {
        self.source = source
        self.cleaned = cleaned
        self.segmentation = segmentation
        self.entities = entities
        self.dates = dates
        self.annotation = annotation
    }

    public var text: ArticleText { source.text }

    /// The language of the story; `nil` where it is not sure.
    public var language: Language? { cleaned.language }

    /// Whether the story is in another language than English, whose rules do not hold for it then.
    public var isInOtherLanguage: Bool { language.map { $0 != .english } ?? false }

    /// The diagnostics of the format, the cleaning and the annotation.
    public var diagnostics: [Diagnostic] { source.diagnostics + cleaned.diagnostics + annotation }

    /// The article with some of its dates.
    package func keepingDates(where isWanted: (DateExpression) -> Bool) -> AnnotatedArticle {
        AnnotatedArticle(
            source: source, cleaned: cleaned, segmentation: segmentation, entities: entities,
            dates: dates.filter(isWanted), annotation: annotation)
    }

    /// The article without the mentions that the tagger is less sure of, see
    /// ``EntityAnnotations/keeping(confidence:)``.
    public func keeping(confidence: Float) -> AnnotatedArticle {
        AnnotatedArticle(
            source: source, cleaned: cleaned, segmentation: segmentation,
            entities: entities.keeping(confidence: confidence), dates: dates, annotation: annotation)
    }
}
