/// One rule: a pattern of words and the meaning that gives its value.
package struct DateRule: Sendable {
    /// For example `day.month-first`; unique.
    package let id: String
    /// The pattern as it is written; see the article on date rules for the language.
    package let pattern: String
    /// The name of the meaning, one of a fixed list, that gives the value.
    package let meaning: String
    /// Sentences in which the rule holds, each expression marked with its value.
    package let examples: [String]
    /// Sentences in which nothing is a temporal expression.
    package let counterexamples: [String]

    /// All rules, in the order in which the first of two equally long matches wins.
    package static let all: [DateRule] = DateRuleTable.standard.rules.map {
        DateRule(
            id: String($0.id), pattern: String($0.pattern), meaning: String($0.meaning),
            examples: $0.examples.map(String.init), counterexamples: $0.counterexamples.map(String.init))
    }
}
