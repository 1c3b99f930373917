import Testing
import TextCore

@Suite struct EntityTaggerTests {
    /// Names by entity, in the order of the entities.
    private func tagged(_ text: String) -> EntityAnnotations {
        let text = ArticleText(text)
        return EntityTagger().annotate(text, segmentation: Segmenter().segment(text, blocks: [text.range]))
    }

    private func mentions(of name: String, in string: String) -> [String] {
        let text = ArticleText(string)
        let annotations = EntityTagger().annotate(
            text, segmentation: Segmenter().segment(text, blocks: [text.range]))
        guard let entity = annotations.entities.first(where: { $0.name == name }) else { return [] }
        return entity.mentions.map { text.string(in: annotations.mentions[$0].range) }
    }

    @Test(arguments: [
        (
            "Ursula von der Leyen",
            "Ursula von der Leyen arrived in Kyiv. Officials welcomed von der Leyen at the station.",
            ["Ursula von der Leyen", "von der Leyen"]
        ),
        (
            "World Health Organization",
            "The World Health Organization (WHO) met in Geneva. The WHO elected a director.",
            ["World Health Organization", "WHO", "WHO"]
        ),
        (
            "Angela Merkel",
            "Angela Merkel visited Paris. Merkel's visit lasted a day.",
            ["Angela Merkel", "Merkel"]
        ),
        (
            "France",
            "France won. The French celebrated, and France's president Emmanuel Macron spoke.",
            ["France", "France"]
        ),
    ])
    func `mentions of one entity are joined under its fullest name`(
        name: String, text: String, expected: [String]
    ) {
        #expect(mentions(of: name, in: text) == expected)
    }

    @Test(arguments: [
        "", " ", "\n\n", "....", "🙂🙂 👩‍👩‍👧‍👦", "𝐇𝐞𝐥𝐥𝐨 𝐖𝐨𝐫𝐥𝐝", "no capitals in this text at all", "ΑΘΗΝΑ Αθήνα",
        "Москва",
        "東京は日本の首都です。", "القاهرة عاصمة مصر", "A", "''''", "the the the The The", "(WHO) (", "O'", "Mc",
        "-- - —",
    ])
    func `whatever the text, mentions are sorted, disjoint, and inside`(text: String) {
        let annotations = tagged(text)
        var end = 0
        for mention in annotations.mentions {
            #expect(mention.range.lower.utf8 >= end && !mention.range.isEmpty)
            end = mention.range.upper.utf8
            #expect(end <= text.utf8.count)
            #expect((0...1.001).contains(mention.confidence))
            #expect(annotations.entities.indices.contains(mention.entity.number))
        }
        #expect(annotations.entities.flatMap(\.mentions).sorted() == Array(annotations.mentions.indices))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a token of a megabyte and a list of ten thousand names take linear time`() {
        _ = tagged(String(repeating: "A", count: 1_000_000))
        _ = tagged(String(repeating: "A-", count: 100_000))
        let names = tagged(String(repeating: "John Smith, Mary Smith, ", count: 5_000))
        #expect(names.mentions.count > 5_000)
    }

    @Test
    func `a model that is cut short, damaged or of another version gives a diagnostic and no entities`() {
        for (model, lexicon): ([UInt8], [UInt8]) in [([], []), (Array("DLNE".utf8), Array("DLLX".utf8))] {
            let tagger = EntityTagger(model: model, lexicon: lexicon)
            #expect(tagger.diagnostics.count == 1)
            let text = ArticleText("Angela Merkel visited Paris.")
            let segmentation = Segmenter().segment(text, blocks: [text.range])
            #expect(tagger.annotate(text, segmentation: segmentation) == .none)
        }
    }

    @Test(arguments: [
        ("the Netherlands and The Hague", "Netherlands")
    ])
    func `a span has no leading article`(text: String, name: String) {
        #expect(tagged("He left \(text) on Monday.").entities.map(\.name).contains(name))
    }
}
