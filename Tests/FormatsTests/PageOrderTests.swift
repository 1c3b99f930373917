import Testing
import TextCore

@testable import Formats

/// What stays and goes on a page for its place and kind.
@Suite struct PageOrderTests {
    private static let prose = [
        "The harbour of Lund froze on Sunday for the first time in eleven years, and nine boats were caught in the ice.",
        "Their crews walked ashore over planks that the harbour master had laid out, he said, since the first cold night.",
        "“I have waited for this,” said Ole Brandt, who is seventy and keeps the museum at the head of the old quay.",
        "An icebreaker is on its way from the north and ought to reach the mouth of the fjord by Wednesday evening.",
        "Until then bread and fuel will be brought over the hills by lorry, as they were in the winter of 1987.",
    ].map { "<p>\($0)</p>" }

    private func clean(_ main: String, before: String = "", after: String = "") -> [String] {
        let page = """
            <!DOCTYPE html><title>Harbour freezes over | Lund Daily</title><body>
            <nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>\(before)
            <main><article>\(main)</article></main>\(after)
            <footer><p>Copyright 2024 Lund Daily. All rights reserved.</p></footer>
            """
        let article = HTMLPage.read(ArticleText(page))
        return Cleaner().clean(article).clean(of: article.text).split(separator: "\n").map(String.init)
    }

    private static let head = "<h1>Harbour freezes over</h1>"
    private static var story: String { head + prose.joined() }
    private static var lines: [String] {
        ["Harbour freezes over"] + prose.map { String($0.dropFirst(3).dropLast(4)) }
    }

    @Test func `linked headings with teasers go, in the story's element or beside it`() {
        let river = (1...4).map {
            "<h3><a href=/\($0)>Other thing number \($0) happens</a></h3><p>A man in a town did thing \($0) twice, and his neighbours saw him do it.</p>"
        }.joined()
        #expect(clean(Self.story + river) == Self.lines)
        #expect(clean(Self.story, before: "<section>\(river)</section>") == Self.lines)
        #expect(clean(Self.story, after: "<div>\(river)</div>") == Self.lines)
    }

    @Test func `headings without links are the story's own`() {
        let main =
            Self.head + Self.prose[0] + "<h3>The boats</h3>" + Self.prose[1] + "<h3>Share of the ice</h3>"
            + Self.prose[2] + Self.prose[3]
        let lines = clean(main)
        #expect(lines.contains("The boats"))
        #expect(lines.contains("Share of the ice"))
    }

    @Test func `short items and rows of the story stay, and a list of links goes`() {
        let list =
            "<ul><li>Anna<li>Svale<li>Terje Viken</ul><table><tr><td>Lund<td>9<tr><td>Vik<td>2</table>"
        let links = "<ul><li><a href=/a>Mayor opens a bridge</a><li><a href=/b>Poet reads aloud</a></ul>"
        let lines = clean(Self.story + list + Self.prose[1] + links + Self.prose[3])
        for item in ["Anna", "Terje Viken", "Lund | 9", "Vik | 2"] {
            #expect(lines.contains(item), "\(lines)")
        }
        #expect(!lines.contains("Poet reads aloud"))
    }

    @Test func `a dialog over the page goes, and the headline stands first`() {
        let dialog =
            "<div role=dialog><h4>One moment</h4><p>Forty thousand people get our letter with the best of the coast each day.</p></div>"
        let caption =
            "<div><p class=caption>A boat in the ice at the head of the old quay on Sunday morning.</p></div>"
        #expect(clean(caption + Self.story, before: dialog) == Self.lines)
    }

    @Test func `readers speak below the count of comments`() {
        let comments =
            "<div><h4>2 comments</h4><p>I was there and it was colder than anybody in this article has said.</p><p>My aunt slipped on the planks and nobody came to help her up again.</p></div>"
        #expect(clean(Self.story, after: comments) == Self.lines)
    }
}
