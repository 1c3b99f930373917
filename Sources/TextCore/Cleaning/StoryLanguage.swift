/// Whether a text is in a language that the rules know.
///
/// English prose is a third or more function words; prose of other languages shares a few by chance.
struct StoryLanguage {
    let isKnown: Bool

    /// Words of prose below which nothing is concluded.
    private static let enough = 40

    init(_ evidence: DocumentEvidence) {
        var words = 0
        var function = 0
        for fact in evidence.facts where fact.wordCount >= 13 {
            words += fact.wordCount
            function += fact.functionWords
        }
        isKnown = words < Self.enough || function * 100 >= words * 15
    }

    let diagnostic = Diagnostic(
        .note, "The text is in a language that the cleaning rules do not know; all of it is shown.")
}
