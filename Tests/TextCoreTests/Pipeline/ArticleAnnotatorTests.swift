import Testing

@testable import TextCore

/// The stages one after the other.
@Suite struct ArticleAnnotatorTests {
    private let source = SourceArticle(
        text: ArticleText("Rain in Lima\n\nRain fell in Lima on 7 December 2022, after weeks of drought.\n")
    )

    @Test(arguments: [[], [1, 2, 3], [UInt8](repeating: 0xFF, count: 4096)])
    func
        `with a damaged entity model an article is cleaned and dated all the same, and says what is missing`(
            model: [UInt8]
        )
    {
        let annotator = ArticleAnnotator(entityTagger: EntityTagger(model: model, lexicon: model))
        let article = annotator.annotate(source)
        #expect(article.entities.mentions.isEmpty)
        #expect(article.dates.map(\.value).contains("2022-12-07"))
        #expect(article.diagnostics.contains { $0.message.hasSuffix("Entities are not marked.") })
        #expect(article.keeping(confidence: 0.5).diagnostics == article.diagnostics)
    }

    @Test func `the linked model has nothing to complain of`() {
        #expect(ArticleAnnotator().diagnostics == [])
        #expect(ArticleAnnotator().annotate(source).diagnostics == [])
    }

    @Test func `the mentions and dates of a range are those that share a byte with it`() {
        let article = ArticleAnnotator().annotate(
            SourceArticle(
                text: ArticleText(
                    "Rain in Lima\n\nRain fell in Lima on 7 December 2022. Ana Quispe left Oslo on 9 December 2022.\n"
                )))
        let (mentions, dates) = (article.entities.mentions, article.dates)
        #expect(mentions.count == 4 && dates.count == 2)
        for lower in 0...article.text.count {
            for upper in lower...article.text.count {
                let range = TextRange(utf8: lower..<upper)
                #expect(Array(article.mentions(in: range)) == mentions.filter { $0.range.overlaps(range) })
                #expect(Array(article.dates(in: range)) == dates.filter { $0.range.overlaps(range) })
            }
        }
    }
}
