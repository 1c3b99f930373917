import Articles
import TestSupport
import Testing
import TextCore

@testable import Archive

@Suite struct ArchiveQueryTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try #require(CivilDate(year: year, month: month, day: day))
    }

    /// The problem of a query; `nil` if it is understood.
    private func problem(_ text: String) -> String? {
        do throws(Problem) {
            _ = try ArchiveQuery(text)
            return nil
        } catch {
            return error.description
        }
    }

    /// A term as text: `(a | -"b c" | elect*)`, brackets of `all` being square.
    private func described(_ term: ArchiveQuery.Term) -> String {
        switch term {
        case .condition(.words(let text, let isPrefix)):
            (text.contains(" ") ? "\"\(text)\"" : text) + (isPrefix ? "*" : "")
        case .condition(.entity(let name)): "entity:\(name)"
        case .condition(.type(let type)): "type:\(type.rawValue)"
        case .condition(.source(let name)): "source:\(name)"
        case .condition(.author(let name)): "author:\(name)"
        case .condition(let other): "\(other)"
        case .all(let terms): "[\(terms.map(described).joined(separator: " "))]"
        case .any(let terms): "(\(terms.map(described).joined(separator: " | ")))"
        case .not(let term): "-" + described(term)
        }
    }

    @Test(arguments: [
        ("peru", "peru"),
        ("  peru\tvotes ", "[peru votes]"),
        ("\"prime minister\" peru", "[\"prime minister\" peru]"),
        ("“prime minister”", "\"prime minister\""),
        ("\"prime min\"*", "\"prime min\"*"),
        ("elect*", "elect*"),
        ("\"no end", "\"no end\""),
        ("entity:Merkel", "entity:Merkel"),
        ("Entity:\"von der Leyen\"", "entity:von der Leyen"),
        ("type:per type:ORG", "[type:PER type:ORG]"),
        ("source:reuters", "source:reuters"),
        ("author:Quispe", "author:Quispe"),
        // What looks like an operator or a field, and is text.
        ("https://example.org", "https://example.org"), ("at 12:30", "[at 12:30]"),
        ("Peru: votes", "[Peru: votes]"), ("std::vector", "std::vector"), ("\"foo:bar\"", "foo:bar"),
        ("\"OR\" or \"(x\"", "[OR or (x]"), ("f(x)", "f(x)"), ("ORDER NOTE ANDES", "[ORDER NOTE ANDES]"),
        ("地震:大", "地震:大"),
        // Marks without a letter stand between words, as in a phrase.
        ("peru – chile -- & co", "[peru chile co]"), ("peru - chile", "[peru chile]"),
        // Alternatives, brackets, negations.
        ("peru OR chile", "(peru | chile)"), ("peru AND chile", "[peru chile]"),
        ("a b OR c -d", "([a b] | [c -d])"), ("a (b OR c)", "[a (b | c)]"),
        ("(a OR (b c)) d", "[(a | [b c]) d]"), ("a(b)", "a(b)"), ("((a))", "a"), ("(a)(b)", "[a b]"),
        (
            "peru -football -\"world cup\" -source:tabloid x-y",
            "[peru -football -\"world cup\" -source:tabloid x-y]"
        ),
        ("-(a OR b) c", "[-(a | b) c]"), ("a NOT b", "[a -b]"), ("NOT (a b)", "-[a b]"), ("NOT -a", "a"),
        ("a OR\"b c\"", "(a | \"b c\")"), ("a OR(b c)", "(a | [b c])"),
    ])
    func `a query is read`(text: String, expected: String) throws {
        #expect(described(try ArchiveQuery(text).term) == expected)
    }

    @Test func `dates are days, months and years`() throws {
        func condition(_ text: String) throws -> ArchiveQuery.Term { try ArchiveQuery(text).term }
        #expect(try condition("before:2023") == .condition(.before(Self.day(2023, 1, 1))))
        #expect(try condition("after:2023-10") == .condition(.after(Self.day(2023, 10, 1))))
        #expect(
            try condition("on:2023-10-05") == .condition(.on(Self.day(2023, 10, 5)...Self.day(2023, 10, 5)))
        )
        #expect(
            try condition("on:2024-02") == .condition(.on(Self.day(2024, 2, 1)...Self.day(2024, 2, 29))))
        #expect(
            try condition("on:2023-q1") == .condition(.on(Self.day(2023, 1, 1)...Self.day(2023, 3, 31))))
    }

    private static let fields = "entity: type: source: author: lang: before: after: on:"

    @Test(arguments: [
        ("on:yesterday", "on:yesterday is no date; write 2023, 2023-10 or 2023-10-05"),
        ("before:2023-13", "before:2023-13 is no date; write 2023, 2023-10 or 2023-10-05"),
        ("after:", "after: is no date; write 2023, 2023-10 or 2023-10-05"),
        ("type:CITY", "type:CITY is no type; the types are PER, ORG, LOC, NORP, MISC"),
        ("lang:klingonish", "lang:klingonish is no language; write its code, as in lang:de"),
        ("entity:", "entity: needs a name; write it as in entity:Merkel"),
        ("peru entity: OR chile", "entity: needs a name; write it as in entity:Merkel"),
        ("author:", "author: needs a name; write it as in author:Quispe"),
        ("source:\"\"", "source: needs a name; write it as in source:Reuters"),
        (
            "source:reut*",
            "source:reut* has a star, which only words take; leave it out: any part of the name is found"
        ),
        ("entity:\"von der\"*", "entity:von der* has a star, which only words take; write the name"),
        ("?!", "?! has no letter or digit; search for words"),
        ("\"?!\" peru", "\"?!\" has no letter or digit; search for words"),
        ("peru -!", "what stands after the minus (!) has no letter or digit; write a word there"),
        (" ", "the query asks for nothing; search for words"),
        (
            "foo:bar",
            "there is no field foo:; the fields are \(fields); for the text itself put it in quotes"
        ),
        (
            "-title:peru",
            "there is no field title:; the fields are \(fields); for the text itself put it in quotes"
        ),
        (
            "*lection",
            "“*lection” has a star that does not stand at its end; write the beginning of a word before it, as in elect*, or put it in quotes"
        ),
        (
            "el*tion",
            "“el*tion” has a star that does not stand at its end; write the beginning of a word before it, as in elect*, or put it in quotes"
        ),
        ("peru *", "* has no letter or digit; search for words"),
        (
            "(oresund",
            "the bracket in “(oresund” is not closed; write “)” after its last term, or put the words in quotes"
        ),
        (
            "a (b OR (c) d",
            "the bracket in “(b OR (c) d” is not closed; write “)” after its last term, or put the words in quotes"
        ),
        (
            "NEAR(a b",
            "the bracket in “NEAR(a” is not closed; write “)” after its last term, or put the words in quotes"
        ),
        ("oresund)", "a bracket is closed that none opens; take “)” out, or put the words in quotes"),
        ("a () b", "the brackets hold nothing; write terms between them, or take them out"),
        ("peru OR", "OR stands between nothing; write a term on both sides of it, or “or” for the word"),
        ("OR peru", "OR stands between nothing; write a term on both sides of it, or “or” for the word"),
        ("a OR OR b", "OR stands between nothing; write a term on both sides of it, or “or” for the word"),
        ("(a OR) b", "OR stands between nothing; write a term on both sides of it, or “or” for the word"),
        ("peru AND", "AND stands between nothing; write a term on both sides of it, or “and” for the word"),
        ("NOT", "NOT stands before nothing; write what must not be there after it, or “not” for the word"),
        (
            "a NOT OR b",
            "NOT stands before nothing; write what must not be there after it, or “not” for the word"
        ),
        ("peru || chile", "“||” is no operator; write OR"),
        (
            String(repeating: "(", count: 17) + "a" + String(repeating: ")", count: 17),
            "more than 16 brackets stand inside one another; take some out"
        ),
        (
            String(repeating: "peru ", count: 8192),
            "the query has 40960 bytes, and 4000 are the most; search for fewer words"
        ),
    ])
    func `what cannot be understood is told with the mend`(text: String, message: String) {
        #expect(problem(text) == message)
    }

    @Test func `no text is read for ever or makes reading fail`() {
        var random = SeededGenerator(seed: 11)
        let pieces = [
            "(", ")", "-", "\"", "“", "*", ":", " ", "OR", "NOT", "AND", "peru", "entity:", "foo:", "|",
            "\0", "é",
            "on:2023", "京", "\u{202E}", "🏆",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 0..<12, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            // An error names no more of the query than a line can show.
            if let problem = problem(text) { #expect(problem.count < 250, "\(text)") }
        }
    }
}
