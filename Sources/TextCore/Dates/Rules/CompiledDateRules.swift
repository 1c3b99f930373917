/// The rule tables, compiled once: lexicon, programs, and which rules a word can start.
struct CompiledDateRules: Sendable {
    struct Rule: Sendable {
        let id: String
        let meaning: DateMeaning
        let program: DateProgram
    }

    let lexicon: DateLexicon
    let rules: [Rule]
    /// Rules that a symbol can start: `starts[symbol]..<starts[symbol + 1]` in `candidates`.
    private let starts: [Int32]
    private let candidates: [Int32]

    static let standard = CompiledDateRules(rules: DateRule.all, macros: DateRuleTable.macros)

    init(rules: [DateRule], macros macroTexts: [(name: String, pattern: Substring)]) {
        var macros: [String: DatePattern] = [:]
        for (name, text) in macroTexts {
            macros[name] = DatePattern.parse(text, macros: macros, rule: "$" + name)
        }
        let parts = rules.map { DatePattern.parts(of: Substring($0.pattern), macros: macros, rule: $0.id) }
        let words = parts.flatMap { $0.before.words + $0.body.words + $0.after.words }
        let lexicon = DateLexicon(lines: DateWords.lines, patternWords: words)
        self.lexicon = lexicon
        self.rules = zip(rules, parts).map { rule, parts in
            guard let meaning = DateMeaning(rawValue: rule.meaning) else {
                preconditionFailure("The date rule \(rule.id) has an unknown meaning: \(rule.meaning)")
            }
            return Rule(
                id: rule.id, meaning: meaning,
                program: DatePatternCompiler.program(for: parts, lexicon: lexicon, rule: rule.id))
        }
        var lists = [[Int32]](repeating: [], count: lexicon.symbolCount + 1)
        for (number, rule) in self.rules.enumerated() {
            for symbol in lexicon.symbols(passing: rule.program.firstTests) {
                lists[symbol].append(Int32(number))
            }
        }
        var starts: [Int32] = [0]
        for list in lists { starts.append(starts[starts.count - 1] + Int32(list.count)) }
        self.starts = starts
        candidates = lists.flatMap(\.self)
    }

    /// The rules whose extent can start with an atom of the symbol.
    @inline(__always)
    func candidates(startingWith symbol: UInt16) -> ArraySlice<Int32> {
        candidates[Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1])]
    }
}

extension DateLexicon {
    /// The symbols of atoms that can pass one of the tests.
    func symbols(passing tests: [DateProgram.Test]) -> [Int] {
        var symbols: Set<Int> = []
        for test in tests {
            if test.symbol != 0 {
                symbols.insert(Int(test.symbol))
                continue
            }
            for shape in Shape.allCases where Self.possibleClasses(of: shape).isSuperset(of: test.required)
            {
                symbols.insert(Int(shape.rawValue))
            }
            for entry in entries
            where entry.classes.union(entry.capitalClasses).union([.capital, .allCapitals])
                .isSuperset(of: test.required)
            {
                symbols.insert(Int(entry.symbol))
            }
        }
        symbols.remove(0)
        return symbols.sorted()
    }

    private static func possibleClasses(of shape: Shape) -> DateWordClass {
        switch shape {
        case .digits: [.digits, .number, .twoDigits, .hour]
        case .numberWord: [.number, .numberWord]
        case .year: [.digits, .number, .year]
        case .clock: .clock
        case .isoDate: .isoDate
        case .numericDate: .numericDate
        case .slashPair: .slashPair
        case .decade: [.decade, .twoDigits]
        case .shortYear: [.shortYear, .digits]
        case .ordinal: .ordinal
        case .ordinalDay: [.ordinal, .ordinalDay]
        case .decimal: [.decimal, .digits, .fraction]
        case .yearSpan: .yearSpan
        case .day, .hour: [.digits, .number, .twoDigits, .hour, .day]
        case .dash: .dash
        case .currency: .currency
        case .percent: .counted
        default: []
        }
    }
}
