import Display
import Testing
import TextCore

@testable import ReaderUI

/// How blocks look on the page: justified text, tables, captions, code; the minimap beside it.
@Suite struct PageTests {
    /// A page with a block of every kind.
    static let blocks = SampleStory.annotated(
        """
        #Votes counted
        The table shows the count.
        |Party | Seats | Share
        |Popular Force | 24 | 11.3
        |We Are Peru | 5 | 6.1
        ^A polling station in Lima (Photo: electoral office)
        +How it was counted
        $count(votes)
        $  print(total)
        After the count, [Lima|LOC 0] was quiet.
        """)

    private func row(_ driver: ReaderDriver, _ start: String) -> String? {
        driver.lines.first { $0.drop { $0 == " " }.hasPrefix(start) }
    }

    // MARK: Blocks

    @Test func `the cells of a table stand below each other`() {
        let driver = ReaderDriver.story(rows: 30, columns: 60, Self.blocks)
        #expect(row(driver, "Party") == "  Party         │ Seats │ Share")
        #expect(row(driver, "Popular") == "  Popular Force │ 24    │ 11.3")
        #expect(row(driver, "We Are") == "  We Are Peru   │ 5     │ 6.1")
    }

    @Test func `a table that is too wide wraps row by row`() {
        let driver = ReaderDriver.story(rows: 30, columns: 24, Self.blocks)
        #expect(row(driver, "Popular") == "  Popular Force | 24 |")
    }

    @Test func `captions and code are indented, and look unlike text`() {
        let driver = ReaderDriver.story(rows: 30, columns: 60, Self.blocks)
        #expect(row(driver, "A polling") == "    A polling station in Lima (Photo: electoral office)")
        #expect(row(driver, "print") == "      print(total)")
        let theme = Theme.monochrome
        #expect(driver.texts(in: theme[.caption]).contains { $0.hasPrefix("A polling") })
        #expect(theme[.caption] != theme[.text] && theme[.caption] != theme[.quiet])
    }

    @Test func `a search finds what stands in a table, and the match is where it is drawn`() {
        var driver = ReaderDriver.story(rows: 30, columns: 60, Self.blocks)
        driver.press("/")
        driver.type("11.3")
        driver.press("Enter")
        #expect(driver.texts(in: Theme.monochrome[.currentMatch]) == ["11.3"])
        let cursor = driver.frame.cursor
        #expect(
            cursor.map { Array(driver.lines[$0.row])[$0.column...].prefix(4) == ["1", "1", ".", "3"] }
                == true)
    }

    // MARK: Justified

    @Test func `zj spreads the lines of paragraphs to the measure, but for their last`() {
        var driver = ReaderDriver.story(rows: 40, columns: 60)
        let before = driver.lines
        driver.press("zj")
        let width = driver.reader.textWidth + 2
        let first = driver.lines.firstIndex { $0.contains("Dina Boluarte took") } ?? 0
        #expect(driver.lines[first].count == width && before[first].count < width)
        #expect(driver.lines[first + 1] == before[first + 1])
        #expect(driver.lines[1] == before[1])
        let squeezed = driver.lines[first].split(separator: " ").joined(separator: " ")
        #expect(squeezed == before[first].split(separator: " ").joined(separator: " "))
        driver.press("zj")
        #expect(driver.lines.dropLast() == before.dropLast())
    }

    @Test(arguments: [24, 31, 48, 60, 77, 100])
    func `no justified line is longer than the measure, and none loses a word`(columns: Int) {
        var driver = ReaderDriver.story(rows: 60, columns: columns)
        let before = driver.lines.dropLast().joined(separator: " ").split(separator: " ")
        driver.press("zj")
        let right = driver.reader.textLeft + driver.reader.textWidth
        #expect(driver.lines.dropLast().dropFirst().allSatisfy { $0.count <= right })
        #expect(driver.lines.dropLast().joined(separator: " ").split(separator: " ") == before)
    }

    @Test func `highlights and matches stay on their words in justified text`() {
        var driver = ReaderDriver.story(rows: 40, columns: 60)
        driver.press("zj d")
        let theme = Theme.monochrome
        #expect(driver.texts(in: theme[.focus].over(theme[.mark(.date)])) == ["Wednesday"])
        #expect(driver.texts(in: theme[.mark(.person)]).contains("Dina Boluarte"))
    }

    // MARK: Measure

    @Test func `the measure is set back by =`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("- - =")
        #expect(driver.reader.textWidth == 72)
        #expect(driver.status.hasPrefix("text 72 columns wide"))
    }

    // MARK: Minimap

    private func margin(_ driver: ReaderDriver) -> String {
        let grid = driver.frame.grid
        return (1..<grid.size.rows - 1).map { grid[$0, grid.size.columns - 1].glyph.text }.joined()
    }

    @Test func `without a search or a chosen name the margin is empty`() {
        var driver = ReaderDriver.story(rows: 14, JumpKeysTests.long)
        #expect(margin(driver).allSatisfy { $0 == " " })
        driver.press("d Space")
        #expect(margin(driver).allSatisfy { $0 == " " })
    }

    @Test func `the minimap shows where matches lie, and what is on the screen`() {
        var driver = ReaderDriver.story(rows: 14, JumpKeysTests.long)
        driver.press("/")
        driver.type("Paragraph 30")
        driver.press("Enter")
        let map = margin(driver)
        #expect(map.count { "┤┫".contains($0) } == 1)
        #expect(map.contains("┫") && map.contains("│"))
        driver.press("g")
        #expect(margin(driver).first == "┃" && margin(driver).contains("┤"))
        driver.press("Esc")
        #expect(margin(driver).allSatisfy { $0 == " " })
    }

    @Test func `the minimap shows the mentions of the chosen name`() {
        var driver = ReaderDriver.story(rows: 14, JumpKeysTests.long)
        driver.press("e")
        #expect(margin(driver).first == "●" && margin(driver).last == "•")
    }

    @Test func `the minimap takes no column from the text`() {
        for columns in [24, 30, 60, 80, 120, 200] {
            var driver = ReaderDriver.story(rows: 12, columns: columns, JumpKeysTests.long)
            let width = driver.reader.textWidth
            driver.press("e")
            #expect(
                driver.reader.textWidth == width && width == min(72, driver.reader.storyColumns.count - 4))
            #expect(margin(driver).contains { $0 != " " }, "\(columns)")
        }
    }

    @Test func `a story that is all on the screen needs no minimap`() {
        var driver = ReaderDriver.story(rows: 60)
        driver.press("e")
        #expect(margin(driver).allSatisfy { $0 == " " })
    }
}
