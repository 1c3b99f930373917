/// Finds the matches of a program in one block after another.
///
/// A block is read twice: from its end to its start, to learn the possible matches at each place, and then forwards along
/// the matches. A match is the leftmost, and among those that start there the one whose choices come first, as in Perl
/// and ripgrep. Empty matches are passed over.
///
/// Memory is bounded: two bytes a byte of the block, and at most ``RegexAutomaton/stateLimit`` states. Where
/// they do not suffice, the states so far are forgotten and the place is noted; on the way forwards the part
/// to the right of it is read once more.
struct RegexMatcher {
    private var automaton: RegexAutomaton
    private var block = 0..<0
    /// By place in the block: the state there, known up to ``known``.
    private var states: [RegexAutomaton.State] = []
    /// Places where reading to the left began, from right to left, with the steps there; none for the end.
    private var checkpoints: [(place: Int, steps: BitSet?)] = []
    /// The last place whose state is in the automaton.
    private var known = 0

    init(_ program: RegexProgram, stateLimit: Int = RegexAutomaton.stateLimit) {
        automaton = RegexAutomaton(program, stateLimit: stateLimit)
    }

    /// Begins with another block of well-formed UTF-8.
    ///
    /// Complexity: O(*n*) in the block; a character costs O(*m*) in the steps at most, and O(1) where the
    /// automaton knows its transition.
    mutating func enter(_ block: Range<Int>, of bytes: Span<UInt8>) {
        self.block = block
        states.removeAll(keepingCapacity: true)
        states.append(contentsOf: repeatElement(RegexAutomaton.unknown, count: block.count + 1))
        checkpoints.removeAll(keepingCapacity: true)
        checkpoints.append((block.upperBound, nil))
        read(bytes, downTo: block.lowerBound)
    }

    /// The next match at or after `start` for which `isWanted` is true of its first place.
    ///
    /// - Precondition: `start` is no earlier than the end of the last match.
    mutating func nextMatch(
        from start: Int, in bytes: Span<UInt8>, where isWanted: (Int) -> Bool
    ) -> Range<Int>? {
        var place = start
        while place < block.upperBound {
            if place > known { readOn(bytes) }
            let state = states[place - block.lowerBound]
            if state != RegexAutomaton.unknown, automaton.startsMatch(state), isWanted(place) {
                let end = matchEnd(from: place, in: bytes)
                if end > place { return place..<end }
            }
            place += 1
        }
        return nil
    }

    // MARK: To the left

    /// The symbol and the start of the character that ends at a place.
    private struct Character {
        var symbol = 0
        var side = RegexAutomaton.Side.none
        var start = 0
    }

    private mutating func character(before place: Int, in bytes: Span<UInt8>) -> Character {
        guard place > block.lowerBound else { return Character() }
        var start = place - 1
        var scalar = UInt32(bytes[start])
        if scalar >= 0x80 {
            while start > block.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            scalar = bytes.scalar(at: start).value
        }
        let symbol = automaton.symbol(of: scalar)
        return Character(symbol: symbol, side: automaton.side(of: symbol), start: start)
    }

    /// Notes the states from the last checkpoint to the left.
    private mutating func read(_ bytes: Span<UInt8>, downTo lower: Int) {
        guard let checkpoint = checkpoints.last else { return }
        var place = checkpoint.place
        var character = character(before: place, in: bytes)
        var state = enterState(of: checkpoint.steps, left: character.side)
        states[place - block.lowerBound] = state
        while place > lower {
            let before = self.character(before: character.start, in: bytes)
            var next = automaton.known(state, character.symbol, left: before.side)
            if next == RegexAutomaton.unknown {
                next = automaton.next(state, character.symbol, left: before.side)
            }
            if next == RegexAutomaton.unknown {
                let steps = automaton.steps(of: state)
                checkpoints.append((place, steps))
                automaton.reset()
                state = enterState(of: steps, left: character.side)
                states[place - block.lowerBound] = state
                continue
            }
            place = character.start
            state = next
            states[place - block.lowerBound] = state
            character = before
        }
        known = checkpoints.last?.place ?? block.upperBound
    }

    /// The state of a set of steps, or of the end of the block; forgets all others if there is no room.
    private mutating func enterState(of steps: BitSet?, left: RegexAutomaton.Side) -> RegexAutomaton.State {
        func state() -> RegexAutomaton.State {
            steps.map { automaton.state(of: $0) } ?? automaton.stateAtEnd(left: left)
        }
        let known = state()
        guard known == RegexAutomaton.unknown else { return known }
        automaton.reset()
        return state()
    }

    /// Reads the part to the right of the last known place again.
    private mutating func readOn(_ bytes: Span<UInt8>) {
        let lower = known
        checkpoints.removeLast()
        automaton.reset()
        read(bytes, downTo: lower)
    }

    // MARK: To the right

    /// The end of the preferred match that starts at a place.
    private mutating func matchEnd(from start: Int, in bytes: Span<UInt8>) -> Int {
        var place = start
        var step = automaton.program.start
        while true {
            if place > known { readOn(bytes) }
            guard let next = automaton.goal(of: step, in: states[place - block.lowerBound]) else {
                return place
            }
            step = next
            place += bytes[place] < 0x80 ? 1 : bytes.scalar(at: place).length
        }
    }
}
