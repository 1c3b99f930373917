import Testing

@testable import TextCore

/// Where the blocks of a page stand to the element that holds its story.
@Suite struct MarkupFactsTests {
    private static let prose =
        "The tide came over the causeway at noon, and two vans with milk for the island stood in it to their doors."

    /// Facts of a paragraph in each of some elements: `article`, two containers in it, an aside in it, and one beside it.
    private func facts() -> [String: MarkupFacts.Block] {
        let elements = [
            PageElement(name: "body"), PageElement(parent: 0, name: "article"),
            PageElement(parent: 1, name: "div", words: "row"),
            PageElement(parent: 1, name: "div", words: "row"),
            PageElement(parent: 1, name: "aside"), PageElement(parent: 0, name: "div"),
        ]
        let places = [("main", 2, 8), ("row", 3, 2), ("aside", 4, 2), ("beside", 5, 2)]
        var text = ""
        var blocks: [SourceBlock] = []
        var names: [String] = []
        for (name, element, count) in places {
            for _ in 0..<count {
                let start = text.utf8.count
                text += Self.prose
                blocks.append(
                    SourceBlock(
                        range: TextRange(utf8: start..<text.utf8.count), kind: .paragraph,
                        markup: BlockMarkup(element: element)))
                text += "\n"
                names.append(name)
            }
        }
        let article = SourceArticle(text: ArticleText(text), blocks: blocks, elements: elements)
        let evidence = DocumentEvidence(article, blocks: Cleaner.blocks(of: article))
        let facts = evidence.markup?.blocks ?? []
        return Dictionary(zip(names, facts), uniquingKeysWith: { first, _ in first })
    }

    @Test
    func `parts of the article beside the main one are in the article, asides and neighbours are not`() {
        let facts = facts()
        #expect(facts["main"]?.isInMain == true)
        #expect(facts["row"]?.isInMain == false)
        #expect(facts["row"]?.isInArticle == true)
        #expect(facts["aside"]?.isInArticle == false)
        #expect(facts["beside"]?.isInArticle == false)
    }
}
