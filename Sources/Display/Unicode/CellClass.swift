/// What a Unicode scalar does to a row of cells: how many columns it takes, or that it takes none.
///
/// | class | columns | shown as |
/// |---|---|---|
/// | `narrow`, `wide` | 1, 2 | itself |
/// | `mark` (accents, vowel signs, Hangul vowels and finals) | 0 | on the scalar before it, at most four |
/// | `spacingMark` | 1 | itself, never parted from the glyph before |
/// | `dropped` (joiners, variation selectors, zero-width, marks of direction, tags, soft hyphen, BOM) | 0 | nothing, but where it makes one glyph of several scalars: see ``ClusterReader`` |
/// | `control` (C0, C1, DEL, line separators, bidi overrides) | 1 | `U+FFFD`; tab and line ends as a space |
/// | `boxed` (unassigned, private use, noncharacters) | 1 | `□` |
/// | `regionalIndicator` | 1 | itself; two of them are one flag in two cells |
/// | `skinTone` | 0 after a pictograph, else 2 | on the pictograph, or itself |
/// | `narrowPictograph`, `widePictograph` | 1, 2; with a selector, a skin tone or what a joiner appends, 2 | itself, with these |
///
/// Source: Unicode Standard Annex 11 for widths, with ambiguous width taken as narrow.
enum CellClass: UInt8 {
    case narrow, wide, mark, spacingMark, dropped, control, boxed, regionalIndicator, skinTone
    case narrowPictograph, widePictograph

    /// The class of a scalar value.
    ///
    /// Complexity: O(log *n*) in the 2,300 runs of the table; O(1) for ASCII and the common Han range.
    init(of scalar: UInt32) {
        if scalar < 0x7F {
            self = scalar < 0x20 ? .control : .narrow
            return
        }
        if (0x4E00...0x9FFF).contains(scalar) {
            self = .wide
            return
        }
        self = CellClass(rawValue: ScalarRuns.value(of: scalar, in: CellClassTable.runs) ?? 0) ?? .boxed
    }

    /// Whether a zero-width joiner joins this scalar to another one.
    var isPictograph: Bool { self == .narrowPictograph || self == .widePictograph }

    /// Whether the scalar has no cell of its own.
    var joinsThePrevious: Bool { self == .mark || self == .dropped }
}
