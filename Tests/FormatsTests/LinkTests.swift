import Testing
import TextCore

@testable import Formats

/// Links and pictures of articles, as ranges and places of the text.
@Suite struct LinkTests {
    /// The links of an article as lines: linked text, arrow, address.
    private func links(_ article: SourceArticle) -> [String] {
        article.links.map { "\(article.text.string(in: $0.range)) → \($0.address)" }
    }

    private func page(_ body: String) -> SourceArticle { HTMLPage.read(ArticleText(body)) }

    @Test func `links are ranges of the text, without the white space around them`() {
        let article = page(
            """
            <link rel=canonical href="https://news.example.org/2023/mill.html"><h1>The mill</h1>
            <p>&nbsp;<a href="/2023/fire.html"> A fire </a> broke out, <b>as <a href='https://example.com/?a=1&amp;b=2'>the
            agency</a></b> said. <a href="#top">Up</a> <a name=here>here</a> <a href="">nothing</a></p>
            <a href="//example.net/x"><div>Two</div><div>blocks</div></a><p>Café: <a href=menu>le menu</a></p>
            """)
        #expect(
            links(article) == [
                "A fire → https://news.example.org/2023/fire.html",
                "the agency → https://example.com/?a=1&b=2",
                "Two → https://example.net/x", "blocks → https://example.net/x",
                "le menu → https://news.example.org/2023/menu",
            ])
    }

    @Test func `a page's base counts before its address, and without both relative links are left out`() {
        let based = page("<base href='https://cdn.example.org/a/'><p>The <a href=b>river</a> rose.</p>")
        #expect(links(based) == ["river → https://cdn.example.org/a/b"])
        #expect(
            links(page("<p>The <a href=b>river</a> and the <a href='http://x.org'>lake</a>")) == [
                "lake → http://x.org"
            ])
    }

    @Test func `links move with the text when the headline is put above it`() {
        let article = page(
            "<title>The mill burned</title><meta property=og:title content='The mill burned'><p><a href=https://x.org/a>A fire</a> broke out in the old mill by the river.</p>"
        )
        #expect(article.text.string(in: article.blocks[0].range) == "The mill burned")
        #expect(links(article) == ["A fire → https://x.org/a"])
    }

    @Test func `Markdown's links are ranges too`() {
        let article = Markdown.read(
            Array(
                """
                # The [mill](https://x.org/mill)

                * A *[great fire](<https://x.org/a b>)* and [this][ref] &amp; [mail](mailto:a@example.org)

                > [Said](https://x.org/said) the mayor.

                [ref]: https://x.org/?a=1&amp;b=2
                """.utf8))
        #expect(
            links(article) == [
                "mill → https://x.org/mill", "great fire → https://x.org/a%20b",
                "this → https://x.org/?a=1&b=2",
                "Said → https://x.org/said",
            ])
    }

    @Test(
        arguments: [
            ("https://example.org/a", "https://example.org/a"),
            (" HTTPS://Example.org ", "HTTPS://Example.org"),
            ("//cdn.example.net/x", "https://cdn.example.net/x"), ("/x?y#z", "https://example.org/x?y#z"),
            ("x", "https://example.org/b/x"), ("./x", "https://example.org/b/x"),
            ("../x", "https://example.org/x"),
            ("../../../x", "https://example.org/x"), (".", "https://example.org/b/"),
            ("?q=1", "https://example.org/b/c?q=1"),
            ("a b", "https://example.org/b/a%20b"), ("ñ", "https://example.org/b/%C3%B1"),
            ("ht\ntps://exam\tple.org", "https://example.org"),
            ("x?u=../a", "https://example.org/b/x?u=../a"),
            ("#top", nil), ("", nil), ("  ", nil), ("javascript:alert(1)", nil),
            ("JavaScript:alert(1)", nil),
            ("java\nscript:alert(1)", nil), ("mailto:a@example.org", nil), ("file:///etc/passwd", nil),
            ("data:text/html,x", nil),
            ("https://", nil), ("https:///x", nil), ("https://-x.org/", nil), ("https:example.org", nil),
            ("https://example.org/\u{1B}]0;x\u{7}", nil), ("\u{1}javascript:alert(1)", nil),
            ("https://\u{0}", nil),
        ] as [(String, String?)])
    func `a reference is resolved as browsers do, or none`(reference: String, address: String?) {
        #expect(WebReference.resolved(reference, against: "https://example.org/b/c?d#e") == address)
    }

    @Test func `an overlong address is left out`() {
        let long = "https://example.org/" + String(repeating: "ñ", count: 4000)
        #expect(WebReference.resolved(long, against: nil) == nil)
    }

    @Test func `a hundred thousand links, of which half are rubbish, are read`() {
        let body = (0..<50_000).map {
            "<a href='https://x.org/\($0)'>w\($0)</a> <a href='javascript:x(\($0))'>v</a> "
        }
        let article = page("<p>" + body.joined() + "</p>")
        #expect(article.links.count == 50_000)
        #expect(article.links.last.map { article.text.string(in: $0.range) } == "w49999")
    }

    // MARK: Pictures

    @Test func `a picture without a caption keeps its description and its place`() {
        let article = page(
            """
            <h1>The mill</h1><p><img src=a.jpg alt="Smoke over  the river
            at dawn"></p><p>A fire broke out.</p><figure><img alt="The mill in ruins"><figcaption>The mill.</figcaption></figure>
            <p>It <img alt="A small flame"> burned.</p><a href=other.html><img alt="Another story of the day"></a><p>Nobody was hurt.</p>
            <a href=large.jpg><img alt="A broken mill wheel"></a><p>The end.</p><img alt="Smoke over the river at dawn">
            """)
        let images = article.images.map { image in
            let block = article.blocks.first { $0.range.lower >= image.place }
            return "\(image.words) | \(block.map { article.text.string(in: $0.range) } ?? "")"
        }
        #expect(
            images == [
                "Smoke over the river at dawn | A fire broke out.", "A small flame | Nobody was hurt.",
                "A broken mill wheel | The end.",
            ])
    }

    @Test(arguments: [
        "", "image", "Photo", "the logo", "Site logo", "IMG_2031.JPG copy", "mill-fire-1911.jpg",
        "DSC_0001 DSC_0002",
        "https://example.org/a b", "avatar of the author", "Mill", "Default image",
        String(repeating: "a picture ", count: 60),
    ])
    func `what says nothing of a picture is left out`(words: String) {
        #expect(ImageWords.saying(words) == nil)
    }

    @Test(arguments: ["Ana Quispe", "A photo of the mill", "Fluss bei Nacht", "Mill on fire, 1911"])
    func `what describes a picture stays`(words: String) {
        #expect(ImageWords.saying(words) == words)
    }
}
