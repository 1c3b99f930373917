import Testing
import TextCore

@testable import Formats

/// What a page shows, and what it says of each block.
@Suite struct HTMLBlocksTests {
    /// The blocks of a page as lines: kind, then text.
    private func blocks(_ body: String) -> [String] {
        let article = HTMLPage.read(ArticleText(body))
        return article.blocks.map { block in "\(name(block.kind)): \(article.text.string(in: block.range))"
        }
    }

    private func name(_ kind: BlockKind) -> String {
        switch kind {
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .listItem: "li"
        case .quote: "quote"
        case .tableRow: "row"
        case .caption: "caption"
        case .preformatted: "pre"
        }
    }

    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let page: String
        let blocks: [String]
        var testDescription: String { name }
    }

    static let examples: [Example] = [
        Example(
            name: "paragraphs and headings",
            page: "<h1>Peru <em>votes</em></h1>\n<h3>Deck</h3><p>One\n two.</p><p>Three.",
            blocks: ["h1: Peru votes", "h3: Deck", "p: One two.", "p: Three."]),
        Example(
            name: "a page without a body tag",
            page:
                "<!DOCTYPE html><title>T</title><style>p{}</style><main><h1>Peru votes</h1><p>One.</main>",
            blocks: ["h1: Peru votes", "p: One."]),
        Example(
            name: "text outside paragraphs is shown too",
            page: "<body>Loose <div>inside</div> after <span>span</span></body>",
            blocks: ["p: Loose", "p: inside", "p: after span"]),
        Example(
            name: "what is not shown is left out",
            page: """
                <head><title>T</title><style>p{}</style></head><p>Seen</p><script>var a = "<p>x</p>"</script>
                <template><p>t</p></template><noscript><p>n</p></noscript><p hidden>h</p><!-- c -->
                <div style="display: none">d</div><dialog>g</dialog><p>An <a href=x>offer<span class="sr-only"> (new
                tab)</span></a> ends<select><option>o</select>.</p><svg><text>v</text></svg>
                """, blocks: ["p: Seen", "p: An offer ends."]),
        Example(
            name: "a panel that is shut is read, and a menu that is shut is not",
            page: """
                <h3>How long does it take?</h3><div class="faq__answer" style="display:none"><p>Four days.</p></div>
                <h3>And by boat?</h3><div class="Chakra-Collapse" hidden><p>Nine.</p></div><div
                hidden="until-found"><p>Eleven with stops.</p></div><div class="navbar-collapse" hidden><p>Home</p></div>
                """,
            blocks: [
                "h3: How long does it take?", "p: Four days.", "h3: And by boat?", "p: Nine.",
                "p: Eleven with stops.",
            ]),
        Example(
            name: "line breaks with a filler between them part paragraphs, and a filler in a line does not",
            page:
                "<div>The mill burned.<br>&nbsp;<br>Nobody was hurt.<br> \u{200B} <br>It rained.<br>Then&nbsp;not.</div>",
            blocks: ["p: The mill burned.", "p: Nobody was hurt.", "p: It rained.\nThen\u{A0}not."]),
        Example(
            name: "lists, quotes, captions",
            page: """
                <ul><li>a</li><li><p>b</p></li></ul><blockquote><p>q</p></blockquote>
                <figure><img alt="x"><figcaption>A river</figcaption></figure><dl><dt>t</dt><dd>d</dd></dl>
                """, blocks: ["li: a", "li: b", "quote: q", "caption: A river", "li: t", "li: d"]),
        Example(
            name: "a table row is a block, a layout table is not one",
            page: """
                <table><tr><th>Team</th><th></th><td>Points</td></tr><tr><td>Quito </td><td> 3</td></tr></table>
                <table><tr><td><p>First.</p><p>Second.</p></td></tr><tr><td>Third.</td></tr></table>
                """,
            blocks: ["row: Team | Points", "row: Quito | 3", "p: First.", "p: Second.", "p: Third."]),
        Example(
            name: "two line breaks part blocks, one is a line end",
            page: "<div>One<br>two<br><br> Three<br/>\n<br>four<br></div>",
            blocks: ["p: One\ntwo", "p: Three", "p: four"]),
        Example(
            name: "preformatted text keeps its lines",
            page: "<pre>\n  a  b\n   c</pre><p>d</p>", blocks: ["pre: a  b\n   c", "p: d"]),
        Example(
            name: "links side by side are words of their own",
            page: "<nav><a href=/>Home</a><a href=/w>World</a></nav><p>anti<b>dis</b>establish</p>",
            blocks: ["p: Home World", "p: antidisestablish"]),
        Example(
            name: "the mark of a footnote is no part of the word before it",
            page: """
                <p>The mill<sup id="r1"><a href="#n1">[1]</a></sup> burned in 1911<sup>[2]</sup><sup>[note 3]</sup>.
                <a href="#n4"><sup>4</sup></a></p>
                <p>Nobody<sup><a href="#n5">5</a></sup> counted 10<sup>5</sup> m<sup>2</sup> on the 5<sup>th</sup> day.</p>
                """,
            blocks: [
                "p: The mill [1] burned in 1911 [2] [note 3]. 4",
                "p: Nobody 5 counted 105 m2 on the 5th day.",
            ]),
        Example(
            name: "blocks of no-break and zero-width spaces show nothing",
            page: "<p>&nbsp;</p><p>\u{200B}</p><p>&nbsp;a b&nbsp;\u{FEFF}</p>", blocks: ["p: a b"]),
        Example(
            name: "references without a semicolon",
            page:
                "<p>AT&ampT no; caf&eacute; &copy 2022 &lt b &#146;s &#8217; &nosuch; &notit <a href=\"?a=1&copy=2\">x</a>",
            blocks: ["p: AT&ampT no; café © 2022 < b ’s ’ &nosuch; &notit x"]),
        Example(
            name: "broken markup keeps its text",
            page: "<p>one <b>two <i>three</b> four</i><div></p>five</div></div></body><p>six",
            blocks: ["p: one two three four", "p: five", "p: six"]),
        Example(name: "nul and controls", page: "<p>a\u{0}b\u{9B}c</p>", blocks: ["p: a\u{FFFD}b\u{9B}c"]),
        Example(name: "no markup at all", page: "Just a line", blocks: ["p: Just a line"]),
    ]

    @Test(arguments: examples)
    func `a page becomes the blocks that it shows`(example: Example) {
        #expect(blocks(example.page) == example.blocks)
    }

    @Test func `blocks stand on lines of their own and nothing stands between them`() {
        for example in Self.examples {
            let article = HTMLPage.read(ArticleText(example.page))
            var end = 0
            for (i, block) in article.blocks.enumerated() {
                #expect(block.range.lower.utf8 == (i == 0 ? 0 : end + 1), "\(example.name)")
                end = block.range.upper.utf8
            }
            #expect(end == article.text.count)
        }
    }

    @Test func `a block knows its elements, their classes and how much of it is links`() throws {
        let article = HTMLPage.read(
            ArticleText(
                """
                <body class="Site"><main id=content><article class="Story wide" itemprop="articleBody">
                <div class="related-links" aria-label="More on this" role=complementary><p><a href=x>1234</a>5678</p></div>
                """))
        let markup = try #require(article.blocks.first?.markup)
        var path: [String] = []
        var position: Int? = markup.element
        while let current = position {
            let element = article.elements[current]
            path.append(element.words.isEmpty ? element.name : "\(element.name) [\(element.words)]")
            position = element.parent
        }
        #expect(
            path == [
                "p", "div [related-links more on this complementary]", "article [story wide article-body]",
                "main [content]", "body [site]", "html",
            ])
        #expect(markup.linkDensity == 0.5)
    }

    @Test(arguments: [
        (#"<div class="commentBox RelatedStories">"#, "comment-box related-stories"),
        (#"<div role=dialog>"#, "modal dialog"), (#"<div aria-modal=true id=X1>"#, "modal x1"),
        (#"<div itemscope itemtype="https://schema.org/Comment">"#, "comment"),
        (#"<div class="USAToday">"#, "usatoday"),
    ])
    func `names in camel case are parted, and declared dialogs and comments are called so`(
        element: String, words: String
    ) throws {
        let article = HTMLPage.read(ArticleText("\(element)<p>Text</p></div>"))
        let markup = try #require(article.blocks.first?.markup)
        let parent = try #require(article.elements[markup.element].parent)
        #expect(article.elements[parent].words.split(separator: " ").joined(separator: " ") == words)
    }

    @Test
    func `depth without end keeps the text and does not crash`() {
        for tag in ["div", "span", "b", "ul><li", "table><tr><td", "a"] {
            let page =
                String(repeating: "<\(tag)>", count: 4000) + "Deep text"
                + String(repeating: "x", count: 10)
            #expect(HTMLPage.read(ArticleText(page)).text.description.hasPrefix("Deep text"), "\(tag)")
        }
    }

    @Test(arguments: ["", " ", "<!-- -->", "<", "<html>", "<script>x</script>"])
    func `a page without text gives none`(page: String) {
        let article = HTMLPage.read(ArticleText(page))
        #expect(article.text.description.allSatisfy { $0 == "<" })
    }

    @Test func `external entities and files are not read`() {
        let page = """
            <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>Before &x; after</p></body></html>
            """
        #expect(blocks(page).contains { $0.hasSuffix("Before &x; after") })
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `any soup of tags gives well-formed text and blocks in order`(seed: UInt64) {
        let parts = [
            "<p>", "</p>", "<div class=\"a\"", ">", "<br>", "text ", "é日", "&amp", "&#x1F680;", "<table>",
            "<tr><td>", "</td>",
            "<pre>", "</pre>", "<li>", "<a href=x>", "</a>", "<script>", "</script>", "<!--", "-->",
            "<![CDATA[", "]]>", "\u{0}",
            "<h1>", "</h2>", " \n", "<dialog>", "</dialog>", "<select>",
        ]
        var state = seed
        var page = ""
        for _ in 0..<300 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            page += parts[Int(state >> 33) % parts.count]
        }
        let article = HTMLPage.read(ArticleText(page))
        #expect(UTF8Validation.firstInvalidOffset(in: article.text.utf8.span) == nil, "seed \(seed)")
        var end = 0
        for block in article.blocks {
            #expect(block.range.lower.utf8 >= end && !block.range.isEmpty, "seed \(seed)")
            #expect(article.text.isScalarBoundary(block.range.lower), "seed \(seed)")
            end = block.range.upper.utf8
        }
        #expect(end <= article.text.count, "seed \(seed)")
    }
}
