/// The composition of a token.
public enum TokenKind: UInt8, Hashable, Sendable {
    /// Letters, with apostrophes, hyphens or full stops inside where they belong: `don't`, `U.S.`, `O'Brien`.
    case word
    /// Digits, with separators inside: `1,900`, `3.5`, `10:30`.
    case number
    /// The possessive ending, `'s` or `’s`, cut off its word.
    case possessive
    /// Any other single scalar that is not white space.
    case punctuation
}

/// A token: a stretch of text, 12 bytes, without its characters.
public struct Token: Hashable, Sendable {
    /// First byte, counted from the start of the text.
    public let start: UInt32
    /// One past the last byte.
    public let end: UInt32
    public let kind: TokenKind
    /// Whether white space (or the start of its block) stands before it.
    public let isSpaceBefore: Bool

    public init(start: Int, end: Int, kind: TokenKind, isSpaceBefore: Bool) {
        self.start = UInt32(start)
        self.end = UInt32(end)
        self.kind = kind
        self.isSpaceBefore = isSpaceBefore
    }

    public var range: TextRange { TextRange(utf8: Int(start)..<Int(end)) }
}

/// One sentence: its range, and its tokens as positions in ``Segmentation/tokens``.
public struct Sentence: Hashable, Sendable {
    public let range: TextRange
    public let tokens: Range<Int>
    /// The block it stands in, as a position in the list of ranges that was segmented.
    public let block: Int

    public init(range: TextRange, tokens: Range<Int>, block: Int) {
        self.range = range
        self.tokens = tokens
        self.block = block
    }
}

/// The tokens and sentences of the blocks of a text; text outside the blocks has none.
public struct Segmentation: Hashable, Sendable {
    /// In text order, disjoint.
    public let tokens: [Token]
    /// In text order, disjoint; each token belongs to exactly one.
    public let sentences: [Sentence]

    public init(tokens: [Token], sentences: [Sentence]) {
        self.tokens = tokens
        self.sentences = sentences
    }
}
