import TestSupport
import Testing
import TextCore

/// What the whole document decides of its names: borders, types, headlines, acronyms.
@Suite struct DocumentNamesTests {
    private static let tagger = EntityTagger()

    /// The mentions as `text|type`, each line a block.
    private func marks(_ string: String) -> [String] {
        let text = ArticleText(string)
        var blocks: [TextRange] = []
        var start = 0
        for (i, byte) in (text.utf8 + [UInt8(ascii: "\n")]).enumerated() where byte == UInt8(ascii: "\n") {
            if i > start { blocks.append(TextRange(utf8: start..<i)) }
            start = i + 1
        }
        let annotations = Self.tagger.annotate(
            text, segmentation: Segmenter().segment(text, blocks: blocks))
        return annotations.mentions.map { "\(text.string(in: $0.range))|\($0.type.rawValue)" }
    }

    @Test(arguments: [
        (
            "Minister Noh Hee-yeon met Wong Kit-ying in Oslo.",
            ["Noh Hee-yeon|PER", "Wong Kit-ying|PER", "Oslo|LOC"]
        ),
        ("The Lima-based group and an Ankara-funded school closed.", ["Lima|LOC", "Ankara|LOC"]),
        ("Officials praised the Norway-Peru deal on fish.", ["Norway|LOC", "Peru|LOC"]),
        (
            "Anti-Turkish and pro-Greek crowds met in Nicosia.",
            ["Turkish|NORP", "Greek|NORP", "Nicosia|LOC"]
        ),
    ])
    func `hyphens join given names and part compounds`(text: String, expected: [String]) {
        #expect(marks(text) == expected)
    }

    @Test(arguments: [
        ("Trinidad and Tobago voted on Sunday.", ["Trinidad and Tobago|LOC"]),
        ("It was built by King's College in 1890.", ["King's College|ORG"]),
        ("H. Okello plc declined to comment.", ["H. Okello plc|ORG"]),
    ])
    func `small words, legal forms and possessives of a name are part of it`(
        text: String, expected: [String]
    ) {
        #expect(marks(text) == expected)
    }

    @Test(arguments: [
        ("The mine in Zambia cost R7bn and Rs350m more.", ["Zambia|LOC"]),
        ("The CEO said the IPO and the VAT on a DVD would bring in US$3bn.", []),
        ("Vitamin C and Plan B were sold in Lima.", ["Lima|LOC"]),
    ])
    func `amounts, common acronyms and single letters are no names`(text: String, expected: [String]) {
        #expect(marks(text) == expected)
    }

    @Test func `letters in brackets are what the name before them is, in any case`() {
        let found = marks(
            """
            The Uganda Roads Agency (Ura) sued a builder in Kampala.
            On Monday Ura said the case would go on. A spokesman for Ura was there.
            """)
        #expect(found.filter { $0 == "Ura|ORG" }.count == 3, "\(found)")
    }

    @Test func `names of the story are found in its headline`() {
        let found = marks(
            """
            Okello Visits Petersen in Kampala Over Coffee Tax
            President James Okello met the Danish minister Anna Petersen in Kampala on Monday. Okello said that Petersen \
            had agreed to talk about the coffee tax.
            """)
        #expect(found.prefix(3) == ["Okello|PER", "Petersen|PER", "Kampala|LOC"], "\(found)")
    }

    @Test func `a name has one type in a document`() {
        let found = marks(
            """
            Alder Finance Group said on Monday that its profit rose. Alder will open an office in Lima, and Alder's \
            shares gained. Investors in Alder were pleased, said the chief of Alder, Maria Quispe.
            """)
        #expect(Set(found.filter { $0.hasPrefix("Alder|") }).count <= 1, "\(found)")
    }

    @Test(arguments: [
        ("A call from Dunja Petrovic was put through.", "Dunja Petrovic"),
        ("It was Kwabena who had the keys.", "Kwabena"),
        ("The keys were with Fatou Keita, a midwife.", "Fatou Keita"),
        ("Police arrested Georgia Rivers on Friday.", "Georgia Rivers"),
        ("The bill was paid by Jean-Paul de la Roche on Friday.", "Jean-Paul de la Roche"),
        ("The hall was named for Tan Keng Huat, a teacher.", "Tan Keng Huat"),
        (#"Rosa "Red Fox" Delgado said the road would stay shut."#, #"Rosa "Red Fox" Delgado"#),
        ("He wed Margaret of Austria in 1477.", "Margaret of Austria"),
    ])
    func `what is said around a name, and its form, make it a person`(text: String, name: String) {
        #expect(marks(text).contains("\(name)|PER"), "\(marks(text))")
    }

    @Test(arguments: [
        ("She moved to a flat in Reading after the war.", "Reading|LOC"),
        ("The Clermont-Ferrand-based firm shut.", "Clermont-Ferrand|LOC"),
        ("Boats on the Amazon were stopped.", "Amazon|LOC"),
        ("Two years ago Johns Hopkins hired him.", "Johns Hopkins|ORG"),
        ("She sold her old iPad and left.", "iPad|MISC"),
        ("The grant went to Norsk Elkraft ASA, which had asked for more.", "Norsk Elkraft ASA|ORG"),
    ])
    func `lists decide where the model is not sure`(text: String, expected: String) {
        #expect(marks(text).contains(expected), "\(marks(text))")
    }

    @Test func `listed names of a headline with common words between are two`() {
        let found = marks("Amazon Buys Activision\n\nThe deal was closed on Monday.")
        #expect(found.contains("Activision|ORG"), "\(found)")
        #expect(!found.contains { $0.contains("Buys") }, "\(found)")
    }

    @Test func `of a duchess's title no part is marked as a person`() {
        let found = marks("The film was shown to the Duchess of Kent and her guests in London.")
        #expect(!found.contains { $0.hasPrefix("of ") }, "\(found)")
        #expect(found.contains("London|LOC"), "\(found)")
    }

    @Test func `letters that stand for small words are no name in the document`() {
        let found = marks(
            """
            The clinic offers home oxygen therapy help (HOTH) in Lima.
            Patients on HOTH said that the HOTH team came every week. A nurse of HOTH spoke in Lima.
            """)
        #expect(!found.contains { $0.hasPrefix("HOTH") }, "\(found)")
        #expect(found.contains("Lima|LOC"), "\(found)")
    }

    @Test func `soft hyphens and separate accents change nothing`() {
        let plain = marks("Minister José Núñez met the European Commission in Zürich.")
        let soft = marks(
            "Minis\u{AD}ter Jose\u{301} Nu\u{301}n\u{303}ez met the Euro\u{AD}pean Com\u{200B}mission in Zu\u{308}rich."
        )
        #expect(plain.count == 3)
        #expect(soft.map { $0.split(separator: "|").last } == plain.map { $0.split(separator: "|").last })
        let text = ArticleText("The Euro\u{AD}pean Com\u{200B}mission met.")
        let entities = Self.tagger.annotate(
            text, segmentation: Segmenter().segment(text, blocks: [text.range])
        ).entities
        #expect(entities.map(\.name) == ["European Commission"])
    }

    @Test func `no mark goes over the end of a short line`() {
        let text = ArticleText("Results\nJohn Keane\nPaul Ryan\nMark Doyle\n\nAll three live in Dublin.")
        let annotations = Self.tagger.annotate(
            text, segmentation: Segmenter().segment(text, blocks: [text.range]))
        for mention in annotations.mentions {
            #expect(!text.string(in: mention.range).contains("\n"))
        }
    }
}
