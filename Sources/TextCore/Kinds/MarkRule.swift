/// A wording that marks a kind of highlight without a trained model.
///
/// The pattern is a regular expression as ``RegexParser`` reads them, in which case counts; it is matched against
/// the text as it stands, so that a space and a no-break space differ. To add a rule, add a row to the table of
/// its kind; the tests run its examples.
package struct MarkRule: Sendable {
    /// Kind and wording, for example `money.sign-before`.
    package let id: String
    package let pattern: String
    /// Texts of two bytes or more, one of which occurs in every match; blocks without them are passed over.
    package let anchors: [String]
    /// Sentences with the expected matches in brackets: `It cost [$3.5bn].`
    package let matches: [String]
    /// Sentences in which no rule of the kind may find anything.
    package let spares: [String]
    /// The source of the wording.
    package let source: String

    init(
        _ id: String, _ pattern: String, anchors: [String], matches: [String], spares: [String],
        source: String
    ) {
        self.id = id
        self.pattern = pattern
        self.anchors = anchors
        self.matches = matches
        self.spares = spares
        self.source = source
    }
}
