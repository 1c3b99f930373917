import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// Putting back what was removed, and taking it back.
@Suite struct PutBackKeysTests {
    private static let passage = KeptPassage(
        SampleStory.sample.cleaned.removed[0], in: SampleStory.sample.text)
    private static let rule = KeptRule(rule: "donation.appeal", source: "Dateline demo")

    /// The sample, with the removed passage put back, as the cleaner would.
    private static let corrected: AnnotatedArticle = {
        let sample = SampleStory.sample
        let cleaned = sample.cleaned
        let body = (cleaned.body + cleaned.removed.map { BodyBlock(range: $0.range, role: .paragraph) })
            .sorted { $0.range < $1.range }
        return AnnotatedArticle(
            source: sample.source,
            cleaned: CleanedText(body: body, metadata: cleaned.metadata, putBack: cleaned.removed),
            segmentation: sample.segmentation, entities: sample.entities, dates: sample.dates)
    }()

    @Test func `a question that is given up leaves the story as it was`() {
        var driver = ReaderDriver.story()
        let before = driver.lines.dropLast()
        driver.press("u Esc")
        #expect(driver.lines.dropLast() == before && driver.reader.story?.showsRemoved == false)
        driver.press("x u Esc")
        #expect(driver.reader.story?.showsRemoved == true, "the user had them shown")
    }

    @Test func `u shows what was removed and asks about the nearest passage`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("u")
        #expect(driver.lines.contains { $0.contains("Every gift counts") })
        #expect(
            driver.status.hasPrefix(
                "put back: p the passage r rule donation.appeal for Dateline demo Esc"))
        #expect(
            driver.texts(in: Theme.monochrome[.focus].over(Theme.monochrome[.removed])) == [
                "Help us keep going. Every gift counts."
            ])
        driver.press("Esc")
        #expect(!(driver.reader.front is PutBackPanel) && driver.effects.isEmpty)
    }

    @Test func `p puts the passage back: it is kept, and the story cleaned anew`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("u z p")
        #expect(
            driver.effects == [
                .keep(.corrected(.passage(Self.passage), isKept: true)),
                .open(ReaderDriver.article, keeping: Corrections([.passage(Self.passage)])),
            ])
        let top = driver.reader.story?.place.top
        driver.send(.opened(ReaderDriver.article, Self.corrected, .annotated))
        #expect(driver.reader.story?.place.top == top)
        #expect(driver.lines.contains("    ┊ put back by you: donation (donation.appeal)"))
        #expect(driver.lines.contains("    Help us keep going. Every gift counts."))
        driver.press("x")
        #expect(!driver.lines.contains { $0.contains("put back by you") })
        #expect(driver.lines.contains("    Help us keep going. Every gift counts."))
    }

    @Test func `r puts back what the rule takes out of this source`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("u r")
        #expect(
            driver.effects == [
                .keep(.corrected(.rule(Self.rule), isKept: true)),
                .open(ReaderDriver.article, keeping: Corrections([.rule(Self.rule)])),
            ])
    }

    @Test func `u on what was put back takes it out again`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("u p")
        driver.send(.opened(ReaderDriver.article, Self.corrected, .annotated))
        driver.press("u")
        #expect(
            driver.status.hasPrefix("donation.appeal: put back by you u takes it out again Esc cancels"))
        driver.press("u")
        #expect(
            driver.effects == [
                .keep(.corrected(.passage(Self.passage), isKept: false)), .open(ReaderDriver.article),
            ])
    }

    @Test func `U lists what was put back, and u there takes it back`() {
        var driver = ReaderDriver.story(rows: 8)
        driver.press("u p")
        driver.send(.opened(ReaderDriver.article, Self.corrected, .annotated))
        driver.send(.correctionsLoaded(Corrections([.rule(Self.rule)])))
        driver.press("U")
        #expect(
            driver.lines == [
                " Your corrections                                          2 passages and rules",
                " passage  donation.appeal           “Help us keep going. Every gift counts.”",
                " rule     donation.appeal           in Dateline demo", "", "", "", "",
                "u takes it back  Esc closes                                                 1/2",
            ])
        driver.press("j u")
        #expect(driver.effects.first == .keep(.corrected(.rule(Self.rule), isKept: false)))
        #expect(driver.status.hasSuffix("1/1"))
        driver.press("u")
        #expect(
            driver.lines[2]
                == "  Nothing yet. In a story, u puts a removed passage back, X takes one out.")
        driver.press("Esc")
        #expect(driver.reader.context == .story)
    }

    @Test func `what was kept reaches a story that was opened before it was known`() {
        var driver = ReaderDriver.story()
        driver.send(.correctionsLoaded(Corrections([.rule(Self.rule)])))
        #expect(
            driver.effects == [.open(ReaderDriver.article, keeping: Corrections([.rule(Self.rule)]))])
        driver.send(.correctionsLoaded(Corrections([.rule(Self.rule)])))
        #expect(driver.effects.isEmpty)
        let elsewhere = KeptRule(rule: "donation.appeal", source: "Another")
        driver.send(.correctionsLoaded(Corrections([.rule(Self.rule), .rule(elsewhere)])))
        #expect(driver.effects.count == 1, "the story on the screen still has the passage removed")
    }

    @Test func `what does not matter to the open story leaves it alone`() {
        var driver = ReaderDriver.story()
        driver.send(
            .correctionsLoaded(Corrections([.rule(KeptRule(rule: "share.label", source: "Dateline demo"))]))
        )
        #expect(driver.effects.isEmpty)
        driver.press("q j Enter")
        #expect(
            driver.effects.contains { effect in
                if case .open(_, let corrections) = effect { !corrections.isEmpty } else { false }
            })
    }

    @Test func `a question outlives names and dates that come late, but not another text`() {
        let sample = SampleStory.sample
        let plain = AnnotatedArticle(
            source: sample.source, cleaned: sample.cleaned, segmentation: sample.segmentation,
            entities: .none, dates: [])
        var driver = ReaderDriver(rows: 30)
        driver.press("j Enter")
        driver.send(.opened(ReaderDriver.article, plain, .cleaned))
        driver.press("u")
        driver.send(.opened(ReaderDriver.article, sample, .annotated))
        #expect(driver.status.hasPrefix("put back: p the passage"))
        driver.press("p")
        #expect(driver.effects.count == 2)
        driver.press("u")
        driver.send(.opened(ReaderDriver.article, SampleStory.annotated("#Rain\nIt rained."), .annotated))
        #expect(driver.reader.front is StoryPanel)
    }

    @Test func `a story from which nothing was removed says so`() {
        var driver = ReaderDriver.story(SampleStory.annotated("#Nothing\nto see here"))
        driver.press("u")
        #expect(driver.status.hasPrefix("nothing was removed from this story"))
        #expect(!(driver.reader.front is PutBackPanel))
    }
}
