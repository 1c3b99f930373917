import Display
import Testing

@testable import ReaderUI

@Suite struct `The mouse` {
    private static func mouse(_ kind: MouseAction.Kind, row: Int, column: Int = 10) -> ReaderEvent {
        .key(.mouse(MouseAction(kind, at: Position(row: row, column: column))))
    }

    @Test func `chooses a line of the list, and opens the chosen one`() {
        var driver = ReaderDriver()
        driver.send(Self.mouse(.press, row: 3))
        #expect(driver.status.hasSuffix("3/4"))
        #expect(driver.effects.isEmpty)
        driver.send(Self.mouse(.press, row: 2))
        driver.send(Self.mouse(.press, row: 2))
        #expect(driver.effects == [.open(ReaderDriver.article)])
        for row in [0, 20, 23, 99] { driver.send(Self.mouse(.press, row: row)) }
        #expect(driver.effects.isEmpty)
    }

    @Test func `moves with its wheel`() {
        var driver = ReaderDriver()
        driver.send(Self.mouse(.wheelDown, row: 5))
        #expect(driver.status.hasSuffix("4/4"))
        driver.send(Self.mouse(.wheelUp, row: 5))
        #expect(driver.status.hasSuffix("1/4"))
        var story = ReaderDriver.story(rows: 8)
        story.send(Self.mouse(.wheelDown, row: 2))
        #expect(story.reader.story?.topRow == 3)
    }

    @Test func `jumps to the highlight that is clicked`() throws {
        var driver = ReaderDriver.story()
        for name in ["Dina", "Wednesday"] {
            let row = try #require(driver.lines.firstIndex { $0.contains(name) })
            let line = driver.lines[row]
            let column = try #require(line.range(of: name)).lowerBound
            driver.send(
                Self.mouse(.press, row: row, column: line.distance(from: line.startIndex, to: column) + 1))
            #expect(driver.status.contains(name))
        }
        driver.send(Self.mouse(.press, row: 1, column: 0))
        #expect(driver.status.contains("Wednesday"))
    }

    @Test func `side by side it moves and chooses in what it points at`() throws {
        var driver = ReaderDriver.story(rows: 8, columns: 130)
        let storyColumn = try #require(driver.reader.storyColumns.first) + 4
        driver.send(Self.mouse(.wheelDown, row: 2, column: storyColumn))
        #expect(driver.reader.story?.topRow == 3 && driver.reader.list.selection == 1)
        driver.send(Self.mouse(.wheelUp, row: 2, column: 3))
        #expect(driver.reader.story?.topRow == 3 && driver.reader.list.selection == 0)
        #expect(!driver.reader.isListFocused, "the wheel leaves the keys where they are")
        driver.send(Self.mouse(.press, row: 2, column: 3))
        #expect(driver.reader.isListFocused && driver.reader.list.selection == 1)
        driver.send(Self.mouse(.press, row: 2, column: 3))
        #expect(!driver.reader.isListFocused, "the chosen article is open already")
        driver.send(Self.mouse(.press, row: 3, column: 3))
        #expect(driver.reader.isListFocused && driver.effects.isEmpty)
        driver.send(Self.mouse(.press, row: 3, column: 3))
        #expect(driver.effects == [.open(ReaderDriver.entries[2].id)])
        let row = try #require(driver.lines.firstIndex { $0.contains("Castillo") })
        let line = driver.lines[row]
        let place = try #require(line.range(of: "Castillo")).lowerBound
        driver.send(
            Self.mouse(.press, row: row, column: line.distance(from: line.startIndex, to: place) + 1))
        #expect(!driver.reader.isListFocused && driver.status.contains("Castillo"))
    }

    @Test func `does nothing while something is typed`() {
        var driver = ReaderDriver()
        driver.press("/ p")
        driver.send(Self.mouse(.press, row: 2))
        driver.send(Self.mouse(.wheelDown, row: 2))
        #expect(driver.lines.last?.hasPrefix("/p") == true)
    }
}
