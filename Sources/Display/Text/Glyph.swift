/// One thing that a screen shows: a base scalar with at most four marks, zero, one or two columns wide.
///
/// A glyph is made only by reading text through ``Glyph/read(in:at:end:)``, which lets no control
/// character, bidirectional override or invisible scalar pass; so nothing that is drawn from glyphs
/// can be a control sequence. ``ScalarClass`` has the table of what is shown for what.
public struct Glyph: Hashable, Sendable {
    /// The scalar that takes the cell; 0 in a glyph that shows nothing.
    let base: UInt32
    private let firstMark: UInt32
    private let secondMark: UInt32
    private let thirdMark: UInt32
    private let fourthMark: UInt32
    /// Columns on the screen: 0 for a glyph that shows nothing, else 1 or 2.
    private let width: UInt8
    /// Whether the first mark is the second letter of a flag, which has a cell of its own.
    let isFlag: Bool

    static let marksLimit = 4
    static let replacement = Glyph(base: 0xFFFD, columns: 1)
    static let box = Glyph(base: 0x25A1, columns: 1)

    public static let space = Glyph(base: 0x20, columns: 1)
    /// The right half of a wide glyph: the cell is taken and shows nothing of its own.
    public static let continuation = Glyph(base: 0, columns: 0)

    init(base: UInt32, columns: Int, marks: Marks = Marks(), isFlag: Bool = false) {
        self.base = base
        firstMark = marks.values[0]
        secondMark = marks.values[1]
        thirdMark = marks.values[2]
        fourthMark = marks.values[3]
        width = UInt8(clamping: columns)
        self.isFlag = isFlag
    }

    /// Columns on the screen: 0, 1 or 2.
    public var columns: Int { Int(width) }

    /// Whether the glyph is an ordinary space.
    public var isSpace: Bool { base == 0x20 && firstMark == 0 }

    /// The text to print; empty for a glyph that shows nothing.
    public var text: String {
        var scalars = String.UnicodeScalarView()
        append(to: &scalars)
        return String(scalars)
    }

    /// The scalars to print, base first; none for a glyph that shows nothing.
    public var scalars: [UInt32] {
        [base, firstMark, secondMark, thirdMark, fourthMark].filter { $0 != 0 }
    }

    func append(to text: inout String.UnicodeScalarView) {
        if base == 0 { return }
        if let scalar = Unicode.Scalar(base) { text.append(scalar) }
        if firstMark == 0 { return }
        for mark in [firstMark, secondMark, thirdMark, fourthMark] where mark != 0 {
            if let scalar = Unicode.Scalar(mark) { text.append(scalar) }
        }
    }

    /// The glyphs that take one cell each: the two letters of a flag, else the glyph itself.
    var cells: (first: Glyph, second: Glyph?) {
        guard isFlag else { return (self, nil) }
        return (Glyph(base: base, columns: 1), Glyph(base: firstMark, columns: 1))
    }

    /// The marks of a glyph while it is read; those over the limit are dropped.
    struct Marks {
        private(set) var values: SIMD4<UInt32> = .zero
        private var count = 0

        mutating func append(_ scalar: UInt32) {
            guard count < Glyph.marksLimit else { return }
            values[count] = scalar
            count += 1
        }
    }
}

extension Glyph: CustomStringConvertible {
    public var description: String { text }
}
