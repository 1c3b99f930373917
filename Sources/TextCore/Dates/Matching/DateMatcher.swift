/// Runs programs over atoms, by backtracking; programs have no loops, so a run is short.
struct DateMatcher {
    private(set) var captures = DateCaptures()
    /// Whether the surroundings are being matched; they never replace a capture of the extent.
    private var isInContext = false
    /// Whether a match left captures; a run that fails removes its own.
    private var isDirty = false

    /// The end of the extent if the rule holds at atom `start`; the captures are then the match's.
    mutating func match(
        _ rule: CompiledDateRules.Rule, _ code: borrowing Span<DateProgram.Instruction>,
        _ atoms: borrowing Span<DateAtom>, at start: Int
    ) -> Int? {
        if isDirty { captures = DateCaptures() }
        isDirty = false
        isInContext = false
        guard let end = run(code, rule.body, atoms, start, 1) else { return nil }
        isDirty = true
        isInContext = true
        if let after = rule.after, run(code, after, atoms, end, 1) == nil { return nil }
        if let before = rule.before, run(code, before, atoms, start - 1, -1) == nil { return nil }
        return end
    }

    private mutating func run(
        _ code: borrowing Span<DateProgram.Instruction>, _ first: Int, _ atoms: borrowing Span<DateAtom>,
        _ start: Int, _ step: Int
    ) -> Int? {
        var instruction = first
        var position = start
        while true {
            switch code[instruction] {
            case .accept: return position
            case .take(let test, let slot):
                guard position >= 0, position < atoms.count, test.accepts(atoms[position]) else {
                    return nil
                }
                if let slot, !isInContext || captures[slot] == nil {
                    let old = captures[slot]
                    captures[slot] = Int32(position)
                    if let end = run(code, instruction + 1, atoms, position + step, step) { return end }
                    captures[slot] = old
                    return nil
                }
                position += step
                instruction += 1
            case .exclude(let test):
                if position >= 0, position < atoms.count, test.accepts(atoms[position]) { return nil }
                instruction += 1
            case .glued:
                let right = step > 0 ? position : position + 1
                if right >= 0, right < atoms.count, atoms[right].isSpaceBefore { return nil }
                instruction += 1
            case .split(let one, let other):
                if let end = run(code, one, atoms, position, step) { return end }
                instruction = other
            case .jump(let target): instruction = target
            case .set(let slot, let value):
                let old = captures[slot]
                if !isInContext || old == nil { captures[slot] = value }
                if let end = run(code, instruction + 1, atoms, position, step) { return end }
                captures[slot] = old
                return nil
            }
        }
    }
}
