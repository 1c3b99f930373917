import TestSupport
import Testing

@testable import Articles
@testable import TextCore

/// What a reader puts back, and what that leaves alone.
@Suite struct CorrectionsTests {
    private static let text = """
        River bursts its banks

        The river rose for three days before the barrier gave way, the mayor said on Tuesday morning.

        Sign up for our newsletter to get the best of our stories in your inbox every morning.

        Hundreds of people spent the night in two schools, and the railway line was closed until noon.

        Our journalism is free because readers like you pay for it. Please make a donation today.

        The water had fallen by the evening, and the first families went home to clear out the mud.
        """

    private func article(_ text: String = text, source: String? = "The Example") -> SourceArticle {
        SourceArticle(text: ArticleText(text), metadata: ArticleMetadata(source: source))
    }

    private func words(_ ranges: [TextRange], _ article: SourceArticle) -> [String] {
        ranges.map { String(article.text.string(in: $0).prefix(12)) }
    }

    private func removal(_ start: String, in article: SourceArticle) throws -> Removal {
        try #require(
            Cleaner().clean(article).removed.first { article.text.string(in: $0.range).hasPrefix(start) })
    }

    @Test func `a passage that was put back is body, and all else is judged as before`() throws {
        let article = article()
        let plain = Cleaner().clean(article)
        #expect(words(plain.removed.map(\.range), article) == ["Sign up for ", "Our journali"])
        let newsletter = try removal("Sign up", in: article)
        let kept = KeptPassage(newsletter, in: article.text)
        let cleaned = Cleaner().clean(article, keeping: Corrections([.passage(kept)]))
        #expect(cleaned.putBack == [newsletter])
        #expect(cleaned.removed == plain.removed.filter { $0 != newsletter })
        #expect(cleaned.body.map(\.range) == (plain.body.map(\.range) + [newsletter.range]).sorted())
        #expect(cleaned.body.filter { $0.range != newsletter.range } == plain.body)
    }

    @Test func `a passage is known by its words, however they are spaced, and wherever it stands`() throws {
        let kept = KeptPassage(try removal("Sign up", in: article()), in: article().text)
        let broken = article(
            Self.text.replacing("newsletter to get", with: "newsletter  to \t get"), source: "Another")
        let cleaned = Cleaner().clean(broken, keeping: Corrections([.passage(kept)]))
        #expect(words(cleaned.putBack.map(\.range), broken) == ["Sign up for "])
    }

    @Test func `a rule is off for its source alone`() throws {
        let article = article()
        let rule = try removal("Our journalism", in: article).rule
        let corrections = Corrections([.rule(KeptRule(rule: rule, source: "The Example"))])
        #expect(Cleaner().clean(article, keeping: corrections).putBack.map(\.rule) == [rule])
        let other = self.article(source: "Another")
        #expect(Cleaner().clean(other, keeping: corrections) == Cleaner().clean(other))
        let nameless = self.article(source: nil)
        let forNone = Corrections([.rule(KeptRule(rule: rule, source: ""))])
        #expect(Cleaner().clean(nameless, keeping: forNone).putBack.map(\.rule) == [rule])
    }

    @Test func `what is put back above the headline does not become it`() throws {
        let article = article("Sign up for our newsletter\n\n" + Self.text)
        let first = try removal("Sign up for our newsletter", in: article)
        let plain = Cleaner().clean(article)
        let cleaned = Cleaner().clean(
            article, keeping: Corrections([.passage(KeptPassage(first, in: article.text))]))
        #expect(
            cleaned.body.first { $0.role == .headline } == plain.body.first { $0.role == .headline })
        #expect(cleaned.body.first?.range == first.range)
    }

    @Test func `a correction is made once, taken back, and names what it keeps`() throws {
        let article = article()
        let newsletter = try removal("Sign up", in: article)
        let passage = Correction.passage(KeptPassage(newsletter, in: article.text))
        let rule = Correction.rule(KeptRule(rule: newsletter.rule, source: "The Example"))
        var corrections = Corrections([passage, rule, passage])
        #expect(corrections.all == [rule, passage])
        #expect(corrections.reasons(for: newsletter, of: article) == [rule, passage])
        corrections.set(rule, isKept: false)
        #expect(corrections.keep(newsletter, of: article))
        corrections.set(passage, isKept: false)
        #expect(!corrections.keep(newsletter, of: article) && corrections.isEmpty)
    }

    @Test func `the excerpt ends between scalars`() {
        let text = ArticleText(String(repeating: "é", count: 200))
        let removal = Removal(range: text.range, reason: .other, rule: "other")
        #expect(KeptPassage(removal, in: text).words == String(repeating: "é", count: 80))
    }

    @Test func `a passage that was taken out goes wherever its words stand, and nothing else does`() throws
    {
        let article = article()
        let plain = Cleaner().clean(article)
        let block = try #require(
            plain.body.first { article.text.string(in: $0.range).hasPrefix("Hundreds") })
        let taken = TakenPassage(block.range, in: article.text, source: nil)
        let corrections = Corrections([.taken(taken)])
        let cleaned = Cleaner().clean(article, keeping: corrections)
        #expect(cleaned.body == plain.body.filter { $0 != block })
        #expect(cleaned.removed.filter { $0.rule != TakenPassage.rule } == plain.removed)
        let removal = try #require(cleaned.removed.first { $0.rule == TakenPassage.rule })
        #expect(
            removal.range == block.range
                && corrections.reasons(for: removal, of: article) == [.taken(taken)])
        #expect(corrections.change(plain, of: article) && !corrections.change(cleaned, of: article))
        #expect(Corrections().change(cleaned, of: article))
        let spaced = self.article(
            Self.text.replacing("two schools", with: "two  schools"), source: "Another")
        #expect(Cleaner().clean(spaced, keeping: corrections).body.count == plain.body.count - 1)
    }

    @Test func `a passage that was taken out of a source stays in the others`() throws {
        let article = article()
        let block = try #require(Cleaner().clean(article).body.last)
        var corrections = Corrections([
            .taken(TakenPassage(block.range, in: article.text, source: "The Example"))
        ])
        #expect(Cleaner().clean(article, keeping: corrections).body.last != block)
        #expect(Cleaner().clean(self.article(source: "Another"), keeping: corrections).body.last == block)
        #expect(Cleaner().clean(self.article(source: nil), keeping: corrections).body.last == block)
        corrections.set(
            .taken(TakenPassage(block.range, in: article.text, source: "The Example")), isKept: false)
        #expect(corrections.isEmpty && Cleaner().clean(article, keeping: corrections).body.last == block)
    }

    @Test func `a passage that is gone from the text takes nothing out`() throws {
        let article = article("Rain\n\nIt rained for three days and the river rose above its banks.")
        let other = TakenPassage(fingerprint: 1, words: "Gone", source: nil)
        #expect(Cleaner().clean(article, keeping: Corrections([.taken(other)])) == Cleaner().clean(article))
    }
}
