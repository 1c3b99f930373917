/// One cell of a screen. A wide glyph stands in its left cell; its right cell holds the continuation.
public struct Cell: Hashable, Sendable {
    public var glyph: Glyph
    public var style: Style

    public init(glyph: Glyph, style: Style = .plain) {
        self.glyph = glyph
        self.style = style
    }

    public static let blank = Cell(glyph: .space)

    /// Columns: 1 or 2, or 0 for the right half of a wide glyph.
    public var width: Int { glyph.columns }
}
