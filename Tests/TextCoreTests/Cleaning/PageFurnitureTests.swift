import Testing

@testable import TextCore

/// The text of a PDF: pages parted by form feeds, with heads, feet and numbers around the story.
@Suite struct PageFurnitureTests {
    /// Each page's lines; a form feed stands after each page, as `pdftotext` writes it.
    private func blocks(_ pages: [[String]]) -> [String] {
        let text = ArticleText(pages.map { $0.joined(separator: "\n") + "\n\u{0C}" }.joined())
        return PlainTextBlocks.find(in: text).filter { !$0.isFurniture }.map {
            text.string(in: TextRange(utf8: $0.range))
        }
    }

    private func clean(_ pages: [[String]]) -> (lines: [String], cleaned: CleanedText) {
        let text = ArticleText(pages.map { $0.joined(separator: "\n") + "\n\u{0C}" }.joined())
        let cleaned = Cleaner().clean(SourceArticle(text: text))
        return (cleaned.clean(of: text).split(separator: "\n").map(String.init), cleaned)
    }

    private static let first = [
        "Canal lock reopens after two winters",
        "",
        "The upper lock at Tarn opened to boats on Friday, two winters after a gate cracked",
        "in the frost and the water board closed the canal between the town and the moor.",
        "",
        "A new gate of oak was hung in March. It weighs eleven tonnes, and the crane that set",
        "it down had to come over the fields, for the bridge at the mill carries only seven.",
    ]
    private static let second = [
        "Boats had waited below the lock since the autumn, some with families aboard who had",
        "meant to stay a night. The board let them moor without a fee and brought them water.",
        "",
        "The first boat through was a coal barge that has carried no coal since 1968. Her owner",
        "had painted her for the day, and rang her bell from the mill to the upper basin.",
    ]
    private static let third = [
        "The board will now turn to the lower lock, whose gates are as old as those that broke.",
        "It wants to hang new ones before the winter, and has asked the county to pay for half.",
    ]

    @Test func `page numbers go where they grow from page to page`() {
        let pages = [Self.first + ["", "7"], Self.second + ["", "8"], Self.third + ["", "9"]]
        let lines = clean(pages).lines
        for number in ["7", "8", "9"] { #expect(!lines.contains(number)) }
        #expect(lines.count == 6, "\(lines)")
    }

    @Test func `numbers in words around them are page numbers too`() {
        for form in ["- # -", "Page # of 3", "[#]", "p. #"] {
            let pages = [Self.first, Self.second, Self.third].enumerated().map { place, lines in
                lines + ["", form.replacing("#", with: "\(place + 1)")]
            }
            #expect(blocks(pages).count == 6, "\(form)")
        }
    }

    @Test func `running heads and feet go, with or without a number`() {
        let pages = [Self.first, Self.second, Self.third].enumerated().map { place, lines in
            ["The Tarn Observer   \(place + 1)", ""] + lines + ["", "Printed by the Tarn Press"]
        }
        let (lines, cleaned) = clean(pages)
        #expect(!lines.contains("Printed by the Tarn Press"))
        #expect(!lines.contains("The Tarn Observer   2"))
        #expect(lines.contains { $0.hasPrefix("The board will now turn") })
        #expect(cleaned.removed.contains { $0.rule == "page.furniture" && $0.reason == .navigation })
    }

    @Test func `a headline that runs on as a head stays once`() {
        let head = Self.first[0]
        let pages = [Self.first, [head, ""] + Self.second, [head, ""] + Self.third]
        #expect(clean(pages).lines.count { $0 == head } == 1)
    }

    @Test func `lines that only look like numbers of pages stay`() {
        // Results in a table, years as headings: nothing grows with the pages.
        let pages = [Self.first + ["", "1968"], Self.second + ["", "1912"], Self.third + ["", "44"]]
        let kept = blocks(pages)
        for line in ["1968", "1912", "44"] { #expect(kept.contains(line)) }
        // Without form feeds there are no pages.
        let lines = Self.first + ["", "1", ""] + Self.second + ["", "2"]
        let text = ArticleText(lines.joined(separator: "\n"))
        #expect(PlainTextBlocks.find(in: text).allSatisfy { !$0.isFurniture })
    }

    @Test func `a word that is parted at the end of a line stays one word`() {
        let lines = [
            "The upper lock at Tarn opened to boats on Friday, two winters after a gate had bro-",
            "ken in the frost and the water board closed the canal between the town and the moor.",
            "",
        ]
        let cleaned = clean([lines + Self.second]).lines
        #expect(cleaned.count == 3)
        #expect(cleaned.first?.contains("had bro-ken in the frost") == true)
    }

    @Test func `a page of nothing, and a text of form feeds alone, do no harm`() {
        #expect(blocks([[], ["One line of text."], []]) == ["One line of text."])
        #expect(PlainTextBlocks.find(in: ArticleText("\u{0C}\u{0C}\u{0C}")).isEmpty)
        #expect(clean([["7"], ["8"], ["9"]]).lines == ["7", "8", "9"])
    }
}
