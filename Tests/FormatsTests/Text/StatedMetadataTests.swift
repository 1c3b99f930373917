import Testing
import TextCore

@testable import Formats

/// What a plain text says of itself above the story, beside what its fields say.
@Suite struct StatedMetadataTests {
    private func read(_ text: String, _ fields: ArticleMetadata = ArticleMetadata()) -> SourceArticle {
        StatedMetadata.article(ArticleText(text), fields: fields)
    }

    @Test func `a line that is a date says when, a byline says who`() {
        let article = read(
            "Peru votes\nVoters queue from dawn\nBy Ana Quispe and Luis de la Cruz\nPublished 7 December 2022, 18:30 GMT\n\nPeru voted."
        )
        #expect(article.metadata.published?.description == "2022-12-07T18:30")
        #expect(article.metadata.authors == ["Ana Quispe", "Luis de la Cruz"])
        #expect(article.metadata.title == "Peru votes")
        #expect(article.headline == TextRange(utf8: 0..<10))
    }

    @Test(arguments: [
        "Peru votes\nThe vote of 7 December 2022 was free", "Peru votes\n04/05/2022",
        "By the river\nThey stood in line.", "Peru votes\nBy dawn they stood in line.", "", "\n\n",
    ])
    func `a sentence and a doubtful date say nothing`(text: String) {
        let metadata = read(text).metadata
        #expect(metadata.published == nil)
        #expect(metadata.authors == [])
    }

    @Test func `what a field says goes before what a line says`() {
        let known = ArticleMetadata(
            title: "Peru", authors: ["Desk"], published: PublicationDate(iso8601: "2020-01-01"))
        #expect(read("By Ana Quispe\n7 December 2022\nPeru voted.", known).metadata == known)
    }

    @Test func `a doubtful date is read with the help of the address`() {
        let fields = ArticleMetadata(url: "https://www.andina.example/2022/05/04/vote")
        let metadata = read("Peru votes\n04/05/2022\n", fields).metadata
        #expect(metadata.published?.description == "2022-05-04")
        #expect(metadata.source == "andina.example")
    }

    @Test func `a text without a headline is listed by how it begins`() {
        let lead =
            "LIMA (Andina) - Peru voted on Sunday in a quiet poll that drew more than eighty per cent of those who may vote."
        let text =
            "\(lead) Counting goes on.\n\nThe winner will be known on Monday, the office that counts the votes said late at night."
        #expect(read(text).metadata.title == nil)
        let listed = PlainText.summarize(Array(text.utf8)).metadata.title
        #expect(
            listed
                == "LIMA (Andina) - Peru voted on Sunday in a quiet poll that drew more than eighty per cent…"
        )
    }
}
