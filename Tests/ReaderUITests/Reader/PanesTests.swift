import Display
import Testing
import TextCore

@testable import ReaderUI

/// The list and the story side by side.
@Suite struct PanesTests {
    private func both(rows: Int = 24, columns: Int = 120) -> ReaderDriver {
        ReaderDriver.story(rows: rows, columns: columns)
    }

    private func cells(_ driver: ReaderDriver, row: Int) -> (list: String, story: String) {
        let line = Array(driver.lines[row])
        let rule = driver.reader.listColumns.upperBound
        guard line.count > rule else { return (String(line), "") }
        return (String(line[..<rule]), String(line[(rule + 1)...]))
    }

    @Test func `from 120 columns a story opens beside the list`() {
        let driver = both()
        #expect(driver.reader.isSideBySide)
        #expect(driver.lines.dropLast().allSatisfy { Array($0)[40] == "│" })
        #expect(cells(driver, row: 0).story.contains("Peru swears in"))
        #expect(driver.lines[1].contains("Cop28 ends") && driver.lines[1].contains("Peru swears in"))
        #expect(driver.reader.textWidth == 72)
        #expect(!ReaderDriver.story(columns: 119).reader.isSideBySide)
    }

    @Test func `the pane with the focus is told by more than colour`() {
        var driver = both()
        let focused = Theme.monochrome[.focusedHeader]
        let resting = Theme.monochrome[.restingSelection]
        #expect(driver.frame.grid[0, 42].style == focused)
        #expect(driver.frame.grid[0, 1].style == Theme.monochrome[.header])
        #expect(driver.texts(in: resting).contains { $0.contains("Peru swears in") })
        driver.press("q")
        #expect(driver.frame.grid[0, 1].style == focused)
        #expect(driver.frame.grid[0, 42].style == Theme.monochrome[.header])
        #expect(driver.texts(in: Theme.monochrome[.selection]).contains { $0.contains("Peru swears in") })
        #expect(focused.attributes != Theme.monochrome[.header].attributes)
        #expect(resting.attributes != Theme.monochrome[.selection].attributes)
    }

    @Test func `q gives the focus back to the list, Enter to the story, and q in the list quits`() {
        var driver = both()
        driver.press("d q")
        #expect(driver.reader.context == .list)
        #expect(driver.status.hasSuffix("2/4"))
        #expect(driver.lines.contains { $0.contains("Crowds gather") })
        driver.press("Enter")
        #expect(driver.reader.context == .story && driver.effects.isEmpty)
        #expect(driver.status.hasPrefix("DATE Wednesday"))
        driver.press("q k Enter")
        #expect(driver.effects == [.open(ReaderDriver.entries[1].id)])
        driver.send(
            .opened(ReaderDriver.entries[1].id, SampleStory.annotated("#Cop28\nA deal."), .annotated))
        #expect(driver.reader.context == .story && driver.reader.story?.id == ReaderDriver.entries[1].id)
        driver.press("q q")
        #expect(driver.effects.contains(.quit))
    }

    @Test func `marks go to the pane with the focus`() {
        var driver = both()
        driver.press("q k s")
        #expect(driver.effects == [.keep(.starred(ReaderDriver.entries[1].id, true))])
        driver.press("j Enter s")
        #expect(driver.effects == [.keep(.starred(ReaderDriver.article, true))])
    }

    @Test func `v shows one alone, and both again`() {
        var driver = both()
        let place = driver.reader.story?.place.top
        driver.press("v")
        #expect(!driver.reader.isSideBySide && driver.reader.textLeft == 24)
        #expect(driver.status.hasPrefix("list and story one at a time"))
        #expect(driver.reader.story?.place.top == place)
        driver.press("q")
        #expect(driver.reader.story == nil)
        driver.press("Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(!driver.reader.isSideBySide)
        driver.press("v")
        #expect(driver.reader.isSideBySide)
        driver.press("q v")
        #expect(driver.reader.context == .list)
        #expect(driver.lines[1].hasSuffix("3 min"))
    }

    @Test func `a window that becomes narrow shows the pane with the focus`() {
        var driver = both()
        driver.send(.resized(Size(rows: 24, columns: 80)))
        #expect(driver.lines[1] == "    Peru swears in a new president")
        driver.send(.resized(Size(rows: 24, columns: 160)))
        #expect(driver.reader.isSideBySide)
        driver.press("q")
        driver.send(.resized(Size(rows: 24, columns: 80)))
        #expect(driver.lines[1].contains("Cop28 ends"))
        #expect(driver.reader.context == .list)
        driver.press("Enter")
        #expect(driver.reader.context == .story && driver.effects.isEmpty)
    }

    @Test func `a narrow window and a single file say why there is one pane`() {
        var driver = ReaderDriver.story(columns: 100)
        driver.press("v")
        #expect(driver.status.hasPrefix("side by side takes 120 columns; this screen has 100"))
        var single = ReaderState(
            size: Size(rows: 24, columns: 160), theme: .monochrome, place: "",
            start: .story(ReaderDriver.article))
        _ = single.begin()
        _ = single.update(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(!single.isSideBySide)
        _ = single.update(.key(.character("v")))
        #expect(single.message == "a single file has no list beside it")
    }

    @Test func `the cursor stands in the pane with the focus`() {
        var driver = both()
        driver.press("d")
        let rule = driver.reader.listColumns.upperBound
        #expect(driver.frame.cursor.map { $0.column > rule } == true)
        driver.press("q")
        #expect(driver.frame.cursor == Position(row: 2, column: 0))
    }
}
