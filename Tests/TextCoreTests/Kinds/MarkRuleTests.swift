import Testing

@testable import TextCore

@Suite struct `Rules that mark a kind` {
    private static let rules = [
        MarkRule(
            "height.feet", #"\b\d+ feet\b"#, anchors: ["feet"], matches: ["The tower is [300 feet] tall."],
            spares: ["Three feet."], source: "made for the test"),
        MarkRule(
            "height.metres", #"\b\d+ m(?:etres)?\b"#, anchors: [" m"],
            matches: ["It is [20 metres] high and [3 m] wide."],
            spares: ["20 miles."], source: "made for the test"),
    ]

    @Test func `match in one pass, the leftmost first, in each block by itself`() throws {
        let finder = try MarkRuleFinder(Self.rules)
        let text = ArticleText("A wall of 20 metres, 9 feet wide. It is 30\nfeet and 4 m")
        let blocks = [TextRange(utf8: 0..<42), TextRange(utf8: 43..<text.count)]
        #expect(finder.ranges(in: text, within: blocks).map(text.string) == ["20 metres", "9 feet", "4 m"])
        #expect(finder.ranges(in: text, within: [text.range]).map(text.string).count == 3)
        #expect(finder.ranges(in: text, within: []).isEmpty)
    }

    @Test(arguments: [
        ("12 €", true), ("a mile", true), ("5 m", true), (" m", true), ("m ", false), ("", false),
        ("€", true),
        ("mm", false), ("sterlin", false), ("sterling", true), ("\u{A0}\u{20AD}", false),
    ])
    func `are looked for where an anchor stands`(text: String, isFound: Bool) {
        let bytes = Array(text.utf8)
        let anchors = AnchorSet([" m", "€", "sterling"])
        let isFoundInAll = anchors.isFound(in: bytes.span, within: 0..<bytes.count)
        let isFoundInFirst = anchors.isFound(in: bytes.span, within: 0..<min(1, bytes.count))
        #expect(isFoundInAll == isFound && !isFoundInFirst)
    }

    @Test func `that are no expression are refused`() {
        let broken = MarkRule(
            "broken", "(", anchors: ["br"], matches: [], spares: [], source: "made for the test")
        #expect(throws: RegexError.self) { try MarkRuleFinder([broken]) }
    }

    @Test(arguments: MarkKind.ruled)
    func `of a kind find their examples and spare the others`(kind: MarkKind) throws {
        let finder = try #require(MarkKind.finders[kind])
        #expect(Set(kind.row.rules.map(\.id)).count == kind.row.rules.count)
        func found(in sentence: String) -> [String] {
            let text = ArticleText(sentence)
            return finder.ranges(in: text, within: [text.range]).map(text.string)
        }
        for rule in kind.row.rules {
            #expect(!rule.matches.isEmpty && !rule.spares.isEmpty && !rule.source.isEmpty, "\(rule.id)")
            // By itself, so that no other rule of the kind finds the example in its place.
            let own = try MarkRuleFinder([rule])
            for example in rule.matches {
                let plain = ArticleText(example.filter { $0 != "[" && $0 != "]" })
                let wanted = example.split(separator: "[", omittingEmptySubsequences: false).dropFirst()
                    .compactMap { $0.split(separator: "]").first.map(String.init) }
                #expect(
                    own.ranges(in: plain, within: [plain.range]).map(plain.string) == wanted, "\(rule.id)")
                #expect(found(in: plain.description) == wanted, "\(rule.id)")
            }
            for example in rule.spares { #expect(found(in: example).isEmpty, "\(rule.id): \(example)") }
        }
    }

    private static func annotations(_ text: ArticleText, _ names: [(Range<Int>, MarkKind, Int)])
        -> EntityAnnotations
    {
        let mentions = names.map {
            EntityMention(range: TextRange(utf8: $0.0), type: $0.1, entity: EntityID($0.2))
        }
        let entities = Set(names.map(\.2)).sorted().map { id in
            let positions = mentions.indices.filter { mentions[$0].entity.number == id }
            let first = mentions[positions[0]]
            return Entity(
                id: first.entity, name: text.string(in: first.range), type: first.type, mentions: positions)
        }
        return EntityAnnotations(mentions: mentions, entities: entities)
    }

    @Test
    func `add mentions among the names, take their places, and share an entity where they say the same`() {
        let text = ArticleText("Peru paid Ana 5 m, US 9  feet and Peru 5 m, 9 feet.")
        let names = Self.annotations(
            text,
            [
                (0..<4, .location, 0), (10..<13, .person, 1), (19..<21, .location, 2),
                (34..<38, .location, 0),
            ])
        let ranges = [14..<17, 19..<29, 39..<42, 44..<50].map { TextRange(utf8: $0) }
        let merged = names.adding(ranges, of: .miscellaneous, in: text)
        #expect(
            merged.mentions.map { text.string(in: $0.range) }
                == ["Peru", "Ana", "5 m", "US 9  feet", "Peru", "5 m", "9 feet"])
        #expect(merged.mentions.map(\.entity.number) == [0, 1, 2, 3, 0, 2, 4])
        #expect(merged.entities.map(\.name) == ["Peru", "Ana", "5 m", "US 9 feet", "9 feet"])
        #expect(merged.entities.map(\.mentions) == [[0, 4], [1], [2, 5], [3], [6]])
        #expect(names.adding([], of: .miscellaneous, in: text) == names)
    }

    @Test func `leave an article with the kinds that are wanted`() {
        let article = ArticleAnnotator().annotate(
            SourceArticle(text: ArticleText("Ursula von der Leyen spoke in Berlin on 5 May 2022.\n")),
            cleans: false)
        #expect(article.marking(Set(MarkKind.defaults)).entities == article.entities)
        let places = article.marking([.location])
        #expect(places.entities.entities.map(\.name) == ["Berlin"] && places.dates.isEmpty)
        let dates = article.marking([.date])
        #expect(dates.entities == .none && dates.dates == article.dates && dates.dates.count == 1)
    }
}
