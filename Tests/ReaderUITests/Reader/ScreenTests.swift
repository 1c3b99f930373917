import Display
import Testing
import TextCore

@testable import ReaderUI

/// Whole screens, as text.
@Suite struct ScreenTests {
    @Test func `the list shows date, source, title and reading time, newest first`() {
        let driver = ReaderDriver(rows: 7)
        #expect(
            driver.lines == [
                " demo                                                                4 articles",
                "   2023-12-13  Example Wire   Cop28 ends with a deal                      3 min",
                "   2022-12-07  Dateline demo  Peru swears in a new president              2 min",
                "   —                          Undated                                     1 min",
                "   —                          ! broken.txt",
                "",
                "Enter opens  / filters  ? help                                              1/4",
            ])
    }

    @Test func `a narrow list gives up columns, not titles`() {
        var driver = ReaderDriver(rows: 6, columns: 36)
        #expect(driver.lines[1] == "   Cop28 ends with a deal")
        driver.send(.resized(Size(rows: 6, columns: 46)))
        #expect(driver.lines[2] == "   2022-12-07  Peru swears in a new president")
    }

    @Test func `a story has headline, deck, information, body, quote and list`() {
        let driver = ReaderDriver.story(rows: 26, columns: 60)
        #expect(
            driver.lines == [
                "            people organisations places groups others dates",
                "  Peru swears in a new president",
                "  Crowds gather in Lima as Congress votes",
                "",
                "  Dateline demo · Wed 7 Dec 2022 · 71 words, 1 min",
                "  By the Dateline desk",
                "",
                "  Dina Boluarte took the oath on Wednesday in Lima, hours",
                "  after lawmakers voted to remove Pedro Castillo.",
                "",
                "  The café near the palace stayed open. Boluarte asked for",
                "  a “truce” until next spring.",
                "",
                "  │ Castillo had tried to dissolve Congress.",
                "",
                "  • First, the cabinet",
                "  • Then the vote",
                "",
                "  The Peruvian economy had grown. The world health body",
                "  said nothing about the café.",
                "",
                "",
                "",
                "",
                "",
                "? help  / search  Tab next highlight                    all",
            ])
    }

    @Test func `x shows what was removed, in place, with the reason`() {
        var driver = ReaderDriver.story(rows: 30, columns: 60)
        driver.press("x")
        #expect(driver.lines.contains("  ┊ removed: donation (donation.appeal)"))
        #expect(driver.lines.contains("  ┊ Help us keep going. Every gift counts."))
        #expect(
            driver.texts(in: Theme.monochrome[.removed]).contains(
                "┊ Help us keep going. Every gift counts."))
        #expect(driver.status.hasPrefix("1 passage removed: shown"))
        driver.press("x")
        #expect(!driver.lines.contains { $0.contains("Every gift") })
    }

    @Test func `highlights differ by more than colour`() {
        let driver = ReaderDriver.story(rows: 30)
        let theme = Theme.monochrome
        #expect(driver.texts(in: theme[.mark(.person)]).contains("Dina Boluarte"))
        #expect(driver.texts(in: theme[.mark(.location)]).contains("Lima"))
        #expect(driver.texts(in: theme[.mark(.organization)]).contains("Congress"))
        #expect(driver.texts(in: theme[.mark(.group)]).contains("Peruvian"))
        #expect(driver.texts(in: theme[.mark(.date)]).contains("next spring"))
        let roles = MarkKind.allCases.map(Role.mark) + [.text]
        for theme in [Theme.monochrome, .color] {
            #expect(Set(roles.map { theme[$0].attributes.rawValue }).count == roles.count)
        }
    }

    @Test func `a screen that is too small says so and nothing else`() {
        let driver = ReaderDriver(rows: 3, columns: 30)
        #expect(driver.lines == ["Too small: 24×5 or more,", "please", ""])
    }

    @Test func `the index counts entities and dates by type, with a legend of what is shown`() {
        var driver = ReaderDriver.story(rows: 14, columns: 64)
        driver.press("i")
        #expect(
            driver.lines
                == [
                    " Index: Peru swears in a new presi… 8 names and dates, by count",
                    " p PER 2  o ORG 1  l LOC 2  n NORP 1  m MISC 0  d DATE 2",
                    "",
                    " person       2  Dina Boluarte  also Boluarte",
                    " person       2  Pedro Castillo  also Castillo",
                    " organisation 2  Congress",
                    " place        2  Lima", " place        1  Peru", " group        1  Peruvian",
                    " date         1  Wednesday = Wed 7 Dec 2022",
                    " date         1  next spring = spring of 2023", "",
                    "",
                    "Enter jumps  / filters  s sorts  Esc closes                 1/8",
                ])
    }

    @Test func `help lists every binding of the table`() {
        var driver = ReaderDriver.story(rows: 400, columns: 100)
        driver.press("?")
        for binding in CommandTable.bindings {
            #expect(driver.lines.contains { $0.contains(binding.summary) }, "\(binding.summary)")
        }
    }

    @Test func `an empty folder says what articles are`() {
        var reader = ReaderState(size: Size(rows: 8, columns: 80), theme: .monochrome, place: "empty")
        _ = reader.update(.listingEnded(notes: []))
        #expect(reader.render().grid.lines()[2] == "  There are no articles in empty.")
    }

    @Test func `no control character of a hostile article reaches the frame`() {
        let hostile = SampleStory.annotated(
            "#Red\u{1B}\\[31m alert\u{7}\nBody \u{9B}2J with \u{202E}override and \u{1B}]0;title\u{7} in it."
        )
        let driver = ReaderDriver.story(hostile)
        for scalar in driver.lines.joined().unicodeScalars {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "\(scalar.value)")
            #expect(!(0x202A...0x202E).contains(scalar.value))
        }
    }

    @Test func `every size draws without a trap`() {
        for rows in [0, 1, 2, 5, 6, 24, 60] {
            for columns in [0, 1, 2, 24, 25, 39, 80, 200] {
                var driver = ReaderDriver.story(rows: rows, columns: columns)
                driver.press("Tab x / a Enter i")
                #expect(driver.lines.count == rows)
                driver.press("Esc ?")
                #expect(driver.lines.count == rows)
            }
        }
    }
}
