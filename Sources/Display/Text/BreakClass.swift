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

    private static let openingScalars = scalars("([{«“‘‚„‹¿¡（［｛「『【〈《〔〖")
    private static let closingScalars = scalars("),]}.:;”’»›…%‰°′″!?、。，．：；！？）］｝」』】〉》〕〗・％")
    private static let exclamationScalars = scalars("!?:;！？：；")
    private static let nonStarterScalars = scalars("々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜")

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

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
        switch scalar {
        case 0x30...0x39: self = .digit
        case 0x2D, 0x2010: self = .hyphen
        case 0x2013, 0x2014, 0x2E3A, 0x2E3B: self = .dash
        case 0x2F: self = .slash
        case 0xA0, 0x2007, 0x2011, 0x202F: self = .glue
        default:
            if scalar < 0x80, scalar.isASCIIAlphanumeric {
                self = .other
            } else if Self.exclamationScalars.contains(scalar) {
                self = .exclamation
            } else if Self.closingScalars.contains(scalar) {
                self = .closing
            } else if Self.openingScalars.contains(scalar) {
                self = .opening
            } else if Self.nonStarterScalars.contains(scalar) {
                self = .nonStarter
            } else {
                self = placed.glyph.columns == 2 ? .ideograph : .other
            }
        }
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

extension UInt32 {
    fileprivate var isASCIIAlphanumeric: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
