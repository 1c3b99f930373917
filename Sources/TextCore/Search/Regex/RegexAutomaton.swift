/// The deterministic automaton of a program that reads a text from its end to its start; states are made on demand.
///
/// A state is the set of steps from which a match can be ended by what stands to the right of a place. So
/// the state at a place says whether a match starts there, and on the way through a match which choices
/// lead to its end: none is ever tried in vain, and the time is linear whatever the pattern.
///
/// Source: Frisch and Cardelli, "Greedy regular expression matching", ICALP 2004; Russ Cox, "Regular
/// Expression Matching in the Wild", 2010, for states that are made on demand.
struct RegexAutomaton {
    typealias State = UInt16

    /// The neighbours of a place, as far as steps need them.
    enum Side: Int {
        case none, word, other
    }

    /// No state: a transition that was not made yet, or cannot be made before ``reset()``.
    static let unknown = State.max
    /// The default number of states after which all are forgotten.
    static let stateLimit = 1_000

    private let stateLimit: Int
    let program: RegexProgram
    private var symbols: RegexSymbols
    private let sides: Int
    /// Symbols for which a state has transitions.
    private var symbolCapacity = 16
    private var transitions: [State] = []
    private var sets: [BitSet] = []
    private var numbers: [BitSet: State] = [:]
    /// Whether a match starts at a place in the state.
    private var isStart: [Bool] = []
    /// By state and step: ``goal(of:in:)``, or ``unasked``.
    private var goals: [Int16] = []
    /// By side: ``stateAtEnd(left:)``.
    private var ends = [unknown, unknown, unknown]
    private static let unasked: Int16 = -2
    private static let end: Int16 = -1

    /// Steps that take a character.
    private let takers: [(step: Int, set: Int, next: Int)]
    /// By step: those that lead to it without a character.
    private let predecessors: [[(step: Int, assertion: RegexAssertion?)]]

    /// - Precondition: `stateLimit` is at least 2 and less than ``unknown``.
    init(_ program: RegexProgram, stateLimit: Int = stateLimit) {
        precondition((2..<Int(Self.unknown)).contains(stateLimit), "A state needs room for the next.")
        self.program = program
        self.stateLimit = stateLimit
        symbols = RegexSymbols(program.sets, word: program.wordSet)
        sides = program.looksAround ? 3 : 1
        var takers: [(step: Int, set: Int, next: Int)] = []
        var predecessors = [[(step: Int, assertion: RegexAssertion?)]](
            repeating: [], count: program.steps.count)
        for (number, step) in program.steps.enumerated() {
            switch step {
            case .accept: break
            case .take(let set, let next): takers.append((number, set, next))
            case .split(let first, let second):
                predecessors[first].append((number, nil))
                if second != first { predecessors[second].append((number, nil)) }
            case .check(let assertion, let next): predecessors[next].append((number, assertion))
            }
        }
        self.takers = takers
        self.predecessors = predecessors
    }

    // MARK: States

    /// Forgets all states; there is room for every symbol that came up.
    mutating func reset() {
        while symbolCapacity < symbols.members.count { symbolCapacity *= 2 }
        transitions.removeAll(keepingCapacity: true)
        sets.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        isStart.removeAll(keepingCapacity: true)
        goals.removeAll(keepingCapacity: true)
        ends = [Self.unknown, Self.unknown, Self.unknown]
    }

    /// The steps of a state.
    func steps(of state: State) -> BitSet { sets[Int(state)] }

    func startsMatch(_ state: State) -> Bool { isStart[Int(state)] }

    /// The state of a set of steps; ``unknown`` if there is no room for one more.
    mutating func state(of set: BitSet) -> State {
        if let known = numbers[set] { return known }
        guard sets.count < stateLimit else { return Self.unknown }
        let state = State(sets.count)
        sets.append(set)
        numbers[set] = state
        isStart.append(set.contains(program.start))
        goals.append(contentsOf: repeatElement(Self.unasked, count: program.steps.count))
        transitions.append(
            contentsOf: repeatElement(Self.unknown, count: symbolCapacity * sides))
        return state
    }

