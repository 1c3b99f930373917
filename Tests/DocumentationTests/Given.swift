import TestSupport
import TextCore

/// What examples take as given: articles as values, and as files in a folder that goes with the value.
struct Given {
    private let temporary = TemporaryFolder([
        "articles/peru.txt": text, "annotated.jsonl": "", "cache/.keep": "", "data/.keep": "",
    ])

    var folder: String { temporary.path + "/articles" }
    var path: String { folder + "/peru.txt" }
    var annotatedRecords: String { temporary.path + "/annotated.jsonl" }
    var cacheFolder: String { temporary.path + "/cache" }
    var dataFolder: String { temporary.path + "/data" }

    private static let text = """
        Peru votes

        LIMA — Peru voted on Sunday, and the World Health Organization watched.

        Ana Quispe, who runs a school in Cusco, waited for three hours in front of hers.

        Sign up for our newsletter
        """

    static let source = SourceArticle(
        text: ArticleText(text),
        metadata: ArticleMetadata(published: PublicationDate(iso8601: "2022-09-06")))
    static let annotated = ArticleAnnotator().annotate(source)
    static let long = SourceArticle(
        text: ArticleText(String(repeating: "The river rose again during the night. ", count: 200)))
}
