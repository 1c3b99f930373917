/// What a trainer sees of a document: the stretches that the tagger decides on, and their features, made by
/// the code that the tagger runs.
package struct TaggerTrainingView {
    private let context: DocumentContext
    private let templates: FeatureTemplates
    /// The maximal runs of tokens that the tagger decides on, in slots.
    package let stretches: [Range<Int>]
    /// Slots of the document, borders between sentences counted.
    package var slotCount: Int { context.slots.count }
    /// For each slot its token, or -1.
    package let tokenOfSlot: [Int]

    /// - Parameter lexicon: a lexicon that ``LexiconImage/problem(in:)`` found right; it must outlive the view's
    ///   making, not its use.
    package init(_ text: ArticleText, segmentation: Segmentation, lexicon: UnsafeRawBufferPointer) {
        context = DocumentContext(text, segmentation: segmentation, lexicon: EntityLexicon(lexicon))
        templates = FeatureTemplates(context)
        stretches = context.stretches()
        var tokens = [Int](repeating: -1, count: context.slots.count)
        for (number, sentence) in context.sentences.enumerated() {
            for slot in sentence { tokens[slot] = context.token(inSlot: slot, ofSentence: number) }
        }
        tokenOfSlot = tokens
    }

    package func isCapitalized(_ slot: Int) -> Bool { context.isCapitalized(slot) }

    /// The features of the first pass.
    package func features(of slot: Int, into list: inout FeatureList) {
        templates.features(of: slot, into: &list)
    }

    /// The evidence of the second pass on the token in a slot, for each open slot in order.
    package func secondEvidence(
        labels: [UInt8], marginals: [SIMD16<Float>], _ body: (_ slot: Int, [SecondPass.Evidence]) -> Void
    ) {
        let second = SecondPass(context, labels: labels, marginals: marginals)
        for slot in stretches.joined() {
            var evidence: [SecondPass.Evidence] = []
            second.evidence(on: slot, label: labels[slot], marginal: marginals[slot]) {
                evidence.append($0)
            }
            body(slot, evidence)
        }
    }
}
