/// The kind of a block in its source.
public enum BlockKind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case listItem
    case quote
    /// One row of a table.
    case tableRow
    case caption
    case preformatted
}

/// The markup of a block: evidence for the cleaner, which plain text does not have.
public struct BlockMarkup: Hashable, Sendable {
    /// Position in ``SourceArticle/elements`` of the innermost element that makes the block.
    public var element: Int
    /// The share of the block's text that lies inside links, 0…1.
    public var linkDensity: Double

    public init(element: Int, linkDensity: Double = 0) {
        self.element = element
        self.linkDensity = linkDensity
    }
}

/// A block as its source delimits it: a paragraph of a page, a list item, a line of plain text.
public struct SourceBlock: Hashable, Sendable {
    /// The block's text, without the white space around it.
    public var range: TextRange
    public var kind: BlockKind
    /// The markup; `nil` for plain text.
    public var markup: BlockMarkup?

    public init(range: TextRange, kind: BlockKind, markup: BlockMarkup? = nil) {
        self.range = range
        self.kind = kind
        self.markup = markup
    }
}
