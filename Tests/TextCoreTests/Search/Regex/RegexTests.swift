import TestSupport
import Testing

@testable import TextCore

@Suite("Regular expressions")
struct RegexTests {
    @Test(arguments: regexCases)
    func `an expression finds what is marked, as often as ripgrep does`(_ item: RegexCase) throws {
        let (text, blocks, expected) = MarkedBlocks.parse(item.marked)
        var search = StorySearch(text, within: blocks)
        let pattern = SearchPattern(item.pattern, as: .regularExpression)
        #expect(pattern.problem == nil)
        let found = search.matches(of: pattern)
        #expect(found.map(text.string) == expected.map(text.string))
        #expect(found == expected)
        if let ripgrep = item.ripgrep { #expect(found.count == ripgrep) }
    }

    @Test func `at least sixty cases are compared with ripgrep`() {
        #expect(regexCases.filter { $0.ripgrep != nil }.count >= 60)
    }

    static let problems: [(pattern: String, message: String)] = [
        ("fo(o", "unclosed ( at column 3"),
        ("(?", "unclosed ( at column 1"),
        ("(?P<na", "unclosed ( at column 1"),
        ("((a)", "unclosed ( at column 1"),
        ("gr[ae", "unclosed [ at column 3"),
        ("[]", "unclosed [ at column 1"),
        ("[^", "unclosed [ at column 1"),
        ("[[:digit:]", "unclosed [ at column 1"),
        ("[a-", "unclosed [ at column 1"),
        ("a{", "unclosed { at column 2"),
        ("a{2,", "unclosed { at column 2"),
        ("é\\p{L", "unclosed \\p{ at column 2"),
        ("a\\", "unfinished \\ at column 2"),
        ("a\\p", "unfinished \\ at column 2"),
        ("\\x4", "unfinished \\ at column 1"),
        ("\\x{41", "unfinished \\ at column 1"),
        ("a)", "no ( for the ) at column 2; \\) finds a bracket"),
        ("*", "nothing to repeat before the * at column 1; \\* finds the sign"),
        ("a|+", "nothing to repeat before the + at column 3; \\+ finds the sign"),
        ("({2})", "nothing to repeat before the { at column 2; \\{ finds the sign"),
        ("a{x}", "no number in the { at column 2; \\{ finds a brace"),
        ("a{}", "no number in the { at column 2; \\{ finds a brace"),
        ("a{3,2}", "{3,2} at column 2 counts down"),
        ("a{1001}", "{1001} at column 2 is more than 1000 times"),
        ("[z-a]", "z-a at column 2 counts down"),
        ("\\y", "\\y at column 1 means nothing here"),
        ("[\\b]", "\\b at column 2 means nothing here"),
        ("\\x{110000}", "\\x{110000} at column 1 is no character"),
        ("\\xZZ", "\\x at column 1 is no character"),
        ("(a)\\1", "\\1 at column 4 repeats a group, which no search here does"),
        ("a(?=b)", "(?= at column 2 looks around, which no search here does"),
        ("a(?<!b)", "(?<! at column 2 looks around, which no search here does"),
        ("(?x)a", "(?x at column 1 is not known; (?i) and (?: are"),
        ("a(?i)b", "the flag at column 2 stands at the start only"),
        ("\\p{Greek}", "\\p{Greek} at column 1 is not known; L, Lu, Ll, N, P, S are"),
        (String(repeating: "(", count: 101), "more than 100 groups in each other at column 101"),
        ("a" + String(repeating: "?", count: 400), "more than 100 groups in each other at column 202"),
        (String(repeating: "a", count: 4_097), "longer than 4096 characters"),
        ("(a{1000}){1000}", "too large: its repetitions make more than 2000 steps"),
    ]

    @Test(arguments: problems)
    func `a problem is told in plain words, with its place`(pattern: String, message: String) {
        let search = SearchPattern(pattern, as: .regularExpression)
        #expect(search.problem?.description == message)
        #expect(search.isEmpty)
    }

    @Test func `what typing on can mend is called incomplete, and every start of a pattern is`() {
        let pattern = #"^(?P<who>[^\]a-c]+|\p{Lu}\w*?){1,3}\x{41}\bx\.$"#
        #expect(SearchPattern(pattern, as: .regularExpression).problem == nil)
        for length in 1..<pattern.count {
            let start = String(pattern.prefix(length))
            let problem = SearchPattern(start, as: .regularExpression).problem
            #expect(problem?.isIncomplete ?? true, "\(start): \(String(describing: problem))")
        }
        #expect(SearchPattern("a)", as: .regularExpression).problem?.isIncomplete == false)
    }

    @Test func `repeating nothing takes no time`() {
        for pattern in ["(){1000}", "((((){1000}){1000}){1000}){1000}", "(a{0}){1000}b", "(^{30}){30}c"] {
            let search = SearchPattern(pattern, as: .regularExpression)
            #expect(search.problem == nil, "\(pattern)")
        }
    }

    @Test func `a pattern that makes others take forever is done in a moment`() {
        // A backtracking engine takes 2 to the 20,000 steps for the first, the square of the text for the last.
        let text = ArticleText(String(repeating: "a", count: 20_000))
        for (pattern, count) in [
            ("(a*)*b", 0), ("(a|aa)+$", 1), ("(a|a)*c|aa", 10_000), ("(?:a?){50}a{50}", 200),
            ("a.*b|a", 20_000),
        ] {
            var search = StorySearch(text, within: [text.range])
            let found = search.matches(of: SearchPattern(pattern, as: .regularExpression))
            #expect(found.count == count, "\(pattern)")
        }
    }
}

/// Texts with marked matches and blocks.
enum MarkedBlocks {
    /// The text, its blocks between pilcrows, the marked ranges.
    static func parse(_ marked: String) -> (text: ArticleText, blocks: [TextRange], expected: [TextRange]) {
        let parsed = MarkedText(marked)
        var blocks: [TextRange] = []
        var start = 0
        let pilcrow = Array("¶".utf8)
        let bytes = parsed.text.utf8
        for i in bytes.indices.dropLast() where bytes[i] == pilcrow[0] && bytes[i + 1] == pilcrow[1] {
            blocks.append(TextRange(utf8: start..<i))
            start = i + 2
        }
        blocks.append(TextRange(utf8: start..<bytes.count))
        return (parsed.text, blocks, parsed.marks.map(\.range))
    }
}
