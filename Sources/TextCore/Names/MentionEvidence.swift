/// What speaks for a mention: what a reader is told who asks why a name is marked.
public struct MentionEvidence: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A list knows the name or a part of it.
    public static let lexicon = MentionEvidence(rawValue: 1)
    /// The words around it: a title or a preposition of place before it, a verb of speech after it.
    public static let context = MentionEvidence(rawValue: 2)
    /// A word of the name itself, like `Ministry` or `Inc.`
    public static let form = MentionEvidence(rawValue: 4)
    /// The same name elsewhere in the text, longer or more clearly.
    public static let document = MentionEvidence(rawValue: 8)
}
