/// The role of a block that a reader should see.
public enum BlockRole: Hashable, Sendable {
    case headline
    case deck
    case subheading
    case paragraph
    case listItem
    case quote
    case tableRow
    case preformatted
}

/// A block of the story's body.
public struct BodyBlock: Hashable, Sendable {
    /// The block's text, without the white space around it; it may hold line breaks of a hard-wrapped source.
    public let range: TextRange
    public let role: BlockRole

    public init(range: TextRange, role: BlockRole) {
        self.range = range
        self.role = role
    }
}

/// What a block that is shown quietly, beside the body, tells.
public enum MetadataKind: String, Hashable, Sendable, CaseIterable {
    case byline, time, caption, note, correction
}

/// A block that is neither body nor clutter: byline, time, caption, contributor's note, correction.
public struct MetadataBlock: Hashable, Sendable {
    public let range: TextRange
    public let kind: MetadataKind

    public init(range: TextRange, kind: MetadataKind) {
        self.range = range
        self.kind = kind
    }
}

/// A passage that was taken out of the story, with the reason and the rule that decided.
public struct Removal: Hashable, Sendable {
    public let range: TextRange
    public let reason: RemovalReason
    /// The rule's id, for example `donation.appeal`.
    public let rule: String

    public init(range: TextRange, reason: RemovalReason, rule: String) {
        self.range = range
        self.reason = reason
        self.rule = rule
    }
}

/// What the cleaner says of a text: which ranges are body, which are metadata, which were removed.
///
/// The three lists are each sorted and, taken together, disjoint; what lies between their ranges is
/// white space only. So kept + removed = the text, and nothing is lost.
public struct CleanedText: Hashable, Sendable {
    public let body: [BodyBlock]
    public let metadata: [MetadataBlock]
    public let removed: [Removal]
    /// What would have been removed, had the reader not wanted it; each is a block of the body too.
    public let putBack: [Removal]
    public let diagnostics: [Diagnostic]
    /// The language of the story; `nil` where it is not sure. Of another one than English only the structure was judged.
    public var language: Language?

    public init(
        body: [BodyBlock], metadata: [MetadataBlock] = [], removed: [Removal] = [],
        putBack: [Removal] = [], diagnostics: [Diagnostic] = [], language: Language? = nil
    ) {
        self.body = body
        self.metadata = metadata
        self.removed = removed
        self.putBack = putBack
        self.diagnostics = diagnostics
        self.language = language
    }
}
