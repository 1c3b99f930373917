import Testing
import TextCore

@Suite struct TokenizerTests {
    /// Expected tokens are parted by bars.
    @Test(arguments: [
        "The|U.S.|-|led|force", "He|said|:|“|No|.|”", "China|'s|leader", "China|’s|leader",
        "the|workers|’|party",
        "don't|stop", "O’Brien|left", "it|'s|J.|K.|Rowling|'s", "George|W.|Bush", "Mr.|Smith|,|Gen.|Milley",
        "at|9|a.m.|on|Sept.|4", "1,900|tonnes|,|3.5|%", "at|10:30|.", "the|1990s|and|’90s|rock", "9am|news",
        "Jean-Claude|Juncker", "Bashar|al-Assad", "Kim|Jong-un", "COVID-19|cases", "F-16|jets",
        "mid|-|2019",
        "Washington|-|based", "a|three|-|year|-|old", "Booking.com|and|Node.js|.", "AT&T|rose",
        "counts|.|The|two",
        "see|https://example.org/2020-01-05/a.html|.", "Plan|B|.", "東京|は", "caf\u{E9}s|d'Ivoire",
        "(|AP|)|—|Peru",
        "S&P|500", "$|5.2|bn", "U.S|,|and", "e.g.|this", "5-4", "naïve|Zoë",
        "Park|Hee-jae|and|Wong|Kit-ying", "Prayut|Chan-o-cha", "the|Co-operative|Group", "Al-qaida|cells",
        "an|Oslo|-|funded|plan", "the|Harare|-|backed|Union|-|run|bank", "OSLO|-|BASED|firm",
        "a|Norway|-|Peru|deal",
        "Thai|-|Cambodian|talks", "Anti|-|Turkish|crowds", "Chile|-|U.S.|trade", "Clermont-Ferrand",
        "a|Korean-American|chef",
        "X|-|ray|film",
        "Long|-|term|plans", "ZZ/TT|tour", "and|/|or", "Peru|/|Chile", "Bo\u{2011}young|Kim",
    ])
    func `tokens are cut where the bars stand`(marked: String) {
        // Spacing: single spaces where a token starts a new word in the marked line.
        let pieces = marked.split(separator: "|").map(String.init)
        var text = ""
        for (i, piece) in pieces.enumerated() {
            if i > 0, !Self.isGlued(pieces[i - 1], piece, marked) { text += " " }
            text += piece
        }
        let article = ArticleText(text)
        let tokens = Segmenter().segment(article, blocks: [article.range]).tokens
        #expect(
            tokens.map { article.string(in: $0.range) } == (marked == "5-4" ? ["5", "-", "4"] : pieces),
            "\(text)")
    }

    @Test func `scalars of no width part no word, and are none`() {
        let text = ArticleText("Inter\u{AD}national \u{200B}Zü\u{200B}rich \u{FEFF} said")
        let tokens = Segmenter().segment(text, blocks: [text.range]).tokens
        #expect(tokens.count == 3)
        #expect(tokens.map(\.kind) == [.word, .word, .word])
    }

    private static func isGlued(_ left: String, _ right: String, _ marked: String) -> Bool {
        let glueLeft: Set = ["“", "(", "$", "-", "/"]
        let glueRight: Set = [".", ",", "'s", "’s", "’", "”", ")", ":", "%", "-", "/"]
        if glueLeft.contains(left) || glueRight.contains(right) { return true }
        return left == "." && marked.hasPrefix("counts")
    }

    @Test func `tokens lie in the blocks, in order, without white space`() {
        let text = ArticleText("A b.\n\u{2028}  “C”—d\u{301}e 👩‍👩‍👧 Ω\u{0}x \u{1B}[31mz 9:.,")
        let tokens = Segmenter().segment(text, blocks: [text.range]).tokens
        var last = 0
        for token in tokens {
            #expect(Int(token.start) >= last && token.end > token.start)
            #expect(text.isScalarBoundary(token.range.lower) && text.isScalarBoundary(token.range.upper))
            let hasSpace = text.string(in: token.range).contains { $0.isWhitespace }
            #expect(!hasSpace)
            last = Int(token.end)
        }
        #expect(last == text.count)
    }
}
