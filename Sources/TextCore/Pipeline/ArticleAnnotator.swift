/// Takes an article through the stages of the core: cleaning, segmentation, entities, dates.
///
///     let article = ArticleAnnotator().annotate(source)
///     article.cleaned.clean(of: article.text)    // the story
///
/// Making one loads its models and rules; make one and use it for many articles, on any thread.
public struct ArticleAnnotator: Sendable {
    private let cleaner = Cleaner()
    private let segmenter = Segmenter()
    private let entityTagger: EntityTagger
    private let dateTagger = DateTagger()

    public init() { self.init(entityTagger: EntityTagger()) }

    package init(entityTagger: EntityTagger) { self.entityTagger = entityTagger }

    /// The diagnostics of every article: that names cannot be marked, as the model is damaged. Empty in a sound program.
    public var diagnostics: [Diagnostic] { entityTagger.diagnostics + Self.ruleDiagnostics }

    private static let ruleDiagnostics = [ImageKind.dateRules, .clutterRules, .languages].compactMap {
        ImageKind.diagnostic($0, $0.linkedProblem)
    }

    /// Annotates an article.
    ///
    /// Complexity: O(*n*) in the length of the text.
    ///
    /// - Parameters:
    ///   - cleans: whether clutter is judged; if not, all of the text is body.
    ///   - isKept: whether a removal stays in the story at the reader's wish.
    public func annotate(
        _ source: SourceArticle, cleans: Bool = true, keeping isKept: (Removal) -> Bool = { _ in false }
    ) -> AnnotatedArticle {
        annotate(source, cleaned: clean(source, cleans: cleans, keeping: isKept))
    }

    /// The first stage alone: what is story, what is not.
    ///
    /// - Parameters:
    ///   - recurring: what ``ArchiveEvidence`` found for the article.
    ///   - isKept: whether a removal stays in the story at the reader's wish.
    public func clean(
        _ source: SourceArticle, cleans: Bool = true, recurring: RecurringBlocks = RecurringBlocks(),
        keeping isKept: (Removal) -> Bool = { _ in false }
    ) -> CleanedText {
        cleans
            ? cleaner.clean(source, recurring: recurring, keeping: isKept)
            : WholeText.body(of: source)
    }

    /// The stages after cleaning: entities and dates of the body; of a story in another language than English, days that are
    /// unambiguous in form.
    public func annotate(_ source: SourceArticle, cleaned: CleanedText) -> AnnotatedArticle {
        let segmentation = segmentation(source, cleaned)
        if let language = cleaned.language, language != .english {
            // Names and dates are found by rules and models for English.
            return AnnotatedArticle(
                source: source, cleaned: cleaned, segmentation: segmentation, entities: .none,
                dates: OtherLanguageDates(language).expressions(
                    in: source.text, within: cleaned.body.map(\.range)), annotation: diagnostics)
        }
        return AnnotatedArticle(
            source: source, cleaned: cleaned, segmentation: segmentation,
            entities: entityTagger.annotate(source.text, segmentation: segmentation),
            dates: dateTagger.expressions(
                in: source.text, segmentation: segmentation, published: source.metadata.published),
            annotation: diagnostics)
    }

    /// An article whose entities and dates are known, as from a store.
    public func annotated(
        _ source: SourceArticle, cleaned: CleanedText, entities: EntityAnnotations, dates: [DateExpression]
    ) -> AnnotatedArticle {
        AnnotatedArticle(
            source: source, cleaned: cleaned, segmentation: segmentation(source, cleaned),
            entities: entities, dates: dates, annotation: diagnostics)
    }

    private func segmentation(_ source: SourceArticle, _ cleaned: CleanedText) -> Segmentation {
        segmenter.segment(source.text, blocks: cleaned.body.map(\.range))
    }
}
