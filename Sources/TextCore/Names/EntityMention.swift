extension MarkKind {
    /// The type that most mentions have, by their confidence; of equal ones the first.
    ///
    /// Votes are thousandths, as records say them, so that whoever reads a record comes to the same type.
    package static func voted(
        by mentions: some Sequence<(type: MarkKind, confidence: Float)>
    ) -> MarkKind {
        let types = allCases
        var votes = [Int](repeating: 0, count: types.count)
        for mention in mentions {
            guard let place = types.firstIndex(of: mention.type) else { continue }
            votes[place] += EntityMention.thousandths(of: mention.confidence)
        }
        return votes.indices.max { votes[$0] < votes[$1] }.map { types[$0] } ?? .miscellaneous
    }
}

/// A number that the mentions of one entity in one article share; entities are numbered from 0 by first mention.
public struct EntityID: Hashable, Comparable, Sendable {
    public let number: Int

    public init(_ number: Int) { self.number = number }

    public static func < (lhs: EntityID, rhs: EntityID) -> Bool { lhs.number < rhs.number }
}

/// One place in the text that names an entity.
///
/// The range has no leading article, no title ("Prime Minister") and no trailing possessive "'s".
public struct EntityMention: Hashable, Sendable {
    public let range: TextRange
    public let type: MarkKind
    public let entity: EntityID
    /// How sure the tagger is, 0…1.
    public let confidence: Float
    /// What spoke for it, for a reader who asks.
    public let evidence: MentionEvidence

    public init(
        range: TextRange, type: MarkKind, entity: EntityID, confidence: Float = 1,
        evidence: MentionEvidence = []
    ) {
        self.range = range
        self.type = type
        self.entity = entity
        self.confidence = confidence
        self.evidence = evidence
    }

    /// A confidence as records say it.
    package static func thousandths(of confidence: Float) -> Int { Int((confidence * 1000).rounded()) }
}

/// Someone or something that an article names, once or many times.
public struct Entity: Hashable, Sendable {
    public let id: EntityID
    /// The fullest form in the article: `Ursula von der Leyen` for `von der Leyen`.
    public let name: String
    /// The type that most mentions have.
    public let type: MarkKind
    /// Its mentions, as positions in ``EntityAnnotations/mentions``, in text order.
    public let mentions: [Int]

    public init(id: EntityID, name: String, type: MarkKind, mentions: [Int]) {
        self.id = id
        self.name = name
        self.type = type
        self.mentions = mentions
    }
}

/// The entities of one text: mentions in text order, disjoint, and what they name.
public struct EntityAnnotations: Hashable, Sendable {
    public let mentions: [EntityMention]
    /// Indexed by ``EntityID/number``.
    public let entities: [Entity]
    /// The share of the words that the tagger left alone, 0…1: paragraphs in other languages, other scripts.
    public let foreignShare: Float

    public init(mentions: [EntityMention], entities: [Entity], foreignShare: Float = 0) {
        self.mentions = mentions
        self.entities = entities
        self.foreignShare = foreignShare
    }

    public static let none = EntityAnnotations(mentions: [], entities: [])

    public subscript(id: EntityID) -> Entity { entities[id.number] }
}
