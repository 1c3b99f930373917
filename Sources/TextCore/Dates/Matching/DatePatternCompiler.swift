/// Turns patterns into programs.
struct DatePatternCompiler {
    /// The instructions of all patterns so far.
    private(set) var code: [DateProgram.Instruction] = []

    /// Adds a pattern; returns the position of its first instruction.
    mutating func add(_ pattern: DatePattern) -> Int {
        let start = code.count
        emit(pattern)
        code.append(.accept)
        return start
    }

    private mutating func emit(_ pattern: DatePattern) {
        switch pattern {
        case .atom(let test, let slot): code.append(.take(test, slot))
        case .not(let test): code.append(.exclude(test))
        case .glued: code.append(.glued)
        case .set(let slot, let value): code.append(.set(slot, value))
        case .sequence(let items):
            for item in items { emit(item) }
        case .optional(let item):
            let split = reserve()
            emit(item)
            code[split] = .split(split + 1, code.count)
        case .choice(let choices): emit(choices: choices[...])
        }
    }

    private mutating func emit(choices: ArraySlice<DatePattern>) {
        guard let first = choices.first else { return }
        guard choices.count > 1 else { return emit(first) }
        let split = reserve()
        emit(first)
        let jump = reserve()
        code[split] = .split(split + 1, code.count)
        emit(choices: choices.dropFirst())
        code[jump] = .jump(code.count)
    }

    /// A place for an instruction whose targets are not known yet.
    private mutating func reserve() -> Int {
        code.append(.jump(0))
        return code.count - 1
    }
}
