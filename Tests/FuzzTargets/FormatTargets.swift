import Formats
import TextCore

extension FuzzTarget {
    private static let cleaner = Cleaner()
    private static let annotator = ArticleAnnotator()

    private static func check(_ article: SourceArticle, _ claims: inout Claims) {
        for block in article.blocks {
            claims.hold(
                block.range.upper.utf8 <= article.text.count, "block \(block.range) ends after the text")
        }
        claims.accountForAll(cleaner.clean(article), of: article.text)
    }

    /// Saved pages, and Markdown, which may hold HTML.
    static let pages = FuzzTarget("pages", workLength: 65536) { input, claims in
        for format in ArticleFormat.all { check(format.read(input), &claims) }
    }

    static let feeds = FuzzTarget("feeds") { input, claims in
        for format in CollectionFormat.all {
            let items = format.read(input).items
            for item in items { check(item.article, &claims) }
            // All of the file is read for each.
            for item in items.prefix(16) {
                let again = format.item(input, item.number)
                claims.hold(
                    again?.content == item.content, "\(format.name): item \(item.number) differs alone")
            }
        }
    }

    /// A line of JSON in, a line of JSON out, which read back says the same.
    static let records = FuzzTarget("records") { input, claims in
        _ = try? AnnotationAnswer(line: input)
        do throws(RecordError) {
            let request = try AnnotationRequest(line: input, number: 1)
            let article = annotator.annotate(request.source)
            let record = AnnotationRecord(
                request, article, clean: article.cleaned.clean(of: article.text)
            ).json
            claims.accountForAll(article.cleaned, of: article.text)
            if let fault = JSONFault.first(in: record) { claims.hold(false, "the record: \(fault)") }
            let again = try? AnnotationAnswer(line: record).annotations(
                of: request.source, cleaned: article.cleaned)
            claims.hold(
                again?.dates == article.dates && again?.entities.entities == article.entities.entities,
                "the record does not fit its article")
        } catch {
            if let fault = JSONFault.first(in: error.record(line: 1)) {
                claims.hold(false, "the error's record: \(fault)")
            }
        }
    }
}
