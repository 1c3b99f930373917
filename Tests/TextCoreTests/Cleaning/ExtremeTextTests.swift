import Testing

@testable import TextCore

/// Texts that are out of proportion lose nothing of their story.
@Suite struct ExtremeTextTests {
    private static let sentences = [
        "The lighthouse at Skarv went dark on Friday, and the keepers lit the old oil lamp for the first time since 1961.",
        "A cable to the mainland had parted in the storm, said the harbour office, which sent a boat with two electricians.",
        "Nobody was aboard the coaster that drifted past the point at dawn; her crew had been taken off on Thursday.",
        "“We saw the lamp and we knew that somebody was awake,” said Karin Moe, who skippers a trawler out of Vik.",
        "The lamp burns four litres a night, and there are sixty in the store, the older of the keepers reckoned.",
    ]

    private static let appeal = [
        "Before you go, we have something to ask",
        "Our newsroom is small and it is paid for by readers like you, who give what they can each month.",
        "If you value this reporting, please consider supporting us today with a gift of any size.",
        "Donate now",
    ]

    private func clean(_ lines: [String]) -> (lines: [String], cleaned: CleanedText, text: ArticleText) {
        let text = ArticleText(lines.joined(separator: "\n"))
        let cleaned = Cleaner().clean(SourceArticle(text: text))
        return (cleaned.clean(of: text).split(separator: "\n").map(String.init), cleaned, text)
    }

    @Test(.timeLimit(.minutes(5))) func `ten thousand paragraphs stay, and the appeal among them goes`() {
        var lines = (0..<10_000).map { "\(Self.sentences[$0 % 5].dropLast()), on day \($0)." }
        lines.insert(contentsOf: Self.appeal, at: 5000)
        let kept = clean(lines).lines
        #expect(kept.count { $0.hasSuffix(".") && $0.contains(", on day ") } == 10_000)
        #expect(!kept.contains("Donate now"))
    }

    @Test func `one block stays, however short or long`() {
        for text in ["Fire", Self.sentences[0], String(repeating: Self.sentences[1] + " ", count: 2000)] {
            let kept = clean([text]).lines.joined()
            #expect(kept == text.split(separator: " ").joined(separator: " "))
        }
    }

    @Test func `a text of nothing but clutter is shown`() {
        let kept = clean(Self.appeal + ["Share this article", "Sign up for our newsletter", "Read more"])
        #expect(!kept.lines.isEmpty)
    }

    @Test func `a text of nothing but quotations stays`() {
        let quotes = (0..<12).map {
            "“We ask you to stay, and you will thank us on day \($0),” she told the crowd in the square."
        }
        #expect(clean(quotes).lines == quotes)
    }

    @Test func `of two articles in one text neither loses a paragraph`() {
        let second = Self.sentences.map {
            $0.replacing("lighthouse", with: "brewery").replacing("lamp", with: "kettle")
        }
        let lines = ["Lighthouse goes dark"] + Self.sentences + ["Brewery goes dark"] + second
        let kept = Set(clean(lines).lines)
        for line in Self.sentences + second { #expect(kept.contains(line), "\(line)") }
    }

    @Test func `an appeal that is longer than the story takes nothing of it along`() {
        let appeal = (0..<4).flatMap { _ in Self.appeal }
        let kept = Set(clean(["Lighthouse goes dark"] + Self.sentences.prefix(3) + appeal).lines)
        for line in Self.sentences.prefix(3) { #expect(kept.contains(line), "\(line)") }
    }

    @Test func `a story about an appeal that quotes it in full stays whole`() {
        let lines = [
            "The letter that kept the lamp alight",
            "It hung in the shop window at Vik from March until May, and this, said the keeper who wrote it, was the whole of it:",
            "“Dear neighbours, we have oil for nine nights more. If you value the lamp, please consider a gift of any size. Put it in the tin by the till. Thank you for supporting us.”",
            "By the first of May there were four thousand crowns in the tin, he said, and a gold tooth.",
            Self.sentences[4],
        ]
        #expect(clean(lines).lines == lines)
    }
}
