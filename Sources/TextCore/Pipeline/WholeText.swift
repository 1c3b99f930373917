/// A text without cleaning: all of it is body.
enum WholeText {
    /// The source's own blocks, or those that plain text shows.
    ///
    /// Complexity: O(*n*) in the length of the text.
    static func body(of source: SourceArticle) -> CleanedText {
        let blocks =
            source.blocks.isEmpty
            ? PlainTextBlocks.find(in: source.text).map {
                BodyBlock(range: TextRange(utf8: $0.range), role: role(of: $0.kind ?? .paragraph))
            }
            : source.blocks.map { BodyBlock(range: $0.range, role: role(of: $0.kind)) }
        return CleanedText(
            body: blocks,
            language: LanguageDetector().language(of: source, blocks: blocks.map(\.range.utf8)))
    }

    private static func role(of kind: BlockKind) -> BlockRole {
        switch kind {
        case .heading: .subheading
        case .paragraph, .caption: .paragraph
        case .listItem: .listItem
        case .quote: .quote
        case .tableRow: .tableRow
        case .preformatted: .preformatted
        }
    }
}
