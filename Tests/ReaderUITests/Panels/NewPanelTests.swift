import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// A panel that lists the words of the headline: all that a new panel takes is in this type, and a row of the table.
private struct WordsPanel: ChoicePanel {
    static let words = CommandContext(name: "words", title: "Words")
    static let context: CommandContext? = words
    static let bindings =
        CommandBinding.choosing(in: words) + [
            CommandBinding(.show(words), [.story], ["W"], "list the words of the headline"),
            CommandBinding(.open, [words], ["Enter"], "search for the word"),
            CommandBinding(.sort, [words], ["s"], "forgotten"),
            CommandBinding(.back, [words], ["q", "W"], "close"),
        ]

    struct Words: OneRowLineChoice {
        let words: [String]
        var selection = 0
        var topLine = 0
        var lineCount: Int { words.count }
    }

    var choice: Words

    static func make(in reader: inout ReaderState) -> WordsPanel? {
        guard let story = reader.story else { return nil }
        return WordsPanel(choice: Words(words: story.title.split(separator: " ").map(String.init)))
    }

    mutating func perform(_ command: Command, in reader: inout ReaderState) -> PanelAnswer? {
        if choice.move(command, height: height(in: reader)) { return .stays() }
        switch command {
        case .open:
            _ = reader.story?.find(SearchQuery(choice.words[choice.selection]))
            return .closes()
        case .back: return .closes()
        default: return nil
        }
    }

    mutating func click(at position: Position, in reader: inout ReaderState) -> PanelAnswer {
        click(line: choice.topLine + position.row - 1, in: &reader)
    }

    func draw(on frame: inout Frame, for reader: ReaderState) {
        for (row, word) in choice.words.dropFirst(choice.topLine).prefix(reader.bodyHeight).enumerated() {
            frame.grid.write(
                ScreenText(word), at: Position(row: row + 1, column: 1),
                style: reader.theme[choice.topLine + row == choice.selection ? .selection : .text])
        }
    }

    func status(in reader: ReaderState) -> PanelStatus {
        PanelStatus(hint: reader.hint((.open, "searches"), (.back, "closes")), position: position)
    }
}

@Suite struct `A new panel` {
    /// A story in a window that holds a part of it, with the panel in the table.
    private func story(rows: Int = 8, keys: KeyRemapping = KeyRemapping()) -> ReaderDriver {
        var settings = Settings()
        settings.keys = keys
        var driver = ReaderDriver(rows: rows)
        driver.reader = ReaderState(
            size: Size(rows: rows, columns: 80), theme: .monochrome, place: "demo",
            panels: PanelTable.all + [WordsPanel.self], settings: settings)
        driver.send(.listed(ArticleCatalogue(ReaderDriver.entries)))
        driver.press("j Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        return driver
    }

    @Test func `opens at its key, shows its lines and its status, and closes to the story`() {
        var driver = story()
        let before = driver.lines
        driver.press("W")
        #expect(driver.lines[1...3] == [" Peru", " swears", " in"])
        #expect(driver.status == "Enter searches q closes 1/6")
        driver.press("j W")
        #expect(driver.lines == before)
    }

    @Test func `moves by its keys, a number and the mouse, and leaves the story behind it where it is`() {
        var driver = story()
        driver.press("W 3 G")
        #expect(driver.status.hasSuffix("3/6"))
        driver.press("g 4 j")
        #expect(driver.status.hasSuffix("5/6"))
        driver.send(.key(.mouse(MouseAction(.wheelUp, at: Position(row: 3, column: 3)))))
        #expect(driver.status.hasSuffix("2/6"))
        driver.send(.key(.mouse(MouseAction(.press, at: Position(row: 4, column: 3)))))
        #expect(driver.status.hasSuffix("4/6"))
        #expect(driver.reader.story?.topRow == 0)
    }

    @Test func `acts on the story`() {
        var driver = story()
        driver.press("W")
        driver.send(.key(.mouse(MouseAction(.press, at: Position(row: 1, column: 3)))))
        #expect(driver.reader.front is StoryPanel)
        #expect(driver.reader.story?.search?.matches.count == 2)
    }

    @Test
    func `keeps its choice on the screen when the window shrinks, and closes when another story opens`() {
        var driver = story(rows: 12)
        driver.press("W G")
        driver.send(.resized(Size(rows: 5, columns: 40)))
        #expect(driver.texts(in: Theme.monochrome[.selection]) == ["president"])
        driver.press("q q j Enter")
        driver.send(.opened(ReaderDriver.entries[2].id, SampleStory.sample, .annotated))
        #expect(driver.reader.front is StoryPanel)
    }

    @Test func `is in the help screen, from which its keys lead back to it`() {
        var driver = story(rows: 24)
        driver.press("W ?")
        #expect(driver.lines[4] == " Words")
        #expect(driver.lines.contains { $0.hasPrefix("   Enter ") && $0.hasSuffix(" search for the word") })
        driver.press("q")
        #expect(driver.status.hasSuffix("1/6"))
    }

    @Test func `takes other keys like any`() {
        var driver = story(keys: KeyRemapping(inPlace: [WordsPanel.words: [.down: ["x"]]]))
        driver.press("W x")
        #expect(driver.status.hasSuffix("2/6"))
        driver.press("q x")
        #expect(driver.status.hasPrefix("1 passage removed"))
    }

    @Test func `that forgets a command which is bound in it is found out`() {
        var driver = story()
        driver.press("W")
        let place = driver.reader.commandPlace
        #expect(driver.reader.perform(CommandCall(command: .sort), at: place) == nil)
        #expect(driver.reader.perform(CommandCall(command: .down), at: place) == [])
    }
}
