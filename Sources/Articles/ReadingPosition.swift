import TextCore

/// A place in an article's text that is found again after the text has changed.
///
/// A file's text changes when a later version reads the format better. So the place is an offset together with the
/// words that stand there, as in the text quote selector of web annotations.
///
///     let kept = ReadingPosition(TextOffset(utf8: 4_200), in: article.text)
///     let place = kept.offset(in: laterText)
///
/// Known limitation: if the words recur, the place nearest to the old one is taken.
///
/// Source: W3C Web Annotation Data Model (2017), 4.2.4 and 4.2.5.
public struct ReadingPosition: Hashable, Sendable {
    /// The offset in the original text.
    public let offset: TextOffset
    /// The length of the original text, in UTF-8 bytes.
    public let textLength: Int
    /// The checksum of the original text.
    public let checksum: UInt64
    /// The beginning of the words that stood there.
    public let quote: String

    /// The length of the quote in UTF-8 bytes: long enough to occur once in an article, short enough to survive a change
    /// nearby.
    private static let quoteLength = 48

    /// - Precondition: the offset lies in the text.
    public init(_ offset: TextOffset, in text: ArticleText) {
        precondition(offset.utf8 <= text.count, "The position \(offset) lies after the text.")
        let end = Self.aligned(offset.utf8 + Self.quoteLength, in: text)
        self.offset = Self.aligned(offset.utf8, in: text)
        textLength = text.count
        checksum = Self.checksum(of: text)
        quote = text.string(in: TextRange(self.offset, end))
    }

    /// Takes a stored position.
    public init(offset: TextOffset, textLength: Int, checksum: UInt64, quote: String) {
        self.offset = offset
        self.textLength = textLength
        self.checksum = checksum
        self.quote = quote
    }

    /// The place in a text: the same offset in the same text; in a changed text the new place of the words, or the same share
    /// of the text if they are gone.
    ///
    /// Complexity: O(*n*) in another text, O(*n*) for the checksum of the same.
    public func offset(in text: ArticleText) -> TextOffset {
        if textLength == text.count, offset.utf8 <= text.count, checksum == Self.checksum(of: text) {
            return Self.aligned(offset.utf8, in: text)
        }
        if let found = nearestQuote(in: text) { return TextOffset(utf8: found) }
        guard textLength > 0 else { return .start }
        let share = min(1, Double(offset.utf8) / Double(textLength))
        return Self.aligned(Int(share * Double(text.count)), in: text)
    }

    /// The start of the quote in the text, nearest to the old place.
    private func nearestQuote(in text: ArticleText) -> Int? {
        let quote = Array(quote.utf8)
        guard let first = quote.first, quote.count <= text.count else { return nil }
        let bytes = text.utf8
        var nearest: Int?
        for start in 0...(bytes.count - quote.count) where bytes[start] == first {
            guard bytes[start..<start + quote.count].elementsEqual(quote) else { continue }
            if let found = nearest, abs(found - offset.utf8) <= abs(start - offset.utf8) { break }
            nearest = start
        }
        return nearest
    }

    private static func aligned(_ offset: Int, in text: ArticleText) -> TextOffset {
        var offset = min(offset, text.count)
        while offset > 0, !text.isScalarBoundary(TextOffset(utf8: offset)) { offset -= 1 }
        return TextOffset(utf8: offset)
    }

    private static func checksum(of text: ArticleText) -> UInt64 {
        text.utf8.withUnsafeBytes { DataChecksum.of($0) }
    }
}
