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

    @Test(.timeLimit(.minutes(5)))
    func `a token of a megabyte and a list of ten thousand names take linear time`() {
        #expect(tagged(String(repeating: "A", count: 1_000_000)).mentions.count <= 1)
        _ = tagged(String(repeating: "A-", count: 20_000))
        let names = tagged(String(repeating: "John Smith, Mary Smith, ", count: 5_000))
        #expect(names.mentions.count > 9_000)
        #expect(names.entities.count < 100)
    }

    @Test(arguments: [
        "angela merkel visited paris and met emmanuel macron at the elysee palace on tuesday.",
        "𝐀𝐧𝐠𝐞𝐥𝐚 𝐌𝐞𝐫𝐤𝐞𝐥 𝐯𝐢𝐬𝐢𝐭𝐞𝐝 𝐏𝐚𝐫𝐢𝐬", "🙂 🇫🇷 🇩🇪 👩‍👩‍👧‍👦 🙂", "12 345 6.7 % — 8/9",
    ])
    func `text without capitals gives no names rather than wrong ones`(text: String) {
        #expect(tagged(text).mentions.isEmpty)
    }

    @Test func `names are found in text all in capitals, and marked less freely`() {
        let text = ArticleText("ANGELA MERKEL VISITED PARIS ON TUESDAY AND MET PRESIDENT EMMANUEL MACRON.")
        let annotations = EntityTagger().annotate(
            text, segmentation: Segmenter().segment(text, blocks: [text.range]))
        let names = annotations.mentions.map { text.string(in: $0.range) }
        #expect(names.contains("EMMANUEL MACRON"))
        #expect(!names.contains { $0.contains("VISITED") || $0.contains("TUESDAY") })
    }

    @Test(arguments: [
        ("🙂 Angela Merkel 🙂 visited Paris 🇫🇷 yesterday.", ["Angela Merkel", "Paris"]),
        ("Kim Dae-jung met Kim Jong-il in Pyongyang.", ["Kim Dae-jung", "Kim Jong-il", "Pyongyang"]),
        ("Chiang Kai-shek fled to Taiwan in 1949.", ["Chiang Kai-shek", "Taiwan"]),
        (
            "The prize went to Geoffrey Hinton of Toronto and John Hopfield of Princeton. Hopfield said he was surprised.",
            ["Geoffrey Hinton", "Toronto", "John Hopfield", "Princeton", "Hopfield"]
        ),
        ("Catherine of Aragon was born in Spain.", ["Catherine of Aragon", "Spain"]),
        ("The Saudi-led coalition bombed Sanaa.", ["Saudi", "Sanaa"]),
    ])
    func `signs and hyphens do not cut a name`(string: String, expected: [String]) {
        let text = ArticleText(string)
        let annotations = EntityTagger().annotate(
            text, segmentation: Segmenter().segment(text, blocks: [text.range]))
        #expect(annotations.mentions.map { text.string(in: $0.range) } == expected)
    }

    @Test(arguments: [
        ([(MarkKind.person, Float(0.6)), (.location, 0.5), (.location, 0.2)], MarkKind.location),
        // In a record both are 0.413.
        ([(.miscellaneous, 0.4134), (.organization, 0.4126)], .organization),
    ])
    func `an entity has the type that most say, in thousandths`(
        votes: [(type: MarkKind, confidence: Float)], type: MarkKind
    ) {
        #expect(MarkKind.voted(by: votes) == type)
    }

    @Test func `a model that is no model gives a diagnostic and no entities`() {
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

    @Test(arguments: [
        """
        Bundeskanzlerin Angela Merkel hat am Dienstag in Berlin vor dem Deutschen Bundestag erklärt, dass sie keine \
        weitere Amtszeit anstreben werde und dass die Partei nun einen neuen Vorsitz wählen müsse.
        """,
        """
        El presidente de la República anunció el martes en la Ciudad de México que el gobierno enviará al Congreso \
        una reforma de la Constitución para ampliar los derechos de los trabajadores del Estado.
        """,
        "Президент Владимир Путин прибыл во вторник в Пекин, где встретился с Си Цзиньпином.",
    ])
    func `a paragraph in another language is left alone, and said to be foreign`(text: String) {
        let annotations = tagged(text)
        #expect(annotations.mentions.isEmpty)
        #expect(annotations.foreignShare > 0.9)
    }

    @Test func `of a text in English no word is foreign, of a text in two languages some are`() {
        #expect(tagged("The minister said on Tuesday that Peru would not take part.").foreignShare == 0)
        let share = tagged("The word for Moscow is Москва.").foreignShare
        #expect(share > 0.1 && share < 0.3)
    }

    @Test func `a mention tells what spoke for it`() {
        let annotations = tagged(
            "Prime Minister Tony Blair spoke in London. The Ministry of Defence said Blair would fly to Basra."
        )
        func evidence(_ name: String, _ place: Int) -> MentionEvidence? {
            guard let entity = annotations.entities.first(where: { $0.name == name }),
                entity.mentions.indices.contains(place)
            else { return nil }
            return annotations.mentions[entity.mentions[place]].evidence
        }
        #expect(evidence("Tony Blair", 0)?.isSuperset(of: [.lexicon, .context]) == true)
        #expect(evidence("Tony Blair", 1)?.contains(.document) == true)
        #expect(evidence("Ministry of Defence", 0)?.contains(.form) == true)
    }
}
