import Testing

@testable import TextCore

@Suite struct TextHeadTests {
    private static let story = """
        The mayor of Altona opened the new ferry line on Sunday, a year later than planned and for twice the price.

        Ferries will leave every half hour from the old fish market, and in summer the line will run until midnight.
        """

    private func head(_ lines: String) -> (title: String?, head: TextHead) {
        let text = ArticleText("\(lines)\n\n\(Self.story)")
        let head = TextHead(text)
        return (head.headline.map { text.string(in: $0) }, head)
    }

    @Test(arguments: [
        "Altona gets its ferry back", "News\n\nSkip to content\n\nAltona gets its ferry back",
        "https://altona.example/2021/06/07/ferry\n\nAltona gets its ferry back",
        "By Rosa Diaz\n\nAltona gets its ferry back", "7 June 2021\n\nAltona gets its ferry back",
        "Share\nTweet\nEmail\n\nAltona gets its ferry back\n\nBy Rosa Diaz",
        "The ferry in 2019. Photograph: Rosa Diaz\nAltona gets its ferry back\nBy Rosa Diaz",
        "Home » River » Altona gets its ferry back\nAltona gets its ferry back\nSign up to receive more like this",
        "Altona gets its ferry back\nThe line opens late\nShare\nBy\nRosa Diaz\n10:04, 3 NOV 2021\n"
            + "To keep up with the river sign up to our newsletter here",
        "Altona gets its ferry back\nPosted June 7, 2021 8:53 pm\nfacebook Share this item on Facebook\n"
            + "mail Send this page to someone via email",
        "Altona gets its ferry back\nPublished: June 7, 2021\nFERRIES RIVERS LAKES ALTONA",
        "•\nAltona gets its ferry back\n•",
        "Home > News\n\nAltona gets its ferry back\n\nThe new line opens a year late\n\nJune 7, 2021",
    ])
    func `the headline is the story's own line, whatever stands above it`(lines: String) {
        #expect(head(lines).title == "Altona gets its ferry back")
    }

    @Test func `a headline may speak of what buttons ask for`() {
        let line = "Thousands sign up for the ferry"
        #expect(head("\(line)\n\nBy Rosa Diaz").title == line)
    }

    @Test func `a headline may begin like a button`() {
        #expect(head("Share prices of ferry firms fall").title == "Share prices of ferry firms fall")
    }

    @Test func `a text that begins with its story has no headline`() {
        let text = ArticleText("ALTONA, June 7, 2021 (River Agency) — \(Self.story)")
        let head = TextHead(text)
        #expect(head.headline == nil)
        #expect(head.lead?.lower.utf8 == 0)
    }

    private static let longStory = Array(repeating: story, count: 12).joined(separator: "\n\n")

    private func days(_ text: String) -> [String] {
        TextHead(ArticleText(text)).claims.filter { $0.fact == .published }.compactMap {
            guard case .date(let date) = $0.value else { return nil }
            return date.published.description
        }
    }

    @Test func `days of other stories above a headline are not its own`() {
        let cards = "Plums for all\nJune 6, 2021\nRain on the hills\nJune 5, 2021\n"
        #expect(days("\(cards)Altona gets its ferry back\nBy Rosa Diaz\n\n\(Self.story)") == [])
        #expect(
            days("\(cards)Altona gets its ferry back\nBy Rosa Diaz\nJune 7, 2021\n\n\(Self.story)") == [
                "2021-06-07"
            ])
    }

    @Test func `a day may stand at the end, or right before the first word`() {
        #expect(days("Ferry is back\n\n\(Self.longStory)\n\nPublished: 7 June 2021") == ["2021-06-07"])
        #expect(days("Ferry is back\n\n\(Self.longStory)\n\nPosted on 7 June 2021 | Luis Rojas") == [])
        #expect(days("Ferry is back\n\n\(Self.longStory)\n\n7 June 2021") == [])
        #expect(
            days("Ferry is back\n\n\(Self.longStory)\n\nPublished: 7 June 2021\nPublished: 8 June 2021")
                == [])
        #expect(days("Published: June 7, 2021\(Self.story)") == ["2021-06-07"])
    }

    @Test func `a dateline says the day`() {
        let text = ArticleText("Ferry is back\n\nALTONA, June 7, 2021 (River Agency) — \(Self.story)")
        #expect(TextHead(text).claims.first?.origin == .dateline)
        let sentence = ArticleText(
            "Ferry is back\n\nOn June 7, 2021 the ferry came back — at last, as many said. \(Self.story)")
        #expect(TextHead(sentence).claims.isEmpty)
    }

    @Test func `lines around the headline say when and by whom`() throws {
        let claims = head("Ferry is back\n\nBy Rosa Diaz and Luis Rojas\n\nPublished: 7 June 2021").head
            .claims
        #expect(claims.contains { $0.value == .names(["Rosa Diaz", "Luis Rojas"]) })
        let day = try #require(StatedDate(whole: "2021-06-07"))
        #expect(claims.contains { $0.fact == .published && $0.value == .date(day) })
    }

    @Test func `no text makes it fail`() {
        for text in [
            "", "\n\n", "\u{FEFF}", "By", String(repeating: "é", count: 10_000), "\r\n1\r\n",
            "👩‍👩‍👧 \u{202E}abc",
        ] {
            _ = TextHead(ArticleText(text))
        }
    }
}
