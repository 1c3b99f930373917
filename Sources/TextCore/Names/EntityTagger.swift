/// Finds the people, organisations, places, groups and works that a text names.
///
///     let segmentation = Segmenter().segment(text, blocks: blocks)
///     let annotations = EntityTagger().annotate(text, segmentation: segmentation)
///     annotations.entities[0].name    // "Ursula von der Leyen"
///
/// Two passes of a sequence model judge the tokens, the second one knowing what the first one decided all over
/// the document; rules then set the borders of the mentions by the conventions of the output, and join the
/// mentions of one entity. The model is linked into the program; making a tagger reads nothing but its checksum.
public struct EntityTagger: Sendable {
    private let data: TaggerData
    private let isUsable: Bool
    /// Why nothing will be found: the model or the lexicon is damaged or of another version. Empty otherwise.
    public let diagnostics: [Diagnostic]

    /// A tagger with the model that is linked into the program.
    public init() { self.init(.linked) }

    /// A tagger with a model and a lexicon from elsewhere, as when they are trained.
    package init(model: [UInt8], lexicon: [UInt8]) {
        self.init(.bytes(model: model, lexicon: lexicon))
    }

    private init(_ data: TaggerData) {
        self.data = data
        let problem = data.withBytes { model, lexicon in
            LexiconImage.problem(in: lexicon)?.message(.lexicon)
                ?? ModelImage.problem(in: model, lexicon: lexicon)?.message(.entityModel)
        }
        isUsable = problem == nil
        diagnostics =
            problem.map { [Diagnostic(.warning, "\($0) Entities are not marked.")] }
            ?? (EntityAliases.linkedDiagnostic.map { [$0] } ?? [])
    }

    /// The entities of the segmented blocks.
    ///
    /// Complexity: O(*n*) in the length of the text, about 2 µs a word.
    ///
    /// - Parameter segmentation: of this text.
    public func annotate(_ text: ArticleText, segmentation: Segmentation) -> EntityAnnotations {
        guard isUsable, !segmentation.tokens.isEmpty else { return .none }
        return data.withBytes { model, lexicon in
            let context = DocumentContext(
                text, segmentation: segmentation, lexicon: EntityLexicon(lexicon))
            var tagger = SequenceTagger(TaggerModel(model))
            let decision = tagger.decide(context)
            var names = DocumentNames(
                text, segmentation: segmentation, context: context,
                mentions: MentionBuilder(context: context).mentions(of: decision))
            var linker = EntityLinker(
                text, segmentation: segmentation, context: context, mentions: names.settled())
            return linker.link()
        }
    }
}
