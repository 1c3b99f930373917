/// For each symbol the rules that it can start, and for each rule the symbols that can come next.
///
/// Most words start no rule, and most rules that "the" starts fail at the next word. The index tells both without
/// running a program.
struct DateRuleIndex {
    private(set) var starts: [Int32] = [0]
    private(set) var candidates: [CompiledDateRules.Candidate] = []
    private(set) var followers: [UInt64] = []
    let followerWords: Int

    private let code: [DateProgram.Instruction]
    private let possible: [DateWordClass]
    /// The rows that are known, and the symbols that pass a test, one bit each.
    private var rows: [[UInt64]: Int32] = [:]
    private var passing: [DateProgram.Test: [UInt64]] = [:]

    /// - Parameter bodies: where the program of each rule begins.
    init(code: [DateProgram.Instruction], bodies: [Int], lexicon: DateLexicon) {
        self.code = code
        possible = lexicon.possibleClasses
        followerWords = (possible.count + 63) / 64
        var lists = [[CompiledDateRules.Candidate]](repeating: [], count: possible.count)
        for (number, body) in bodies.enumerated() {
            let takes = DateProgram.takes(from: [body], in: code).takes
            precondition(takes.count <= 64, "A date rule begins in more than 64 ways.")
            let sets = takes.map { symbols(passing: $0) }
            // Which takes a symbol passes, one bit each, and the row of what can follow them.
            var known: [(passed: UInt64, row: Int32)] = []
            for word in 0..<followerWords {
                var bits = sets.reduce(0) { $0 | $1[word] }
                while bits != 0 {
                    let bit = UInt64(bits.trailingZeroBitCount)
                    bits &= bits - 1
                    var passed: UInt64 = 0
                    for take in sets.indices { passed |= (sets[take][word] >> bit & 1) << UInt64(take) }
                    let row: Int32
                    if let before = known.first(where: { $0.passed == passed }) {
                        row = before.row
                    } else {
                        row = followerRow(
                            takes.indices.filter { passed >> UInt64($0) & 1 != 0 }.map { takes[$0] })
                        known.append((passed, row))
                    }
                    lists[word * 64 + Int(bit)].append(
                        CompiledDateRules.Candidate(rule: Int32(number), followers: row))
                }
            }
        }
        for list in lists {
            candidates += list
            starts.append(Int32(candidates.count))
        }
    }

    /// The symbols of atoms that can pass the test of the instruction at `position`.
    private mutating func symbols(passing position: Int) -> [UInt64] {
        guard case .take(let test, _) = code[position] else { return [] }
        if let known = passing[test] { return known }
        var set = [UInt64](repeating: 0, count: followerWords)
        if test.symbol != 0 {
            set[Int(test.symbol) >> 6] |= 1 << (UInt64(test.symbol) & 63)
        } else {
            for symbol in possible.indices where possible[symbol].isSuperset(of: test.required) {
                set[symbol >> 6] |= 1 << (UInt64(symbol) & 63)
            }
        }
        passing[test] = set
        return set
    }

    /// The row of the symbols that can follow some takes, or -1 where one atom can be the whole match.
    private mutating func followerRow(_ takes: [Int]) -> Int32 {
        let (next, canEnd) = DateProgram.takes(from: takes.map { $0 + 1 }, in: code)
        if canEnd { return -1 }
        var row = [UInt64](repeating: 0, count: followerWords)
        for take in next {
            let set = symbols(passing: take)
            for word in row.indices { row[word] |= set[word] }
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
        case .digits: [.digits, .number, .twoDigits, .hour, .militaryTime]
        case .numberWord: [.number, .numberWord]
        case .year: [.digits, .number, .year, .militaryTime]
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
        case .quarterCode: .quarterCode
        case .halfCode: .halfCode
        case .dash: .dash
        case .currency: .currency
        case .percent: .counted
        case .junk: .junk
        default: []
        }
    }
}
