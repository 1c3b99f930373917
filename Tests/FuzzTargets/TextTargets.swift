import TextCore

extension FuzzTarget {
    private static let annotator = ArticleAnnotator()
    /// Reads a text as one block, which has the tagger see lines that the cleaner would take out.
    private static func annotated(_ input: [UInt8], published: PublicationDate? = nil) -> AnnotatedArticle {
        let source = SourceArticle(
            text: ArticleText(repairing: input), metadata: ArticleMetadata(published: published))
        return annotator.annotate(source, cleans: false)
    }

    /// Stored bytes of any encoding become a text, or a diagnostic says why not.
    static let decoding = FuzzTarget("decoding") { input, claims in
        let decoded = TextDecoding.decode(input)
        claims.hold(
            String(validating: decoded.text.utf8, as: UTF8.self) != nil, "the text is not well-formed UTF-8"
        )
        let isRefused = decoded.diagnostics.contains { $0.severity == .error }
        claims.hold(!isRefused || decoded.text.isEmpty, "a text comes with an error")
        for diagnostic in decoded.diagnostics {
            claims.hold((diagnostic.line ?? 1) >= 1, "line \(diagnostic.line ?? 0)")
        }
    }

    /// Nothing of a text is lost by cleaning it.
    static let cleaning = FuzzTarget("cleaning") { input, claims in
        let source = SourceArticle(text: ArticleText(repairing: input))
        let article = annotator.annotate(source)
        claims.accountForAll(article.cleaned, of: source.text)
        claims.annotate(article)
        let again = Cleaner().clean(source)
        claims.hold(again == article.cleaned, "cleaning twice differs")
    }

    static let dates = FuzzTarget("dates") { input, claims in
        let article = annotated(input, published: PublicationDate(iso8601: "2023-02-13"))
        claims.annotate(article)
        let timeline = Timeline(article)
        claims.hold(timeline.entries.count <= article.dates.count, "the timeline has more than there is")
        // Without a date of publication other ways are taken.
        claims.annotate(annotated(input))
    }

    static let entities = FuzzTarget("entities") { input, claims in
        let article = annotated(input)
        claims.annotate(article)
        let certain = article.keeping(confidence: 0.5)
        claims.hold(
            certain.entities.mentions.count <= article.entities.mentions.count, "hiding adds mentions")
        claims.annotate(certain)
    }

    /// The first line is looked for in the others; after a slash it is a regular expression.
    static let search = FuzzTarget("search") { input, claims in
        let end = input.firstIndex(of: 0x0A) ?? input.count
        let query = String(decoding: input[..<end], as: UTF8.self)
        let text = ArticleText(repairing: Array(input[end...]))
        let blocks = Cleaner().clean(SourceArticle(text: text)).body.map(\.range)
        var search = StorySearch(text, within: blocks)
        let isExpression = query.hasPrefix("/")
        let pattern =
            isExpression
            ? SearchPattern(String(query.dropFirst()), as: .regularExpression) : SearchPattern(query)
        let matches = search.matches(of: pattern)
        claims.areInOrder(matches, in: text, "match")
        for match in matches { claims.isWithin(blocks, match, "match") }
        // What stands there is found by itself.
        if !isExpression, let first = matches.first {
            let found = search.matches(of: SearchPattern(text.string(in: first)))
            claims.hold(found.contains { $0.overlaps(first) }, "\(first) does not find itself")
        }
    }
}
