import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// From one article to the next without the list in between.
@Suite struct NextArticleTests {
    private static let newest = ArticleID(path: "demo/cop.md")
    private static let undated = ArticleID(path: "demo/undated.txt")

    /// The story of the second of four articles; the last cannot be read.
    private func story(rows: Int = 24, columns: Int = 80, read: [ArticleID] = []) -> ReaderDriver {
        var driver = ReaderDriver(rows: rows, columns: columns)
        driver.load(Dictionary(uniqueKeysWithValues: read.map { ($0, ReadingState(isRead: true)) }))
        driver.press("j Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        return driver
    }

    @Test func `J and K open the neighbours in the list, and say where it ends`() {
        var driver = story()
        driver.press("K")
        #expect(driver.effects == [.open(Self.newest)])
        driver.send(.opened(Self.newest, SampleStory.sample, .annotated))
        #expect(driver.reader.list.selection == 0)
        driver.press("K")
        #expect(driver.status.hasPrefix("this is the first article"))
        driver.press("J")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        driver.press("J")
        #expect(driver.effects == [.open(Self.undated)])
        driver.send(.opened(Self.undated, SampleStory.sample, .annotated))
        driver.press("J")
        #expect(driver.status.hasPrefix("this is the last article"), "the last row cannot be read")
    }

    @Test func `the order and the filter of the list hold`() {
        var driver = ReaderDriver()
        driver.press("zt / p e r u Enter Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        driver.press("J")
        #expect(driver.status.hasPrefix("this is the last article"))
    }

    @Test func `the next unread article is found beyond the end of the list`() {
        var driver = story(read: [Self.undated])
        driver.press(">")
        #expect(driver.effects == [.open(Self.newest)])
        driver = story(read: [Self.undated, Self.newest])
        driver.press(">")
        #expect(driver.effects.isEmpty && driver.status.hasPrefix("no other article is unread"))
        driver.press("q >")
        #expect(driver.reader.list.selected?.id == ReaderDriver.article)
    }

    @Test func `Space at the end goes on after one more press, and no other key between`() {
        var driver = story(rows: 10, read: [Self.newest])
        while driver.reader.story?.topRow != driver.reader.story?.lastTopRow { driver.press("Space") }
        #expect(driver.effects.allSatisfy { if case .open = $0 { false } else { true } })
        driver.press("Space")
        #expect(driver.status.hasPrefix("end of the story Space opens the next unread article"))
        driver.press("Space Space")
        #expect(driver.reader.library.opening == nil, "the key is held down")
        driver.send(.rested)
        driver.press("j Space")
        #expect(driver.reader.library.opening == nil)
        driver.send(.rested)
        driver.press("Space")
        #expect(driver.effects == [.open(Self.undated)])
    }

    @Test func `a number before Space does not leave the story`() {
        var driver = story(rows: 10)
        driver.press("9 9 Space")
        #expect(driver.reader.library.opening == nil && driver.status.hasPrefix("end of the story"))
    }

    @Test func `hits of the archive follow one another`() {
        var driver = ReaderDriver()
        driver.press("S x Enter")
        let hits = [ReaderDriver.article, Self.newest].map {
            ArchiveHit(
                id: $0, title: "Hit", source: nil, published: nil, passage: "an x", lit: [3..<4], range: nil
            )
        }
        driver.send(.found(query: "x", .hits(hits, note: nil)))
        driver.press("Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        driver.press("J")
        #expect(driver.effects == [.open(Self.newest)])
        driver.send(.opened(Self.newest, SampleStory.sample, .annotated))
        driver.press("J")
        #expect(driver.status.hasPrefix("this is the last article"))
        driver.press("q")
        #expect(driver.reader.panel(ArchivePanel.self)?.choice.selection == 1)
    }

    // MARK: Marking

    @Test func `N marks read and goes down`() {
        var driver = ReaderDriver()
        driver.load([:])
        driver.press("N")
        #expect(driver.effects == [.keep(.read(Self.newest, true))])
        #expect(driver.reader.list.selection == 1)
    }

    @Test func `A asks once, marks all that are shown, and u undoes them together`() {
        var driver = ReaderDriver()
        driver.load([Self.newest: ReadingState(isRead: true)])
        driver.press("A")
        #expect(driver.status.hasPrefix("mark 2 articles read? y yes any other key no"))
        driver.press("n")
        #expect(driver.effects.isEmpty && driver.reader.list.unreadCount == 2)
        driver.press("A y")
        #expect(driver.reader.list.unreadCount == 0 && driver.effects.count == 2)
        driver.press("A")
        #expect(driver.status.hasPrefix("no article here is unread"))
        driver.press("u")
        #expect(driver.reader.list.unreadCount == 2 && driver.effects.count == 2)
        #expect(driver.status.hasPrefix("2 articles unread again"))
    }

    // MARK: Side by side

    @Test func `the story follows the list once the user rests, and the list keeps the keys`() {
        var driver = story(columns: 140)
        #expect(!driver.reader.awaitsRest)
        driver.press("^W")
        #expect(driver.reader.isListFocused && !driver.reader.awaitsRest)
        driver.press("j")
        #expect(driver.effects.isEmpty && driver.reader.awaitsRest)
        driver.send(.rested)
        #expect(driver.effects == [.open(Self.undated)] && !driver.reader.awaitsRest)
        // Keys do not wait for it.
        driver.press("k")
        #expect(driver.reader.list.selection == 1)
        driver.press("j")
        driver.send(.opened(Self.undated, SampleStory.sample, .annotated))
        #expect(driver.reader.story?.id == Self.undated && driver.reader.isListFocused)
        #expect(driver.effects.isEmpty, "it is not read yet")
        driver.press("Tab")
        #expect(!driver.reader.isListFocused && driver.effects.contains(.timeStay(Self.undated)))
    }

    @Test func `a prompt is not closed by a story that follows`() {
        var driver = story(columns: 140)
        driver.press("^W j")
        driver.send(.rested)
        driver.press("/")
        driver.send(.opened(Self.undated, SampleStory.sample, .annotated))
        #expect(driver.reader.front is PromptPanel && driver.reader.story?.id == ReaderDriver.article)
    }

    @Test func `Enter makes the article that follows the one to read`() {
        var driver = story(columns: 140)
        driver.press("^W j")
        driver.send(.rested)
        driver.press("Enter")
        #expect(driver.effects.isEmpty, "it is being opened already")
        driver.send(.opened(Self.undated, SampleStory.sample, .annotated))
        #expect(!driver.reader.isListFocused && driver.effects.contains(.timeStay(Self.undated)))
    }

    // MARK: Choices

    @Test func `a command that is begun shows how it can go on, once the user rests`() {
        var driver = ReaderDriver()
        driver.press("z")
        #expect(driver.reader.awaitsRest && !driver.lines.joined().contains("t sort by title"))
        driver.send(.rested)
        #expect(driver.lines.joined().contains("t sort by title") && !driver.reader.awaitsRest)
        driver.press("t")
        #expect(!driver.lines.joined().contains("t sort by title"))
        #expect(driver.reader.list.order.key == .title)
    }
}
