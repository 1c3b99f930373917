/// Text that is safe to show: the type that only clean text can have.
///
/// Titles, file names, sources, error messages and search terms come from outside and may hold escape
/// sequences, overrides of the writing direction or a hundred accents on one letter. A screen text is
/// made from them by reading glyphs, so it holds one line of printable text and nothing else.
///
///     ScreenText("Peru\u{1B}[31m votes\n").string    // "Peru�[31m votes "
///
/// A literal goes through the same gate. Cleaning a clean text changes nothing.
public struct ScreenText: Hashable, Sendable {
    /// The printable text.
    public let string: String
    /// Columns that the text takes on a screen.
    public let columns: Int

    /// Cleans a text from anywhere.
    ///
    /// Complexity: O(*n*).
    public init(_ untrusted: String) {
        self.init(utf8: Array(untrusted.utf8).span)
    }

    /// Cleans UTF-8 bytes, which need not be well-formed.
    ///
    /// Complexity: O(*n*).
    public init(utf8 bytes: Span<UInt8>) {
        self.init(utf8: bytes, in: 0..<bytes.count)
    }

    /// Cleans the bytes at `range`, which is clamped to the text.
    ///
    /// Complexity: O(*n*) in the length of the range.
    public init(utf8 bytes: Span<UInt8>, in range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        var clean: [UInt8] = []
        clean.reserveCapacity(range.count)
        var columns = 0
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            let isAlone = position + 1 >= range.upperBound || bytes[position + 1] < 0x80
            if isAlone, byte >= 0x20, byte < 0x7F {
                clean.append(byte)
                columns += 1
                position += 1
                continue
            }
            let placed = Glyph.read(in: bytes, at: position, end: range.upperBound)
            position = placed.range.upperBound
            columns += placed.glyph.columns
            placed.glyph.append(to: &clean)
        }
        string = String(decoding: clean, as: UTF8.self)
        self.columns = columns
    }

    private init(clean string: String, columns: Int) {
        self.string = string
        self.columns = columns
    }

    public static let empty = ScreenText(clean: "", columns: 0)

    public var isEmpty: Bool { string.isEmpty }

    /// As many spaces.
    public static func spaces(_ count: Int) -> ScreenText {
        ScreenText(clean: String(repeating: " ", count: max(0, count)), columns: max(0, count))
    }

    /// The same text, cut to fit, with an ellipsis in its last column where something was cut.
    ///
    /// Complexity: O(*n*) in `columns`.
    public func truncated(to columns: Int) -> ScreenText {
        guard self.columns > columns else { return self }
        guard columns > 0 else { return .empty }
        let bytes = Array(string.utf8)
        var end = 0
        var used = 0
        for placed in GlyphSequence(utf8: bytes) {
            if used + placed.glyph.columns > columns - 1 { break }
            used += placed.glyph.columns
            end = placed.range.upperBound
        }
        return ScreenText(
            clean: String(decoding: bytes[..<end], as: UTF8.self) + "…", columns: used + 1)
    }

    /// The same text, cut or filled with spaces at its end to take exactly so many columns.
    public func fitted(to columns: Int) -> ScreenText {
        let text = truncated(to: columns)
        return text + .spaces(columns - text.columns)
    }

    /// The two texts, one after the other.
    public static func + (lhs: ScreenText, rhs: ScreenText) -> ScreenText {
        // Marks at the start of the second join the end of the first: read anew where that may be.
        if let first = rhs.string.utf8.first, first >= 0x80 {
            return ScreenText(lhs.string + rhs.string)
        }
        return ScreenText(clean: lhs.string + rhs.string, columns: lhs.columns + rhs.columns)
    }

    public static func += (lhs: inout ScreenText, rhs: ScreenText) { lhs = lhs + rhs }
}

extension ScreenText: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
}

extension ScreenText: CustomStringConvertible {
    public var description: String { string }
}
