import Testing

@testable import TextCore

/// The words of the full-text index.
@Suite struct SearchWordsTests {
    private func words(_ text: String, as purpose: SearchWords.Purpose = .document) -> [String] {
        let bytes = Array(text.utf8)
        var words: [String] = []
        SearchWords.visit(bytes.span, bytes.indices, as: purpose) { word in
            let text = String(decoding: word.text, as: UTF8.self)
            if word.isSynonym { words[words.count - 1] += "=\(text)" } else { words.append(text) }
            return true
        }
        return words
    }

    @Test(arguments: [
        ("Rain, in Lima!", ["rain", "in", "lima"]), ("Ærø ﬁnds Łódź", ["aero", "finds", "lodz"]),
        ("sof\u{AD}t zero\u{200B}width", ["soft", "zerowidth"]), ("ＡＢＣ１", ["abc1"]),
        ("cafe\u{301} Ιθάκη Iğdır", ["cafe", "ιθακη", "igdir"]),
        ("O’Brien's", ["o=obriens", "brien", "s=obriens"]),
        ("co-operative", ["co=cooperative", "operative=cooperative"]),
        ("co-\n  op", ["co=coop", "op=coop"]),
        ("- co- -op", ["co", "op"]),
        ("1,000,000 or 1,00", ["1=1000000", "000", "000=1000000", "or", "1", "00"]),
        ("C++, F# and #tag C#x", ["c++", "f#", "and", "tag", "c", "x"]), ("won 🏆🏆", ["won", "🏆", "🏆"]),
        ("東京で地震", ["東", "京", "で", "地", "震"]), ("대통령 A東", ["대", "통", "령", "a", "東"]),
        ("", []), ("… — ?", []),
    ])
    func `a document is parted into words, and what a sign joins is one too`(
        text: String, expected: [String]
    ) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("o'brien", ["obrien"]), ("E-mail", ["email"]), ("1,000", ["1000"]), ("C++", ["c++"]),
        ("東京", ["東", "京"]), ("AT&T", ["at", "t"]), ("U.S.", ["u", "s"]),
    ])
    func `a query has the whole alone`(text: String, expected: [String]) {
        #expect(words(text, as: .query) == expected)
    }

    @Test func `each word has its place in the text, and a part of a text is read alone`() {
        let text = Array("x — É’s ﬁn, 東".utf8)
        var found: [String] = []
        SearchWords.visit(text.span, 2..<text.count, as: .document) { word in
            if !word.isSynonym { found.append(String(decoding: text[word.range], as: UTF8.self)) }
            return true
        }
        #expect(found == ["É", "s", "ﬁn", "東"])
    }

    @Test func `the visit ends when it is told to`() {
        var count = 0
        let text = Array("a-b c d".utf8)
        SearchWords.visit(text.span, text.indices, as: .document) { _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }

    @Test func `a query finds in a document what the search in a story finds`() {
        // Words that begin and end where the document's do.
        for (query, text) in [
            ("strasse", "Die Straße"), ("oresund", "Øresund"), ("naive", "naïve"),
            ("well-known", "well-⏎known"),
            ("it's", "it’s"), ("istanbul", "İstanbul"), ("da nang", "Đà Nẵng"),
        ] {
            let text = text.replacing("⏎", with: "\n")
            let story = ArticleText(text)
            var search = StorySearch(story, within: [story.range])
            #expect(!search.matches(of: SearchPattern(query)).isEmpty, "\(query)")
            let asked = words(query, as: .query)
            let held = Set(words(text).flatMap { $0.split(separator: "=").map(String.init) })
            #expect(asked.allSatisfy(held.contains), "\(query): \(asked) \(held)")
        }
    }
}