    /// The state at the end of a text; ``unknown`` if there is no room for it.
    mutating func stateAtEnd(left: Side) -> State {
        let known = ends[left.rawValue]
        if known != Self.unknown { return known }
        var set = BitSet(capacity: program.steps.count)
        set.insert(0)
        close(&set, from: [0], left: left, right: .none)
        let state = state(of: set)
        ends[left.rawValue] = state
        return state
    }

    // MARK: Choices

    /// The step after the next character of a match that is at a step; `nil` if the match ends.
    ///
    /// Complexity: O(1) for a repeated question, else O(*m*) in the steps.
    /// - Precondition: the step is in the state.
    mutating func goal(of step: Int, in state: State) -> Int? {
        let place = Int(state) * program.steps.count + step
        if goals[place] == Self.unasked {
            goals[place] = firstGoal(of: step, in: sets[Int(state)]).map { Int16($0) } ?? Self.end
        }
        let goal = goals[place]
        return goal == Self.end ? nil : Int(goal)
    }

    /// Tries choices in their order; a step that was tried at this place before leads nowhere new.
    private func firstGoal(of step: Int, in set: BitSet) -> Int? {
        var tried = BitSet(capacity: program.steps.count)
        var pending = [step]
        while let step = pending.popLast() {
            guard set.contains(step), tried.insert(step) else { continue }
            switch program.steps[step] {
            case .accept: return nil
            case .take(_, let next): return next
            case .check(_, let next): pending.append(next)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            }
        }
        return nil
    }

    // MARK: Transitions

    /// The symbol of a character, for ``next(_:_:left:)``.
    mutating func symbol(of scalar: UInt32) -> Int { symbols.symbol(of: scalar) }

    /// The role of a character with a symbol for its neighbours.
    func side(of symbol: Int) -> Side { symbols.isWord[symbol] ? .word : .other }

    /// The state one character further to the left, if it is known.
    func known(_ state: State, _ symbol: Int, left: Side) -> State {
        guard symbol < symbolCapacity else { return Self.unknown }
        return transitions[
            (Int(state) * symbolCapacity + symbol) * sides + (sides == 1 ? 0 : left.rawValue)]
    }

    /// The state one character further to the left; ``unknown`` if there is no room for it.
    ///
    /// Complexity: O(1) for a transition that was made before, else O(*m*) in the steps.
    mutating func next(_ state: State, _ symbol: Int, left: Side) -> State {
        let known = known(state, symbol, left: left)
        guard known == Self.unknown, symbol < symbolCapacity else { return known }
        let before = sets[Int(state)]
        let member = symbols.members[symbol]
        var set = BitSet(capacity: program.steps.count)
        var added = [0]
        set.insert(0)
        for taker in takers where member.contains(taker.set) && before.contains(taker.next) {
            set.insert(taker.step)
            added.append(taker.step)
        }
        close(&set, from: added, left: left, right: side(of: symbol))
        let next = self.state(of: set)
        if next != Self.unknown {
            transitions[
                (Int(state) * symbolCapacity + symbol) * sides + (sides == 1 ? 0 : left.rawValue)] = next
        }
        return next
    }

    /// Adds the steps that lead to those of a set without a character.
    private func close(_ set: inout BitSet, from added: [Int], left: Side, right: Side) {
        var pending = added
        while let step = pending.popLast() {
            for (before, assertion) in predecessors[step] {
                if let assertion, !Self.holds(assertion, left: left, right: right) { continue }
                if set.insert(before) { pending.append(before) }
            }
        }
    }

    private static func holds(_ assertion: RegexAssertion, left: Side, right: Side) -> Bool {
        switch assertion {
        case .blockStart: left == .none
        case .blockEnd: right == .none
        case .wordBoundary: (left == .word) != (right == .word)
        case .noWordBoundary: (left == .word) == (right == .word)
        }
    }
}
