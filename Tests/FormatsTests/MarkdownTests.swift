import Testing
import TextCore

@testable import Formats

@Suite struct MarkdownTests {
    private func blocks(_ markdown: String) -> [String] {
        let article = Markdown.read(Array(markdown.utf8))
        return article.blocks.map { block in
            let name =
                switch block.kind {
                case .heading(let level): "h\(level)"
                case .paragraph: "p"
                case .listItem: "li"
                case .quote: "quote"
                case .tableRow: "row"
                case .caption: "caption"
                case .preformatted: "pre"
                }
            return "\(name): \(article.text.string(in: block.range))"
        }
    }

    @Test(arguments: [
        ("# Peru votes #\n## Deck\nBody\nwraps", ["h1: Peru votes", "h2: Deck", "p: Body wraps"]),
        ("Peru votes\n===\nDeck\n---\n\nBody", ["h1: Peru votes", "h2: Deck", "p: Body"]),
        ("#hashtag is text\n\n#\n\n####### seven", ["p: #hashtag is text", "p: ####### seven"]),
        ("One  \ntwo\\\nthree\n\n***\n\nfour", ["p: One\ntwo\nthree", "p: four"]),
        ("- a\n* b\n  wraps\n1. c\n2) d\n\nPara", ["li: a", "li: b wraps", "li: c", "li: d", "p: Para"]),
        ("It began in\n2022. The war", ["p: It began in 2022. The war"]),
        ("> Quoted\n> words\nlazily\n\nThen", ["quote: Quoted words lazily", "p: Then"]),
        ("Before\n> Quoted", ["p: Before", "quote: Quoted"]),
        ("```swift\nlet *a* = 1\n\n  b\n```\nAfter", ["pre: let *a* = 1\n\n  b", "p: After"]),
        ("```\n|a|\n|-|\n```\n|b|\n|-|", ["pre: |a|\n|-|", "row: b"]),
        ("~~~\nnot closed", ["pre: not closed"]),
        (
            "| Team | Pts |\n|---|:--:|\n| *Quito* | 3 |\n| a\\|b | |\n\nEnd",
            ["row: Team | Pts", "row: Quito | 3", "row: a|b", "p: End"]
        ),
        ("![A river](r.jpg)\n\nText ![inline](i.png) here", ["caption: A river", "p: Text  here"]),
        ("- a\n\n  b\n  - c\n\n> - d\n", ["li: a", "p: b", "li: c", "li: d"]),
        ("> # H\n> | a | b |\n> |---|---|\n> | c |\n", ["h1: H", "row: a | b", "row: c"]),
        ("a|b\n-|:-:\nc|d\n\n|e|f|\n|:-|--|", ["row: a | b", "row: c | d", "row: e | f"]),
        ("<div>\n*In* a box\n</div>\n\n<!-- no -->", ["p: In a box"]),
        ("- ![](a.png)\n- ![b](b.png)\n\n# ![c](c.png)", []),
        ("    not code\n\n\tnor here", ["p: not code", "p: nor here"]),
        (
            "[ref]: https://example.org \"T\"\nSee [it][ref], [ref] and [none].",
            ["p: See it, ref and [none]."]
        ),
        ("A\r\nB\r\n\r\nC", ["p: A B", "p: C"]),
    ])
    func `Markdown becomes blocks without the markup`(markdown: String, expected: [String]) {
        #expect(blocks(markdown) == expected)
    }

    @Test(arguments: [
        ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
        ("2 * 3 * 4 and snake_case_name ~30", "2 * 3 * 4 and snake_case_name ~30"),
        ("**bold *both* bold** *open", "bold both bold *open"),
        ("un*believ*able “_yes_”", "unbelievable “yes”"),
        ("`a *b* \\` ``c ` d``", "a *b* \\ c ` d"), ("` not code", "` not code"),
        ("[a *b*](https://x.org/(y) \"t\") [c] (d)", "a b [c] (d)"),
        ("<https://x.org> <b>bold</b> 3 < 4 a<br>b", "https://x.org bold 3 < 4 a\nb"),
        ("\\*not\\* \\\\ &amp; &eacute; &nosuch;", "*not* \\ & é &nosuch;"),
        ("**\\[Reuters\\]** [[x](y)]", "[Reuters] [x]"),
        ("*a _b* c_", "a _b c_"), ("]] [[", "]] [["),
    ])
    func `inline marks go and what only looks like them stays`(markdown: String, expected: String) {
        #expect(Markdown.read(Array(markdown.utf8)).text.description == expected)
    }

