/// Turns the tree of an expression into steps, from its end to its start.
///
/// Source: Ken Thompson, "Regular Expression Search Algorithm", 1968; the order of choices is Perl's.
struct RegexCompiler {
    let accept = 0
    private(set) var steps: [RegexProgram.Step] = [.accept]
    private(set) var sets: [RegexScalarSet] = []
    private(set) var wordSet: Int?
    private(set) var looksAround = false
    private var setNumbers: [RegexScalarSet: Int] = [:]

    /// Adds the steps of a node that go on at `next`, and returns the first of them.
    mutating func compile(_ node: RegexNode, next: Int) throws(RegexError) -> Int {
        switch node {
        case .empty: return next
        case .scalar(let scalar):
            return try add(.take(set: number(of: RegexScalarSet(scalar)), next: next))
        case .scalarClass(let characters):
            return try add(.take(set: number(of: RegexScalarSet(characters)), next: next))
        case .assertion(let assertion):
            looksAround = true
            if assertion == .wordBoundary || assertion == .noWordBoundary {
                wordSet = number(of: RegexScalarSet(.property(.word)))
            }
            return try add(.check(assertion, next: next))
        case .sequence(let nodes):
            var next = next
            for node in nodes.reversed() { next = try compile(node, next: next) }
            return next
        case .alternatives(let nodes):
            var entries: [Int] = []
            for node in nodes { entries.append(try compile(node, next: next)) }
            guard var entry = entries.popLast() else { return next }
            for other in entries.reversed() { entry = try add(.split(other, entry)) }
            return entry
        case .repetition(let node, let count):
            return try compile(node, count, next: next)
        }
    }

    private mutating func compile(
        _ node: RegexNode, _ count: RegexCount, next: Int
    ) throws(RegexError) -> Int {
        var entry = next
        var least = count.least
        if let most = count.most {
            // x{0,2} is (x(x)?)?: each leaves to the end.
            for _ in 0..<max(0, most - least) {
                let body = try compile(node, next: entry)
                entry = try addSplit(body, next, isLazy: count.isLazy)
            }
        } else if least == 0, !node.isNullable {
            let split = try add(.accept)
            setSplit(split, try compile(node, next: split), next, isLazy: count.isLazy)
            return split
        } else {
            // One or more. What may be empty is repeated as (x+)?, so that the choice in x goes before the end.
            let split = try add(.accept)
            let body = try compile(node, next: split)
            setSplit(split, body, next, isLazy: count.isLazy)
            guard least > 0 else { return try addSplit(body, next, isLazy: count.isLazy) }
            entry = body
            least -= 1
        }
        for _ in 0..<least { entry = try compile(node, next: entry) }
        return entry
    }

    private mutating func addSplit(_ body: Int, _ next: Int, isLazy: Bool) throws(RegexError) -> Int {
        try add(isLazy ? .split(next, body) : .split(body, next))
    }

    private mutating func setSplit(_ split: Int, _ body: Int, _ next: Int, isLazy: Bool) {
        steps[split] = isLazy ? .split(next, body) : .split(body, next)
    }

    private mutating func add(_ step: RegexProgram.Step) throws(RegexError) -> Int {
        guard steps.count < RegexError.stepLimit else { throw RegexError(problem: .tooLarge, column: 1) }
        steps.append(step)
        return steps.count - 1
    }

    private mutating func number(of set: RegexScalarSet) -> Int {
        if let known = setNumbers[set] { return known }
        sets.append(set)
        setNumbers[set] = sets.count - 1
        return sets.count - 1
    }
}
