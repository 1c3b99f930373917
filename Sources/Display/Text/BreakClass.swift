/// What a scalar means for the end of a line.
///
/// Source: Unicode Standard Annex 14; the names are its long ones. Classes that it resolves before it breaks are
/// resolved here (AI, SG and XX are alphabetic, CJ is a nonstarter), and those that it tells apart by other
/// properties have a class of their own: brackets that are wide, quotes that open or close, unassigned pictographs.
enum BreakClass: UInt8, CaseIterable, Sendable {
    case alphabetic, breakAfter, breakBefore, breakBoth, mandatory, carriageReturn, lineFeed, nextLine
    case closePunctuation, closeParenthesis, combining, zeroWidthJoiner, contingent, emojiBase,
        emojiModifier
    case exclamation, glue, hangulLV, hangulLVT, hangulLeading, hangulVowel, hangulTrailing
    case hebrewLetter, hyphen, ideographic, inseparable, infixNumeric, nonstarter, numeric
    case openPunctuation, wideOpenPunctuation, postfixNumeric, prefixNumeric, quotation, regionalIndicator
    case space, breakSymbols, unassignedPictograph, wordJoiner, zeroWidthSpace
    case wideCloseParenthesis, openingQuotation, closingQuotation

    /// The class of a scalar.
    ///
    /// Complexity: O(log *n*) in the runs of the table; O(1) for ASCII, Han and Hangul syllables.
    init(of scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            self = Self.ascii[Int(scalar)]
            return
        case 0x4E00...0x9FFF:
            self = .ideographic
            return
        default: break
        }
        self = Self.looked(up: scalar)
    }

    private static let ascii: [BreakClass] = (0..<0x80).map { looked(up: $0) }

    private static func looked(up scalar: UInt32) -> BreakClass {
        ScalarRuns.value(of: scalar, in: BreakClassTable.runs).flatMap(BreakClass.init) ?? .alphabetic
    }

    /// Whether the byte is an ASCII letter: no line ends between two.
    static func isPlainLetter(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x41 < 26
    }
}
