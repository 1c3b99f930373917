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

    /// The tests that the first atom of the extent may pass.
    var firstTests: [Test] {
        var tests: [Test] = []
        var pending = [0]
        while let position = pending.popLast() {
            switch body[position] {
            case .take(let test, _): tests.append(test)
            case .split(let one, let other): pending += [one, other]
            case .jump(let target): pending.append(target)
            case .exclude, .glued, .set: pending.append(position + 1)
            case .accept: preconditionFailure("A date pattern matches nothing at all.")
            }
        }
        return tests
    }
}
