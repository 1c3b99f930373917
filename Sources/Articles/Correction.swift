import TextCore

/// A passage or a rule that a reader keeps against the cleaner's judgement.
public enum Correction: Hashable, Sendable {
    case passage(KeptPassage)
    case rule(KeptRule)
}

/// A passage that stays in every story; its words identify it.
public struct KeptPassage: Hashable, Sendable {
    /// The hash of the words, however they are spaced and broken into lines.
    public let fingerprint: UInt64
    /// The beginning of the passage, by which a reader recognises it.
    public let words: String
    /// The rule that removed it.
    public let rule: String

    /// The most UTF-8 bytes of ``words``.
    private static let excerptLength = 160

    /// Complexity: O(*n*) in the length of the passage.
    public init(_ removal: Removal, in text: ArticleText) {
        let upper = min(removal.range.upper.utf8, removal.range.lower.utf8 + Self.excerptLength)
        let end = (removal.range.lower.utf8...upper).last { text.isScalarBoundary(TextOffset(utf8: $0)) }
        self.init(
            fingerprint: Self.fingerprint(of: removal.range, in: text),
            words: text.string(in: TextRange(utf8: removal.range.lower.utf8..<(end ?? upper))),
            rule: removal.rule)
    }

    /// Takes a stored passage.
    public init(fingerprint: UInt64, words: String, rule: String) {
        self.fingerprint = fingerprint
        self.words = words
        self.rule = rule
    }

    /// FNV-1a over the bytes, with all white space between two words as one blank.
    static func fingerprint(of range: TextRange, in text: ArticleText) -> UInt64 {
        var hash = FNV1a()
        var isBlankPending = false
        var isStarted = false
        for byte in text.utf8[range.utf8] {
            guard byte > 0x20 else {
                isBlankPending = isStarted
                continue
            }
            if isBlankPending { hash.append(0x20) }
            isBlankPending = false
            isStarted = true
            hash.append(byte)
        }
        return hash.value
    }
}

/// A rule of the cleaner that removes nothing from the articles of one source.
public struct KeptRule: Hashable, Sendable {
    /// The rule's id, as in ``Removal/rule``.
    public let rule: String
    /// The source's name as its articles state it; empty for articles that state none.
    public let source: String

    public init(rule: String, source: String) {
        self.rule = rule
        self.source = source
    }
}
