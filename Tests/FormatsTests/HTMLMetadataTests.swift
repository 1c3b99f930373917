import Testing
import TextCore

@testable import Formats

@Suite struct HTMLMetadataTests {
    @Test func `the page's own JSON-LD says who and when, and agrees with the heading`() {
        let page = """
            <html><head><title>Peru votes | Andina</title>
            <meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01">
            <link rel="canonical" href="https://example.org/peru">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#org", "name": "Andina"},
              {"@type": ["NewsArticle"], "headline": "Peru &amp; its vote\n", "datePublished": "2022-09-06T09:30:00-05:00",
               "author": [{"name": "Ana Quispe"}, {"name": "José Rojas"}], "publisher": {"@id": "#org"}}]}
            </script></head><body><h1>Peru &amp; its vote</h1></body></html>
            """
        let expected = ArticleMetadata(
            title: "Peru & its vote", source: "Andina", authors: ["Ana Quispe", "José Rojas"],
            url: "https://example.org/peru",
            published: PublicationDate(iso8601: "2022-09-06T09:30-05:00"))
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
        #expect(metadata.authors == ["Ana Quispe"])
        #expect(metadata.source == "The Andina")
        #expect(metadata.published?.description == "2022-09-06")
        #expect(metadata.url == "https://example.org/1")
    }

    @Test(arguments: [
        ("Rain | The Hill", "The Hill", "Rain"), ("Rain | TheHill", "The Hill", "Rain"),
        ("Rain – and snow – the hill", "The Hill", "Rain – and snow"),
        ("Rain on The Hill", "The Hill", "Rain on The Hill"),
        ("Rain | Hill", "The Hill", "Rain | Hill"),
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
            ("<meta name=author content=\"Admin\"><p class=byline>By Ana Quispe</p>", "Ana Quispe"),
            ("<div class=byline><p>\(String(repeating: "Not a name. ", count: 30))</p></div>", nil),
            ("<p>By Ana Quispe</p>", "Ana Quispe"), ("<p>By the river</p>", nil),
        ] as [(String, String?)])
    func `the author is read from microdata, microformats, links and bylines`(body: String, author: String?)
    {
        let page = "<html><body><h1>Peru votes</h1>\(body)</body></html>"
        #expect(HTMLPage.read(ArticleText(page)).metadata.authors == (author.map { [$0] } ?? []))
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

    /// A page with an article, and what else is in its head and above its headline.
    private func page(head: String = "", above: String = "", below: String = "") -> String {
        """
        <html><head><title>Ferry line opens again | The Altona Herald</title>\(head)</head><body>\(above)
        <article><h1>Ferry line opens again</h1>\(below)
        <p>The mayor of Altona opened the new ferry line on Sunday, a year later than planned and for twice the price
        that the town had been promised when the work began in the spring of the year before last.</p>
        <p>Ferries will leave every half hour from the old fish market, and in summer the line will run until midnight,
        which people on the far bank have asked for since the last night boat was taken off the timetable.</p>
        </article></body></html>
        """
    }

    private func read(_ page: String) -> ArticleMetadata { HTMLPage.read(ArticleText(page)).metadata }

    private func script(_ json: String) -> String {
        "<script type=\"application/ld+json\">\(json)</script>"
    }

    @Test(arguments: [
        #"{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Plums", "datePublished": "2001-01-01"}]}"#,
        #"{"@type": "NewsArticle", "headline": "Plums for all", "url": "https://h.example/plums", "datePublished": "2001-01-01"}"#,
        #"{"@type": "WebPage", "hasPart": {"@type": "Article", "headline": "Plums", "datePublished": "2001-01-01"}}"#,
        #"{"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2001-01-01"}], "headline": "Plums"}"#,
    ])
    func `JSON-LD of something else says nothing of the article`(other: String) {
        let own =
            #"{"@type": "NewsArticle", "headline": "Ferry line opens again", "datePublished": "2021-06-07", "url": "https://h.example/ferry",}"#
        let link = "<link rel=canonical href=https://h.example/ferry>"
        for scripts in [
            script(other) + script(own), script(own) + script(other), script("[\(other), \(own)]"),
        ] {
            let metadata = read(page(head: link + scripts))
            #expect(metadata.title == "Ferry line opens again")
            #expect(metadata.published?.description == "2021-06-07")
        }
        #expect(read(page(head: link + script(other))).published == nil)
    }

    @Test(arguments: [
        "<h1>The Altona Herald</h1>",
        "<header><h1 class=logo><a href=/>The Altona Herald</a></h1></header>",
        "<div class=consent><h1>We value your privacy</h1></div>",
        "<aside><h2>Most read today in Altona</h2></aside>",
        "<figure><figcaption>The ferry on Sunday</figcaption></figure>", "<p>June 7, 2021</p>",
    ])
    func `the title and the first line of the story are its headline`(above: String) {
        let source = HTMLPage.read(ArticleText(page(above: above)))
        #expect(source.metadata.title == "Ferry line opens again")
        let cleaned = Cleaner().clean(source)
        #expect(cleaned.clean(of: source.text).hasPrefix("Ferry line opens again\nThe mayor"))
        #expect(cleaned.body.first?.role == .headline)
    }

    @Test func `a line break in a headline is a space, and an encyclopaedia's headline is none`() {
        #expect(
            read("<title>x</title><h1><b>Ferry line</b><br><b>opens again</b></h1><p>Text.").title
                == "Ferry line opens again")
        let head = script(#"{"@type": "Article", "name": "Altona", "headline": "town by the river"}"#)
        #expect(
            read("<title>Altona - Encyclopaedia</title>\(head)<h1>Altona</h1><p>Altona is a town.").title
                == "Altona")
    }

