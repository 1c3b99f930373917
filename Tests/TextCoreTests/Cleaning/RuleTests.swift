import Testing

@testable import TextCore

@Suite struct RuleTests {
    /// Ids of the rules that are found in a text.
    private func rules(in text: String) -> Set<String> {
        let article = ArticleText(text)
        var scanner = BlockScanner(article, matcher: .shared)
        let facts = scanner.scan(article.range.utf8)
        return Set(
            scanner.cues[facts.cues].map { BoilerplateRule.all[$0.rule].id }
                + scanner.metadataCues[facts.metadataCues].map { MetadataRule.all[$0.rule].id })
    }

    @Test(arguments: BoilerplateRule.all.map(\.id))
    func `a boilerplate rule is found in its examples and not in its counter-examples`(_ id: String) throws
    {
        let rule = try #require(BoilerplateRule.all.first { $0.id == id })
        #expect(!rule.matches.isEmpty && !rule.spares.isEmpty)
        for example in rule.matches { #expect(rules(in: example).contains(id), "\(id) misses: \(example)") }
        for example in rule.spares { #expect(!rules(in: example).contains(id), "\(id) finds: \(example)") }
    }

    @Test(arguments: MetadataRule.all.map(\.id))
    func `a metadata rule is found in its examples and not in its counter-examples`(_ id: String) throws {
        let rule = try #require(MetadataRule.all.first { $0.id == id })
        #expect(!rule.matches.isEmpty && !rule.spares.isEmpty)
        for example in rule.matches { #expect(rules(in: example).contains(id), "\(id) misses: \(example)") }
        for example in rule.spares { #expect(!rules(in: example).contains(id), "\(id) finds: \(example)") }
    }

    @Test func `ids are unique and say the reason`() {
        let ids = BoilerplateRule.all.map(\.id) + MetadataRule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for rule in BoilerplateRule.all { #expect(rule.id.hasPrefix(rule.reason.rawValue + ".")) }
        for rule in MetadataRule.all { #expect(rule.id.hasPrefix(rule.kind.rawValue + ".")) }
    }
}
