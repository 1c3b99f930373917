import Display
import Testing
import TextCore

@testable import ReaderUI

@Suite struct StoryInfoTests {
    @Test(arguments: [
        ("Wire", "Ana", "Wire · Ana · date unknown"), ("The Wire", "the wire", "The Wire · date unknown"),
        (nil, "Ana", "Ana · date unknown"), ("Wire", nil, "Wire · date unknown"),
        (nil, nil, "date unknown"),
    ])
    func `source and author are named, and one that is both is named once`(
        source: String?, author: String?, expected: String
    ) {
        let article = SourceArticle(
            text: .empty, metadata: ArticleMetadata(source: source, authors: author.map { [$0] } ?? []))
        let line = StoryInfo.line(for: ArticleAnnotator().annotate(article))
        #expect(line.string == expected)
    }

    @Test(arguments: [
        ("2022-09-06T09:30Z", ArticleFact.published, "Tue 6 Sep 2022, 09:30 UTC"),
        ("2022-09-06T09:30-05:00", .published, "Tue 6 Sep 2022, 09:30 UTC-5"),
        ("2022-09-06T09:30", .published, "Tue 6 Sep 2022, 09:30"),
        ("2022-09-06", .published, "Tue 6 Sep 2022"),
        ("2022-09-06", .updated, "updated Tue 6 Sep 2022"),
    ])
    func `a time has its zone, and a day of a change says so`(
        date: String, fact: ArticleFact, expected: String
    )
        throws
    {
        let date = try #require(PublicationDate(iso8601: date))
        let facts = FactWeighing(today: nil).weigh([Claim(fact, .date(StatedDate(date)), .line, "line")])
        let article = SourceArticle(
            text: .empty, metadata: ArticleMetadata(published: date.withoutZone), facts: facts)
        #expect(StoryInfo.line(for: ArticleAnnotator().annotate(article)).string == expected)
    }

    @Test func `the line is broken between its parts`() {
        let line: ScreenText = "Lake Post · Ana Quispe · Thu 2 Feb 2023 · 603 words, 3 min"
        #expect(StoryInfo.rows(of: line, width: 80) == [line])
        #expect(
            StoryInfo.rows(of: line, width: 54) == [
                "Lake Post · Ana Quispe · Thu 2 Feb 2023", "603 words, 3 min",
            ])
        #expect(
            StoryInfo.rows(of: line, width: 4) == [
                "Lake Post", "Ana Quispe", "Thu 2 Feb 2023", "603 words, 3 min",
            ])
    }

    @Test func `a byline and a time that the line repeats are quiet until what was removed is shown`() {
        func story(_ byline: String, _ time: String) -> AnnotatedArticle {
            let text =
                "Ferry returns\n\(byline)\n\(time)\nThe ferry is back on the lake after ninety years."
            let lines = text.split(separator: "\n")
            var start = 0
            let ranges = lines.map { line in
                defer { start += line.utf8.count + 1 }
                return TextRange(utf8: start..<start + line.utf8.count)
            }
            let source = SourceArticle(
                text: ArticleText(text),
                metadata: ArticleMetadata(
                    authors: ["Ana Quispe", "Luis Rojas"],
                    published: PublicationDate(iso8601: "2023-02-02T09:30")))
            return AnnotatedArticle(
                source: source,
                cleaned: CleanedText(
                    body: [
                        BodyBlock(range: ranges[0], role: .headline),
                        BodyBlock(range: ranges[3], role: .paragraph),
                    ],
                    metadata: [
                        MetadataBlock(range: ranges[1], kind: .byline),
                        MetadataBlock(range: ranges[2], kind: .time),
                    ]),
                segmentation: Segmentation(tokens: [], sentences: []), entities: .none, dates: [])
        }
        func shown(_ byline: String, _ time: String, showsRemoved: Bool = false) -> Int {
            StoryDocument(story(byline, time), title: "", info: "x", showsRemoved: showsRemoved).parts.count
            {
                $0.role == .quiet
            }
        }
        #expect(shown("By Ana Quispe and Luis Rojas", "Published 2 February 2023") == 0)
        #expect(shown("By Ana Quispe and Luis Rojas", "Published 2 February 2023", showsRemoved: true) == 2)
        #expect(shown("Ana Quispe", "Published 2 February 2023") == 0)
        #expect(shown("By Ana Quispe in Lima", "Published 3 February 2023") == 2)
        #expect(shown("By Eva Marín", "Published 2 February 2023, updated 3 February 2023") == 2)
    }
}