    @Test func `a headline that stands in the title bar alone is shown above the story`() {
        let text = """
            <html><head><title>Ferry line opens again | Altona Herald</title><meta property="og:title" content="Ferry line opens again">
            </head><body><p>The mayor of Altona opened the new ferry line on Sunday, a year later than planned.</p></body></html>
            """
        let source = HTMLPage.read(ArticleText(text))
        #expect(source.text.description.hasPrefix("Ferry line opens again\nThe mayor"))
        #expect(source.headline == TextRange(utf8: 0..<22))
        #expect(source.blocks.allSatisfy { source.text.string(in: $0.range).first?.isWhitespace == false })
    }

    @Test(arguments: [
        ("<p class=meta>Published: 7 June 2021</p>", "2021-06-07"),
        ("<span class=date>June 7, 2021</span>", "2021-06-07"),
        ("<p>Posted on June 7, 2021 by Rosa Diaz</p>", "2021-06-07"),
        ("<abbr class=published title=2021-06-07T10:00:00+02:00>Monday</abbr>", "2021-06-07T10:00"),
        ("<div>Last updated</div><div>June 9, 2021</div>", "2021-06-09"),
        (
            "<p>\(String(repeating: "A caption of the ferry and the many people on it. ", count: 6))</p><p>June 7, 2021</p>",
            "2021-06-07"
        ),
    ])
    func `the page says its day near the headline`(below: String, day: String) {
        let page = page(below: below)
        #expect(read(page).published?.description == day)
        #expect(HTMLSummary.summarize(Array(page.utf8)).metadata.published?.description == day)
    }

    @Test func `a file without a tag is plain text, whatever its name`() {
        let text = """
            Ferry line opens again

            By Rosa Diaz <rosa@example.org>
            June 7, 2021

            The mayor of Altona opened the new ferry line on Sunday, a year later than planned, as 2 < 3.
            """
        let source = ArticleFormat.html.read(Array(text.utf8))
        #expect(source.text.description == text)
        #expect(source.metadata.title == "Ferry line opens again")
        #expect(source.metadata.published?.description == "2021-06-07")
        let summary = ArticleFormat.html.summarize(Array(text.utf8))
        #expect(summary.metadata == source.metadata)
        #expect(summary.words > 20)
        #expect(ArticleFormat.html.read([]).text.description.isEmpty)
        for page in ["<p>Rain", "Rain<br/>fell", "<!-- rain -->", "Rain</p>"] {
            #expect(HTMLPage.isMarkup(Array(page.utf8)), "\(page)")
        }
    }

    @Test func `what readers wrote says nothing of the article`() {
        let comments = """
            <div id=comments><h3>2 replies</h3><ol class=comment-list><li><span class=author>Luis Rojas</span>
            <time pubdate datetime=2022-01-03T10:00:00Z>January 3, 2022</time> <p>So it is.</p></ol></div>
            """
        let metadata = read(page(below: "<p>Rain fell.</p>" + comments))
        #expect(metadata.published == nil)
        #expect(metadata.authors == [])
    }

