import Testing
import TextCore

@testable import Formats

@Suite struct HTMLMetadataTests {
    @Test func `JSON-LD comes first`() {
        let page = """
            <html><head><title>Peru votes | Andina</title>
            <meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01">
            <link rel="canonical" href="https://example.org/peru">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#org", "name": "Andina"},
              {"@type": ["NewsArticle"], "headline": "Peru &amp; its vote\n", "datePublished": "2022-09-06T09:30:00-05:00",
               "author": [{"name": "Ana Quispe"}, {"name": "José Rojas"}], "publisher": {"@id": "#org"}}]}
            </script></head><body><h1>Peru</h1></body></html>
            """
        let expected = ArticleMetadata(
            title: "Peru & its vote", source: "Andina", author: "Ana Quispe, José Rojas",
            url: "https://example.org/peru",
            published: PublicationDate(iso8601: "2022-09-06T09:30"))
        #expect(HTMLPage.read(ArticleText(page)).metadata == expected)
        #expect(HTMLSummary.summarize(Array(page.utf8)).metadata == expected)
    }

    @Test func `meta elements, and a title without the name of the site`() {
        let metadata = HTMLPage.read(
            ArticleText(
                """
                <meta property="og:title" content="Peru votes - The Andina"><meta name=author content="Ana Quispe">
                <meta property="og:site_name" content="The Andina"><meta name="Date" content="6 September 2022">
                <meta property="og:url" content="https://example.org/1">
                """)
        ).metadata
        #expect(metadata.title == "Peru votes")
        #expect(metadata.author == "Ana Quispe")
        #expect(metadata.source == "The Andina")
        #expect(metadata.published?.description == "2022-09-06")
        #expect(metadata.url == "https://example.org/1")
    }

    @Test(arguments: [
        ("Rain | The Hill", "The Hill", "Rain"), ("Rain | TheHill", "The Hill", "Rain"),
        ("Rain – and snow – the hill", "The Hill", "Rain – and snow"),
        ("Rain on The Hill", "The Hill", "Rain on The Hill"),
        ("Rain | Hill", "The Hill", "Rain | Hill"), (" | The Hill", "The Hill", "| The Hill"),
        ("Rain: TheHill", "!", "Rain: TheHill"),
    ])
    func `the name of the site is taken off a title, however it is spaced there`(
        title: String, site: String, expected: String
    ) {
        for script in [
            "<title>\(title)</title>",
            #"<script type="application/ld+json">{"@type": "Article", "headline": "\#(title)"}</script>"#,
        ] {
            let page = "<meta property=\"og:site_name\" content=\"\(site)\">" + script
            #expect(HTMLPage.read(ArticleText(page)).metadata.title == expected)
        }
    }

    @Test(arguments: [
        ("<h1>A  title</h1><time datetime=\"2022-09-06T10:00Z\">", "A title", "2022-09-06T10:00"),
        (
            "<time datetime=2020-01-01>old</time><h1>A</h1><p>x<time datetime=2022-09-06></time>", "A",
            "2022-09-06"
        ),
        ("<title>T</title><span itemprop=datePublished content=2022-09-06></span>", "T", "2022-09-06"),
        ("<title>T</title><time class=\"entry published\">September 6, 2022</time>", "T", "2022-09-06"),
        ("<p>No title, no date", nil, nil),
        ("<script type=application/ld+json>{broken</script><h1>A</h1>", "A", nil),
        (
            "<script type=\"application/ld+json\"><!-- [{\"@type\": \"Report\", \"headline\": \"H\"}]; --></script>",
            "H", nil
        ),
        (
            "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"a\tb\nc\"}</script>",
            "a b c", nil
        ),
    ])
    func `what the page shows serves where it declares nothing`(
        page: String, title: String?, published: String?
    ) {
        let metadata = HTMLPage.read(ArticleText(page)).metadata
        #expect(metadata.title == title)
        #expect(metadata.published?.description == published)
        let summary = HTMLSummary.summarize(Array("<html><head></head><body>\(page)</body>".utf8)).metadata
        #expect(summary.title == title)
        #expect(summary.published?.description == published)
    }

    @Test(
        arguments: [
            ("<p itemprop=author><span>Ana</span> <b>Quispe</b></p>", "Ana Quispe"),
            ("<p>By <a rel=author href=/ana>Ana Quispe</a></p>", "Ana Quispe"),
            ("<div class=\"h-entry\"><a class=\"p-author h-card\">Ana Quispe</a></div>", "Ana Quispe"),
            ("<div class=\"story Byline\">By Ana Quispe</div>", "Ana Quispe"),
            ("<meta name=author content=\"José Rojas\"><p class=byline>By Ana Quispe</p>", "José Rojas"),
            ("<div class=byline><p>\(String(repeating: "Not a name. ", count: 30))</p></div>", nil),
            ("<p>By Ana Quispe</p>", nil),
        ] as [(String, String?)])
    func `the author is read from microdata, microformats, links and bylines`(body: String, author: String?)
    {
        let page = "<html><body><h1>Peru votes</h1>\(body)</body></html>"
        #expect(HTMLPage.read(ArticleText(page)).metadata.author == author)
    }

    @Test func `a summary counts the words in paragraphs`() {
        let page = """
            <body><nav>Home World Sport</nav><p>One <b>two</b> three<script>not these words</script> four</p>
            <!-- <p>five six</p> --><div>menu</div><p class="x">Five.</body>
            """
        #expect(HTMLSummary.summarize(Array(page.utf8)).words == 5)
    }

    @Test(arguments: [
        ("<meta charset=\"windows-1251\"><p>", [0xCC, 0xE8, 0xF0] as [UInt8], "Мир"),
        (
            "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'><p>",
            [0x93, 0xFA, 0x96, 0x7B], "日本"
        ),
        ("<meta charset=iso-8859-1><p>", [0x93, 0xE9, 0x94], "“é”"),
        ("<meta charset=iso-8859-1><p>", [0xC3, 0xA9], "é"),
        ("<meta charset=gbk><p>", [0xFF, 0xD6, 0xD0], "\u{FFFD}中"),
        ("<meta charset=no-such-thing><p>", [0xE9], "é"),
    ])
    func `the charset that a file declares is honoured`(head: String, bytes: [UInt8], expected: String) {
        #expect(HTMLPage.read(Array(head.utf8) + bytes + Array("</p>".utf8)).text == ArticleText(expected))
    }

    @Test(arguments: [
        ("<!DOCTYPE HTML><p>", true), ("\n <html lang=en>", true), ("<p>A", false), ("Peru", false),
    ])
    func `a page without an extension is known by its beginning`(text: String, isPage: Bool) {
        #expect(HTMLPage.isLikely(Array(text.utf8)) == isPage)
    }
}
