import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// What the reader keeps, and what it does with what was kept.
@Suite struct KeepingTests {
    private static let peru = ReaderDriver.article
    private static let long = SampleStory.annotated(
        "#[Peru|LOC 0] swears in a new president\n"
            + (1...60).map {
                "Paragraph \($0) tells of the river that rose in the night and of its people.\n"
            }
            .joined())

    /// On the list, with what is kept of its articles.
    private func list(_ states: [ArticleID: ReadingState] = [:], columns: Int = 80) -> ReaderDriver {
        var driver = ReaderDriver(rows: 8, columns: columns)
        driver.load(states)
        return driver
    }

    /// In the long story, which was opened from the list.
    private func story(_ state: ReadingState? = nil, columns: Int = 80) -> ReaderDriver {
        var driver = ReaderDriver(rows: 24, columns: columns)
        driver.press("j Enter")
        if let state { driver.send(.statesLoaded([Self.peru: state])) }
        driver.send(.opened(Self.peru, Self.long, .annotated))
        return driver
    }

    private func position(of paragraph: Int) throws -> ReadingPosition {
        let text = Self.long.text.description
        let found = try #require(text.firstRange(of: "Paragraph \(paragraph) "))
        let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        return ReadingPosition(TextOffset(utf8: offset), in: Self.long.text)
    }

    // MARK: Marks

