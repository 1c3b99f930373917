/// The rule tables, compiled once: lexicon, programs, and which rules two words in a row can start.
package struct CompiledDateRules: Sendable {
    /// A rule as positions in ``code``.
    struct Rule: Hashable, Sendable {
        let meaning: DateMeaning
        let body: Int
        /// What must stand before and after the extent, where the rule says so.
        let before: Int?
        let after: Int?
    }

    /// A rule that a word can start, and the words that can follow.
    struct Candidate: Hashable, Sendable {
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
    /// What each word of the lexicon does for the direction of a date beside it.
    let roles: [DateWordRole]
    let knownDays: [KnownDay]
    let elections: [KnownElections]

    /// The rules that are linked in, or freshly compiled ones if the tables are newer.
    static var standard: CompiledDateRules { linked.rules }

    static let linked = loaded(from: ImageKind.dateRules.linked)

    /// The rules of an image, or freshly compiled ones if it is not sound or is older than the tables.
    static func loaded(from image: UnsafeRawBufferPointer) -> LoadedRules<CompiledDateRules> {
        LoadedRules { () throws(ImageProblem) in
            try CompiledDateRules(image: image, sources: DateRuleTable.fingerprint)
        } otherwise: {
            fromTables
        }
    }

    /// The rules compiled from their tables, which takes some milliseconds.
    package static var fromTables: CompiledDateRules { CompiledDateRules(DateRuleTable.standard) }

    init(_ table: DateRuleTable) {
        var reader = DatePatternReader(lexicon: DateLexicon(lines: DateWords.lines))
        for part in table.parts { reader.define(part.name, as: part.pattern) }
        var compiler = DatePatternCompiler()
        rules = table.rules.map { rule in
            guard let meaning = DateMeaning(rawValue: String(rule.meaning)) else {
                preconditionFailure("The date rule \(rule.id) has an unknown meaning: \(rule.meaning)")
            }
            let pattern = reader.pattern(rule.pattern, rule: rule.id)
            func context(_ pattern: DatePattern) -> Int? {
                pattern == .sequence([]) ? nil : compiler.add(pattern)
            }
            return Rule(
                meaning: meaning, body: compiler.add(pattern.body), before: context(pattern.before),
                after: context(pattern.after))
        }
        lexicon = reader.lexicon
        code = compiler.code
        let index = DateRuleIndex(code: code, bodies: rules.map(\.body), lexicon: lexicon)
        starts = index.starts
        candidates = index.candidates
        followers = index.followers
        followerWords = index.followerWords
        roles = DateWordRole.table(lexicon)
        elections = ElectionDays.table(lexicon)
        knownDays = WellKnownDays.table(lexicon)
    }
}
