/// Runs programs over atoms, by backtracking; programs have no loops, so a run is short.
struct DateMatcher {
    private(set) var captures = DateCaptures()
    /// Whether the surroundings are being matched; what they note never replaces what the extent noted.
    private var isInContext = false

    /// The end of the extent if the rule holds at atom `start`; the captures are then the match's.
    mutating func match(_ program: DateProgram, _ atoms: [DateAtom], at start: Int) -> Int? {
        captures.removeAll()
        isInContext = false
        guard let end = run(program.body, 0, atoms, start, 1) else { return nil }
        isInContext = true
        if program.after.count > 1, run(program.after, 0, atoms, end, 1) == nil { return nil }
        if program.before.count > 1, run(program.before, 0, atoms, start - 1, -1) == nil { return nil }
        return end
    }

    private mutating func run(
        _ program: [DateProgram.Instruction], _ first: Int, _ atoms: [DateAtom], _ start: Int, _ step: Int
    ) -> Int? {
        var instruction = first
        var position = start
        while true {
            switch program[instruction] {
            case .accept: return position
            case .take(let test, let slot):
                guard position >= 0, position < atoms.count, test.accepts(atoms[position]) else {
                    return nil
                }
                if let slot, !isInContext || captures[slot] == nil {
                    let old = captures[slot]
                    captures[slot] = Int32(position)
                    if let end = run(program, instruction + 1, atoms, position + step, step) { return end }
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
                if let end = run(program, one, atoms, position, step) { return end }
                instruction = other
            case .jump(let target): instruction = target
            case .set(let slot, let value):
                let old = captures[slot]
                if !isInContext || old == nil { captures[slot] = value }
                if let end = run(program, instruction + 1, atoms, position, step) { return end }
                captures[slot] = old
                return nil
            }
        }
    }
}
