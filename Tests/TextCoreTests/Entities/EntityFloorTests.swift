import TestSupport
import Testing
import TextCore

/// Our own sentences about public facts, with the names that should be found: a floor under the model.
@Suite struct EntityFloorTests {
    static let sentences: [MarkedText] = [
        "[Peru|LOC]'s president [Dina Boluarte|PER] met the [World Bank|ORG] in [Lima|LOC] on Tuesday.",
        "[Ursula von der Leyen|PER] spoke in [Strasbourg|LOC]. Later [von der Leyen|PER] flew to [Kyiv|LOC].",
        "The [World Health Organization|ORG] ([WHO|ORG]) is based in [Geneva|LOC]. The [WHO|ORG] was founded in 1948.",
        "The [U.S.|LOC]-led coalition bombed targets near [Mosul|LOC], the [Pentagon|ORG] said.",
        "[Nelson Mandela|PER] became [South Africa|LOC]'s first black president in 1994.",
        "[German|NORP] Chancellor [Angela Merkel|PER] and [French|NORP] President [Nicolas Sarkozy|PER] met in [Berlin|LOC].",
        "The [United Nations|ORG] Secretary-General [Kofi Annan|PER] was born in [Ghana|LOC].",
        "[Apple|ORG] was founded by [Steve Jobs|PER] and [Steve Wozniak|PER] in [California|LOC].",
        "[Tony Blair|PER] led the [Labour Party|ORG] to victory over the [Conservatives|NORP] in 1997.",
        "[Yasser Arafat|PER] died in a hospital near [Paris|LOC] in November 2004.",
        "[Iraqi|NORP] forces retook [Tikrit|LOC] from the [Islamic State|ORG] group in 2015.",
        "Former [FBI|ORG] director [James Comey|PER] testified before the [Senate|ORG].",
        "[Toyota|ORG] and [Honda|ORG] are [Japanese|NORP] carmakers.",
        "[Osama bin Laden|PER] was killed in [Abbottabad|LOC], [Pakistan|LOC], in May 2011.",
        "[Margaret Thatcher|PER] studied chemistry at [Oxford|LOC].",
        "The [European Union|ORG] and [Japan|LOC] signed a trade agreement in [Tokyo|LOC].",
        "[Mexico|LOC] borders [Guatemala|LOC], [Belize|LOC] and the [United States|LOC].",
        "[Christine Lagarde|PER] has led the [European Central Bank|ORG] since 2019.",
        "[Kurdish|NORP] fighters held [Kobani|LOC] against the [Islamic State|ORG].",
        "[Aung San Suu Kyi|PER] won the [Nobel Peace Prize|MISC] in 1991.",
    ].map(MarkedText.init)

    @Test func `at least nine in ten names of the floor are found with their borders and type`() {
        let tagger = EntityTagger()
        #expect(tagger.diagnostics.isEmpty)
        var right = 0
        var expected = 0
        var found = 0
        for sentence in Self.sentences {
            let annotations = tagger.annotate(
                sentence.text,
                segmentation: Segmenter().segment(sentence.text, blocks: [sentence.text.range]))
            let marks = Set(sentence.marks.map { "\($0.range) \($0.label)" })
            let mentions = Set(annotations.mentions.map { "\($0.range) \($0.type.rawValue)" })
            right += marks.intersection(mentions).count
            expected += marks.count
            found += mentions.count
        }
        #expect(right * 10 >= expected * 9, "\(right) of \(expected) found")
        #expect(right * 10 >= found * 9, "\(right) of \(found) right")
    }
}
