import TextCore

/// A judgement of the cleaner that a reader has set right.
public enum Correction: Hashable, Sendable {
    /// A passage stays.
    case passage(KeptPassage)
    /// A rule removes nothing from a source.
    case rule(KeptRule)
    /// A passage goes.
    case taken(TakenPassage)
}

/// The words of a passage, by which it is known wherever it stands.
enum PassageWords {
    /// The most UTF-8 bytes of an excerpt.
    private static let excerptLength = 160

    /// The beginning of the passage, by which a reader recognises it.
    static func excerpt(of range: TextRange, in text: ArticleText) -> String {
        let upper = min(range.upper.utf8, range.lower.utf8 + excerptLength)
        let end = (range.lower.utf8...upper).last { text.isScalarBoundary(TextOffset(utf8: $0)) }
        return text.string(in: TextRange(utf8: range.lower.utf8..<(end ?? upper)))
    }

    /// FNV-1a over the bytes, with all white space between two words as one blank.
    ///
    /// Complexity: O(*n*) in the length of the passage.
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

/// A passage that stays in every story; its words identify it.
public struct KeptPassage: Hashable, Sendable {
    /// The hash of the words, however they are spaced and broken into lines.
    public let fingerprint: UInt64
    /// The beginning of the passage, by which a reader recognises it.
    public let words: String
    /// The rule that removed it.
    public let rule: String

    /// Complexity: O(*n*) in the length of the passage.
    public init(_ removal: Removal, in text: ArticleText) {
        self.init(
            fingerprint: PassageWords.fingerprint(of: removal.range, in: text),
            words: PassageWords.excerpt(of: removal.range, in: text), rule: removal.rule)
    }

    /// Takes a stored passage.
    public init(fingerprint: UInt64, words: String, rule: String) {
        self.fingerprint = fingerprint
        self.words = words
        self.rule = rule
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

/// A passage that the reader takes out of stories; its words identify it.
public struct TakenPassage: Hashable, Sendable {
    /// The hash of the words, however they are spaced and broken into lines.
    public let fingerprint: UInt64
    /// The beginning of the passage, by which a reader recognises it.
    public let words: String
    /// The name of the source in whose articles it goes, empty for those that state none; `nil` for all articles.
    public let source: String?

    /// The rule that removals by the reader carry.
    public static let rule = "reader.taken"

    /// Complexity: O(*n*) in the length of the passage.
    public init(_ range: TextRange, in text: ArticleText, source: String?) {
        self.init(
            fingerprint: PassageWords.fingerprint(of: range, in: text),
            words: PassageWords.excerpt(of: range, in: text), source: source)
    }

    /// Takes a stored passage.
    public init(fingerprint: UInt64, words: String, source: String?) {
        self.fingerprint = fingerprint
        self.words = words
        self.source = source
    }
}
