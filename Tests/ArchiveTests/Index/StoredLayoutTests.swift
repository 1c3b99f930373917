import Formats
import TestSupport
import Testing
import TextCore

@testable import Archive

/// What the index keeps of a page so that it can be cleaned again without its file.
@Suite struct StoredLayoutTests {
    private static let pages = [
        """
        <html><head><title>Rain over Oslo</title></head><body id="top"><nav class="menu main"><ul>
        <li><a href="/">Home</a></li><li><a href="/news">News</a> and more</li></ul></nav>
        <article class="story"><h1>Rain over Oslo</h1><h3>Two bridges closed</h3>
        <figure><img src="a.png"><figcaption>A bridge in the rain</figcaption></figure>
        <p>Rain fell for <a href="/days">nine days</a>, the town said.</p><blockquote>“We wait.”</blockquote>
        <table><tr><td>Monday</td><td>40 mm</td></tr></table><pre>gauge 7</pre></article></body></html>
        """,
        "<p>One line alone",
    ]

    private static var articles: [SourceArticle] {
        pages.map { ArticleFormat.html.read(Array($0.utf8)) }
            + [
                ArticleFormat.markdown.read(Array("# Snow\n\n- one\n- two\n\n> said\n\nSnow fell.\n".utf8)),
                SourceArticle(text: ArticleText("Plain text\n\nhas no blocks of its own.\n")),
            ]
    }

    @Test(arguments: 0..<4)
    func `blocks and elements come back as they were`(number: Int) {
        let article = Self.articles[number]
        var again = SourceArticle(text: article.text)
        #expect(StoredLayout.restore(StoredLayout.bytes(of: article), into: &again))
        #expect(again.blocks == article.blocks)
        #expect(again.elements == article.elements)
        #expect(again.headline == article.headline)
        #expect(number == 3 || !again.blocks.isEmpty)
    }

    @Test(arguments: 0..<4)
    func `bytes that were cut or changed are refused or read, and never crash`(number: Int) {
        let article = Self.articles[number]
        let bytes = StoredLayout.bytes(of: article)
        for length in 0..<bytes.count {
            var again = SourceArticle(text: article.text)
            #expect(!StoredLayout.restore(Array(bytes[..<length]), into: &again))
            #expect(again.blocks.isEmpty && again.elements.isEmpty)
        }
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            var changed = bytes
            changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                in: 0...255, using: &random)
            var again = SourceArticle(text: article.text)
            guard StoredLayout.restore(changed, into: &again) else { continue }
            #expect(again.blocks.allSatisfy { $0.range.upper.utf8 <= article.text.count })
            #expect(
                again.elements.enumerated().allSatisfy { position, element in
                    element.parent.map { $0 < position } ?? true
                })
        }
    }
}
