import TestSupport
import Testing
import TextCore

@testable import Archive

/// Feeds as servers send them wrong, and what is read of them.
///
/// Source: the kinds of feedparser's tests of ill-formed and well-formed feeds, made again by rule.
@Suite struct MalformedFeedTests {
    struct Feed: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let source: String
        /// What is listed of it.
        let titles: [String]

        init(_ name: String, _ source: String, _ titles: [String]) {
            testDescription = name
            self.source = source
            self.titles = titles
        }
    }

    private static func rss(_ items: String, head: String = "<?xml version=\"1.0\"?>", channel: String = "")
        -> String
    {
        "\(head)<rss version=\"2.0\"><channel><title>C</title>\(channel)\(items)</channel></rss>"
    }

    private static func item(_ title: String, _ rest: String = "<description>Rain fell.</description>")
        -> String
    {
        "<item><title>\(title)</title>\(rest)</item>"
    }

    static let feeds: [Feed] = [
        Feed("no declaration", rss(item("One"), head: ""), ["One"]),
        Feed("blanks before the declaration", "\n  " + rss(item("One")), ["One"]),
        Feed("a mark before the declaration", "\u{FEFF}" + rss(item("One")), ["One"]),
        Feed("words before the declaration", "Warning: x\n" + rss(item("One")), []),
        Feed("a declaration of version 1.1", rss(item("One"), head: "<?xml version=\"1.1\"?>"), ["One"]),
        Feed(
            "a style sheet", rss(item("One"), head: "<?xml version='1.0'?><?xml-stylesheet href='x'?>"),
            ["One"]),
        Feed(
            "an encoding that is none", rss(item("Café"), head: "<?xml version='1.0' encoding='bogus'?>"),
            ["Café"]),
        Feed(
            "another encoding than it has",
            rss(item("Café"), head: "<?xml version='1.0' encoding='UTF-16'?>"), ["Café"]),
        Feed("no channel", "<rss>\(item("One"))</rss>", ["One"]),
        Feed(
            "items beside the channel",
            "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'><channel><title>C</title></channel>\(item("One"))</rdf:RDF>",
            ["One"]),
        Feed(
            "a name space that nobody declared",
            rss(item("One", "<dc:creator>A</dc:creator><description>R.</description>")), ["One"]),
        Feed(
            "a prefix for all",
            "<x:rss xmlns:x='y'><x:channel><x:item><x:title>One</x:title><x:description>R.</x:description></x:item></x:channel></x:rss>",
            ["One"]),
        Feed(
            "an item that does not end",
            "<rss><channel><item><title>One</title><description>R.</description>", ["One"]),
        Feed(
            "tags that cross",
            rss("<item><title>One</title><description><b>R</description></b></item>\(item("Two"))"),
            ["One", "Two"]),
        Feed("a bare ampersand", rss(item("A & B &c.")), ["A & B &c."]),
        Feed("entities of HTML", rss(item("Caf&eacute; &mdash; &nbsp;x")), ["Café — x"]),
        Feed("an entity of nobody", rss(item("a &bogus; b")), ["a &bogus; b"]),
        Feed("entities twice escaped", rss(item("A &amp;amp; B")), ["A & B"]),
        Feed("markup in a title", rss(item("A &lt;b&gt;bold&lt;/b&gt; word")), ["A bold word"]),
        Feed(
            "a title in CDATA", rss(item("<![CDATA[A <i>slanted</i> & plain word]]>")),
            ["A slanted & plain word"]),
        Feed("controls", rss(item("A\u{1}\u{8}B")), ["AB"]),
        Feed("a reference to a control", rss(item("A&#8;&#x1B;B")), ["AB"]),
        Feed(
            "a title twice",
            rss("<item><title>One</title><title>Two</title><description>R.</description></item>"), ["One"]),
        Feed(
            "no title", rss("<item><description>Rain fell in Lima.</description></item>"),
            ["Rain fell in Lima."]),
        Feed("an empty item", rss("<item/>\(item("Two"))"), ["Two"]),
        Feed(
            "an item in an item",
            rss(
                "<item><title>One</title><item><title>In</title></item><description>R.</description></item>"
            ), ["One"]),
        Feed(
            "a date that is none",
            rss(item("One", "<pubDate>yesterday, 25:99</pubDate><description>R.</description>")), ["One"]),
        Feed(
            "Atom of another name space",
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>One</title><content mode='escaped'>&lt;p&gt;R.</content></entry></feed>",
            ["One"]),
        Feed(
            "Atom with RSS in it",
            "<feed><entry><title>One</title><description>R.</description></entry>\(item("Two"))</feed>",
            ["One", "Two"]),
        Feed(
            "Atom whose XHTML is not whole",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title><content type='xhtml'><div><p>R.<p>S.</div></content></entry></feed>",
            ["One"]),
        Feed("a page", "<html><body><p>404</p></body></html>", []), Feed("nothing", "", []),
    ]

    @Test(arguments: feeds) func `a malformed feed gives what it has`(feed: Feed) {
        let folder = TemporaryFolder(["feed.xml": feed.source])
        var titles: [String] = []
        _ = ArticleLibrary(paths: [folder.path]).visit {
            titles += $0.filter { $0.problem == nil }.map(\.title)
            return true
        }
        #expect(titles == feed.titles)
    }
}