    @Test func `front matter is metadata`() {
        let article = Markdown.read(
            Array(
                "\u{FEFF}---\ntitle: 'Peru votes'\ndate: 2022-09-06\ntags:\n  - peru\nsource: Andina\n---\n\n# Peru\n\nText"
                    .utf8))
        #expect(article.text == ArticleText("Peru\nText"))
        #expect(article.metadata.title == "Peru votes")
        #expect(article.metadata.source == "Andina")
        #expect(article.metadata.published?.description == "2022-09-06")
    }

    @Test(arguments: ["---\nA line\n---\nText", "---\ntitle: never closed\n\nText"])
    func `rules across the page are no front matter`(markdown: String) {
        let article = Markdown.read(Array(markdown.utf8))
        #expect(article.facts.allSatisfy { $0.supporters.allSatisfy { $0.origin != .field } })
        #expect(article.text.description.hasSuffix("Text"))
        #expect(article.blocks.count == 2)
    }

    @Test func `a summary takes the first heading for a title`() {
        #expect(
            Markdown.summarize(Array("Intro\n\n## *Peru* votes\n\none two".utf8)).metadata.title
                == "Peru votes")
    }

    @Test func `what expands out of all proportion is shown as plain text`() {
        let address = "[a]: " + String(repeating: "x", count: 30_000) + "\n\n"
        let wide =
            String(repeating: "|a", count: 3000) + "|\n" + String(repeating: "|-", count: 3000) + "|\n"
        for source in [
            address + String(repeating: "[a] ", count: 30_000),
            wide + String(repeating: "|b\n", count: 3000),
        ] {
            let article = Markdown.read(Array(source.utf8))
            #expect(article.text.description == source)
            #expect(article.blocks.isEmpty)
            #expect(article.diagnostics.map(\.severity) == [.warning])
        }
    }

    @Test(arguments: ["[a](b 'c\nd\n", "x [a\nb]\n", "- [a](b)\n", "![a\n"])
    func `a paragraph of many lines and brackets takes linear time, and stays whole to the reader`(
        line: String
    ) {
        let article = Markdown.read(Array(String(repeating: line, count: 100_000).utf8))
        #expect(article.diagnostics.isEmpty)
        #expect(article.text.utf8.count { $0 == UInt8(ascii: "a") } == 100_000)
    }

    @Test func `neither a long table nor long code is parted`() {
        let rows = String(repeating: "| [a](b) | c |\n", count: 1500)
        let table = Markdown.read(Array("| A | B |\n|---|---|\n\(rows)".utf8))
        #expect(table.blocks.count == 1501)
        #expect(table.blocks.allSatisfy { $0.kind == .tableRow })
        let code = String(repeating: "a[0] = b[1]\n", count: 1500)
        #expect(Markdown.read(Array("```\n\(code)```\n".utf8)).text.description + "\n" == code)
    }

    @Test(
        arguments: [
            "*a _b ", "[", "]", "`a``b", "<a", "![", "**a** ", "[a](b) ", "> ", "&a", "\\", "* ", "+ 1. ",
            "|-", "[[a]](", "<b@",
        ])
    func `a hundred kilobytes of any mark takes no time to speak of`(mark: String) {
        let line = String(repeating: mark, count: 100_000 / mark.utf8.count)
        let article = Markdown.read(Array(line.utf8))
        #expect(UTF8Validation.firstInvalidOffset(in: article.text.utf8.span) == nil)
    }
}
