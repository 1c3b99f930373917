/// A compiled pattern: instructions for ``DateMatcher``.
///
/// No instruction jumps back, so a run visits at most as many atoms as the pattern has items, and a text is
/// matched in time proportional to its length.
struct DateProgram: Sendable {
    /// What an atom must be, and must not be.
    struct Test: Hashable, Sendable {
        var required: DateWordClass = []
        var forbidden: DateWordClass = []
        /// The word itself, or 0 for any.
        var symbol: UInt16 = 0

        @inline(__always)
        func accepts(_ atom: DateAtom) -> Bool {
            (symbol == 0 || atom.symbol == symbol) && atom.classes.isSuperset(of: required)
                && atom.classes.isDisjoint(with: forbidden)
        }
    }

    enum Instruction: Hashable, Sendable {
        /// Takes one atom and notes its place.
        case take(Test, DateSlot?)
        /// Takes nothing; fails if the next atom passes the test.
        case exclude(Test)
        /// Takes nothing; fails if white space stands before the next atom.
        case glued
        /// Tries the first way, then the second.
        case split(Int, Int)
        case jump(Int)
        case set(DateSlot, Int32)
        case accept
    }

    /// What stands before the extent, to be matched backwards from it.
    let before: [Instruction]
    let body: [Instruction]
    /// What stands after the extent.
    let after: [Instruction]

    /// The same instructions, where the first is number `base`.
    static func relocated(_ instructions: [Instruction], to base: Int) -> [Instruction] {
        instructions.map { instruction in
            switch instruction {
            case .split(let one, let other): .split(one + base, other + base)
            case .jump(let target): .jump(target + base)
            default: instruction
            }
        }
    }

    /// The positions in the body of the instructions that take the first atom.
    var firstTakes: [Int] { reach(from: [0]).takes }

    /// The tests of which the atom after the first must pass one, or `nil` where one atom can be all.
    ///
    /// - Parameter takes: positions of instructions that take the first atom.
    func secondTests(after takes: [Int]) -> [Test]? {
        let (positions, canEnd) = reach(from: takes.map { $0 + 1 })
        return canEnd ? nil : positions.compactMap(test(at:))
    }

    /// The test of the instruction that takes an atom there.
    func test(at position: Int) -> Test? {
        if case .take(let test, _) = body[position] { test } else { nil }
    }

    /// The instructions that take the next atom, and whether the body can end before.
    private func reach(from starts: [Int]) -> (takes: [Int], canEnd: Bool) {
        var takes: [Int] = []
        var canEnd = false
        var pending = starts
        while let position = pending.popLast() {
            switch body[position] {
            case .take: takes.append(position)
            case .split(let one, let other): pending += [one, other]
            case .jump(let target): pending.append(target)
            case .exclude, .glued, .set: pending.append(position + 1)
            case .accept: canEnd = true
            }
        }
        return (takes, canEnd)
    }
}