    @Test func `a name beside the date is the author's where nobody else is named`() {
        #expect(read(page(below: "<p>Rosa Diaz | Writer | June 7, 2021</p>")).authors == ["Rosa Diaz"])
        #expect(read(page(below: "<p>June 7, 2021</p><p>Rosa Diaz</p>")).authors == ["Rosa Diaz"])
        #expect(read(page(below: "<p>June 7, 2021</p><p>Old Fish Market</p>")).authors == [])
    }

    @Test func `the day is that of the page, not of Greenwich`() {
        let head = script(
            #"{"@type": "NewsArticle", "headline": "Ferry line opens again", "datePublished": "2021-06-08T05:35:00Z"}"#
        )
        let metadata = read(page(head: head, below: "<p>Posted: Jun 7, 2021 / 10:35 PM PDT</p>"))
        #expect(metadata.published?.description == "2021-06-07T22:35")
    }

    @Test func `a byline is metadata, wherever the model would have put it`() {
        let head = script(
            #"{"@type": "NewsArticle", "headline": "Ferry line opens again", "author": {"name": "Rosa Diaz"}}"#
        )
        let below =
            "<div class=share><a>Share</a> <a>Save</a></div><div><a href=/rosa>Rosa Diaz</a></div><ul><li><a>Facebook</a></ul>"
        let source = HTMLPage.read(ArticleText(page(head: head, below: below)))
        #expect(source.metadata.authors == ["Rosa Diaz"])
        let cleaned = Cleaner().clean(source)
        #expect(cleaned.metadata.map { source.text.string(in: $0.range) }.contains("Rosa Diaz"))
    }

