/// A compiled pattern: instructions for ``DateMatcher``.
///
/// No instruction jumps back, so a run visits at most as many atoms as the pattern has items, and a text is
/// matched in time proportional to its length.
enum DateProgram {
    /// The classes that an atom must have and must not have.
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

    /// The instructions that can take the next atom, and whether the program can end without one.
    static func takes(from starts: [Int], in code: [Instruction]) -> (takes: [Int], canEnd: Bool) {
        var takes: [Int] = []
        var canEnd = false
        var pending = starts
        while let position = pending.popLast() {
            switch code[position] {
            case .take: takes.append(position)
            case .split(let one, let other):
                pending.append(other)
                pending.append(one)
            case .jump(let target): pending.append(target)
            case .exclude, .glued, .set: pending.append(position + 1)
            case .accept: canEnd = true
            }
        }
        return (takes, canEnd)
    }
}
