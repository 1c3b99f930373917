import Testing

@testable import TextCore

@Suite struct EntityAliasTests {
    @Test(arguments: [
        (MarkKind.location, ["United States", "U.S.", "US", "USA", "the United States of America"]),
        (.location, ["Ivory Coast", "Côte d'Ivoire", "Cote d'Ivoire"]),
        (.organization, ["Federal Reserve", "Fed", "the Fed"]),
        (.organization, ["Manchester United", "Man Utd"]),
        (.group, ["Swedish", "Swede", "Swedes"]),
        (.miscellaneous, ["World War II", "Second World War"]),
    ])
    func `every name of a row is found, under the name that is shown`(type: MarkKind, names: [String]) {
        for name in names {
            #expect(EntityAliases.linked.row(of: name, type: type)?.names.first == names[0], "\(name)")
        }
    }

    @Test(arguments: ["American", "British", "Korea", "Congo", "", "States", "United"])
    func `a people, and a name that several have, is no place of the table`(name: String) {
        #expect(EntityAliases.linked.row(of: name, type: .location) == nil)
    }

    @Test(arguments: [
        ("US", MarkKind.location, "United States"), ("The U.N.", .organization, "United Nations"),
        ("Ostrava Glass Holdings plc", .organization, "Ostrava Glass"),
        ("Quispe Mining, Inc.", .organization, "Quispe Mining"),
        ("Volkswagen AG", .organization, "Volkswagen"), ("Bank Group", .organization, "Bank Group"),
        ("Petersen & Co.", .organization, "Petersen & Co."),
        ("Kenyans", .group, "Kenyan"), ("Poles", .group, "Polish"), ("Swiss", .group, "Swiss"),
        ("U.S. Seismic Bureau", .organization, "United States Seismic Bureau"),
        ("UK Sport", .organization, "United Kingdom Sport"), ("US", .location, "United States"),
        ("iPhones", .miscellaneous, "iPhone"), ("Cannes", .miscellaneous, "Cannes"),
        ("Bank of Ostrava Corporation", .organization, "Bank of Ostrava"),
        ("Wal - Mart Stores", .organization, "Walmart"),
        ("Ana  Quispe", .person, "Ana Quispe"), ("Paris", .person, "Paris"), ("", .person, ""),
    ])
    func `a key is the name that is shown, without legal forms and plurals`(
        name: String, type: MarkKind, key: String
    ) {
        #expect(EntityKey.of(name, type: type) == key)
    }

    @Test func `an image that is damaged has no rows`() {
        var bytes = Array(ImageKind.aliases.linked)
        bytes[bytes.count / 2] ^= 1
        bytes.withUnsafeBytes { #expect(EntityAliases($0).row(of: "US", type: .location) == nil) }
        [UInt8]().withUnsafeBytes { #expect(EntityAliases($0).row(of: "US", type: .location) == nil) }
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
        #expect(country?.key == "United States")
        #expect(annotations.entities.contains { $0.name == "American" && $0.type == .group })
    }
}
