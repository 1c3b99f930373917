/// One thing that a screen shows: a base scalar with at most four marks, zero, one or two columns wide.
///
/// A glyph is made only by reading text through ``Glyph/read(in:at:end:)``, which lets no control
/// character, bidirectional override or invisible scalar pass; so nothing that is drawn from glyphs
/// can be a control sequence. ``CellClass`` has the table of what is shown for what.
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
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The scalars to print, base first; none for a glyph that shows nothing.
    public var scalars: [UInt32] {
        [base, firstMark, secondMark, thirdMark, fourthMark].filter { $0 != 0 }
    }

    /// The base and its four marks as plain numbers, 0 where there is none, for what is not Swift.
    public var scalarValues: (base: UInt32, marks: (UInt32, UInt32, UInt32, UInt32)) {
        (base, (firstMark, secondMark, thirdMark, fourthMark))
    }

    /// Appends the text to print as UTF-8.
    func append(to bytes: inout [UInt8]) {
        guard base != 0 else { return }
        Self.append(base, to: &bytes)
        guard firstMark != 0 else { return }
        for mark in [firstMark, secondMark, thirdMark, fourthMark] where mark != 0 {
            Self.append(mark, to: &bytes)
        }
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
