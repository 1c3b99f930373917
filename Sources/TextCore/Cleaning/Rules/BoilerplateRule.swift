/// One kind of wording that pages put beside a story, and what it speaks for.
///
/// A rule is evidence, not a verdict: the model weighs it with the block's form, place and neighbours.
/// A rule that the training data never shows keeps the weight of its ``Strength``.
///
/// Patterns are words in lower case, matched word by word whatever the punctuation between them:
/// - `(a|b c|)` one of several, of which one may be empty
/// - `#` a number · `¤` a currency sign · `©` the copyright sign · `@site` a site where stories are shared
/// - `…` up to four words of any kind
/// - `^` and `$` the start and the end of the block
///
/// To add a rule, add a row to the table of its reason; the tests run its examples.
package struct BoilerplateRule: Sendable {
    /// How much a match says on its own, as a weight in log-odds.
    package enum Strength: Sendable {
        /// Story text never reads so.
        case decisive
        /// Story text seldom reads so.
        case strong
        /// A word that boilerplate likes; the rest of the block decides.
        case weak

        /// Log-odds of boilerplate, before training.
        package var logOdds: Float {
            switch self {
            case .decisive: 5
            case .strong: 3
            case .weak: 1
            }
        }
    }

    /// What a match says of the whole block.
    package enum Form: Sendable {
        /// Nothing: the model weighs it.
        case evidence
        /// Where a colon follows the words, the block is a label and the title of another story.
        case labelledTitle
    }

    /// Reason and wording, for example `donation.consider-supporting`; shown to the user with a removal.
    package let id: String
    package let reason: RemovalReason
    package let strength: Strength
    package let form: Form
    package let patterns: [String]
    /// Sentences in which the rule must be found.
    package let matches: [String]
    /// Sentences of news in which it must not be found.
    package let spares: [String]
    /// The source of the wording.
    package let source: String

    init(
        _ id: String, _ reason: RemovalReason, _ strength: Strength, _ patterns: [String],
        form: Form = .evidence, matches: [String], spares: [String],
        source: String = "common page furniture"
    ) {
        self.id = id
        self.form = form
        self.reason = reason
        self.strength = strength
        self.patterns = patterns
        self.matches = matches
        self.spares = spares
        self.source = source
    }

    /// All rules, in the order of ``RemovalReason``; ids are unique.
    package static let all: [BoilerplateRule] = RemovalReason.allCases.flatMap(\.row.rules)
}
