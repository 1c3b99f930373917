/// What a glyph means for the end of a line.
///
/// Source: Unicode Standard Annex 14, the classes OP, CL, EX, IS, HY, BA, SY, ID, NS and ZW, reduced.
enum BreakClass: UInt8 {
    /// Nothing stands before.
    case start
    case other
    case digit
    /// An opening bracket or quote: no break after it.
    case opening
    /// Closing punctuation: no break before it.
    case closing
    /// A mark that stands off after a space in some languages: no break before it, even after the space.
    case exclamation
    case hyphen
    case dash
    case slash
    /// A wide character: a break is allowed on both sides.
    case ideograph
    /// A wide character that may not start a line, such as a small kana.
    case nonStarter
    /// It belongs to the glyph before it.
    case attached
    /// A space that does not break.
    case glue
    case zeroWidthSpace
    case invisible

    private static let members: [(breakClass: BreakClass, scalars: String)] = [
        (.opening, "([{«“‘‚„‹¿¡（［｛「『【〈《〔〖"),
        (.closing, "),]}.”’»›…%‰°′″、。，．）］｝」』】〉》〕〗・％"),
        (.exclamation, "!?:;！？：；"),
        (.nonStarter, "々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜"),
        (.hyphen, "-\u{2010}"),
        (.dash, "\u{2013}\u{2014}\u{2E3A}\u{2E3B}"),
        (.slash, "/"),
        (.digit, "0123456789"),
        (.glue, "\u{A0}\u{2007}\u{2011}\u{202F}"),
    ]

    /// The members in order of scalars, `scalar << 8 | class`.
    private static let table: [UInt32] = members.flatMap { entry in
        entry.scalars.unicodeScalars.map { $0.value << 8 | UInt32(entry.breakClass.rawValue) }
    }.sorted()

    /// The class of a scalar that a rule names.
    private static func named(_ scalar: UInt32) -> BreakClass? {
        let table = table
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            if table[middle] >> 8 < scalar { low = middle + 1 } else { high = middle }
        }
        guard low < table.count, table[low] >> 8 == scalar else { return nil }
        return BreakClass(rawValue: UInt8(truncatingIfNeeded: table[low]))
    }

    /// Whether the byte is an ASCII letter, of which no rule speaks.
    static func isPlainLetter(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x41 < 26
    }

    init(of placed: PlacedGlyph, isZeroWidthSpace: Bool) {
        let scalar = placed.glyph.base
        if scalar == 0 {
            self = isZeroWidthSpace ? .zeroWidthSpace : .invisible
            return
        }
        if placed.belongsToPrevious {
            self = .attached
            return
        }
        // Han and Hangul, the bulk of what is wide, have no members in the table.
        if (0x4E00...0xD7A3).contains(scalar) {
            self = .ideograph
            return
        }
        self = Self.named(scalar) ?? (placed.glyph.columns == 2 ? .ideograph : .other)
    }

    /// Whether a line may end between two glyphs.
    static func allowsBreak(after: BreakClass, hasSpace: Bool, before: BreakClass) -> Bool {
        if after == .start || before == .exclamation || before == .attached { return false }
        if hasSpace { return true }
        if after == .opening || after == .glue { return false }
        if before == .closing || before == .nonStarter || before == .glue { return false }
        switch after {
        case .hyphen: return before == .other || before == .ideograph
        case .dash: return before != .dash
        case .slash: return before == .other
        case .ideograph, .nonStarter: return before != .dash && before != .hyphen
        default: return before == .ideograph
        }
    }
}
