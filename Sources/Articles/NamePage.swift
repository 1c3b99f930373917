import TextCore

/// What a name stands for across articles, and how it is shown.
public struct NameReference: Hashable, Sendable {
    public let name: String
    public let type: MarkKind

    public init(name: String, type: MarkKind) {
        self.name = name
        self.type = type
    }

    /// The name by which the thing is known best: `United Kingdom` for `UK`.
    public var fullName: String { EntityKey.of(name, type: type) }

    /// What all names of the same thing have in common; see ``EntityKey``.
    public var key: String { fullName.lowercased() }
}

/// What the articles say about one name.
public struct NamePage: Hashable, Sendable {
    /// A form of the name, as articles have it.
    public struct Form: Hashable, Sendable {
        public let name: String
        public let mentions: Int

        public init(name: String, mentions: Int) {
            self.name = name
            self.mentions = mentions
        }
    }

    /// A dated sentence that has the name.
    public struct Moment: Hashable, Sendable {
        /// The time in words.
        public let time: String
        /// The sentence in its article.
        public let hit: ArchiveHit

        public init(time: String, hit: ArchiveHit) {
            self.time = time
            self.hit = hit
        }
    }

    /// A name that occurs in the same articles.
    public struct Companion: Hashable, Sendable {
        public let reference: NameReference
        /// The number of articles that have both names.
        public let articles: Int

        public init(reference: NameReference, articles: Int) {
            self.reference = reference
            self.articles = articles
        }
    }

    /// The number of articles that have the name.
    public let articles: Int
    /// The most frequent first.
    public let forms: [Form]
    /// The latest articles, the latest first, each with the first sentence that has the name.
    public let hits: [ArchiveHit]
    /// From ``hits`` alone, in calendar order.
    public let moments: [Moment]
    /// From ``hits`` alone, those of most articles first.
    public let companions: [Companion]

    public init(
        articles: Int, forms: [Form], hits: [ArchiveHit], moments: [Moment], companions: [Companion]
    ) {
        self.articles = articles
        self.forms = forms
        self.hits = hits
        self.moments = moments
        self.companions = companions
    }

    /// The number of times that the name stands in the articles.
    public var mentions: Int { forms.reduce(0) { $0 + $1.mentions } }
}
