/// The metadata of an article; each part may be missing.
public struct ArticleMetadata: Hashable, Sendable {
    public var title: String?
    public var source: String?
    /// Their names, in the order of the byline.
    public var authors: [String]
    public var url: String?
    public var published: PublicationDate?
    /// The last change.
    public var updated: PublicationDate?
    /// What the source says the article is about, in a sentence or two.
    public var summary: String?
    /// The language that the source states, as a tag such as `de-CH`; often that of a template.
    public var language: String?

    public init(
        title: String? = nil, source: String? = nil, authors: [String] = [], url: String? = nil,
        published: PublicationDate? = nil, language: String? = nil
    ) {
        self.title = title
        self.source = source
        self.authors = authors
        self.url = url
        self.published = published
        self.language = language
    }
}

/// An article as it comes from a source, before anything is judged: text, blocks, metadata.
///
/// A format (plain text, Markdown, a page, a feed item) produces this value once; the core works on it
/// and never needs to know the format again.
public struct SourceArticle: Sendable {
    public var text: ArticleText
    /// The source's own blocks in order, disjoint; empty for plain text, whose blocks the cleaner finds.
    public var blocks: [SourceBlock]
    /// The elements of a page that hold its blocks, outer ones before those inside them.
    public var elements: [PageElement]
    /// The links in the text to addresses of the web, in order, disjoint.
    public var links: [SourceLink]
    /// The pictures that are described in words, in order.
    public var images: [SourceImage]
    public var metadata: ArticleMetadata
    /// Where the headline stands in the text; `nil` where it does not stand there, or nobody knows.
    public var headline: TextRange?
    /// What was decided of ``metadata``, and who claimed what.
    public var facts: [WeighedFact]
    public var diagnostics: [Diagnostic]

    public init(
        text: ArticleText, blocks: [SourceBlock] = [], elements: [PageElement] = [],
        links: [SourceLink] = [], images: [SourceImage] = [],
        metadata: ArticleMetadata = ArticleMetadata(), headline: TextRange? = nil,
        facts: [WeighedFact] = [], diagnostics: [Diagnostic] = []
    ) {
        self.text = text
        self.blocks = blocks
        self.elements = elements
        self.links = links
        self.images = images
        self.metadata = metadata
        self.headline = headline
        self.facts = facts
        self.diagnostics = diagnostics
    }
}
