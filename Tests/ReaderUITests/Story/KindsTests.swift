import Display
import Testing
import TextCore

@testable import ReaderUI

/// What a reader sees who has chosen the kinds of highlights.
@Suite struct KindsTests {
    private static func driver(_ kinds: [MarkKind]) -> ReaderDriver {
        var settings = Settings()
        settings.kinds = kinds
        return .story(settings: settings)
    }

    @Test func `only the chosen kinds are marked, in the legend, in the index and in searches`() {
        var driver = Self.driver([.organization, .person])
        #expect(driver.lines[0].hasSuffix(" people organisations"))
        #expect(driver.texts(in: Theme.monochrome[.mark(.location)]).isEmpty)
        #expect(driver.texts(in: Theme.monochrome[.mark(.person)]).contains("Dina Boluarte"))
        driver.press("Tab Tab")
        #expect(driver.status == "PER Dina Boluarte 1/2 all")
        driver.press("i")
        #expect(driver.lines[1] == " p people 2  o organisations 1")
        driver.press("Esc / @")
        driver.press("Enter")
        #expect(driver.status.hasPrefix("match"))
    }

    @Test func `amounts of money are marked where they are chosen, found by rules`() {
        let story = SampleStory.annotated("#A budget\n[Peru|LOC 0] owes $3.5bn, and 5,000 rupees in all.")
        var settings = Settings()
        settings.kinds.append(.money)
        var driver = ReaderDriver.story(settings: settings, story)
        #expect(driver.lines[0].hasSuffix(" people organisations places groups others dates money"))
        #expect(driver.texts(in: Theme.monochrome[.mark(.money)]) == ["money", "$3.5bn", "5,000 rupees"])
        driver.press("]$")
        #expect(driver.status == "MONEY $3.5bn 1/1 all")
        driver.press("e")
        #expect(driver.status == "LOC Peru 1/1 wrapped all")
        driver.press("/ @ m o n e y Enter")
        #expect(driver.status.contains("1/2"))
        driver.press("i $")
        #expect(driver.lines[1].hasSuffix("d DATE 0  $ MONEY off"), "codes, as the words do not fit")
        driver = .story(story)
        #expect(driver.texts(in: Theme.monochrome[.mark(.money)]).isEmpty)
        driver.press("]$")
        #expect(driver.status.hasPrefix("amounts of money are not marked; z$ in the story marks them"))
    }

    @Test func `the keys of a kind that is not marked say how it can be`() {
        var driver = Self.driver([.person])
        driver.press("d")
        #expect(driver.status.hasPrefix("dates are not marked; zd in the story marks them"))
        driver.press("]l")
        #expect(driver.status.hasPrefix("places are not marked; zl in the story marks them"))
        driver.press("]p")
        #expect(driver.status == "PER Dina Boluarte 1/2 all")
        driver.press("i o")
        #expect(driver.status.hasPrefix("organisations are not marked; zo in the story marks them"))
        #expect(driver.lines[1] == " p people 2")
    }
}
