import Testing
import TextCore

@testable import ReaderUI

@Suite struct StoryInfoTests {
    @Test(arguments: [
        ("Wire", "Ana", "Wire · Ana · date unknown"), ("The Wire", "the wire", "The Wire · date unknown"),
        (nil, "Ana", "Ana · date unknown"), ("Wire", nil, "Wire · date unknown"),
        (nil, nil, "date unknown"),
    ])
    func `source and author are named, and one that is both is named once`(
        source: String?, author: String?, expected: String
    ) {
        let article = SourceArticle(
            text: .empty, metadata: ArticleMetadata(source: source, authors: author.map { [$0] } ?? []))
        let line = StoryInfo.line(for: ArticleAnnotator().annotate(article))
        #expect(line.string == expected)
    }
}
