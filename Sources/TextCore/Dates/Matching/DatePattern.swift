/// A pattern over words, as it is written in the rule tables.
///
/// - `september` is that word, in any case; `,` `-` `'s` `OPEN` `CLOSE` (parentheses) are marks.
/// - `MONTH`, `DAY`, `NUMBER` are classes (``DateWordClass``); their words go to the slot of that name.
/// - `year:NUMBER` puts the word into another slot; `{relation=last}` sets a slot.
/// - `A&B` is an atom that is both, `A&!B` one that is A and not B.
/// - `( a b | c )` is a choice, `x?` may be missing, `!x` says that x does not come next.
/// - `~` says that no space stands here.
/// - `$NAME` is a part that is defined once for all rules.
/// - `< … >` is the extent, where words around it only decide whether the rule holds.
indirect enum DatePattern: Hashable, Sendable {
    /// One atom, and the slot that it goes to.
    case atom(DateProgram.Test, slot: DateSlot?)
    case not(DateProgram.Test)
    case glued
    case set(DateSlot, Int32)
    case sequence([DatePattern])
    case choice([DatePattern])
    case optional(DatePattern)

    /// A pattern with its surroundings.
    struct Parts: Hashable, Sendable {
        /// To be matched backwards from the extent.
        var before: DatePattern
        var body: DatePattern
        var after: DatePattern
    }

    /// The same items in the opposite order, to be matched backwards.
    var reversed: DatePattern {
        switch self {
        case .sequence(let items): .sequence(items.reversed().map(\.reversed))
        case .choice(let choices): .choice(choices.map(\.reversed))
        case .optional(let item): .optional(item.reversed)
        default: self
        }
    }
}
