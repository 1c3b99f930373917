import Testing
import TextCore

@testable import Formats

@Suite struct PlainTextTests {
    @Test func `a header is metadata and not text`() {
        let article = PlainText.read(
            Array(
                """
                Title: "Peru votes"
                Published: 2022-09-06T09:30:00Z
                source: Andina
                Author:
                URL: https://example.org/peru?a=1
                Language: en

                Peru votes
                LIMA — Polls opened at dawn.
                """.utf8))
        #expect(article.text == ArticleText("Peru votes\nLIMA — Polls opened at dawn."))
        #expect(article.metadata.title == "Peru votes")
        #expect(article.metadata.published?.description == "2022-09-06T09:30")
        #expect(article.metadata.source == "Andina")
        #expect(article.metadata.authors == [])
        #expect(article.metadata.url == "https://example.org/peru?a=1")
        #expect(article.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "Peru votes\n\nLIMA: polls opened.",
        "Title: a memoir\nby a minister is out.\n\nIt tells all.",
        "Breaking: votes counted\n\nIt is over.",
        "\nTitle: too late\n\nText",
        "Title: \(String(repeating: "x", count: 5000))\n\nText",
    ])
    func `what only looks like a header stays in the text`(text: String) {
        let article = PlainText.read(Array(text.utf8))
        #expect(article.text == ArticleText(text))
        #expect(article.metadata.published == nil && article.metadata.source == nil)
        #expect(article.facts.allSatisfy { $0.supporters.allSatisfy { $0.origin != .field } })
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line end ends a header line`(end: String) {
        let article = PlainText.read(Array("Title: A\(end)Source: B\(end)\(end)C\(end)D".utf8))
        #expect(article.text == ArticleText("C\(end)D"))
        #expect(article.metadata.source == "B")
    }

    @Test func `a date that cannot be read is absent and reported with its line`() throws {
        let article = PlainText.read(Array("Title: A\nPublished: 06/09/2022\n\nText".utf8))
        #expect(article.metadata.published == nil)
        let warning = try #require(article.diagnostics.first)
        #expect(warning.line == 2)
        #expect(
            warning.message
                == "the date of publication \"06/09/2022\" cannot be read; write it as 2022-09-06")
    }

    @Test func `a summary takes the first line for a title where no header gives one`() {
        let summary = PlainText.summarize(
            Array("\n  Peru votes \r\nLIMA — Polls opened at dawn, 7.30.".utf8))
        #expect(summary.metadata.title == "Peru votes")
        #expect(summary.words == 8)
    }
}
