import Testing
import TextCore

@testable import Formats

/// Pages as people write them wrong, and what of them is text.
///
/// Source: the kinds of errors of html5lib's tokenizer and tree-construction tests, made again from the rules of the HTML
/// standard (13.2); what is compared is the text that a page shows, in blocks, not its tree.
@Suite struct MalformedPageTests {
    struct Page: Sendable, CustomTestStringConvertible {
        let source: String
        /// What the standard has the page show, a line a block.
        let shown: String
        /// What is shown here, where that is something else.
        let here: String?
        var testDescription: String { source }

        init(_ source: String, _ shown: String, here: String? = nil) {
            self.source = source
            self.shown = shown
            self.here = here
        }
    }

    static let pages: [Page] = elements + misnested + attributes + comments + references + ends

    /// Tags that are missing, alone, twice or unknown.
    private static let elements: [Page] = [
        Page("<p>One<p>Two<p>Three", "One\nTwo\nThree"), Page("<p>One</p></p></p><p>Two", "One\nTwo"),
        Page("One</p>Two", "One\nTwo"), Page("<p>One<div>Two</div>Three", "One\nTwo\nThree"),
        Page("<p>One<h2>Two</h3>Three", "One\nTwo\nThree", here: "One\nTwoThree"),
        Page("<h1>One<h2>Two</h2>", "One\nTwo"),
        Page("<ul><li>One<li>Two</ul>", "One\nTwo"), Page("<li>One<li>Two", "One\nTwo"),
        Page("<dl><dt>One<dd>Two<dt>Three</dl>", "One\nTwo\nThree"),
        Page("<blockquote>One<p>Two", "One\nTwo"),
        Page("<body><p>One<body class=x><p>Two", "One\nTwo"), Page("<html><html><p>One", "One"),
        Page("<p>One</body><p>Two</html><p>Three", "One\nTwo\nThree"),
        Page("<p>One</html>Two", "OneTwo", here: "One\nTwo"),
        Page("</div></span></b><p>One", "One"), Page("<frameset><p>One", "One"),
        Page("<p>One<unknown>Two</unknown>Three", "OneTwoThree"), Page("<p>One<x-y>Two", "OneTwo"),
        Page("<p>One</unknown>Two", "OneTwo"), Page("<p>One<o:p></o:p>Two", "OneTwo", here: "One\nTwo"),
        Page("<P>One</P><DIV>Two</dIv>", "One\nTwo"), Page("<p/>One<p/>Two", "One\nTwo"),
        Page("<div/>One<p>Two", "One\nTwo"), Page("<br/>One<br></br>Two", "One\nTwo"),
        Page("One<hr>Two", "One\nTwo"),
        Page("<title>A <b>title</title><p>One", "One"),
        Page("<p>One<title>T</title>Two", "OneTwo", here: "One\nTwo"),
        Page("<textarea><p>One</textarea><p>Two", "Two"), Page("<style><p>One</style><p>Two", "Two"),
        Page("<script>'</p>'<p>One</script><p>Two", "Two"),
        Page("<script><!-- <script> </script> --></script><p>One", "One", here: "-->\nOne"),
        Page("<iframe><p>One</iframe><p>Two", "Two"), Page("<noscript><p>One</noscript><p>Two", "Two"),
        Page("<template><p>One</template><p>Two", "Two"), Page("<pre>\n One\n  Two</pre>", "One\n  Two"),
        Page("<select><option>One<option>Two</select><p>Three", "Three"),
        Page("<p>One<nobr>Two<nobr>Three", "OneTwoThree"),
        Page("<svg><title>One</title></svg><p>Two", "Two"),
        Page("<p>H<sub>2</sub>O<ruby>x<rt>y</ruby>", "H2Oxy"),
        Page("<object><p>One</object>", "One", here: ""), Page("<center>One<center>Two", "One\nTwo"),
        Page("<font>One<p>Two</font>Three", "One\nTwoThree", here: "One\nTwo\nThree"),
    ]

    /// Elements that end in another order than they began, and tables with what may not stand in them.
    private static let misnested: [Page] = [
        Page("<p>One<b>Two<i>Three</b>Four</i>Five", "OneTwoThreeFourFive"),
        Page("<b><p>One</b>Two", "OneTwo"),
        Page("<a href=x>One<a href=y>Two</a>", "OneTwo", here: "One Two"),
        Page("<p><b><i><u>One</p>Two", "One\nTwo"),
        Page("<div><p>One</div>Two", "One\nTwo"), Page("<span><div>One</span>Two</div>", "OneTwo"),
        Page("<table><tr><td>One<td>Two<tr><td>Three</table>", "One | Two\nThree"),
        Page("<table><td>One</td></table>", "One"), Page("<table><tr><th>One</table>Two", "One\nTwo"),
        Page("<table><p>One</p><tr><td>Two</table>", "One\nTwo"),
        Page("<table>One<tr><td>Two</table>", "One\nTwo"),
        Page("<table><tbody><tbody><tr><td>One</table>", "One"), Page("<td>One</td><p>Two", "One\nTwo"),
        Page("<table><tr><td><table><tr><td>One</table>Two</table>", "One\nTwo"),
        Page("<form><p>One<form><p>Two</form><p>Three", "One\nTwo\nThree"),
        Page("<ul><li><ul><li>One</ul><li>Two</ul>", "One\nTwo"),
        Page("<h2><p>One</h2>Two", "One\nTwo", here: "OneTwo"),
        Page("<button><p>One<button>Two</button><p>Three", "Three", here: "One\nTwo\nThree"),
        Page("<p><table><tr><td>One</table>Two", "One\nTwo"),
    ]

