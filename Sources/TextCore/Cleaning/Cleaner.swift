/// Says which parts of an article are story, which are metadata and which are clutter.
///
///     let cleaned = Cleaner().clean(SourceArticle(text: text))
///     cleaned.clean(of: text)          // headline, deck and paragraphs, one a line
///     cleaned.removed.first?.reason    // .newsletter
///
/// Blocks are found and unglued, each is looked at for wording, form, place and neighbours, and a
/// log-linear chain weighs all of it. In plain text a network then reads the words in context, with the
/// chain's verdict as a witness. When in doubt a passage stays.
///
/// Of a text in another language than English only the structure is judged: see ``CleanedText/language``.
///
/// Known limitations: wordings are English. A sentence of
/// clutter inside a paragraph of story, with a blank on both sides, is not cut out.
public struct Cleaner: Sendable {
    private let models: Result<BlockModels, ImageProblem>
    private let detector = LanguageDetector()
    /// `nil` where the chain alone decides.
    private let network: Result<BlockNetwork, ImageProblem>?

    public init() {
        models = BlockModels.linked
        network = BlockNetwork.linked
    }

    /// A cleaner with models under training.
    package init(_ models: BlockModels, network: BlockNetwork? = nil) {
        self.models = .success(models)
        self.network = network.map { .success($0) }
    }

    /// A cleaner with models from elsewhere; if they are not sound it keeps all of every text, and says why.
    package init(image: UnsafeRawBufferPointer) {
        models = Result { () throws(ImageProblem) in try BlockModels(image: image) }
        network = BlockNetwork.linked
    }

    /// A cleaner with a network from elsewhere; if it is not sound the chain alone decides, and the cleaner says why.
    package init(networkImage: UnsafeRawBufferPointer) {
        models = BlockModels.linked
        network = Result { () throws(ImageProblem) in try BlockNetwork(image: networkImage) }
    }

    /// Judges every block of the article; ranges are over `article.text`.
    ///
    /// Complexity: O(*n*) in the length of the text.
    ///
    /// - Parameters:
    ///   - recurring: what ``ArchiveEvidence`` found for the article; without it the text alone decides.
    ///   - isKept: whether a removal stays in the story at the reader's wish.
    public func clean(
        _ article: SourceArticle, recurring: RecurringBlocks = RecurringBlocks(),
        keeping isKept: (Removal) -> Bool = { _ in false }
    ) -> CleanedText {
        let blocks = Self.blocks(of: article)
        guard !blocks.isEmpty else { return CleanedText(body: []) }
        let evidence = DocumentEvidence(article, blocks: blocks)
        let language = StoryLanguage(article, evidence, detector)
        var cleaned = clean(article, evidence, language, recurring, isKept)
        cleaned.language = language.language
        return cleaned
    }

    private func clean(
        _ article: SourceArticle, _ evidence: DocumentEvidence, _ language: StoryLanguage,
        _ recurring: RecurringBlocks, _ isKept: (Removal) -> Bool
    ) -> CleanedText {
        let recurs = recurring.flags(of: evidence.blocks, in: article.text)
        if let other = language.language, other != .english {
            return StructuralVerdict(evidence, recurs: recurs).cleaned(isKept: isKept)
        }
        guard !language.hasFewFunctionWords else {
            return Verdict.keepingAll(evidence, diagnostics: [language.diagnostic])
        }
        let models: BlockModels
        switch self.models {
        case .success(let sound): models = sound
        case .failure(let problem):
            let message = "\(problem.message(.blockWeights)) Nothing is removed."
            return Verdict.keepingAll(evidence, diagnostics: [Diagnostic(.warning, message)])
        }
        let isPage = evidence.markup != nil
        let chain = FeatureExtractor(evidence).chain()
        let probabilities = (isPage ? models.page : models.text).probabilities(of: chain)
        var verdict = Verdict(evidence, probabilities, recurs: recurs)
        guard !isPage, let network else { return verdict.cleaned(isKept: isKept) }
        switch network {
        case .success(let network):
            let removals = verdict.chainRemovals
            let reading = BlockReading(evidence, chain, probabilities: probabilities, removes: removals)
            verdict.decide(by: network.logOdds(of: reading), chain: removals)
            return verdict.cleaned(isKept: isKept)
        case .failure(let problem):
            let message = "\(problem.message(.blockNetwork)) The text is judged without it."
            return verdict.cleaned(isKept: isKept, diagnostics: [Diagnostic(.note, message)])
        }
    }

    /// The blocks that are judged: the source's own, or those found in plain text, unglued.
    static func blocks(of article: SourceArticle) -> [DraftBlock] {
        var drafts: [DraftBlock]
        if article.blocks.isEmpty {
            drafts = PlainTextBlocks.find(in: article.text)
        } else {
            drafts = SourceBlocks.drafts(of: article)
        }
        return Ungluer(article.text).unglue(drafts)
    }

    /// What training needs of an article: where its blocks stand, and the model's answers for them.
    package static func chain(of article: SourceArticle) -> (ranges: [TextRange], chain: BlockChain) {
        let blocks = Self.blocks(of: article)
        let evidence = DocumentEvidence(article, blocks: blocks)
        return (blocks.map { TextRange(utf8: $0.range) }, FeatureExtractor(evidence).chain())
    }

    /// What the network's training needs of a text, of whose blocks the chain with this model thinks so.
    package static func reading(of article: SourceArticle, _ model: BlockModel) -> BlockReading {
        let blocks = Self.blocks(of: article)
        let evidence = DocumentEvidence(article, blocks: blocks)
        let chain = FeatureExtractor(evidence).chain()
        let probabilities = model.probabilities(of: chain)
        return BlockReading(
            evidence, chain, probabilities: probabilities,
            removes: Verdict(evidence, probabilities).chainRemovals)
    }
}
