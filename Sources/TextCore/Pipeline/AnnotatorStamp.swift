extension ArticleAnnotator {
    /// Changes whenever annotation output may change, for whoever keeps annotations.
    ///
    /// It covers the model, the lexicon, all rules and weights. Code is not seen: who changes what the stages make
    /// of the same data raises ``codeVersion``.
    public static let stamp: UInt64 = {
        let images: [ImageKind] = [.entityModel, .lexicon, .blockWeights]
        let rules = [DateRuleTable.fingerprint, ClutterRules.fingerprint]
        let sums = images.map { DataImage.identity(of: $0.linked) } + rules + [codeVersion]
        return sums.withUnsafeBytes(DataChecksum.of)
    }()

    /// Raised by whoever changes what the stages say of an article without changing a table.
    private static let codeVersion: UInt64 = 3
}