    private static let attributes: [Page] = [
        Page("<p class=\"a>One", ""), Page("<p class='a\"b'>One", "One"),
        Page("<p class=a class=b>One", "One"),
        Page("<p =x>One", "One"), Page("<p \"'<>One", "One"), Page("<p a=b=c>One", "One"),
        Page("<p a = 'b' >One", "One"),
        Page("<p a=\"1\"b=\"2\">One", "One"), Page("<p / a>One", "One"), Page("<p a=>One", "One"),
        Page("<p title='<p>Two'>One", "One"), Page("<p title=\"a &gt; b\">One", "One"),
        Page("<p\tid\n=\u{C}x\r>One", "One"),
        Page("<p<b>One", "One"), Page("<a href='javascript:alert(1)'>One</a>", "One"),
        Page("</p class=x>One", "One"),
        Page("<p id=\u{FFFD}x>One", "One"), Page("<p onclick=\"'><p>Two\">One", "One"),
    ]

    private static let comments: [Page] = [
        Page("One<!-->Two", "OneTwo"), Page("One<!--->Two", "OneTwo"), Page("One<!----!>Two", "OneTwo"),
        Page("One<!-- a -- b -->Two", "OneTwo"), Page("One<!-- > -->Two", "OneTwo"),
        Page("One<!- Two>Three", "OneThree"),
        Page("One<!Two>Three", "OneThree"), Page("One<?Two?>Three", "OneThree"),
        Page("One</ Two>Three", "OneThree"),
        Page("One</>Two", "OneTwo"), Page("One<![CDATA[Two]]>Three", "OneThree"),
        Page("One<!DOCTYPE html>Two", "OneTwo"),
        Page("<!DOCTYPE>One", "One"), Page("<!doctype html SYSTEM 'a>One", ""),
        Page("<!DOCTYPE html PUBLIC \"\" x>One", "One"),
        Page("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"), Page("a<1 b", "a<1 b"), Page("a <= b", "a <= b"),
        Page("<<p>One", "<\nOne", here: "One"),
        Page("One<!-- <!-- --> Two -->", "One Two -->"), Page("One<3 Two", "One<3 Two"),
        Page("<$>One", "<$>One", here: "$>One"),
    ]

    private static let references: [Page] = [
        Page("a &amp b &ampc &AMP", "a & b &c &", here: "a & b &ampc &AMP;"), Page("&lt;p&gt", "<p>"),
        Page("&copy;&copy&copyx", "©©©x", here: "©©&copyx"),
        Page("&notit; &notin;", "¬it; ∉", here: "&notit; ∉"), Page("&unknown; &x;", "&unknown; &x;"),
        Page("a & b &; &", "a & b &; &"),
        Page("&#65;&#x41;&#X41;&#65 b", "AAAA b"), Page("&#x80;&#150;&#x9f;", "€–Ÿ"),
        Page("&#; &#x; &#xg;", "&#; &#x; &#xg;"),
        Page("a&#xD800;b", "a\u{FFFD}b"), Page("a&#x110000;b", "a\u{FFFD}b"),
        Page("a&#99999999999999;b", "a\u{FFFD}b"),
        Page("a&#0;b", "a\u{FFFD}b"), Page("&eacute;&Eacute&eacutex", "éÉéx", here: "éÉ&eacutex"),
        Page("&NotEqualTilde;", "≂̸", here: "&NotEqualTilde;"),
        Page("&CounterClockwiseContourIntegral;", "∳", here: "&CounterClockwiseContourIntegral;"),
        Page("&nbsp;a&nbsp b", "a\u{A0} b"),
        Page("?a=1&lt=2&amp=3", "?a=1<=2&=3", here: "?a=1&lt=2&amp=3"),
        Page("&Amp; &LT;", "&Amp; <", here: "&Amp; &LT;"), Page("&apos;&quot;&hellip;", "'\"…"),
    ]

    /// Pages that end where they may not.
    private static let ends: [Page] =
        [
            "<", "<a", "<a ", "<a b", "<a b=", "<a b='", "<a b=\"c", "<a b=c", "<!", "<!-", "<!--",
            "<!-- x", "<!-- x -",
            "<!d", "<!doctype", "<!doctype html", "<?", "<script", "<script>", "<script><!--", "<style>x",
            "<title>x", "</p", "</p ",
            "<textarea>", "<table>", "<table><tr>", "<svg>", "<math>", "<p", "<![CDATA[",
        ].map { Page("<p>One</p>" + $0, $0 == "<" ? "One\n<" : "One") } + [
            Page("One&", "One&"), Page("One&#", "One&#"), Page("One&#x", "One&#x"),
            Page("One&am", "One&am"), Page("One&amp", "One&"),
            Page("", ""), Page("\u{0}", "", here: "\u{FFFD}"),
            Page("One\u{0}Two", "OneTwo", here: "One\u{FFFD}Two"), Page(" \n\t ", ""),
        ]

    private static func shown(_ source: String) -> String {
        let page = HTMLPage.read(ArticleText(source))
        return page.blocks.map { page.text.string(in: $0.range) }.joined(separator: "\n")
    }

    @Test(arguments: pages) func `a malformed page shows its text`(page: Page) {
        #expect(Self.shown(page.source) == page.here ?? page.shown)
    }

    @Test func `what is known to differ does`() { #expect(Self.pages.allSatisfy { $0.here != $0.shown }) }
}
