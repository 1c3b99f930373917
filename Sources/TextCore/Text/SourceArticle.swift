/// The metadata of an article; each part may be missing.
public struct ArticleMetadata: Hashable, Sendable {
    public var title: String?
    public var source: String?
    public var author: String?
    public var url: String?
    public var published: PublicationDate?

    public init(
        title: String? = nil, source: String? = nil, author: String? = nil, url: String? = nil,
        published: PublicationDate? = nil
    ) {
        self.title = title
        self.source = source
        self.author = author
        self.url = url
        self.published = published
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
    public var metadata: ArticleMetadata
    public var diagnostics: [Diagnostic]

    public init(
        text: ArticleText, blocks: [SourceBlock] = [], elements: [PageElement] = [],
        metadata: ArticleMetadata = ArticleMetadata(), diagnostics: [Diagnostic] = []
    ) {
        self.text = text
        self.blocks = blocks
        self.elements = elements
        self.metadata = metadata
        self.diagnostics = diagnostics
    }
}
