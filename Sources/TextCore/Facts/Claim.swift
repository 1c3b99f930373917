/// What an article is known by beside its text.
public enum ArticleFact: String, Hashable, Sendable, CaseIterable {
    case title, authors, published, updated, source, description
}

/// What kind of place a claim stands in, the most trusted first.
public enum ClaimOrigin: String, Hashable, Sendable, CaseIterable {
    /// A field of a record, a feed or a header: whoever wrote it speaks of this article alone.
    case field
    /// The article's own JSON-LD.
    case linkedData = "json-ld"
    case meta
    /// Microdata, microformats and class names.
    case markup
    /// A heading that the page shows.
    case heading
    /// A line near the headline: a date, a byline.
    case line
    /// The place and day at the head of the story.
    case dateline
    /// The page's `<title>`.
    case pageTitle = "page-title"
    /// The article's address.
    case address
    /// Nothing says it; the text's beginning stands in.
    case text
}

/// One place's word on one fact of an article.
public struct Claim: Hashable, Sendable {
    /// What is said: a title or a source, the authors in their order, a day.
    public enum Value: Hashable, Sendable {
        case text(String)
        case names([String])
        case date(StatedDate)
    }

    public let fact: ArticleFact
    public let value: Value
    public let origin: ClaimOrigin
    /// The name of the field, element or line: `og:title`, `h1`, `datePublished`.
    public let place: String

    /// A claim as it stands in its source; nothing is judged.
    public init(_ fact: ArticleFact, _ value: Value, _ origin: ClaimOrigin, _ place: String) {
        self.fact = fact
        self.value = value
        self.origin = origin
        self.place = place
    }
}

/// What was decided of one fact, and who said what.
public struct WeighedFact: Hashable, Sendable {
    public let fact: ArticleFact
    /// What was decided.
    public let value: Claim.Value
    /// The claims that say so, the strongest first. Those for a day of publication may be claims of the last change, where
    /// nothing else is known.
    public let supporters: [Claim]
    /// The claims that say otherwise.
    public let opponents: [Claim]

    public init(
        fact: ArticleFact, value: Claim.Value, supporters: [Claim], opponents: [Claim] = []
    ) {
        self.fact = fact
        self.value = value
        self.supporters = supporters
        self.opponents = opponents
    }
}
