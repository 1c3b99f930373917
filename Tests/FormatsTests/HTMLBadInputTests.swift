import Testing
import TextCore

@testable import Formats

/// Pages that are broken, hostile, empty or no articles.
@Suite struct HTMLBadInputTests {
    private static let paragraphs = [
        "The electoral office in Lima said on Monday that the last ballots from abroad would be counted by Sunday.",
        "Ballots from villages in the Amazon are carried by boat and mule to the nearest office, officials said.",
        "Both candidates asked their supporters to wait for the final figures before they took to the streets.",
        "Observers said that the vote had been clean and that they had seen no sign of fraud in the capital.",
    ]

    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Peru counts its votes</title>
        <style>p { color: red } /* The style says a sentence that no reader should ever see on the screen. */</style>
        </head><body class="home"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <article class="story" data-x="<script>"><h1>Peru counts its votes</h1>
        \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n<!-- a comment -->"))
        </article><script>var text = "<p>The script says a sentence that no reader should ever see, either.</p>"
        </script><footer><p><a href="/legal">Terms of use</a></p></footer></body></html>
        """

    private func cleaned(_ page: String) -> (source: SourceArticle, cleaned: CleanedText, story: String) {
        let source = HTMLPage.read(ArticleText(page))
        let cleaned = Cleaner().clean(source)
        return (source, cleaned, cleaned.clean(of: source.text))
    }

    @Test func `a page cut off anywhere keeps every paragraph before the cut`() {
        let bytes = Array(Self.page.utf8)
        for cut in stride(from: 0, through: bytes.count, by: 41) {
            let text = HTMLPage.read(Array(bytes[..<cut])).text.description
            let whole = String(decoding: bytes[..<cut], as: UTF8.self)
            for paragraph in Self.paragraphs where whole.contains(paragraph) {
                #expect(text.contains(paragraph), "cut at \(cut)")
            }
            #expect(!text.contains("no reader should ever see"), "cut at \(cut)")
        }
    }

    @Test
    func `scripts, styles and comments are no text, and an attribute that looks like one hides nothing`() {
        let page = """
            <article title="a > b <style>" data-note='<script>'>\(Self.paragraphs.map { "<p>\($0)</p>" }.joined())
            <SCRIPT type=module>if (1 < 2) { say("</p><p>Hidden one") }</SCRIPT >
            <style media=print>.a::before { content: "Hidden two" }</style><!--> <p>\(Self.paragraphs[0])</p> <!-- x -- > y -->
            <p>Shown <!-- Hidden three --!> nothing --> last.</p><scripty>Shown element</scripty></article>
            """
        let text = HTMLPage.read(ArticleText(page)).text.description
        #expect(!text.contains("Hidden"))
        for shown in Self.paragraphs + ["Shown", "last.", "Shown element"] { #expect(text.contains(shown)) }
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: ["div", "span class=author", "ul><li", "h1", "div class=sidebar"])
    func `tags nested without end keep the text, and cost no more than their number`(tag: String) {
        let page = String(repeating: "<\(tag)>", count: 20_000) + "<p>\(Self.paragraphs[0])</p>"
        #expect(cleaned(page).story.contains(Self.paragraphs[0]))
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: ["<p>", "<", "<a href=\"", "<!--", "<br>", "&amp", "<script>", "</div>", "<div class='"])
    func `one tag again and again costs no more than its length`(tag: String) {
        let count = 300_000 / tag.utf8.count
        let page = "<p>\(Self.paragraphs[0])</p>" + String(repeating: tag, count: count)
        #expect(HTMLPage.read(ArticleText(page)).text.description.hasPrefix(Self.paragraphs[0]))
    }

    @Test func `of a page without an article all is shown, and the reader is told`() {
        let links = ["Home", "World", "Business", "Science", "Sport", "Culture", "Log in", "Subscribe"]
        let page = """
            <body><nav><ul>\(links.map { "<li><a href=/x>\($0)</a></li>" }.joined())</ul></nav>
            <form><label>Search</label></form><footer><a href=/t>Terms of use</a></footer></body>
            """
        let (source, cleaned, story) = cleaned(page)
        #expect(story.split(separator: "\n").joined(separator: "\n") == source.text.description)
        #expect(cleaned.removed.isEmpty)
        #expect(cleaned.diagnostics.contains { $0.severity == .note })
    }

    @Test func `a page that is all clutter is shown, and the reader is told`() {
        let page = """
            <body><div class="newsletter-signup"><h2>Sign up for our newsletter</h2><p>Subscribe now.</p></div>
            <div class="cookie-banner"><p>We use cookies.</p><button>Accept all</button></div></body>
            """
        let (source, cleaned, story) = cleaned(page)
        #expect(story == source.text.description)
        #expect(cleaned.diagnostics.contains { $0.severity == .note })
    }

    @Test(arguments: [
        "", "<html><head><title>T</title></head><body></body></html>", "<body><img src=x.png></body>",
    ])
    func `an empty body gives an empty story`(page: String) {
        let (source, cleaned, _) = cleaned(page)
        #expect(source.text.isEmpty && cleaned.body.isEmpty && cleaned.removed.isEmpty)
    }

    @Test func `a layout that is named after its sidebar loses nothing of the story`() {
        let page = """
            <body class="has-sidebar"><div class="content-sidebar-wrap related"><main><h1>Peru counts its votes</h1>
            \(Self.paragraphs.map { "<p>\($0)</p>" }.joined())</main></div></body>
            """
        let story = cleaned(page).story
        for paragraph in Self.paragraphs { #expect(story.contains(paragraph)) }
    }

    @Test func `lists, quotes, subheadings, tables and captions stay what they are`() throws {
        let page = """
            <body><article><h1>Peru counts its votes</h1><p>\(Self.paragraphs[0])</p><h2>The count in the villages</h2>
            <p>\(Self.paragraphs[1])</p><ul><li>Lima has counted nine tenths of its ballots.</li><li>Cusco has counted all
            of its ballots.</li></ul><blockquote><p>“We shall wait for the last ballot,” the head of the office said on
            Monday evening.</p></blockquote><figure><img src=x><figcaption>A boat with ballots on the Ucayali
            river.</figcaption></figure><table><tr><th>Region</th><th>Counted</th></tr><tr><td>Lima</td><td>90 per
            cent</td></tr></table><p>\(Self.paragraphs[2])</p><p>\(Self.paragraphs[3])</p></article></body>
            """
        let (source, cleaned, _) = cleaned(page)
        func role(_ start: String) -> BlockRole? {
            cleaned.body.first { source.text.string(in: $0.range).hasPrefix(start) }?.role
        }
        #expect(role("Peru counts") == .headline)
        #expect(role("The count in") == .subheading)
        #expect(role("Lima has") == .listItem)
        #expect(role("“We shall") == .quote)
        #expect(role("Lima | 90 per cent") == .tableRow)
        #expect(role("Observers") == .paragraph)
        #expect(
            cleaned.metadata.contains {
                $0.kind == .caption && source.text.string(in: $0.range).hasPrefix("A boat")
            })
    }
}
