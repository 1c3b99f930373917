import Archive
import Articles
import Testing
import TextCore

/// What holds of every annotated article, on the stored ones: all their forms, with all their clutter.
@Suite("Annotated articles")
struct AnnotatedArticlesTests {
    private static let annotator = ArticleAnnotator()

    /// Each stored article, annotated once for all tests.
    private static let articles: [ArticleID: AnnotatedArticle] = {
        var articles: [ArticleID: AnnotatedArticle] = [:]
        for entry in StoredArticlesTests.entries {
            articles[entry.id] = (try? ArticleLibrary.article(entry.id)).map { annotator.annotate($0) }
        }
        return articles
    }()

    private static func annotated(_ entry: ArticleEntry) throws -> AnnotatedArticle {
        try #require(articles[entry.id])
    }

    @Test(arguments: StoredArticlesTests.entries)
    func
        `cleaning loses nothing: body, metadata and removed passages are disjoint, and between them is white space`(
            entry: ArticleEntry
        ) throws
    {
        let article = try Self.annotated(entry)
        let cleaned = article.cleaned
        #expect(isSortedAndDisjoint(cleaned.body.map(\.range)))
        #expect(isSortedAndDisjoint(cleaned.metadata.map(\.range)))
        #expect(isSortedAndDisjoint(cleaned.removed.map(\.range)))
        let all =
            (cleaned.body.map(\.range) + cleaned.metadata.map(\.range) + cleaned.removed.map(\.range))
            .sorted()
        #expect(isSortedAndDisjoint(all))
        var end = TextOffset.start
        for range in all + [TextRange(article.text.range.upper, article.text.range.upper)] {
            let between = article.text.string(in: TextRange(end, range.lower))
            let isBlank = between.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
            #expect(isBlank, "\(end): \(between)")
            end = range.upper
        }
    }

    @Test(arguments: StoredArticlesTests.entries)
    func `every range is in the text, on scalar boundaries, in order`(entry: ArticleEntry) throws {
        let article = try Self.annotated(entry)
        let lists: [[TextRange]] = [
            article.cleaned.body.map(\.range), article.cleaned.metadata.map(\.range),
            article.cleaned.removed.map(\.range), article.segmentation.sentences.map(\.range),
            article.segmentation.tokens.map(\.range), article.entities.mentions.map(\.range),
            article.dates.map(\.range),
        ]
        for ranges in lists {
            #expect(isSortedAndDisjoint(ranges))
            for range in ranges {
                #expect(!range.isEmpty && article.text.range.contains(range))
                #expect(article.text.isScalarBoundary(range.lower))
                #expect(article.text.isScalarBoundary(range.upper))
            }
        }
    }

    @Test(arguments: StoredArticlesTests.entries)
    func `names and dates stand in the body, and each mention belongs to its entity`(entry: ArticleEntry)
        throws
    {
        let article = try Self.annotated(entry)
        let body = article.cleaned.body.map(\.range)
        for range in article.entities.mentions.map(\.range) + article.dates.map(\.range) {
            #expect(body.contains { $0.contains(range) }, "\(article.text.string(in: range))")
        }
        for entity in article.entities.entities {
            #expect(!entity.mentions.isEmpty && !entity.name.isEmpty)
            for mention in entity.mentions {
                #expect(article.entities.mentions[mention].entity == entity.id)
            }
        }
    }

    @Test(arguments: StoredArticlesTests.entries.prefix(2))
    func `annotating twice gives the same`(entry: ArticleEntry) throws {
        let first = try Self.annotated(entry)
        let second = Self.annotator.annotate(try ArticleLibrary.article(entry.id))
        #expect(first.cleaned == second.cleaned)
        #expect(first.entities == second.entities)
        #expect(first.dates == second.dates)
    }

    @Test(arguments: StoredArticlesTests.entries)
    func `no story is lost: whatever was removed was set in as clutter`(entry: ArticleEntry) throws {
        let article = try Self.annotated(entry)
        let clutter = try #require(Self.clutter(of: entry))
        for removal in article.cleaned.removed {
            let text = article.text.string(in: removal.range)
            #expect(clutter.contains { text.hasPrefix($0) }, "\(removal.rule): \(text)")
        }
    }

    /// The share only ever goes up: raise it when the cleaner gets better.
    @Test func `most of the clutter is gone`() throws {
        var gone = 0
        var all = 0
        for entry in StoredArticlesTests.entries {
            let article = try Self.annotated(entry)
            let shown = article.cleaned.body.map { article.text.string(in: $0.range) }
            for beginning in try #require(Self.clutter(of: entry)) {
                all += 1
                if !shown.contains(where: { $0.hasPrefix(beginning) }) { gone += 1 }
            }
        }
        #expect(Double(gone) / Double(all) >= 0.9, "\(gone) of \(all)")
    }

    private static func clutter(of entry: ArticleEntry) -> [String]? {
        entry.id.path.split(separator: "/").last.flatMap { StoredClutter.beginnings[String($0)] }
    }

    private func isSortedAndDisjoint(_ ranges: [TextRange]) -> Bool {
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.upper <= $1.lower }
    }
}
