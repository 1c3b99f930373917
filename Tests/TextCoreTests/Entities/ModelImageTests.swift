import Testing

@testable import TextCore

/// A model file that is cut short, damaged, or made for something else is named as such, and nothing is marked.
@Suite struct ModelImageTests {
    private static let lexicon = LexiconImage.compile([
        .init(words: [NameHash.lower("lima")], category: .city)
    ])

    private static let model: [UInt8] = {
        let weights = ModelImage.Weights(
            transitions: [Int16](repeating: 0, count: 256),
            second: [Int16](repeating: 1, count: SecondPass.kindCount * 3),
            rows: (1...40).map {
                (feature: UInt32($0) &* 0x9E37_79B1, weights: [Int8](repeating: Int8($0), count: 11))
            }, bits: 10)
        return ModelImage.write(weights, step: 0.1, lexicon: lexicon)
    }()

    private static func problem(_ model: [UInt8], _ lexicon: [UInt8] = lexicon) -> String? {
        model.withUnsafeBytes { model in
            lexicon.withUnsafeBytes { ModelImage.problem(in: model, lexicon: $0) }
        }
    }

    @Test func `a model that was written is right, and a tagger takes it`() {
        #expect(Self.problem(Self.model) == nil)
        #expect(EntityTagger(model: Self.model, lexicon: Self.lexicon).diagnostics.isEmpty)
    }

    @Test(arguments: [0, 1, 4, 63, 64, 575, 576, 2000, 4175, 4176, 4300])
    func `a model that is cut short has a problem`(length: Int) {
        #expect(Self.problem(Array(Self.model.prefix(length))) != nil)
        #expect(Self.problem(Array(Self.model.dropLast())) == "The entity model is cut short.")
    }

    @Test func `a byte changed anywhere is noticed`() {
        for place in stride(from: 0, to: Self.model.count, by: 37) {
            var changed = Self.model
            changed[place] ^= 0x40
            #expect(Self.problem(changed) != nil, "byte \(place)")
        }
    }

    @Test(arguments: [
        (0, "The entity model is not one."), (4, "The entity model is of another version."),
        (16, "The entity model is of another version."), (20, "The entity model is of another version."),
        (36, "The entity model is cut short."), (40, "The entity model is cut short."),
        (44, "The entity model is of another version."), (300, "The entity model is damaged."),
        (576, "The entity model is damaged."), (4000, "The entity model is damaged."),
    ])
    func `the problem says what is wrong`(place: Int, problem: String) {
        var changed = Self.model
        changed[place] ^= 0x04
        #expect(Self.problem(changed) == problem)
    }

    @Test func `a model fits the lexicon it was trained with, and no other`() {
        let other = LexiconImage.compile([.init(words: [NameHash.lower("quito")], category: .city)])
        #expect(Self.problem(Self.model, other) == "The entity model was trained with another lexicon.")
    }

    @Test func `without a right model the tagger says so once and marks nothing`() {
        let tagger = EntityTagger(model: Array(Self.model.dropLast()), lexicon: Self.lexicon)
        #expect(
            tagger.diagnostics.map(\.message) == ["The entity model is cut short. Entities are not marked."]
        )
        let text = ArticleText("Angela Merkel visited Lima.")
        #expect(
            tagger.annotate(text, segmentation: Segmenter().segment(text, blocks: [text.range])) == .none)
    }
}
