import Display
import Testing
import TextCore

@testable import ReaderUI

/// The keys that ask why something is marked, and that hide what is uncertain.
@Suite struct ReasonKeysTests {
    static let story = SampleStory.annotated(
        """
        #[Peru|LOC 0] votes again
        [Dina Boluarte|PER 1] spoke on [Tuesday|DATE 2022-12-13 assumed] near [Santa Rosa|LOC 2 55].
        [Boluarte|PER 1 62] was in [Santa Rosa|LOC 2 58] in [December|DATE 2022-12].
        """)

    private func panel(_ driver: ReaderDriver) -> [String] {
        driver.lines.suffix(5).dropLast().map { $0.trimmingSpaces }
    }

    @Test func `w says what a name is, how it is written, and what speaks for it`() {
        var driver = ReaderDriver.story(Self.story)
        driver.press("w e e")
        #expect(
            panel(driver) == [
                String(repeating: "─", count: 80),
                "Person: Dina Boluarte. Written “Dina Boluarte” once, “Boluarte” once.",
                "Certain, 100 %: a list knows it; the words around it tell its kind.",
                "",
            ])
        driver.press(".")
        #expect(
            panel(driver)[2] == "Uncertain, 62 %: another mention is clearer.")
    }

    @Test func `w says what a date means, and that it was assumed`() {
        var driver = ReaderDriver.story(Self.story)
        driver.press("d w")
        #expect(driver.status == "DATE Tuesday = 2022-12-13 · Tue 13 Dec 2022 · assumed all")
        #expect(panel(driver)[1] == "“Tuesday” means Tue 13 Dec 2022.")
        #expect(panel(driver)[2] == "Assumed: the words can be read in two ways, and this is the likelier")
        driver.press("d")
        #expect(panel(driver)[1] == "“December” means December 2022, 2022-12-01 to 2022-12-31.")
    }

    @Test func `without a chosen highlight the panel says how to choose one`() {
        var driver = ReaderDriver.story(Self.story)
        driver.press("w")
        #expect(
            panel(driver)[1] == "Tab goes to a highlight; what it is and why it is marked stands here.")
        driver.press("w")
        #expect(!driver.lines.contains { $0.contains("Tab goes to a highlight; what") })
    }

    @Test func `what a jump goes to is never behind the panel`() {
        var driver = ReaderDriver.story(rows: 16, columns: 40)
        driver.press("w")
        for _ in 0..<12 {
            driver.press("Tab")
            let cursor = driver.frame.cursor
            #expect(cursor != nil && (cursor?.row ?? 99) < 16 - 1 - ReasonPane.height)
        }
    }

    @Test func `a small screen keeps its rows for the story`() {
        var driver = ReaderDriver.story(rows: 8, columns: 40)
        driver.press("w")
        #expect(driver.status.hasPrefix("no room for reasons"))
        #expect(!driver.lines.contains { $0.contains("───") })
    }

    @Test func `c hides the uncertain names and shows them again, and says how many`() {
        var driver = ReaderDriver.story(Self.story)
        driver.press("c")
        #expect(driver.status.hasPrefix("3 uncertain names hidden"))
        #expect(driver.texts(in: Theme.monochrome[.mark(.location)]) == ["places"])
        driver.press("e e")
        #expect(driver.status == "PER Dina Boluarte 1/1 all")
        driver.press("c")
        #expect(driver.status.hasPrefix("PER Dina Boluarte 1/2 3 uncertain names shown"))
        #expect(
            driver.texts(in: Theme.monochrome[.mark(.location)]) == ["places", "Santa Rosa", "Santa Rosa"])
    }

    @Test func `a hidden name is no longer chosen`() {
        var driver = ReaderDriver.story(Self.story)
        driver.press("e e e")
        #expect(driver.status.hasPrefix("LOC Santa Rosa 1/2"))
        driver.press("c")
        #expect(driver.status.hasPrefix("3 uncertain names hidden"))
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
