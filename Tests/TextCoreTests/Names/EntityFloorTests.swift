import TestSupport
import Testing
import TextCore

/// Our own stories about public facts, with the names that should be found: a floor under the model.
@Suite struct EntityFloorTests {
    private static let tagger = EntityTagger()

    private static func annotate(_ story: MarkedText) -> EntityAnnotations {
        tagger.annotate(
            story.text, segmentation: Segmenter().segment(story.text, blocks: [story.text.range]))
    }

    static let sentences: [MarkedText] = [
        "[Peru|LOC]'s president [Dina Boluarte|PER] met the [World Bank|ORG] in [Lima|LOC] on Tuesday.",
        "The [U.S.|LOC]-led coalition bombed targets near [Mosul|LOC], the [Pentagon|ORG] said.",
        "[German|NORP] Chancellor [Angela Merkel|PER] and [French|NORP] President [Nicolas Sarkozy|PER] met in [Berlin|LOC].",
        "[Tony Blair|PER] led the [Labour Party|ORG] to victory over the [Conservatives|NORP] in 1997.",
        "[Yasser Arafat|PER] died in a hospital near [Paris|LOC] in November 2004.",
        "[Iraqi|NORP] forces retook [Tikrit|LOC] from the [Islamic State|ORG] group in 2015.",
        "Former [FBI|ORG] director [James Comey|PER] testified before the [Senate|ORG].",
        "[Toyota|ORG] and [Honda|ORG] are [Japanese|NORP] carmakers.",
        "[Osama bin Laden|PER] was killed in [Abbottabad|LOC], [Pakistan|LOC], in May 2011.",
        "[Margaret Thatcher|PER] studied chemistry at [Oxford|LOC].",
        "[Mexico|LOC] borders [Guatemala|LOC], [Belize|LOC] and the [United States|LOC].",
        "[Christine Lagarde|PER] has led the [European Central Bank|ORG] since 2019.",
        "[Kurdish|NORP] fighters held [Kobani|LOC] against the [Islamic State|ORG].",
    ].map(MarkedText.init)

    @Test func `nine in ten names of the floor are found with their borders and type`() {
        #expect(Self.tagger.diagnostics.isEmpty)
        var right = 0
        var expected = 0
        var found = 0
        for story in Self.sentences + MarkedStories.all {
            let marks = Set(story.marks.map { "\($0.range) \($0.type)" })
            let mentions = Set(Self.annotate(story).mentions.map { "\($0.range) \($0.type.rawValue)" })
            right += marks.intersection(mentions).count
            expected += marks.count
            found += mentions.count
        }
        #expect(right * 10 >= expected * 9, "\(right) of \(expected) found")
        #expect(right * 10 >= found * 9, "\(right) of \(found) right")
    }

    @Test func `the mentions of the stories are joined as they are marked`() {
        var joining = EntityJoining()
        for story in MarkedStories.all { joining.add(story, Self.annotate(story)) }
        #expect(joining.mentions > 300)
        #expect(joining.precision >= 0.98, "precision \(joining.precision)")
        #expect(joining.recall >= 0.97, "recall \(joining.recall)")
    }

    @Test func `joining is scored by the shares of each mention's entity`() {
        var joining = EntityJoining()
        joining.add([("a", 1), ("a", 1), ("a", 2), ("b", 2)])
        // Precision: 1, 1, 1/2, 1/2; recall: 2/3, 2/3, 1/3, 1.
        #expect(abs(joining.precision - 0.75) < 1e-9)
        #expect(abs(joining.recall - 2.0 / 3) < 1e-9)
    }

    @Test func `a mention that says it is sure is right more often than one that does not`() {
        var sure = (right: 0, all: 0)
        var unsure = (right: 0, all: 0)
        for story in MarkedStories.all {
            let marks = Set(story.marks.map { "\($0.range) \($0.type)" })
            for mention in Self.annotate(story).mentions {
                let isRight = marks.contains("\(mention.range) \(mention.type.rawValue)") ? 1 : 0
                if mention.confidence > 0.9 {
                    sure = (sure.right + isRight, sure.all + 1)
                } else {
                    unsure = (unsure.right + isRight, unsure.all + 1)
                }
            }
        }
        #expect(sure.right * 100 >= sure.all * 94, "\(sure)")
        #expect(unsure.right * sure.all < sure.right * unsure.all, "\(unsure), \(sure)")
    }
}
