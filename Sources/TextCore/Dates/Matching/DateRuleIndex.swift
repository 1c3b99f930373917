/// Which rules the symbol of a word can start, and which symbols can come next in each.
///
/// Most words start no rule; of the rules that "the" starts, most die at the word after it. The index lets
/// the tagger see both without running a program.
struct DateRuleIndex {
    private(set) var starts: [Int32] = [0]
    private(set) var candidates: [CompiledDateRules.Candidate] = []
    private(set) var followers: [UInt64] = []
    let followerWords: Int

    private let possible: [DateWordClass]
    private var rows: [[UInt64]: Int32] = [:]

    init(programs: [DateProgram], lexicon: DateLexicon) {
        possible = lexicon.possibleClasses
        followerWords = (possible.count + 63) / 64
        var lists = [[CompiledDateRules.Candidate]](repeating: [], count: possible.count)
        for (number, program) in programs.enumerated() {
            let takes = program.firstTakes
            var rowOfTakes: [[Int]: Int32] = [:]
            for symbol in 1..<possible.count {
                let passed = takes.filter { program.test(at: $0).map { canPass($0, symbol) } ?? false }
                guard !passed.isEmpty else { continue }
                let row: Int32
                if let known = rowOfTakes[passed] {
                    row = known
                } else {
                    row = followerRow(program.secondTests(after: passed))
                    rowOfTakes[passed] = row
                }
                lists[symbol].append(CompiledDateRules.Candidate(rule: Int32(number), followers: row))
            }
        }
        for list in lists {
            candidates += list
            starts.append(Int32(candidates.count))
        }
    }

    private func canPass(_ test: DateProgram.Test, _ symbol: Int) -> Bool {
        test.symbol == 0
            ? possible[symbol].isSuperset(of: test.required) : Int(test.symbol) == symbol
    }

    /// The row of the symbols that pass one of the tests; rows that are equal are kept once.
    private mutating func followerRow(_ tests: [DateProgram.Test]?) -> Int32 {
        guard let tests else { return -1 }
        var row = [UInt64](repeating: 0, count: followerWords)
        for test in tests {
            if test.symbol != 0 {
                row[Int(test.symbol) / 64] |= 1 << (UInt64(test.symbol) % 64)
                continue
            }
            for symbol in possible.indices where possible[symbol].isSuperset(of: test.required) {
                row[symbol / 64] |= 1 << (UInt64(symbol) % 64)
            }
        }
        if let known = rows[row] { return known }
        let number = Int32(rows.count)
        rows[row] = number
        followers += row
        return number
    }
}

extension DateLexicon {
    /// For each symbol the classes that an atom of it can have.
    var possibleClasses: [DateWordClass] {
        let anyWord: DateWordClass = [.word, .capital, .allCapitals, .past, .plural]
        return Shape.allCases.map { $0 == .none ? anyWord : Self.possibleClasses(of: $0) }
            + entries.map { $0.classes.union($0.capitalClasses).union([.capital, .allCapitals]) }
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
        case .junk: .junk
        default: []
        }
    }
}
