/// A glyph with the bytes that it stands for.
public struct PlacedGlyph: Hashable, Sendable {
    public let glyph: Glyph
    /// UTF-8 byte positions in the text that was read, half-open; never empty.
    public let range: Range<Int>
    /// Whether it belongs to the same grapheme cluster as the glyph before, from which no line parts it.
    let belongsToPrevious: Bool

    init(_ glyph: Glyph, _ range: Range<Int>, belongsToPrevious: Bool = false) {
        self.glyph = glyph
        self.range = range
        self.belongsToPrevious = belongsToPrevious
    }
}

extension Glyph {
    /// Reads the glyph that starts at byte `start`: the one way from a text to the screen.
    ///
    /// The bytes need not be well-formed; a malformed byte shows as U+FFFD. The glyph ends where the
    /// next begins, so reading on from `range.upperBound` covers every byte.
    ///
    /// Complexity: O(*n*) in the bytes of the glyph.
    /// - Precondition: `start < end <= bytes.count`.
    public static func read(in bytes: Span<UInt8>, at start: Int, end: Int) -> PlacedGlyph {
        let lead = bytes[start]
        let isAlone =
            (start + 1 >= end || bytes[start + 1] < 0x80) && (start == 0 || bytes[start - 1] < 0x80)
        if lead < 0x7F, lead >= 0x20, isAlone {
            return PlacedGlyph(Glyph(base: UInt32(lead), columns: 1), start..<(start + 1))
        }
        var reader = ClusterReader(at: start, end: end)
        return reader.readCluster(in: bytes)
    }
}
