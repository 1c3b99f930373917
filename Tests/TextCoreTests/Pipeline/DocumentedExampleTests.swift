import Testing
import TextCore

/// The example on the library's landing page, step by step.
@Suite("The example of the documentation")
struct DocumentedExampleTests {
    private let article = ArticleAnnotator().annotate(
        SourceArticle(
            text: ArticleText(
                """
                Finland joins NATO

                BRUSSELS - Finland became a member of NATO on Tuesday, President Sauli Niinistö said.

                Sign up for our newsletter
                """),
            metadata: ArticleMetadata(published: PublicationDate(iso8601: "2023-04-04"))))

    @Test func `the story is left and the newsletter is not`() {
        #expect(
            article.cleaned.clean(of: article.text) == """
                Finland joins NATO
                BRUSSELS - Finland became a member of NATO on Tuesday, President Sauli Niinistö said.
                """)
        #expect(article.cleaned.removed.map(\.reason) == [.newsletter])
    }

    @Test func `names and dates are found`() {
        let names = article.entities.entities.map(\.name)
        #expect(Set(names).isSuperset(of: ["Finland", "NATO", "Sauli Niinistö"]))
        #expect(article.dates.map(\.value) == ["2023-04-04"])
    }

    @Test func `a search finds a name`() {
        var search = StorySearch(article.text, within: article.cleaned.body.map(\.range))
        let found = search.matches(of: SearchPattern("president sauli"))
        #expect(found.map(article.text.string) == ["President Sauli"])
    }
}
