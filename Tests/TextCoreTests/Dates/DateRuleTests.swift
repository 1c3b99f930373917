import TestSupport
import Testing

@testable import TextCore

/// Runs the examples of every rule: the marked words and values must be found, and nothing else.
@Suite struct DateRuleTests {
    static let examples: [(rule: String, text: String)] = DateRule.all.flatMap { rule in
        rule.examples.map { (rule.id, $0) }
    }
    static let counterexamples: [(rule: String, text: String)] = DateRule.all.flatMap { rule in
        rule.counterexamples.map { (rule.id, $0) }
    }

    @Test(arguments: examples)
    func `an example has the values that it is marked with`(rule: String, text: String) {
        let found = DateExample(text)
        #expect(found.summary == found.expected, "\(rule): \(text)")
    }

    @Test(arguments: counterexamples)
    func `a counterexample has no temporal expression`(rule: String, text: String) {
        #expect(DateExample(text).summary == [], "\(rule): \(text)")
    }

    @Test func `every rule has a name of its own`() {
        let names = DateRule.all.map(\.id)
        #expect(Set(names).count == names.count)
    }
}
