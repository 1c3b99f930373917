/// Whether a scalar continues the grapheme cluster before it, by what stands there.
///
/// ``Glyph`` reads what a terminal draws in one place; this says which of those places may not be torn apart
/// though each has a cell of its own: a spacing vowel sign and its consonant, the consonants of a conjunct, a
/// skin tone after a letter.
///
/// Source: Unicode Standard Annex 29, rules GB6 to GB9c of Unicode 15.1, over the data of 15.0.
enum ClusterJoint {
    /// - Precondition: a scalar starts at `start`, and `bytes` are read from their beginning.
    ///
    /// Complexity: O(*n*) in the marks before `start`.
    static func isInside(_ scalar: UInt32, _ scalarClass: CellClass, at start: Int, of bytes: Span<UInt8>)
        -> Bool
    {
        switch scalarClass {
        case .control: return false
        case .dropped where isControl(scalar): return false
        case .mark, .spacingMark, .skinTone, .dropped:
            guard let previous = bytes.scalar(before: start)?.value else { return false }
            return CellClass(of: previous) != .control && !isControl(previous)
        default: break
        }
        // Most letters and ideographs stand after what joins nothing.
        guard start > 0, bytes[start - 1] >= 0x80, let previous = bytes.scalar(before: start)?.value,
            previous >= 0x0600, !(0x2E00..<0xA960).contains(previous)
        else { return false }
        if contains(prepended, previous) { return true }
        if isHangulLead(previous) { return isHangulLead(scalar) || (0xAC00...0xD7A3).contains(scalar) }
        return contains(consonants, scalar) && endsInConjoiner(bytes, before: start)
    }

    /// Whether a sign takes the vowel of an Indic consonant away: joiners beside it shape conjuncts.
    static func isVirama(_ scalar: UInt32) -> Bool { contains(viramas, scalar) }

    /// Whether a consonant and a sign that joins it to the next stand before a place, with marks around the sign.
    private static func endsInConjoiner(_ bytes: Span<UInt8>, before start: Int) -> Bool {
        var place = start
        var hasJoiner = false
        while let scalar = bytes.scalar(before: place) {
            if contains(conjoiners, scalar.value) {
                hasJoiner = true
            } else if contains(consonants, scalar.value) {
                return hasJoiner
            } else if scalar.value != Scalars.zeroWidthJoiner, CellClass(of: scalar.value) != .mark {
                return false
            }
            place = scalar.start
            if start - place > Self.reach { return false }
        }
        return false
    }

    /// Bytes before a consonant that are looked at: more marks than any writing puts there.
    private static let reach = 64

    private static func isHangulLead(_ scalar: UInt32) -> Bool {
        (0x1100...0x115F).contains(scalar) || (0xA960...0xA97C).contains(scalar)
    }

    private static func isControl(_ scalar: UInt32) -> Bool { contains(controls, scalar) }

    private static func contains(_ ranges: [ClosedRange<UInt32>], _ scalar: UInt32) -> Bool {
        guard let first = ranges.first, scalar >= first.lowerBound else { return false }
        return ranges.contains { $0.contains(scalar) }
    }

    /// Source: GraphemeBreakProperty.txt of Unicode 15.0, Prepend.
    private static let prepended: [ClosedRange<UInt32>] = [
        0x0600...0x0605, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891, 0x08E2...0x08E2,
        0x0D4E...0x0D4E, 0x110BD...0x110BD, 0x110CD...0x110CD, 0x111C2...0x111C3, 0x1193F...0x1193F,
        0x11941...0x11941, 0x11A3A...0x11A3A, 0x11A84...0x11A89, 0x11D46...0x11D46, 0x11F02...0x11F02,
    ]

    /// Source: GraphemeBreakProperty.txt of Unicode 15.0, Control, without C0 and C1.
    private static let controls: [ClosedRange<UInt32>] = [
        0x00AD...0x00AD, 0x061C...0x061C, 0x180E...0x180E, 0x200B...0x200B, 0x200E...0x200F,
        0x2028...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF0...0xFFFB, 0x13430...0x1343F,
        0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE001F, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF,
    ]

    /// Source: IndicSyllabicCategory.txt of Unicode 15.0, Consonant, in the scripts that Annex 29 names.
    private static let consonants: [ClosedRange<UInt32>] = [
        0x0915...0x0939, 0x0958...0x095F, 0x0978...0x097F, 0x0995...0x09A8, 0x09AA...0x09B0,
        0x09B2...0x09B2, 0x09B6...0x09B9, 0x09DC...0x09DD, 0x09DF...0x09DF, 0x09F0...0x09F1,
        0x0A95...0x0AA8, 0x0AAA...0x0AB0, 0x0AB2...0x0AB3, 0x0AB5...0x0AB9, 0x0AF9...0x0AF9,
        0x0B15...0x0B28, 0x0B2A...0x0B30, 0x0B32...0x0B33, 0x0B35...0x0B39, 0x0B5C...0x0B5D,
        0x0B5F...0x0B5F, 0x0B71...0x0B71, 0x0C15...0x0C28, 0x0C2A...0x0C39, 0x0C58...0x0C5A,
        0x0D15...0x0D3A,
    ]

    /// Source: IndicSyllabicCategory.txt of Unicode 15.0, Virama, in the same scripts.
    private static let conjoiners: [ClosedRange<UInt32>] = [
        0x094D...0x094D, 0x09CD...0x09CD, 0x0ACD...0x0ACD, 0x0B4D...0x0B4D, 0x0C4D...0x0C4D,
        0x0D4D...0x0D4D,
    ]

    /// Source: IndicSyllabicCategory.txt of Unicode 15.0, Virama, in the scripts of India and Sri Lanka.
    private static let viramas: [ClosedRange<UInt32>] = [
        0x094D...0x094D, 0x09CD...0x09CD, 0x0A4D...0x0A4D, 0x0ACD...0x0ACD, 0x0B4D...0x0B4D,
        0x0BCD...0x0BCD, 0x0C4D...0x0C4D, 0x0CCD...0x0CCD, 0x0D4D...0x0D4D, 0x0DCA...0x0DCA,
    ]
}
