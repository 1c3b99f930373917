/// One word, number or mark of the text, with its classes: what date patterns match.
struct DateAtom: Sendable {
    /// First byte, counted from the start of the text.
    var start: UInt32
    /// One past the last byte.
    var end: UInt32
    /// The word's number in the lexicon, or a number shape's; 0 for words that no pattern speaks of.
    var symbol: UInt16
    /// The unit of time that the word names.
    var unit: DateUnit
    /// Whether white space (or the block's start) stands before it.
    var isSpaceBefore: Bool
    /// Whether half a unit is added to the number: "2 1/2".
    var hasHalf = false
    var classes: DateWordClass
    /// What the word counts: a month's number, a year, minutes since midnight.
    var number: Int32
    /// The second number of shapes with two or three: the month of a date, the pair's right side.
    var second: Int32 = 0
    /// The third number: the day of a date.
    var third: Int32 = 0

    var isPossessive: Bool { symbol == DateLexicon.Shape.possessive.rawValue }
}