    @Test func `unread articles have a dot and a bold title, starred ones an asterisk`() {
        let driver = list([
            Self.peru: ReadingState(isRead: true, isStarred: true),
            ArticleID(path: "demo/undated.txt"): ReadingState(isStarred: true),
        ])
        #expect(
            driver.lines == [
                " demo                                                      4 articles, 2 unread",
                " • 2023-12-13  Example Wire   Cop28 ends with a deal                      3 min",
                "*  2022-12-07  Dateline demo  Peru swears in a new president              2 min",
                "*• —                          Undated                                     1 min",
                "   —                          ! broken.txt",
                "",
                "",
                "Enter opens  / filters  ? help                                              1/4",
            ])
        let bold = driver.texts(in: Theme.monochrome[.unread])
        #expect(bold.contains { $0.hasPrefix("Undated") } && !bold.contains { $0.hasPrefix("Peru") })
    }

    @Test func `while nobody knows what was read, nothing is called unread`() {
        let driver = ReaderDriver(rows: 8)
        #expect(driver.lines[0].hasSuffix(" 4 articles"))
        #expect(!driver.lines.contains { $0.contains("•") })
    }

    @Test func `an article is read when its end was on the screen, not when it is passed or opened`() {
        var driver = list()
        driver.press("j j j k k")
        #expect(driver.effects.isEmpty)
        driver.press("Enter")
        #expect(driver.effects == [.open(Self.peru)])
        driver.send(.opened(Self.peru, Self.long, .cleaned))
        #expect(driver.effects == [.timeStay(Self.peru)])
        driver.send(.opened(Self.peru, Self.long, .annotated))
        driver.press("q")
        #expect(driver.lines[0].hasSuffix("4 articles, 3 unread"))
        driver.press("Enter")
        driver.send(.opened(Self.peru, Self.long, .annotated))
        driver.press("G")
        #expect(driver.effects == [.keep(.read(Self.peru, true))])
        driver.press("g G q")
        #expect(driver.lines[0].hasSuffix("4 articles, 2 unread"))
    }

    @Test func `an article that stays open is read, one that was left is not`() {
        var driver = list()
        driver.press("j Enter")
        driver.send(.opened(Self.peru, Self.long, .annotated))
        driver.send(.stayed(ArticleID(path: "demo/cop.md")))
        #expect(driver.effects.isEmpty)
        driver.send(.stayed(Self.peru))
        #expect(driver.effects == [.keep(.read(Self.peru, true))])
        driver.press("q u")
        #expect(driver.effects == [.keep(.read(Self.peru, false))])
        driver.send(.stayed(Self.peru))
        #expect(driver.effects.isEmpty)
    }

    @Test func `a short article is read when it is opened, and what is marked unread there stays so`() {
        var driver = list()
        driver.press("j Enter")
        driver.send(.opened(Self.peru, SampleStory.annotated("#Rain\nIt rained."), .annotated))
        #expect(driver.effects == [.timeStay(Self.peru), .keep(.read(Self.peru, true))])
        driver.press("r")
        #expect(driver.effects == [.keep(.read(Self.peru, false))])
        driver.press("j")
        driver.send(.stayed(Self.peru))
        #expect(driver.effects.isEmpty)
    }

    @Test func `u takes back the last marks, one after the other, and goes to their articles`() {
        var driver = list([Self.peru: ReadingState(tags: ["old"])])
        driver.press("j s t ^U n e w Enter k r u")
        #expect(driver.effects == [.keep(.read(ArticleID(path: "demo/cop.md"), false))])
        #expect(driver.status.hasPrefix("unread again"))
        driver.press("u")
        #expect(driver.effects == [.keep(.tagged(Self.peru, ["old"]))])
        #expect(driver.reader.list.selected?.id == Self.peru)
        driver.press("u")
        #expect(driver.effects == [.keep(.starred(Self.peru, false))])
        driver.press("u")
        #expect(driver.effects.isEmpty && driver.status.hasPrefix("no mark to undo"))
    }

    @Test func `s stars and r marks, in the list and in the story`() {
        var driver = list()
        driver.press("j s")
        #expect(driver.effects == [.keep(.starred(Self.peru, true))])
        #expect(driver.lines[2].hasPrefix("*•") && driver.status.hasPrefix("starred"))
        driver.press("r")
        #expect(driver.effects == [.keep(.read(Self.peru, true))])
        #expect(driver.lines[2].hasPrefix("*  ") && driver.status.hasPrefix("marked read"))
        driver.press("Enter")
        driver.send(.opened(Self.peru, Self.long, .annotated))
        #expect(driver.effects.isEmpty)
        #expect(driver.lines[0].hasPrefix(" * "))
        driver.press("s")
        #expect(driver.effects == [.keep(.starred(Self.peru, false))])
        driver.press("r")
        #expect(driver.effects == [.keep(.read(Self.peru, false))])
        driver.press("q")
        #expect(driver.lines[2].hasPrefix(" • "))
    }

    @Test func `an article that cannot be read has no marks`() {
        var driver = list()
        driver.press("G s")
        #expect(driver.effects.isEmpty)
        driver.press("r")
        #expect(driver.effects.isEmpty)
    }

    @Test func `what is loaded late does not undo what was done meanwhile`() {
        var driver = ReaderDriver(rows: 8)
        driver.press("j s r")
        driver.send(.statesLoaded([Self.peru: ReadingState(isRead: false, isStarred: false, tags: ["x"])]))
        #expect(driver.lines[2].hasPrefix("*  "))
        #expect(
            driver.reader.library.state(of: Self.peru)
                == ReadingState(isRead: true, isStarred: true, tags: ["x"]))
    }

    // MARK: Tags

    @Test func `t gives an article tags, which the list shows and the filter finds`() {
        var driver = list([Self.peru: ReadingState(isRead: true, tags: ["old"])])
        driver.press("j t")
        #expect(driver.status.hasPrefix("tags: old"))
        driver.type("#later, vote later")
        driver.press("Enter")
        #expect(driver.effects == [.keep(.tagged(Self.peru, ["later", "old", "vote"]))])
        #expect(driver.lines[2].contains("Peru swears in a new pr… #later #old #vote  2 min"))
        driver.press("/")
        driver.type("#vote")
        #expect(driver.reader.list.shown.count == 1 && driver.lines[1].contains("Peru"))
        driver.press("Esc t ^U Enter")
        #expect(driver.effects == [.keep(.tagged(Self.peru, []))] && driver.status.hasPrefix("no tags"))
        driver.press("/")
        driver.type("#vote")
        #expect(driver.reader.list.shown.isEmpty)
    }

    @Test func `a tag prompt that is cancelled, or changes nothing, keeps nothing`() {
        var driver = list([Self.peru: ReadingState(tags: ["old"])])
        for keys in ["j t x Esc", "t Enter", "G t"] {
            driver.press(keys)
            #expect(driver.effects.isEmpty)
        }
        #expect(
            driver.reader.library.state(of: Self.peru).tags == ["old"]
                && !(driver.reader.front is PromptPanel))
    }

    @Test func `an open story can be tagged`() {
        var driver = story()
        driver.press("t a Enter")
        #expect(driver.effects == [.keep(.tagged(Self.peru, ["a"]))])
        #expect(driver.reader.story != nil && driver.status.hasPrefix("tags: a"))
    }

    // MARK: Place

    @Test(arguments: [80, 40, 200]) func `a story opens where it was left, at any width`(columns: Int)
        throws
    {
        let state = ReadingState(isRead: true, position: try position(of: 30))
        var driver = story(state, columns: columns)
        #expect(driver.effects.isEmpty)
        #expect(driver.lines[1].contains("Paragraph 30 tells"))
        #expect(driver.status.hasPrefix("where you left off"))
        #expect(driver.reader.keepPlace().isEmpty)
        driver.press("g")
        #expect(driver.reader.keepPlace() == [.keep(.left(Self.peru, at: nil))])
    }

    @Test func `a place that comes late is gone to, unless the user has moved`() throws {
        let state = [Self.peru: ReadingState(position: try position(of: 30))]
        var driver = story()
        driver.send(.statesLoaded(state))
        #expect(driver.lines[1].contains("Paragraph 30 tells"))
        driver = story()
        driver.press("j")
        driver.send(.statesLoaded(state))
        #expect(!driver.lines[1].contains("Paragraph 30 tells"))
    }

    @Test(arguments: ["q", "^C", "Esc"]) func `the place is kept when the story or the reader is left`(
        key: String
    ) throws {
        var driver = story()
        driver.press("/")
        driver.type("Paragraph 40 ")
        driver.press("Enter Esc \(key)")
        guard case .keep(.left(Self.peru, let position?)) = driver.effects.first else {
            Issue.record("no place is kept: \(driver.effects)")
            return
        }
        #expect(driver.effects.count == (key == "^C" ? 2 : 1))
        var again = story(ReadingState(isRead: true, position: position), columns: 60)
        #expect(again.lines.contains { $0.contains("Paragraph 40 tells") })
        again.press("q")
        #expect(again.effects.isEmpty)
    }

    @Test func `a story that is opened again in the same run is where it was left`() {
        var driver = story()
        driver.press("Space Space")
        let lines = driver.lines.dropLast()
        driver.press("q Enter")
        driver.send(.opened(Self.peru, Self.long, .annotated))
        #expect(driver.lines.dropLast() == lines)
    }

    @Test func `a story that nobody moved in has no place to keep`() {
        var driver = story()
        driver.press("q")
        #expect(driver.effects.isEmpty)
    }

    // MARK: Searches

    @Test func `Up and Down bring earlier searches back, and what was typed`() {
        var driver = story()
        driver.send(.searchesLoaded(["river", "night"]))
        driver.press("/")
        driver.type("peo")
        driver.press("Up")
        #expect(driver.status.hasPrefix("/river"))
        #expect(driver.reader.story?.search?.matches.count == 60)
        driver.press("Up Up")
        #expect(driver.status.hasPrefix("/night"))
        driver.press("Down Down Down")
        #expect(driver.status.hasPrefix("/peo"))
        driver.press("Up")
        driver.type("s")
        #expect(driver.status.hasPrefix("/rivers"))
        driver.press("Enter")
        #expect(driver.effects == [.keep(.searched("rivers"))])
        driver.press("/ Up Up")
        #expect(driver.status.hasPrefix("/river"))
        #expect(driver.reader.library.searchHistory.queries == ["rivers", "river", "night"])
    }

    @Test func `a search that is repeated or was made before the others came stands first`() {
        var driver = story()
        for query in ["night", "river", "night"] {
            driver.press("/")
            driver.type(query)
            driver.press("Enter")
        }
        driver.send(.searchesLoaded(["people", "river"]))
        #expect(driver.reader.library.searchHistory.queries == ["night", "river", "people"])
    }

    @Test func `an empty or a cancelled search is not kept, nor is a filter`() {
        var driver = story()
        driver.press("/ Enter")
        #expect(driver.effects.isEmpty)
        driver.press("/ a Esc q / w Up Enter")
        #expect(driver.effects.isEmpty && driver.reader.library.searchHistory.queries.isEmpty)
    }

    // MARK: Problems

    @Test func `what cannot be kept is said once, whole, and the reader goes on`() {
        var driver = ReaderDriver(rows: 10, columns: 50)
        driver.send(
            .keepingFailed(
                message:
                    "~/.local/share/dateline/state.sqlite: in use by another program; close that program"))
        let said = driver.lines.suffix(2).joined(separator: " ")
        #expect(
            said == "~/.local/share/dateline/state.sqlite: in use by another program; close that program")
        driver.press("j")
        #expect(driver.status.hasPrefix("Enter opens"))
        #expect(driver.lines[2].contains("Peru"))
    }
}
