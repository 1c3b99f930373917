import Testing

@testable import TextCore

/// The second pass brings together what the first one decided all over a document.
@Suite struct SecondPassTests {
    private static let lexicon = LexiconImage.compile([
        .init(words: [NameHash.lower("the")], category: .functionWord)
    ])

    /// The evidence by token, where the first pass gave some tokens labels with a probability, and took the rest
    /// for no mention with 0.9.
    private static func evidence(
        _ string: String, _ labels: [Int: EntityLabel], probability: Float = 0.97
    ) -> [Int: [SecondPass.Evidence]] {
        let text = ArticleText(string)
        let segmentation = Segmenter().segment(text, blocks: [text.range])
        let view = lexicon.withUnsafeBytes {
            TaggerTrainingView(text, segmentation: segmentation, lexicon: $0)
        }
        var bySlot = [UInt8](repeating: 0, count: view.slotCount)
        var marginals = [SIMD16<Float>](repeating: .zero, count: view.slotCount)
        for slot in view.stretches.joined() {
            let label = labels[view.tokenOfSlot[slot]] ?? .outside
            bySlot[slot] = UInt8(label.index)
            marginals[slot][label.index] = label == .outside ? 0.9 : probability
        }
        var found: [Int: [SecondPass.Evidence]] = [:]
        view.secondEvidence(labels: bySlot, marginals: marginals) { slot, evidence in
            if !evidence.isEmpty { found[view.tokenOfSlot[slot]] = evidence }
        }
        return found
    }

    @Test func `names that stand once have no evidence`() {
        let found = Self.evidence("the river Ucayali meets Marañón", [2: .begin(.location)])
        #expect(found.isEmpty)
    }

    @Test func `a name elsewhere in the document speaks for the type that it has there`() {
        let found = Self.evidence("the Ucayali rose. And the Ucayali fell.", [1: .begin(.location)])
        #expect(
            found[6]?.map(\.type) == [
                1 + EntityLabel.place(of: .location), 1 + EntityLabel.place(of: .location),
            ])
        // The first one hears from the second, which was taken for no mention; there is no longer name.
        #expect(found[1]?.map(\.type) == [0])
    }

    @Test func `a longer mention speaks for its part`() {
        let labels: [Int: EntityLabel] = [0: .begin(.person), 1: .inside(.person), 4: .begin(.location)]
        let found = Self.evidence("Rosa Parks spoke. Parks left.", labels)
        #expect(found[4]?.map(\.type) == [1, 1])
        #expect(found[1]?.count == 1, "The name in the longer mention hears from the shorter one alone.")
    }

    @Test(arguments: EntityLabel.types)
    func `evidence weighs the same whatever the type`(type: MarkKind) {
        func kinds(_ type: MarkKind) -> [Int: [Int]] {
            Self.evidence("Rosa Parks spoke. Parks left.", [0: .begin(type), 1: .inside(type)])
                .mapValues { $0.map(\.kind) }
        }
        #expect(kinds(type) == kinds(.person))
        #expect(kinds(type)[4]?.count == 2)
    }

    @Test func `every kind of evidence is below the number of kinds`() {
        let labels: [EntityLabel] = [.outside, .begin(.person), .inside(.person), .begin(.group)]
        for seed in 0..<200 {
            var chosen: [Int: EntityLabel] = [:]
            for token in 0..<24 { chosen[token] = labels[(seed &* 7919 &+ token &* token &* 31) / 5 % 4] }
            let found = Self.evidence(
                "Ann Lee Kim Ann spoke. Lee Kim met Ann Lee Kim Roe. Kim left. Roe Ann Lee Kim Roe stayed.",
                chosen, probability: Float(seed % 10) / 10)
            for piece in found.values.joined() {
                #expect((0..<SecondPass.kindCount).contains(piece.kind))
                #expect((0...EntityLabel.types.count).contains(piece.type))
            }
        }
    }
}
