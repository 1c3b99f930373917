/// The language of a story, and whether the English rules hold for it.
struct StoryLanguage {
    /// `nil` where it is not known: then the rules hold, if the words do not speak against it.
    let language: Language?
    /// Whether the text is long and has few English function words.
    let hasFewFunctionWords: Bool

    /// English prose is a third or more function words; prose of other languages shares a few by chance.
    private static let leastShare = 15
    /// Words of prose below which nothing is concluded.
    private static let enough = 40
    init(_ article: SourceArticle, _ evidence: DocumentEvidence, _ detector: LanguageDetector) {
        var words = 0
        var function = 0
        for fact in evidence.facts where fact.wordCount >= 13 {
            words += fact.wordCount
            function += fact.functionWords
        }
        hasFewFunctionWords = words >= Self.enough && function * 100 < words * Self.leastShare
        language = detector.language(of: article, blocks: evidence.blocks.map(\.range))
    }

    let diagnostic = Diagnostic(
        .note, "The text is in a language that the cleaning rules do not know; all of it is shown.")
}
