/// A position in an ``ArticleText``, counted in UTF-8 bytes from the start of the text.
///
/// Offsets are a type of their own so that a position in a text cannot be passed where a screen
/// column or an array index is meant. Unicode-scalar offsets, which the JSON records use, come from
/// ``ScalarOffsets``.
public struct TextOffset: Hashable, Comparable, Sendable {
    /// UTF-8 bytes from the start of the text, never negative.
    public let utf8: Int

    /// - Precondition: `utf8 >= 0`.
    @inlinable
    public init(utf8: Int) {
        precondition(utf8 >= 0, "A text offset counts bytes from the start and cannot be negative.")
        self.utf8 = utf8
    }

    /// The start of every text.
    public static let start = TextOffset(utf8: 0)

    @inlinable
    public static func < (lhs: TextOffset, rhs: TextOffset) -> Bool { lhs.utf8 < rhs.utf8 }
}

extension TextOffset: CustomStringConvertible {
    public var description: String { "@\(utf8)" }
}
