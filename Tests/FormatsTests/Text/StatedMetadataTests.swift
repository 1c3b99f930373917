import Testing
import TextCore

@testable import Formats

/// What a plain text says of itself above the story.
@Suite struct StatedMetadataTests {
    private func read(_ text: String, title: String? = nil) -> ArticleMetadata {
        StatedMetadata.completing(ArticleMetadata(title: title), from: ArticleText(text))
    }

    @Test func `a line that is a date says when, a byline says who`() {
        let metadata = read(
            "Peru votes\nVoters queue from dawn\nBy Ana Quispe and Luis de la Cruz\nPublished 7 December 2022, 18:30 GMT\n\nPeru voted."
        )
        #expect(metadata.published?.description == "2022-12-07T18:30")
        #expect(metadata.author == "Ana Quispe and Luis de la Cruz")
        #expect(metadata.title == nil)
    }

    @Test(arguments: [
        "December 7, 2022\nPeru votes", "Peru votes\nThe vote of 7 December 2022 was free",
        "Peru votes\n\(String(repeating: "Long ", count: 30))\n7 December 2022", "Peru votes\n04/05/2022",
        "By Lima\nBy the river", "Peru votes\nBy dawn they stood in line.", "Peru votes\nBy Ana", "",
        "\n\n",
    ])
    func `a headline, a sentence, a paragraph and a doubtful date say nothing`(text: String) {
        let metadata = read(text)
        #expect(metadata.published == nil)
        #expect(metadata.author == nil)
    }

    @Test func `what is known already stays`() {
        let known = ArticleMetadata(
            title: "Peru", author: "Desk", published: PublicationDate(iso8601: "2020-01-01"))
        let text = ArticleText("By Ana Quispe\n7 December 2022\nPeru voted.")
        #expect(StatedMetadata.completing(known, from: text) == known)
    }
}
