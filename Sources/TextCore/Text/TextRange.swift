/// A half-open range of an ``ArticleText``: from `lower` up to, not including, `upper`, in UTF-8 bytes.
///
/// Everything that Dateline says about a text (a removal, an entity, a date, a hit, a screen line) is
/// such a range; the text itself is never edited.
///
///     let tuesday = TextRange(utf8: 80..<87)
///     tuesday.overlaps(TextRange(utf8: 86..<90))   // true
public struct TextRange: Hashable, Sendable {
    public let lower: TextOffset
    public let upper: TextOffset

    /// - Precondition: `lower <= upper`.
    @inlinable
    public init(_ lower: TextOffset, _ upper: TextOffset) {
        precondition(lower <= upper, "A text range runs forwards.")
        self.lower = lower
        self.upper = upper
    }

    /// A range from UTF-8 byte positions.
    @inlinable
    public init(utf8: Range<Int>) {
        self.init(TextOffset(utf8: utf8.lowerBound), TextOffset(utf8: utf8.upperBound))
    }

    /// The same range as plain byte positions, to index ``ArticleText/utf8``.
    @inlinable
    public var utf8: Range<Int> { lower.utf8..<upper.utf8 }

    /// Bytes in the range.
    @inlinable
    public var count: Int { upper.utf8 - lower.utf8 }

    @inlinable
    public var isEmpty: Bool { lower == upper }

    /// Whether the offset lies in the range; the upper bound does not.
    @inlinable
    public func contains(_ offset: TextOffset) -> Bool { lower <= offset && offset < upper }

    /// Whether all of `other` lies in this range.
    @inlinable
    public func contains(_ other: TextRange) -> Bool { lower <= other.lower && other.upper <= upper }

    /// Whether the two ranges share at least one byte.
    @inlinable
    public func overlaps(_ other: TextRange) -> Bool {
        max(lower, other.lower) < min(upper, other.upper)
    }

    /// The bytes that both ranges share; `nil` if they share none.
    @inlinable
    public func intersection(_ other: TextRange) -> TextRange? {
        let from = max(lower, other.lower)
        let to = min(upper, other.upper)
        return from < to ? TextRange(from, to) : nil
    }
}

extension TextRange: Comparable {
    /// By start; of two that start together, the shorter first.
    @inlinable
    public static func < (lhs: TextRange, rhs: TextRange) -> Bool {
        lhs.lower == rhs.lower ? lhs.upper < rhs.upper : lhs.lower < rhs.lower
    }
}

extension TextRange: CustomStringConvertible {
    public var description: String { "\(lower.utf8)..<\(upper.utf8)" }
}