    @Test func `hostile metadata is answered, and nothing of it is certain`() {
        let long = String(repeating: "long title ", count: 1 << 17)
        let deep = String(repeating: "[", count: 100_000)
        let pages = [
            page(head: "<meta property=og:title content=\"\(long)\">"), page(head: script(deep)),
            page(head: script(#"{"@type": "NewsArticle", "datePublished": "99999-01-01"}"#)),
            page(head: script(#"{"@type": "NewsArticle", "datePublished": "0000-00-00"}"#)),
            page(head: script(#"{"@type": "NewsArticle", "datePublished": "1605-01-01"}"#)),
            page(head: script("{}{}[[[]]]null")),
        ]
        for page in pages {
            let metadata = read(page)
            #expect(metadata.title == "Ferry line opens again")
            #expect(metadata.published == nil)
        }
        #expect(read("") == ArticleMetadata())
    }

    @Test func `of claims that contradict each other one is taken, and the others are named`() throws {
        let head =
            "<meta property=og:title content='Second title of the river'>"
            + "<meta property=article:published_time content=2021-06-07>"
            + script(
                #"{"@type": "NewsArticle", "headline": "Ferry line opens again", "datePublished": "2021-08-01"}"#
            )
        let source = HTMLPage.read(ArticleText(page(head: head)))
        #expect(source.metadata.title == "Ferry line opens again")
        let title = try #require(source.facts.first { $0.fact == .title })
        #expect(title.opponents.map(\.place) == ["og:title"])
        let day = try #require(source.facts.first { $0.fact == .published })
        #expect(day.supporters.count == 1)
        #expect(day.opponents.count == 1)
    }

    @Test func `controls in the metadata do not pass`() {
        let head = script(
            #"{"@type": "NewsArticle", "headline": "Ferry line opens again", "author": {"name": "Rosa\u001b[31m Diaz\u0007"}}"#
        )
        #expect(read(page(head: head)).authors == ["Rosa Diaz"])
        let meta = page(head: "<meta name=author content=\"Ann\u{1B}[31m Lee\">")
        #expect(read(meta).authors == ["Ann Lee"])
    }

    @Test func `a title that runs from right to left is kept as it is`() {
        let title = "البحيرة تعود إلى المدينة بعد عام"
        let metadata = read(
            "<html lang=ar><title>\(title)</title><body><h1>\(title)</h1><p>\(title)</p></body></html>")
        #expect(metadata.title == title)
        #expect(metadata.language == "ar")
    }

    @Test func `a page in two languages says its facts in the one of its story`() {
        let page = """
            <html lang=en><title>Ferry line opens again</title><body><h1>Ferry line opens again</h1>
            <p>Published: 7 June 2021</p><p>By Rosa Diaz</p>\(String(repeating: Self.paragraph, count: 3))
            <div lang=de><h2>Die Fähre fährt wieder</h2><p>Veröffentlicht am 9. Mai 2020</p><p>Von Luis Rojas</p></div>
            """
        let metadata = read(page)
        #expect(metadata.title == "Ferry line opens again")
        #expect(metadata.published?.description == "2021-06-07")
        #expect(metadata.authors == ["Rosa Diaz"])
    }

    @Test func `the language of a page decides the order of its digits, and no language leaves them open`()
    {
        func day(_ language: String) -> String? {
            read("<html lang=\(language)><h1>Die Fähre fährt wieder</h1><p>07/06/2021</p>").published?
                .description
        }
        #expect(day("de") == "2021-06-07")
        #expect(day("en-GB") == "2021-06-07")
        #expect(day("en-US") == nil)
        #expect(day("en") == nil)
        #expect(day("ja") == nil)
    }

    @Test(arguments: [
        "<h1><span>River news</span><br><span>Ferry line opens again</span></h1>",
        "<h1><a href=/f><time>June 7, 2021</time> Ferry line opens again</a></h1>",
        "<h1>Ferry line opens again <small>All about the lake</small></h1>",
        "<h1><span><a href=/f>Ferry line opens again</a> <a href=/x>(lake.example)</a></span> <b>87</b></h1>",
    ])
    func `of a heading that holds more, the part that the page declares is the headline`(heading: String) {
        let page =
            "<meta property=og:title content='Ferry line opens again'><body>\(heading)"
            + String(repeating: Self.paragraph, count: 3)
        let source = HTMLPage.read(ArticleText(page))
        #expect(source.metadata.title == "Ferry line opens again")
        #expect(Cleaner().clean(source).clean(of: source.text).hasPrefix("Ferry line opens again\n"))
        #expect(HTMLSummary.summarize(Array(page.utf8)).metadata.title == "Ferry line opens again")
    }

    @Test func `what a heading goes on with is its own where no element parts it`() {
        let page =
            "<meta property=og:title content='Ferry line opens'><h1>Ferry line opens again <b>soon</b></h1>"
        #expect(read(page).title == "Ferry line opens again soon")
    }

    @Test func `the name of a blog in the title bar is no headline`() {
        let page = """
            <title>Lake Lessons: The late ferry</title><meta property=og:title content="The late ferry">
            <h1>Lake Lessons</h1><h3>The late ferry</h3>\(String(repeating: Self.paragraph, count: 3))
            """
        #expect(read(page).title == "The late ferry")
    }

    @Test func `a heading of a part of the story is not its headline, though the title bar begins with it`()
    {
        let page = """
            <title>What is a ferry - A guided tour of the lake</title><h1>A tour of the lake: what a ferry can do</h1>
            \(Self.paragraph)<h2>What is a ferry</h2>\(String(repeating: Self.paragraph, count: 3))
            """
        #expect(read(page).title == "A tour of the lake: what a ferry can do")
    }

    @Test func `labels say whose name a card holds, and a list of authors is read whole`() {
        let card = """
            <meta name=twitter:label1 content="Reading time"><meta name=twitter:data1 content="7 minutes">
            <meta name=twitter:label2 content="Interview by"><meta name=twitter:data2 content="Rosa Diaz">
            """
        #expect(read(page(head: card)).authors == ["Rosa Diaz"])
        let list = "<h6>Author(s)</h6><ul><li>Rosa Diaz</li><li>Luis Rojas</li></ul>"
        #expect(read(page(below: list)).authors == ["Rosa Diaz", "Luis Rojas"])
        #expect(
            read(page(below: "<div><span>June 7, 2021</span><span>Rosa Diaz</span></div>")).authors == [
                "Rosa Diaz"
            ])
        #expect(
            read(page(below: "<p>June 7, 2021 · Rosa Diaz on behalf of the Ferry board</p>")).authors == [
                "Rosa Diaz"
            ])
    }

    @Test func `a day with that of an update beside it is the day of publication`() {
        let end = "<p>June 7, 2021. <i>Updated: June 9, 2021</i></p>"
        let text = "<h1>Ferry line opens again</h1>" + String(repeating: Self.paragraph, count: 3) + end
        #expect(read(text).published?.description == "2021-06-07")
    }

    @Test func `empty claims are none`() {
        let head =
            "<title> </title><meta property=og:title content=''><meta name=author content=' '>"
            + "<meta property=article:published_time content=''><meta property=og:site_name content=''>"
            + script(
                #"{"@type": "NewsArticle", "headline": "", "author": {"name": ""}, "datePublished": ""}"#)
        let metadata = read("<html><head>\(head)</head><body><h1> </h1><p></p></body></html>")
        #expect(metadata.title == nil)
        #expect(metadata.authors == [])
        #expect(metadata.published == nil)
        #expect(metadata.source == nil)
    }

    @Test
    func
        `a day that stands away from the headline counts where a label names it, and no other label another`()
    {
        func day(_ lines: String...) -> String? {
            let page =
                "<h1>Ferry returns to the lake</h1>" + String(repeating: Self.paragraph, count: 3)
                + lines.map { "<p>\($0)</p>" }.joined()
            return HTMLPage.read(ArticleText(page)).metadata.published?.description
        }
        #expect(day("Published", "Feb 2, 2023") == "2023-02-02")
        #expect(day("Posted on 13 April 2023") == "2023-04-13")
        #expect(day("Posted on 13 April 2023", "Posted on 14 April 2023") == nil)
        #expect(day("The hall opened on 13 April 2023 and closed soon.") == nil)
        #expect(day("13 April 2023") == nil)
    }

    @Test func `a day at the headline goes before a later one in the metadata`() {
        func day(_ meta: String, address: String = "https://lake.example/ferry", _ line: String) -> String?
        {
            HTMLPage.read(
                ArticleText(
                    """
                    <link rel=canonical href="\(address)">
                    <meta property="article:published_time" content="\(meta)"><h1>Ferry returns to the lake</h1>
                    <p>\(line)</p>\(Self.paragraph)
                    """)
            ).metadata.published?.date.description
        }
        #expect(day("2024-08-07T12:01:51Z", "Dec 30, 2013") == "2013-12-30")
        // A day of Greenwich, an update, digits that can be two days, and an address that agrees with the metadata.
        #expect(day("2024-08-07T02:01:51Z", "Aug 6, 2024") == "2024-08-06")
        #expect(day("2024-08-07T12:01:51Z", "Updated Dec 30, 2013") == "2024-08-07")
        #expect(day("2024-08-07T12:01:51Z", "03/04/2013") == "2024-08-07")
        #expect(
            day("2024-08-07T12:01:51Z", address: "https://lake.example/2024/08/07/ferry", "Dec 30, 2013")
                == "2024-08-07")
    }

    @Test
    func `a byline away from the headline counts where it is the only one, and a section's name is none`() {
        func authors(_ lines: String...) -> [String] {
            let page =
                "<h1>Ferry returns to the lake</h1>" + String(repeating: Self.paragraph, count: 3)
                + lines.joined()
            return HTMLPage.read(ArticleText(page)).metadata.authors
        }
        #expect(authors("<p>Article by</p><p>Ana Quispe</p>") == ["Ana Quispe"])
        #expect(authors("<p>This post was written by Ana Quispe, Head of Ferries</p>") == ["Ana Quispe"])
        #expect(authors("<p><a rel=author href=/a>Ana Quispe</a></p>") == ["Ana Quispe"])
        #expect(
            authors(
                "<h2>Rain</h2><h2>Wind</h2><h2>Snow</h2>", "<a rel=author href=/a>Ana Quispe</a>",
                "<a rel=author href=/b>Luis Rojas</a>") == [])
        #expect(authors("<p class=author>Marketing</p>") == [])
    }

    @Test func `the list names an article as the story does, wherever the page says so`() {
        let page = """
            <html><head><title>Ferry | The Lake</title></head><body><nav><h2>Ferry tickets and ferry times</h2></nav>
            <article>\(String(repeating: Self.paragraph, count: 2))</article>
            <main><h1>Ferry returns to the lake</h1>\(String(repeating: Self.paragraph, count: 6))
            <p>Published</p><p>Feb 2, 2023</p><p>Article by Ana Quispe</p></main></body></html>
            """
        let metadata = HTMLSummary.summarize(Array(page.utf8)).metadata
        #expect(metadata == HTMLPage.read(Array(page.utf8)).metadata)
        #expect(metadata.authors == ["Ana Quispe"])
        #expect(metadata.published?.description == "2023-02-02")
    }

    private static let paragraph = """
        <p>The ferry that crossed the lake for ninety years will return in spring, the council said, after a dispute about
        its engine, its timetable and the colour of its funnel that divided both shores for most of a decade and cost two
        mayors their offices. Tickets go on sale when the ice has gone.</p>
        """
}
