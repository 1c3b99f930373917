/// The rule tables, compiled once: lexicon, programs, and which rules two words in a row can start.
struct CompiledDateRules: Sendable {
    /// A rule as positions in ``code``.
    struct Rule: Sendable {
        let meaning: DateMeaning
        let body: Int
        /// What must stand before and after the extent, where the rule says so.
        let before: Int?
        let after: Int?
    }

    /// A rule that a word can start, and the words that can follow.
    struct Candidate: Sendable {
        let rule: Int32
        /// A row of ``followers``, or -1 where the first word can be all.
        let followers: Int32
    }

    let lexicon: DateLexicon
    let rules: [Rule]
    /// The instructions of all rules.
    let code: [DateProgram.Instruction]
    /// Rules that a symbol can start: `starts[symbol]..<starts[symbol + 1]` in `candidates`.
    let starts: [Int32]
    let candidates: [Candidate]
    /// Sets of symbols, one bit each, `followerWords` words a row.
    let followers: [UInt64]
    let followerWords: Int

    static let standard = CompiledDateRules(rules: DateRule.all, macros: DateRuleTable.macros)

    init(rules source: [DateRule], macros macroTexts: [(name: String, pattern: Substring)]) {
        var macros: [String: DatePattern] = [:]
        for (name, text) in macroTexts {
            macros[name] = DatePattern.parse(text, macros: macros, rule: "$" + name)
        }
        let parts = source.map { DatePattern.parts(of: Substring($0.pattern), macros: macros, rule: $0.id) }
        let words = parts.flatMap { $0.before.words + $0.body.words + $0.after.words }
        let lexicon = DateLexicon(lines: DateWords.lines, patternWords: words)
        let programs = zip(source, parts).map { rule, parts in
            DatePatternCompiler.program(for: parts, lexicon: lexicon, rule: rule.id)
        }
        var code: [DateProgram.Instruction] = []
        func place(_ instructions: [DateProgram.Instruction]) -> Int {
            let base = code.count
            code += DateProgram.relocated(instructions, to: base)
            return base
        }
        rules = zip(source, programs).map { rule, program in
            guard let meaning = DateMeaning(rawValue: rule.meaning) else {
                preconditionFailure("The date rule \(rule.id) has an unknown meaning: \(rule.meaning)")
            }
            return Rule(
                meaning: meaning, body: place(program.body),
                before: program.before.count > 1 ? place(program.before) : nil,
                after: program.after.count > 1 ? place(program.after) : nil)
        }
        let index = DateRuleIndex(programs: programs, lexicon: lexicon)
        self.lexicon = lexicon
        self.code = code
        starts = index.starts
        candidates = index.candidates
        followers = index.followers
        followerWords = index.followerWords
    }
}
