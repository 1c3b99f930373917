import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// Taking out what the cleaner missed.
@Suite struct TakeOutKeysTests {
    private static let source = "Dateline demo"

    private static func taken(_ number: Int, source: String?) -> Correction {
        let sample = SampleStory.sample
        return .taken(
            TakenPassage(sample.cleaned.body[number].range, in: sample.text, source: source))
    }

    /// The sample as the cleaner hands it over under some corrections.
    private static func corrected(_ corrections: Corrections) -> AnnotatedArticle {
        let sample = SampleStory.sample
        let taken = sample.cleaned.body.filter { corrections.takesOut($0, of: sample.source) }
        let removals = taken.map { Removal(range: $0.range, reason: .other, rule: TakenPassage.rule) }
        return AnnotatedArticle(
            source: sample.source,
            cleaned: CleanedText(
                body: sample.cleaned.body.filter { !taken.contains($0) }, metadata: sample.cleaned.metadata,
                removed: (sample.cleaned.removed + removals).sorted { $0.range < $1.range }),
            segmentation: sample.segmentation, entities: sample.entities, dates: sample.dates)
    }

    @Test func `X asks about the first passage on the screen, and j and k choose another`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("X")
        #expect(
            driver.status.hasPrefix("take out: p wherever it stands s from Dateline demo j k another Esc"))
        #expect(driver.reader.panel(TakeOutPanel.self)?.block == SampleStory.sample.cleaned.body[0])
        driver.press("j j k")
        #expect(driver.reader.panel(TakeOutPanel.self)?.block == SampleStory.sample.cleaned.body[1])
        driver.press("k k k")
        #expect(driver.reader.panel(TakeOutPanel.self)?.block == SampleStory.sample.cleaned.body[0])
        driver.press("Esc")
        #expect(driver.reader.front is StoryPanel && driver.effects.isEmpty)
    }

    @Test(arguments: [("p", nil as String?), ("s", source)])
    func `the passage goes everywhere, or from its source`(key: String, source: String?) {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("X j \(key)")
        let correction = Self.taken(1, source: source)
        #expect(
            driver.effects == [
                .keep(.corrected(correction, isKept: true)),
                .open(ReaderDriver.article, keeping: Corrections([correction])),
            ])
        #expect(driver.status.hasPrefix("the passage is taken out u puts it back"))
        driver.send(.opened(ReaderDriver.article, Self.corrected(Corrections([correction])), .annotated))
        driver.press("x")
        #expect(driver.lines.contains { $0.contains("taken out by you") })
    }

    @Test func `u puts back what was taken out, and U lists it`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("X j p")
        let correction = Self.taken(1, source: nil)
        driver.send(.opened(ReaderDriver.article, Self.corrected(Corrections([correction])), .annotated))
        driver.press("U")
        #expect(driver.lines[1].hasPrefix(" taken    everywhere"))
        driver.press("Esc u")
        #expect(driver.status.hasPrefix("taken out by you u puts it back Esc cancels"))
        // Neither a passage nor a rule of the cleaner is at stake.
        driver.press("p r")
        #expect(driver.effects.isEmpty)
        driver.press("u")
        #expect(
            driver.effects == [
                .keep(.corrected(correction, isKept: false)), .open(ReaderDriver.article),
            ])
    }

    @Test func `the last passage of a story stays`() {
        var driver = ReaderDriver.story(SampleStory.annotated("It rained for three days."))
        driver.press("X")
        #expect(driver.status.hasPrefix("the story has no other passage; it stays"))
        #expect(driver.reader.front is StoryPanel)
    }

    @Test func `what was taken out in another run reaches an open story`() {
        var driver = ReaderDriver.story()
        let corrections = Corrections([Self.taken(1, source: nil)])
        driver.send(.correctionsLoaded(corrections))
        #expect(driver.effects == [.open(ReaderDriver.article, keeping: corrections)])
    }
}
