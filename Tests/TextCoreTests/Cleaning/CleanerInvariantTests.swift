import TestSupport
import Testing

@testable import TextCore

@Suite struct CleanerInvariantTests {
    /// Every byte is body, metadata, removed or blank; ranges are sorted, disjoint, on scalar boundaries.
    private func checkAccounts(_ article: SourceArticle, _ note: String) {
        let cleaned = Cleaner().clean(article)
        checkAccounts(cleaned, article, note)
        guard !cleaned.removed.isEmpty else { return }
        // Every second removed passage is put back, and one rule is off.
        let kept = Set(stride(from: 0, to: cleaned.removed.count, by: 2).map { cleaned.removed[$0].range })
        let rule = cleaned.removed.last?.rule
        let corrected = Cleaner().clean(article) { kept.contains($0.range) || $0.rule == rule }
        checkAccounts(corrected, article, "corrected, \(note)")
        #expect((corrected.removed + corrected.putBack).sorted { $0.range < $1.range } == cleaned.removed)
        #expect(Set(corrected.putBack.map(\.range)).isSubset(of: corrected.body.map(\.range)))
    }

    private func checkAccounts(_ cleaned: CleanedText, _ article: SourceArticle, _ note: String) {
        for (name, ranges) in [
            ("body", cleaned.body.map(\.range)), ("metadata", cleaned.metadata.map(\.range)),
            ("removed", cleaned.removed.map(\.range)),
        ] {
            #expect(ranges == ranges.sorted(), "\(name) is not sorted: \(note)")
        }
        let all =
            (cleaned.body.map(\.range) + cleaned.metadata.map(\.range) + cleaned.removed.map(\.range))
            .sorted()
        var end = 0
        let bytes = article.text.utf8.span
        func checkBlank(_ gap: Range<Int>) {
            #expect(article.text.trimmed(gap).isEmpty, "\(gap) is in no range: \(note)")
        }
        for range in all {
            #expect(range.lower.utf8 >= end && !range.isEmpty, "\(range) overlaps or is empty: \(note)")
            #expect(
                article.text.isScalarBoundary(range.lower) && article.text.isScalarBoundary(range.upper))
            if end <= range.lower.utf8 { checkBlank(end..<range.lower.utf8) }
            end = max(end, range.upper.utf8)
        }
        checkBlank(end..<bytes.count)
    }

    private static let pieces = [
        "The river rose for three days before the barrier gave way, the mayor said.",
        "Sign up for our newsletter.", "\n", "\n\n",
        "\r\n", " ", "\u{FEFF}", "\u{A0}", "By Ana Quispe", "Advertisement",
        "“We slept on the beach,” she said.", "- item", "é",
        "日本語の文章です。", "👩‍💻", "\u{301}", "\u{202E}", "\u{1B}[31m", "Read more:", "3 hours ago", "…", "\"", ".",
        "!", "U.S.", "A",
        "http://example.org/A.B", "\t", "0", "©", "\u{2028}",
        "Our journalism is free because readers like you pay for it.",
    ]

    @Test(arguments: 0..<150)
    func `every byte of a text is accounted for`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var text = ""
        for _ in 0..<Int.random(in: 0..<60, using: &random) {
            text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        }
        checkAccounts(SourceArticle(text: ArticleText(text)), "seed \(seed)")
    }

    @Test(arguments: 0..<60)
    func `a source's blocks, however cut, lose nothing`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var text = ""
        for _ in 0..<30 { text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }
        let article = ArticleText(text)
        let blocks = (0..<12).map { _ in
            let lower = Int.random(in: 0...article.count, using: &random)
            let upper = Int.random(in: lower...article.count, using: &random)
            return SourceBlock(
                range: TextRange(utf8: lower..<upper), kind: .paragraph,
                markup: BlockMarkup(element: Int.random(in: -1...6, using: &random), linkDensity: 0.2))
        }
        // A tree that is none: parents that come later, that are the element itself, or that are not there.
        let elements = (0..<5).map { _ in
            PageElement(
                parent: Int.random(in: -2...7, using: &random), name: "div", words: "story sidebar body")
        }
        checkAccounts(
            SourceArticle(text: article, blocks: blocks.sorted { $0.range < $1.range }, elements: elements),
            "seed \(seed)")
    }

    @Test(arguments: ["", " ", "\n\n\r\n", "\u{FEFF}", "\u{200B}\u{A0}"])
    func `an empty text gives an empty result`(_ text: String) {
        let cleaned = Cleaner().clean(SourceArticle(text: ArticleText(text)))
        #expect(cleaned == CleanedText(body: []))
    }
}
