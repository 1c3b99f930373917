extension ArticleAnnotator {
    /// Changes whenever annotation output may change; store it beside annotations.
    ///
    /// It covers the model, the lexicon, all rules and weights, but not code: a change of code that changes the output of
    /// the stages raises ``codeVersion``.
    public static let stamp: UInt64 = {
        let images: [ImageKind] = [
            .entityModel, .lexicon, .blockWeights, .languages, .blockNetwork, .aliases,
        ]
        let rules = [DateRuleTable.fingerprint, ClutterRules.fingerprint]
        let sums = images.map { DataImage.identity(of: $0.linked) } + rules + [codeVersion]
        return sums.withUnsafeBytes(DataChecksum.of)
    }()

    /// Raise it with every change of code that changes the output of the stages.
    private static let codeVersion: UInt64 = 5
}
