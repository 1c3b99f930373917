/// Turns patterns into programs.
struct DatePatternCompiler {
    let lexicon: DateLexicon
    let rule: String
    private var instructions: [DateProgram.Instruction] = []

    /// Marks, as patterns write them.
    static let shapes: [String: DateLexicon.Shape] = [
        ",": .comma, "-": .dash, "'s": .possessive, "OPEN": .openParenthesis, "CLOSE": .closeParenthesis,
        "/": .slash, ":": .colon, "%": .percent, ".": .fullStop, "\"": .quote,
    ]

    private init(lexicon: DateLexicon, rule: String) {
        self.lexicon = lexicon
        self.rule = rule
    }

    static func program(for parts: DatePattern.Parts, lexicon: DateLexicon, rule: String) -> DateProgram {
        func compiled(_ pattern: DatePattern) -> [DateProgram.Instruction] {
            var compiler = DatePatternCompiler(lexicon: lexicon, rule: rule)
            compiler.emit(pattern)
            return compiler.instructions + [.accept]
        }
        return DateProgram(
            before: compiled(parts.before.reversed), body: compiled(parts.body),
            after: compiled(parts.after))
    }

    private mutating func emit(_ pattern: DatePattern) {
        switch pattern {
        case .atom(let parts, let slotName):
            instructions.append(.take(test(parts), slot(slotName, parts)))
        case .not(let parts): instructions.append(.exclude(test(parts)))
        case .glued: instructions.append(.glued)
        case .set(let slotName, let value): instructions.append(.set(slot(named: slotName), number(value)))
        case .sequence(let items):
            for item in items { emit(item) }
        case .optional(let item):
            let split = instructions.count
            instructions.append(.jump(0))
            emit(item)
            instructions[split] = .split(split + 1, instructions.count)
        case .choice(let choices): emit(choices: choices[...])
        }
    }

    private mutating func emit(choices: ArraySlice<DatePattern>) {
        guard let first = choices.first else { return }
        guard choices.count > 1 else { return emit(first) }
        let split = instructions.count
        instructions.append(.jump(0))
        emit(first)
        let jump = instructions.count
        instructions.append(.jump(0))
        instructions[split] = .split(split + 1, instructions.count)
        emit(choices: choices.dropFirst())
        instructions[jump] = .jump(instructions.count)
    }

    private func test(_ parts: [String]) -> DateProgram.Test {
        var test = DateProgram.Test()
        for part in parts {
            let isForbidden = part.first == "!" && part.count > 1
            let name = isForbidden ? String(part.dropFirst()) : part
            if let classes = DateWordClass.named[name] {
                if isForbidden { test.forbidden.insert(classes) } else { test.required.insert(classes) }
            } else if let shape = Self.shapes[name] {
                test.symbol = shape.rawValue
            } else if !isForbidden, let entry = lexicon.entry(DateLexicon.spelling(ofPatternWord: name)) {
                test.symbol = entry.symbol
            } else {
                preconditionFailure("The date rule \(rule) has an unknown word or class: \(part)")
            }
        }
        return test
    }

    private func slot(_ name: String?, _ parts: [String]) -> DateSlot? {
        if let name { return slot(named: name) }
        return parts.lazy.compactMap(DateSlot.slot(ofClass:)).first
    }

    private func slot(named name: String) -> DateSlot {
        guard let slot = DateSlot.named[name] else {
            preconditionFailure("The date rule \(rule) names an unknown slot: \(name)")
        }
        return slot
    }

    private func number(_ value: String) -> Int32 {
        if let number = Int32(value) { return number }
        if let relation = DateRelation.named[value] { return relation.rawValue }
        if let index = DateModifier.allCases.firstIndex(where: { $0.rawValue == value }) {
            return Int32(index)
        }
        if let unit = DateUnit.named[value] { return Int32(unit.rawValue) }
        preconditionFailure("The date rule \(rule) sets an unknown value: \(value)")
    }
}
