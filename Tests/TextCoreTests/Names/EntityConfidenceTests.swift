import Testing
import TextCore

/// Leaving out the mentions that the tagger is not sure of.
@Suite struct EntityConfidenceTests {
    private static func mention(_ range: Range<Int>, _ entity: Int, _ confidence: Float) -> EntityMention {
        EntityMention(
            range: TextRange(utf8: range), type: .person, entity: EntityID(entity), confidence: confidence)
    }

    private let annotations = EntityAnnotations(
        mentions: [
            mention(0..<4, 0, 0.4), mention(5..<9, 1, 0.9), mention(10..<14, 0, 0.5),
            mention(15..<19, 2, 0.6),
            mention(20..<24, 1, 0.3),
        ],
        entities: [
            Entity(id: EntityID(0), name: "A", type: .person, mentions: [0, 2]),
            Entity(id: EntityID(1), name: "B", type: .person, mentions: [1, 4]),
            Entity(id: EntityID(2), name: "C", type: .person, mentions: [3]),
        ])

    @Test func `mentions below the confidence go, and with them entities that have no other`() {
        let kept = annotations.keeping(confidence: 0.6)
        #expect(kept.mentions.map(\.range.lower.utf8) == [5, 15])
        #expect(kept.entities.map(\.name) == ["B", "C"])
        for (number, entity) in kept.entities.enumerated() {
            #expect(entity.id == EntityID(number))
            #expect(entity.mentions.allSatisfy { kept.mentions[$0].entity == entity.id })
        }
        #expect(kept.entities.map(\.mentions) == [[0], [1]])
    }

    @Test func `a confidence that all have changes nothing`() {
        #expect(annotations.keeping(confidence: 0) == annotations)
        #expect(annotations.keeping(confidence: 0.3) == annotations)
        #expect(annotations.keeping(confidence: 1) == .none)
    }
}
