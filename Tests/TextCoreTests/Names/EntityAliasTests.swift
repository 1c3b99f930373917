import Testing

@testable import TextCore

@Suite struct EntityAliasTests {
    private static func key(_ name: String) -> UInt64 {
        let text = ArticleText(name)
        let tokens = Segmenter().segment(text, blocks: [text.range]).tokens
        return EntityAliases.key(tokens.map { NameHash.lower(text.string(in: $0.range)) })
    }

    @Test(arguments: EntityAliases.rows)
    func `every name of a row is found, and in this row alone`(row: [String]) {
        let numbers = Set(row.map { EntityAliases.numbers[Self.key($0)] })
        #expect(row.count > 1 && numbers.count == 1 && !numbers.contains(nil))
    }

    @Test(arguments: ["American", "British", "Korea", "Congo", "", "States", "United"])
    func `a people, and a name that several have, is in no row`(name: String) {
        #expect(EntityAliases.numbers[Self.key(name)] == nil)
    }

    @Test func `names that mean the same country are joined, its people are not`() {
        let text = ArticleText(
            "The United States left Afghanistan. The U.S. had fought there for twenty years. American troops are home."
        )
        let annotations = EntityTagger().annotate(
            text, segmentation: Segmenter().segment(text, blocks: [text.range]))
        let country = annotations.entities.first { $0.name == "United States" }
        #expect(
            country?.mentions.map { text.string(in: annotations.mentions[$0].range) } == [
                "United States", "U.S.",
            ])
        #expect(annotations.entities.contains { $0.name == "American" && $0.type == .group })
    }
}
