import Display
import Testing
import TextCore

@testable import ReaderUI

/// The panel of what happened when.
@Suite struct TimelineKeysTests {
    static let story = SampleStory.annotated(
        """
        #[Peru|LOC 0] votes again
        The vote is on [Sunday|DATE 2022-12-18 assumed], the minister said.
        In [1993|DATE 1993] a constitution was adopted, and in [September 2019|DATE 2019-09] Congress was dissolved by the president of that time, for the first time in many years.
        It rains [in March|DATE XXXX-03], for [weeks|DURATION PXW].
        """)

    @Test func `T tells in calendar order, each sentence once, what the story says of times with a place`()
    {
        var driver = ReaderDriver.story(rows: 9, columns: 60, Self.story)
        driver.press("T")
        #expect(
            driver.lines == [
                " Timeline: Peru swears in a new president           2 times",
                " September 2019        In 1993 a constitution was adopted,",
                "                       and in September 2019 Congress was",
                "                       dissolved by the president of that",
                "                       time, for the first time in many",
                "                       years.",
                " Sun 18 Dec 2022,      The vote is on Sunday, the minister",
                "   assumed             said.",
                "Enter jumps  / filters  Esc closes                      1/2",
            ])
        #expect(driver.frame.cursor == Position(row: 1, column: 0))
    }

    @Test func `the times of a line are set apart in its sentence`() {
        var driver = ReaderDriver.story(rows: 16, columns: 60, Self.story)
        driver.press("T")
        #expect(driver.texts(in: Theme.monochrome[.mark(.date)]) == ["Sunday"])
        driver.press("G")
        #expect(driver.texts(in: Theme.monochrome[.mark(.date)]) == ["1993", "September 2019"])
    }

    @Test func `a filter leaves the lines that hold it in their sentence, their words or their value`() {
        for (filter, sentence) in [
            ("constitucion", nil), ("congress", "In 1993"), ("minister", "The vote"),
            ("dec 2022", "The vote"),
            ("2019-09", "In 1993"), ("1993", "In 1993"),
        ] {
            var driver = ReaderDriver.story(rows: 16, columns: 60, Self.story)
            driver.press("T /")
            driver.type(filter)
            driver.press("Enter")
            #expect(driver.status.hasSuffix(sentence == nil ? "0/0" : "1/1"), "\(filter)")
            let expected = sentence ?? "No time or sentence here has “\(filter)” in it."
            #expect(driver.lines.contains { $0.contains(expected) }, "\(filter)")
            driver.press("Esc")
            #expect(driver.status.hasSuffix("/2") && driver.reader.front is TimelinePanel)
            driver.press("Esc")
            #expect(driver.reader.front is StoryPanel)
        }
    }

    @Test func `the chosen line stays chosen while a filter shows it`() {
        var driver = ReaderDriver.story(rows: 16, columns: 60, Self.story)
        driver.press("T j /")
        driver.type("sunday")
        driver.press("Enter Esc")
        #expect(driver.status.hasSuffix("2/2"))
        driver.press("/")
        driver.type("zzz")
        driver.press("Enter Enter Space b G g")
        #expect(driver.status.hasSuffix("0/0"))
    }

    @Test func `Enter jumps to the date in the story`() {
        var driver = ReaderDriver.story(rows: 16, columns: 60, Self.story)
        driver.press("T Enter")
        #expect(driver.status.hasPrefix("DATE September 2019 = 2019-09"))
        driver.press("T")
        #expect(driver.status == "Enter jumps / filters Esc closes 1/2")
        for key in ["Esc", "q", "T"] {
            driver.press("\(key)")
            #expect(driver.status.hasPrefix("DATE September 2019"))
            driver.press("T")
        }
    }

    @Test(arguments: [(8, 40), (6, 24), (12, 80), (24, 30)])
    func `the chosen line begins on the screen wherever keys and windows take it`(rows: Int, columns: Int) {
        var driver = ReaderDriver.story(rows: rows, columns: columns, Self.story)
        driver.press("T")
        var seen: [String] = []
        for key in ["j", "j", "j", "j", "k", "g", "Space", "Space", "Space", "b", "G", "g"] {
            driver.press(key)
            #expect(driver.frame.cursor != nil, "after \(key)")
            seen.append(String(driver.status.split(separator: " ").last ?? ""))
        }
        #expect(Array(seen.prefix(6)) == ["2/2", "2/2", "2/2", "2/2", "1/2", "1/2"])
        #expect(seen.suffix(2) == ["2/2", "1/2"])
        driver.press("G")
        driver.send(.resized(Size(rows: 9, columns: 50)))
        #expect(driver.frame.cursor != nil)
        #expect(driver.status.hasSuffix("2/2"))
    }

    @Test func `a story without a time says so`() {
        var driver = ReaderDriver.story(SampleStory.annotated("#Rain\nIt rained."))
        driver.press("T")
        #expect(driver.lines.contains { $0.contains("No sentence of this story says when something was.") })
        driver.press("Enter Space b G j")
        #expect(driver.status == "Enter jumps / filters Esc closes 0/0")
    }

    @Test func `asked for before the dates are known, it opens with them, and keys wait for it`() {
        var driver = ReaderDriver()
        driver.press("j Enter")
        let article = SampleStory.annotated("#Rain\nIt rained.")
        driver.send(.opened(ReaderDriver.article, article, .cleaned))
        driver.press("T q ? q")
        #expect(driver.reader.front is StoryPanel)
        driver.send(.opened(ReaderDriver.article, article, .annotated))
        #expect(driver.reader.front is StoryPanel && driver.reader.story?.typeAhead == nil)
        driver.press("T")
        #expect(driver.reader.front is TimelinePanel)
        driver.press("q q")
        driver.press("Enter")
        driver.send(.opened(ReaderDriver.article, article, .cleaned))
        driver.press("T j Esc")
        driver.send(.opened(ReaderDriver.article, article, .annotated))
        #expect(driver.reader.front is StoryPanel)
    }

    @Test func `before the dates are known it says so and stays`() {
        var driver = ReaderDriver()
        driver.press("j Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.annotated("#Rain\nIt rained."), .cleaned))
        for key in ["T", "i", "Tab"] {
            driver.press(key)
            #expect(driver.status.hasPrefix("still looking for names and dates… Esc cancels"))
            driver.press("Esc")
        }
    }
}
