/// The glyphs of a stretch of UTF-8 text, in order; together they cover every byte of it.
///
///     for placed in GlyphSequence(utf8: Array("Ünïted".utf8)) { print(placed.range, placed.glyph) }
public struct GlyphSequence: Sequence, Sendable {
    private let bytes: [UInt8]
    private let range: Range<Int>

    /// The glyphs of the bytes at `range`, which is clamped to the text; all of it without a range.
    public init(utf8 bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        self.range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    }

    public struct Iterator: IteratorProtocol {
        private let bytes: [UInt8]
        private let end: Int
        private var position: Int

        fileprivate init(bytes: [UInt8], range: Range<Int>) {
            self.bytes = bytes
            position = range.lowerBound
            end = range.upperBound
        }

        public mutating func next() -> PlacedGlyph? {
            guard position < end else { return nil }
            let placed = Glyph.read(in: bytes.span, at: position, end: end)
            position = placed.range.upperBound
            return placed
        }
    }

    public func makeIterator() -> Iterator { Iterator(bytes: bytes, range: range) }
}
