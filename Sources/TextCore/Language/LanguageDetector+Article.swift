extension LanguageDetector {
    /// Bytes from which a block tells the language of an article; shorter ones are menus and labels, often in another one.
    private static let proseLength = 80

    /// The language of an article, whose blocks are given; `nil` where neither text nor source tells it.
    ///
    /// The text decides where it can, as the markup of a page is often that of a template; else what the source states. A
    /// language without a profile is believed, as a text in it looks like a relative's.
    ///
    /// - Parameter blocks: in UTF-8 bytes of the text, in order.
    func language(of article: SourceArticle, blocks: [Range<Int>]) -> Language? {
        let prose = blocks.filter { $0.count >= Self.proseLength }
        return language(
            of: article.text.utf8.span, in: prose.isEmpty ? blocks : prose,
            stated: article.metadata.language)
    }

    /// The language of some bytes of well-formed UTF-8 of which a source states one.
    ///
    /// - Parameter stated: a tag such as `de-CH`.
    package func language(of bytes: Span<UInt8>, in ranges: [Range<Int>], stated: String?) -> Language? {
        let found = language(of: bytes, in: ranges)
        guard let stated = stated.flatMap(Language.init(tag:)) else { return found }
        return found != .english && !knows(stated) ? stated : found ?? stated
    }
}
