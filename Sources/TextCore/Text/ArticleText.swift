/// The text of one article: immutable, valid UTF-8, exactly as it was stored or extracted.
///
/// Controls, byte order marks inside the text and bidirectional overrides stay in it, so that offsets
/// hold for other readers of the same text. Unsafe characters are replaced where a screen is written,
/// never here.
///
///     let text = ArticleText("LIMA — Peru voted on Sunday.")
///     text.string(in: TextRange(utf8: 9..<13))    // "Peru": the dash takes three bytes
public struct ArticleText: Sendable, Hashable {
    /// The bytes, valid UTF-8. Index them with ``TextRange/utf8``; hot loops read `utf8.span`.
    public let utf8: [UInt8]

    public init(_ string: String) {
        utf8 = Array(string.utf8)
    }

    /// Takes bytes that may be malformed; each malformed sequence becomes U+FFFD.
    ///
    /// Complexity: O(*n*); valid bytes are adopted without a copy.
    public init(repairing bytes: [UInt8]) {
        if UTF8Validation.firstInvalidOffset(in: bytes.span) == nil {
            utf8 = bytes
        } else {
            utf8 = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }

    /// Takes well-formed UTF-8 without checking or copying it.
    package init(wellFormed bytes: [UInt8]) {
        utf8 = bytes
    }

    public static let empty = ArticleText("")

    /// Length in UTF-8 bytes.
    @inlinable
    public var count: Int { utf8.count }

    @inlinable
    public var isEmpty: Bool { utf8.isEmpty }

    /// The whole text.
    @inlinable
    public var range: TextRange { TextRange(utf8: 0..<utf8.count) }

    /// The characters of a range.
    ///
    /// - Precondition: the range lies in the text. Bounds inside a scalar give U+FFFD at the cut.
    public func string(in range: TextRange) -> String {
        precondition(range.upper.utf8 <= utf8.count, "The range \(range) ends after the text.")
        return utf8.withUnsafeBufferPointer { String(decoding: $0[range.utf8], as: UTF8.self) }
    }

    /// Whether a scalar starts (or the text ends) at the offset.
    @inlinable
    public func isScalarBoundary(_ offset: TextOffset) -> Bool {
        if offset.utf8 >= utf8.count { return offset.utf8 == utf8.count }
        return utf8[offset.utf8] & 0xC0 != 0x80
    }
}

extension ArticleText: CustomStringConvertible {
    public var description: String { string(in: range) }
}
