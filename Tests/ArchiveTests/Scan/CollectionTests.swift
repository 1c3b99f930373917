import Glibc
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles
@testable import Formats

/// Files that hold many articles: feeds and exports.
@Suite struct CollectionTests {
    private func list(_ path: String) -> (entries: [ArticleEntry], survey: ArticleLibrary.Survey) {
        var entries: [ArticleEntry] = []
        let survey = ArticleLibrary(paths: [path]).visit {
            entries += $0
            return true
        }
        return (entries, survey)
    }

    private func clean(_ id: ArticleID) throws -> String {
        let source = try ArticleLibrary.article(id)
        return Cleaner().clean(source).clean(of: source.text)
    }

    static let rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>River &amp; Delta News</title>
        <item><title>Dams &lt;b&gt;hold&lt;/b&gt; &amp;amp; rivers fall</title><link>https://example.org/1</link>
          <guid>1</guid><pubDate>Tue, 06 Sep 2022 09:30:00 GMT</pubDate><dc:creator>The river desk</dc:creator>
          <description>Short.</description>
          <content:encoded><![CDATA[<p>The river fell by two metres on Tuesday.</p><p>Officials said that no town along its banks was in danger any more.</p>]]></content:encoded></item>
        <item><title>Caf&eacute; reopens</title><guid>2</guid><pubDate>the other day</pubDate>
          <description>&lt;p&gt;The caf&amp;eacute; opened its doors again.&lt;/p&gt;</description></item>
        </channel></rss>
        """

    @Test func `an RSS feed is a list of articles, with the full content where the feed has it`() throws {
        let folder = TemporaryFolder(["feed.xml": Self.rss])
        let (entries, _) = list(folder.path)
        #expect(entries.map(\.title) == ["Dams hold & rivers fall", "Café reopens"])
        #expect(entries.map(\.source) == ["River & Delta News", "River & Delta News"])
        #expect(entries.map(\.published?.description) == ["2022-09-06T09:30", nil])
        #expect(entries.map(\.words) == [21, 6])
        #expect(entries.map(\.id.item) == [0, 1])
        let article = try ArticleLibrary.article(entries[0].id)
        #expect(article.metadata.authors == ["The river desk"])
        #expect(article.metadata.url == "https://example.org/1")
        #expect(
            try clean(entries[0].id)
                == "The river fell by two metres on Tuesday.\nOfficials said that no town along its banks was in danger any more."
        )
        #expect(try clean(entries[1].id) == "The café opened its doors again.")
    }

    static let atom = """
        <?xml version="1.0"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Wire &lt;i&gt;World&lt;/i&gt;</title>
        <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Votes <em>counted</em></div></title>
          <link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><id>a</id>
          <updated>2022-12-08T10:00:00Z</updated><published>2022-12-07T18:00:00Z</published>
          <author><name>Lima desk</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All votes were counted.</p></div></content></entry>
        <entry><title>Plain</title><id>b</id><updated>2022-12-09T10:00:00Z</updated>
          <summary type="text">Ships &lt;b&gt; wait at the port of Callao.</summary></entry>
        </feed>
        """

    @Test func `an Atom feed is read with its kinds of text`() throws {
        let folder = TemporaryFolder(["feed.atom": Self.atom])
        let (entries, _) = list(folder.path)
        #expect(entries.map(\.title) == ["Votes counted", "Plain"])
        #expect(entries.map(\.source) == ["Wire World", "Wire World"])
        #expect(entries.map(\.published?.date.description) == ["2022-12-07", "2022-12-09"])
        let article = try ArticleLibrary.article(entries[0].id)
        #expect(article.metadata.url == "https://example.org/a")
        #expect(article.metadata.authors == ["Lima desk"])
        #expect(try clean(entries[0].id) == "All votes were counted.")
        #expect(try clean(entries[1].id) == "Ships <b> wait at the port of Callao.")
    }

    @Test func `a JSON feed is read, and other JSON files are no articles`() throws {
        let folder = TemporaryFolder([
            "feed.json": """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
             {"id": "1", "title": "One", "content_html": "<p>Rain fell in Lima.</p>", "date_published": "2022-12-07T18:00:00Z",
              "authors": [{"name": "A desk"}, {"name": "B desk"}]},
             {"id": "2", "content_text": "Snow fell in Cusco.\\nIt was cold."},
             {"id": "2", "content_text": "Snow fell in Cusco.\\nIt was cold."}, 7, {"id": "3"}],
             "title": "Weather"}
            """, "settings.json": #"{"text": "no article"}"#,
        ])
        let (entries, survey) = list(folder.path)
        #expect(entries.map(\.title) == ["One", "Snow fell in Cusco.", "feed.json, 5"])
        #expect(entries.map(\.source) == ["Weather", "Weather", "Weather"])
        #expect(entries.map { $0.problem != nil } == [false, false, true])
        #expect(survey.passedOver == 1)
        #expect(try ArticleLibrary.article(entries[0].id).metadata.authors == ["A desk", "B desk"])
        #expect(try clean(entries[1].id) == "Snow fell in Cusco.\nIt was cold.")
    }

    @Test func `each line of an export is an article, and a broken line names itself`() throws {
        let folder = TemporaryFolder([
            "crawl.jsonl": """
            {"text": "Rain fell.", "url": "https://example.org/1", "date": "2022-12-07", "title": "Rain"}

            {"text": "Snow fell.", "date": "soon"
            {"url": "https://example.org/3"}
            {"html": "<h1>Wind</h1><p>Wind blew all day.</p>", "date": "7 December 2022", "site_name": "Weather"}
            """
        ])
        let path = folder.path + "/crawl.jsonl"
        let (entries, _) = list(folder.path)
        #expect(entries.map(\.id.item) == [0, 2, 3, 4])
        #expect(entries.map(\.published?.description) == ["2022-12-07", nil, nil, "2022-12-07"])
        #expect(entries[3].source == "Weather")
        #expect(
            entries.map(\.problem) == [
                nil, "\(path):3: an object does not end; write one JSON object a line",
                "\(path):4: the article has no text; give it as \"text\" or \"html\"", nil,
            ])
        #expect(try clean(entries[0].id) == "Rain fell.")
        #expect(try clean(entries[3].id).contains("Wind blew all day."))
        let problem = #expect(throws: Problem.self) { try ArticleLibrary.article(entries[1].id) }
        #expect(problem?.description == entries[1].problem)
    }

    @Test func `a collection is not one article, and an item that is gone is named`() {
        let folder = TemporaryFolder(["feed.rss": Self.rss])
        let path = folder.path + "/feed.rss"
        #expect(ArticleLibrary.mayBeCollection(path) && !ArticleLibrary.mayBeCollection("peru.txt"))
        #expect(
            #expect(throws: Problem.self) { try ArticleLibrary.article(at: path) }?.description
                == "\(path): a collection of 2 articles; name one of them, from 1 to 2, with --item")
        #expect(
            #expect(throws: Problem.self) {
                try ArticleLibrary.article(ArticleID(path: path, item: 7))
            }?.description
                == "\(path): it holds no article number 8; list it again with 'dateline list'")
    }

    @Test func `a feed that is cut off gives what it had, and says so`() {
        let folder = TemporaryFolder(["feed.xml": String(Self.rss.prefix(720))])
        let (entries, survey) = list(folder.path)
        #expect(entries.first?.title == "Dams hold & rivers fall")
        #expect(survey.problems.count == 1)
        #expect(survey.problems.first?.description.contains("the feed is not well-formed") == true)
        #expect(survey.problems.first?.line != nil)
    }

    @Test(arguments: ["feed.xml", "feed.json", "page.html", "notes.md", "story.txt", "story"])
    func `a file of 100 MB is refused before it is read, and named with the mend`(name: String) throws {
        let folder = TemporaryFolder()
        let head =
            name == "feed.json" ? #"{"version": "https://jsonfeed.org/version/1.1", "# : "<rss><channel>"
        let path = folder.write(head, to: name)
        // A hole: the bytes are there for whoever reads, and take no room on the disk.
        try #require(truncate(path, 100 << 20) == 0)
        let limit = name == "page.html" ? "20 MB" : "64 MB"
        let problem = #expect(throws: Problem.self) { try ArticleLibrary.article(at: path) }
        #expect(problem?.kind == .tooLarge && problem?.path == path)
        #expect(problem?.description.contains("100 MB is larger than \(limit)") == true)
        let index = try ArticleIndex.inMemory()
        try index.update([folder.path])
        #expect(try index.problems(in: [folder.path]) == [problem?.description])
    }

    @Test func `an article of an export that is too large is named, and the others are read`() throws {
        let folder = TemporaryFolder()
        let line = { (text: [UInt8]) in Array("{\"text\": \"".utf8) + text + Array("\"}\n".utf8) }
        let long = [UInt8](repeating: 0x61, count: (64 << 20) + 1)
        let path = folder.write(
            line(Array("Rain".utf8)) + line(long) + line(Array("Snow".utf8)), to: "crawl.jsonl")
        let (entries, _) = list(folder.path)
        #expect(
            entries.map(\.problem) == [
                nil, "\(path):2: the article has 65 MB, more than 64 MB, the limit; split it", nil,
            ])
        let problem = #expect(throws: Problem.self) {
            try ArticleLibrary.article(ArticleID(path: path, item: 1))
        }
        #expect(problem?.description == entries[1].problem)
        #expect(try ArticleLibrary.article(ArticleID(path: path, item: 2)).text == ArticleText("Snow"))
    }

    @Test func `markup in titles and names is taken out`() {
        let folder = TemporaryFolder([
            "feed.xml": """
            <rss><channel><title>The &lt;b&gt;Weather&lt;/b&gt;</title>
            <item><title>&lt;script&gt;alert(1)&lt;/script&gt;Rain &lt;i&gt;and&lt;/i&gt; snow &amp;amp; wind</title>
            <description>Rain fell.</description></item>
            <item><title><![CDATA[<img src=x onerror=alert(1)>Sun]]></title><description>It shone.</description></item>
            <item><title type="html">&lt;p&gt;&lt;/p&gt;</title><description>A grey day.</description></item>
            </channel></rss>
            """
        ])
        let (entries, _) = list(folder.path)
        #expect(entries.map(\.title) == ["Rain and snow & wind", "Sun", "A grey day."])
        #expect(Set(entries.map(\.source)) == ["The Weather"])
    }

    @Test func `of items with one id each version is kept, and a repetition is not`() throws {
        func item(_ id: String, _ text: String) -> String {
            "<item><guid>\(id)</guid><title>\(text)</title><description>\(text) fell.</description></item>"
        }
        let folder = TemporaryFolder([
            "feed.xml": "<rss><channel>" + item("a", "Rain") + item("a", "Rain") + item("a", "Snow")
                + item("", "Hail") + item("", "Sleet") + item("b", "Rain") + "</channel></rss>"
        ])
        let (entries, _) = list(folder.path)
        #expect(entries.map(\.title) == ["Rain", "Snow", "Hail", "Sleet", "Rain"])
        #expect(entries.map(\.id.item) == [0, 2, 3, 4, 5])
        let index = try ArticleIndex.inMemory()
        try index.update([folder.path])
        #expect(try index.count(in: [folder.path]) == 5)
        for entry in entries { #expect(try clean(entry.id).contains("\(entry.title) fell.")) }
    }

    @Test func `entities neither grow nor reach for files`() throws {
        let bomb = (1...30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let folder = TemporaryFolder([
            "bomb.xml": """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">\(bomb)
            <!ENTITY out SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>T</title><item><title>A&e30;B</title>
            <description>Left &out; right &e30; end</description></item></channel></rss>
            """
        ])
        let (entries, _) = list(folder.path)
        #expect(entries.map(\.title) == ["A&e30;B"])
        #expect(try clean(entries[0].id) == "Left &out; right &e30; end")
    }

    @Test(arguments: [
        ("a &eacute; b", "a é b"), ("a &amp; b &#233; &lt;", "a &amp; b &#233; &lt;"),
        ("fish & chips &c.", "fish &amp; chips &amp;c."), ("?a=1&b=2;", "?a=1&amp;b=2;"), ("&", "&amp;"),
        ("&;", "&amp;;"),
        ("<![CDATA[a & b &eacute; <!DOCTYPE x>]]>&eacute;", "<![CDATA[a & b &eacute; <!DOCTYPE x>]]>é"),
        ("<!-- & --><a>&</a>", "<!-- & --><a>&amp;</a>"),
        ("<?xml version='1.0'?>\n<!DOCTYPE a [\n<!ENTITY b '>]'>\n]>\n<a/>", "\n\n\n\n<a/>"),
        ("<!DOCTYPE a [", ""), ("<![CDATA[ &", "<![CDATA[ &"), ("<!--", "<!--"),
    ])
    func `references that need a declaration are resolved before parsing`(source: String, result: String) {
        #expect(String(decoding: XMLEntities.resolved(Array(source.utf8)), as: UTF8.self) == result)
    }

    @Test(arguments: ["<rss></rss>", "<rss><channel/></rss>", "<feed/>", "<rss", "<rdf:RDF>", "<rss>\u{0}"])
    func `a feed without articles is no trouble`(text: String) {
        let folder = TemporaryFolder(["feed.xml": text, "a.txt": "A"])
        #expect(list(folder.path).entries.filter { $0.problem == nil }.map(\.title) == ["A"])
    }

    @Test func `a feed in Latin-1 is read as it declares, and as it is where it lies`() {
        func titles(_ declared: String, _ bytes: [UInt8]) -> [String] {
            let folder = TemporaryFolder()
            let head = Array(
                "<?xml version=\"1.0\" encoding=\"\(declared)\"?><rss><channel><item><title>".utf8)
            let tail = Array("</title><description>x</description></item></channel></rss>".utf8)
            folder.write(head + bytes + tail, to: "feed.xml")
            return list(folder.path).entries.map(\.title)
        }
        #expect(titles("ISO-8859-1", [0x43, 0x61, 0x66, 0xE9]) == ["Café"])
        #expect(titles("UTF-8", [0x43, 0x61, 0x66, 0xE9]) == ["Café"])
        #expect(titles("ISO-8859-1", Array("Café".utf8)) == ["Café"])
        #expect(titles("ISO-8859-2", [0xA3, 0xF3, 0x64, 0xBC]) == ["Łódź"])
        #expect(titles("no-such-charset", [0x43, 0x61, 0x66, 0xE9]) == ["Café"])
    }
}
