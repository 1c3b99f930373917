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

    private static func problem(_ model: [UInt8], _ lexicon: [UInt8] = lexicon) -> ImageProblem? {
        model.withUnsafeBytes { model in
            lexicon.withUnsafeBytes { ModelImage.problem(in: model, lexicon: $0) }
        }
    }

    @Test func `a model that was written is right, and a tagger takes it`() {
        #expect(Self.problem(Self.model) == nil)
        #expect(EntityTagger(model: Self.model, lexicon: Self.lexicon).diagnostics.isEmpty)
    }

    @Test(arguments: [0, 1, 4, 63, 64, 639, 640, 2000, 4239, 4240, 4300])
    func `a model that is cut short has a problem`(length: Int) {
        #expect(Self.problem(Array(Self.model.prefix(length))) != nil)
        #expect(Self.problem(Array(Self.model.dropLast())) == .cutShort)
    }

    /// An image whose header is sound.
    private static func sealed(_ payload: [UInt8]) -> [UInt8] {
        DataImage.write(
            .entityModel, layout: ModelImage.layout,
            sources: lexicon.withUnsafeBytes { DataImage.identity(of: $0) }, payload: payload)
    }

    @Test func `a model says of which types its labels are`() {
        let names = Self.model[(64 + ModelImage.namesOffset)..<(64 + ModelImage.headerSize)]
        #expect(String(decoding: names.prefix { $0 != 0 }, as: UTF8.self) == "PER ORG LOC NORP MISC")
    }

    @Test(arguments: [4, 8])
    func `a table of another size than the model says is no table`(place: Int) {
        var payload = Array(Self.model[64...])
        #expect(Self.problem(Self.sealed(payload)) == nil)
        payload[place] ^= 0x04
        #expect(Self.problem(Self.sealed(payload)) == .cutShort)
        #expect(Self.problem(Self.sealed(Array(payload.prefix(100)))) == .cutShort)
    }

    @Test func `a model fits the lexicon it was trained with, and no other`() {
        let other = LexiconImage.compile([.init(words: [NameHash.lower("quito")], category: .city)])
        #expect(Self.problem(Self.model, other) == .otherLexicon)
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
