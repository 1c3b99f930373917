/// One thing that a screen shows: a base scalar with what stands on it or is joined to it, zero, one or two columns wide.
///
/// A glyph is made only by reading text through ``Glyph/read(in:at:end:)``, which lets no control
/// character or bidirectional override pass, and an invisible scalar only where it makes one glyph of several
/// scalars: joiners and selectors in emoji, joiners in Indic conjuncts. So nothing that is drawn from glyphs
/// can be a control sequence. ``CellClass`` has the table of what is shown for what.
public struct Glyph: Hashable, Sendable {
    /// The scalar that takes the cell; 0 in a glyph that shows nothing.
    let base: UInt32
    /// The marks on the base, or the scalars that make an emoji of it.
    private let tail: GlyphTail
    /// Columns on the screen: 0 for a glyph that shows nothing, else 1 or 2.
    private let width: UInt8
    private let form: Form

    private enum Form: UInt8 {
        case plain
        /// The tail is the second letter of a flag, which has a cell of its own, and the marks on it.
        case flag
        /// The tail makes an emoji of the base: joined emoji, a skin tone, a selector, tags.
        case cluster
    }

    /// The most marks on one base.
    static let marksLimit = 4
    static let replacement = Glyph(base: 0xFFFD, columns: 1)
    static let box = Glyph(base: 0x25A1, columns: 1)

    public static let space = Glyph(base: 0x20, columns: 1)
    /// The right half of a wide glyph: the cell is taken and shows nothing of its own.
    public static let continuation = Glyph(base: 0, columns: 0)

    init(base: UInt32, columns: Int, marks: GlyphTail = GlyphTail()) {
        self.init(base: base, columns: columns, tail: marks, form: .plain)
    }

    private init(base: UInt32, columns: Int, tail: GlyphTail, form: Form) {
        self.base = base
        self.tail = tail
        width = UInt8(clamping: columns)
        self.form = form
    }

    /// A flag of two letters; marks on it follow the second.
    static func flag(_ first: UInt32, _ rest: GlyphTail) -> Glyph {
        Glyph(base: first, columns: 2, tail: rest, form: .flag)
    }

    /// An emoji of several scalars, which takes two columns.
    ///
    /// Source: Unicode Standard Annex 11, section 5.1: emoji sequences are wide.
    static func cluster(_ base: UInt32, _ tail: GlyphTail) -> Glyph {
        Glyph(base: base, columns: 2, tail: tail, form: .cluster)
    }

    /// Columns on the screen: 0, 1 or 2.
    public var columns: Int { Int(width) }

    /// Whether the glyph is an ordinary space.
    public var isSpace: Bool { base == 0x20 && tail.isEmpty }

    /// Whether the glyph is an emoji of several scalars, which not every terminal draws in one place.
    public var isCluster: Bool { form == .cluster }

    /// Whether a skin tone makes the emoji.
    public var hasSkinTone: Bool { isCluster && tail.scalars.contains { CellClass(of: $0) == .skinTone } }

    /// Whether a joiner makes the emoji.
    public var hasJoiner: Bool { isCluster && tail.scalars.contains(Scalars.zeroWidthJoiner) }

    /// The text to print; empty for a glyph that shows nothing.
    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The text to print as UTF-8; empty for a glyph that shows nothing.
    public var utf8: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// The scalars to print, base first; none for a glyph that shows nothing.
    public var scalars: [UInt32] { base == 0 ? [] : [base] + tail.scalars }

    /// The base and its four marks as plain numbers, 0 where there is none, for what is not
    /// Swift; of a cluster the base alone.
    public var scalarValues: (base: UInt32, marks: (UInt32, UInt32, UInt32, UInt32)) {
        isCluster ? (base, (0, 0, 0, 0)) : (base, (tail[0], tail[1], tail[2], tail[3]))
    }

    /// Appends the text to print as UTF-8.
    func append(to bytes: inout [UInt8]) {
        guard base != 0 else { return }
        Self.append(base, to: &bytes)
        guard !tail.isEmpty else { return }
        for scalar in tail.scalars { Self.append(scalar, to: &bytes) }
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if let scalar = Unicode.Scalar(scalar) {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The glyphs that take one cell each: the two letters of a flag, else the glyph itself.
    var cells: (first: Glyph, second: Glyph?) {
        guard form == .flag else { return (self, nil) }
        return (Glyph(base: base, columns: 1), Glyph(base: tail[0], columns: 1))
    }
}

extension Glyph: CustomStringConvertible {
    public var description: String { text }
}
