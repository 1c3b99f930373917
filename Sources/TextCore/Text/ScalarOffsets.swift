/// Converts UTF-8 offsets of one text to Unicode-scalar offsets and back.
///
/// The JSON records count in Unicode scalars (what Python's `str` counts); the core counts in bytes.
/// A table with one entry for each 256 bytes makes a conversion O(256) whatever the order of calls.
public struct ScalarOffsets: Sendable {
    private static let stride = 256
    private let text: ArticleText
    /// Scalars before byte `i * stride`.
    private let scalarsBefore: [Int32]

    /// Complexity: O(*n*) in the length of the text.
    public init(_ text: ArticleText) {
        self.text = text
        var table: [Int32] = []
        table.reserveCapacity(text.count / Self.stride + 1)
        var scalars: Int32 = 0
        let bytes = text.utf8.span
        for i in 0..<bytes.count {
            if i % Self.stride == 0 { table.append(scalars) }
            if bytes[i] & 0xC0 != 0x80 { scalars += 1 }
        }
        scalarsBefore = table
    }

    /// Unicode scalars before the offset; an offset past the end counts as the end.
    public func scalars(before offset: TextOffset) -> Int {
        let end = min(offset.utf8, text.count)
        guard end > 0 else { return 0 }
        let entry = min(end / Self.stride, scalarsBefore.count - 1)
        let bytes = text.utf8.span
        var scalars = Int(scalarsBefore[entry])
        for i in (entry * Self.stride)..<end where bytes[i] & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    /// The byte offset at which scalar number `scalar` (0-based) starts, or `nil` past the end.
    public func offset(ofScalar scalar: Int) -> TextOffset? {
        guard scalar >= 0 else { return nil }
        let bytes = text.utf8.span
        let entry = max(0, scalarsBefore.partitionPoint { Int($0) > scalar } - 1)
        var seen = scalarsBefore.isEmpty ? 0 : Int(scalarsBefore[entry])
        var i = entry * Self.stride
        while i < bytes.count {
            if bytes[i] & 0xC0 != 0x80 {
                if seen == scalar { return TextOffset(utf8: i) }
                seen += 1
            }
            i += 1
        }
        return seen == scalar ? TextOffset(utf8: i) : nil
    }
}
