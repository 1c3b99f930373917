import Display
import Testing
import TextCore

@testable import ReaderUI

/// Keys pressed in the story, and what the status line says.
@Suite struct StoryKeysTests {
    // MARK: Jumps

    @Test func `Tab goes through the highlights and names each on the status line`() {
        var driver = ReaderDriver.story()
        var seen: [String] = []
        for _ in 0..<6 {
            driver.press("Tab")
            seen.append(driver.status)
        }
        #expect(
            seen == [
                "LOC Peru 1/1 all", "LOC Lima 1/2 all", "ORG Congress 1/2 all", "PER Dina Boluarte 1/2 all",
                "DATE Wednesday = 2022-12-07 · Wed 7 Dec 2022 all", "LOC Lima 2/2 all",
            ])
        driver.press("Shift-Tab Shift-Tab")
        #expect(driver.status == "PER Dina Boluarte 1/2 all")
    }

    @Test func `a short mention is named by the fullest form`() {
        var driver = ReaderDriver.story()
        driver.press("Tab Tab Tab Tab .")
        #expect(driver.status == "PER Dina Boluarte 2/2 all")
        #expect(
            driver.texts(in: Theme.monochrome[.focus].over(Theme.monochrome[.mark(.person)])) == [
                "Boluarte"
            ])
        driver.press(".")
        #expect(driver.status == "PER Dina Boluarte 1/2 wrapped all")
        driver.press(",")
        #expect(driver.status == "PER Dina Boluarte 2/2 wrapped all")
    }

    @Test func `e and d stop at entities and at dates only`() {
        var driver = ReaderDriver.story()
        driver.press("d")
        #expect(driver.status == "DATE Wednesday = 2022-12-07 · Wed 7 Dec 2022 all")
        driver.press("d")
        #expect(driver.status == "DATE next spring = 2023-SP · spring of 2023 all")
        driver.press("e")
        #expect(driver.status == "PER Pedro Castillo 2/2 all")
        driver.press("D")
        #expect(driver.status == "DATE next spring = 2023-SP · spring of 2023 all")
        driver.press("E")
        #expect(driver.status == "PER Dina Boluarte 2/2 all")
    }

    @Test func `a mention key without an entity says what to do`() {
        var driver = ReaderDriver.story()
        driver.press(".")
        #expect(driver.status.hasPrefix("no entity is chosen e goes to the next one"))
    }

    @Test func `a jump starts where the screen is`() {
        var driver = ReaderDriver.story(rows: 8)
        driver.press("G Tab")
        #expect(driver.status.hasPrefix("NORP Peruvian"))
    }

    @Test func `a story without highlights says so`() {
        var driver = ReaderDriver.story(SampleStory.annotated("#Nothing\nto see here"))
        driver.press("Tab")
        #expect(driver.status.hasPrefix("no highlight in this story"))
        driver.press("e")
        #expect(driver.status.hasPrefix("no entity in this story"))
        driver.press("i")
        #expect(driver.lines[3] == "  No names or dates were found in this story.")
    }

    // MARK: Search

    @Test func `search counts as one types, and folds accents and quotes`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("cafe")
        #expect(driver.lines.last?.hasSuffix("match 1/2") == true)
        driver.press("Enter")
        #expect(driver.status == "match 1/2 all")
        driver.press("n")
        #expect(driver.status == "match 2/2 all")
        driver.press("n")
        #expect(driver.status == "match 1/2 wrapped all")
        driver.press("N")
        #expect(driver.status == "match 2/2 wrapped all")
        driver.press("Esc /")
        driver.type("\"truce\"")
        driver.press("Enter")
        #expect(driver.status == "match 1/1 all")
    }

    @Test(arguments: [24, 30, 40, 60, 80])
    func `a phrase is found across wrapped lines at every width`(columns: Int) {
        var driver = ReaderDriver.story(rows: 40, columns: columns)
        driver.press("/")
        driver.type("the world health body")
        driver.press("Enter")
        #expect(driver.status.hasPrefix("match 1/1"))
        let lit = driver.texts(in: Theme.monochrome[.currentMatch])
        #expect(lit.joined(separator: " ") == "The world health body")
    }

    @Test func `a capital makes the search exact`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("Vote")
        driver.press("Enter")
        #expect(driver.status == "no match all")
        driver.press("/")
        driver.type("vote")
        driver.press("Enter")
        #expect(driver.status == "match 1/3 all")
    }

    @Test func `a search that finds nothing stays where it was`() {
        var driver = ReaderDriver.story(rows: 8)
        driver.press("j j /")
        let before = driver.lines.dropLast()
        driver.type("zebra")
        #expect(driver.lines.last?.hasSuffix("no match") == true)
        #expect(driver.lines.dropLast() == before)
        driver.press("Enter")
        #expect(driver.status.hasPrefix("no match"))
    }

    @Test func `Esc in the prompt returns to where it was opened`() {
        var driver = ReaderDriver.story(rows: 8)
        let before = driver.lines
        driver.press("/")
        driver.type("Peruvian")
        #expect(driver.lines != before)
        driver.press("Esc")
        #expect(driver.lines == before)
        #expect(driver.reader.story?.search == nil)
    }

    @Test func `removed text is searched only while it is shown`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("/")
        driver.type("every gift")
        driver.press("Enter")
        #expect(driver.status == "no match all")
        driver.press("x")
        #expect(driver.reader.story?.search?.matches.count == 1)
    }

    @Test func `the prompt can be edited`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("one two")
        driver.press("^W")
        driver.type("x")
        driver.press("Home")
        driver.type("z")
        driver.press("^E Backspace")
        #expect(driver.status.hasPrefix("/zone "))
        driver.press("^U")
        #expect(driver.status == "/")
        driver.press("Backspace")
        #expect(!(driver.reader.front is PromptPanel))
    }

    // MARK: Esc, leaving, place

    @Test func `Esc undoes one thing at a time`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("cafe")
        driver.press("Enter Tab")
        #expect(driver.status.hasPrefix("PER Dina Boluarte"))
        driver.press("Esc")
        #expect(driver.reader.story?.focus == nil)
        #expect(driver.status == "2 matches all")
        driver.press("Esc")
        #expect(driver.reader.story?.search == nil)
        driver.press("Esc")
        #expect(driver.reader.story == nil)
        #expect(driver.reader.list.selected?.id == ReaderDriver.article)
        driver.press("Esc")
        #expect(driver.effects.isEmpty)
    }

    @Test func `q goes back to the list, and leaves a reader that was opened on a file`() {
        var driver = ReaderDriver.story()
        driver.press("q")
        #expect(driver.reader.story == nil && driver.effects.isEmpty)
        driver.press("q")
        #expect(driver.effects == [.quit])

        var reader = ReaderState(
            size: Size(rows: 24, columns: 80), theme: .monochrome, place: "",
            start: .story(ReaderDriver.article))
        #expect(reader.begin() == [.open(ReaderDriver.article)])
        _ = reader.update(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(reader.update(.key(.escape)).isEmpty)
        #expect(reader.update(.key(.character("q"))) == [.quit])
    }

    @Test func `a resize keeps the first line's text and the focus`() {
        var driver = ReaderDriver.story(rows: 8)
        driver.press("j j j j j")
        let top = driver.reader.story?.place.top
        for columns in [40, 120, 33, 80] {
            driver.send(.resized(Size(rows: 8, columns: columns)))
            let text = driver.reader.story?.layout.text(in: driver.reader.story?.visibleRows ?? 0..<0)
            #expect(top.map { text?.contains($0) ?? false } == true)
        }
        driver.press("d d")
        driver.send(.resized(Size(rows: 12, columns: 50)))
        #expect(driver.status.hasPrefix("DATE next spring"))
        #expect(driver.frame.cursor != nil)
    }

    @Test func `what a jump went to stays on a screen that becomes smaller`() {
        var driver = ReaderDriver.story(rows: 40)
        driver.press("d d")
        driver.send(.resized(Size(rows: 7, columns: 40)))
        #expect(driver.frame.cursor.map { (1...5).contains($0.row) } == true)
    }

    @Test func `plus and minus change the measure`() {
        var driver = ReaderDriver.story(rows: 30)
        driver.press("- - - -")
        #expect(driver.status.hasPrefix("text 56 columns wide"))
        #expect(driver.lines.dropLast().dropFirst().allSatisfy { $0.count <= 12 + 56 })
        driver.press("+ + + + + + + + + +")
        #expect(driver.reader.textWidth == 76)
    }

    @Test func `a key with Alt that means nothing is Escape and the key`() {
        var driver = ReaderDriver.story(rows: 10)
        driver.press("Tab Alt-G")
        let bottom = driver.lines
        #expect(driver.status.hasSuffix("end"))
        #expect(!driver.status.contains("Peru"))
        // Closes the index, and goes to the top of the story.
        driver.press("i Alt-g")
        #expect(driver.status.hasSuffix("top"))
        // Drops what was begun.
        driver.press("y Alt-G")
        #expect(driver.lines == bottom)
        driver.press("/ Alt-q")
        #expect(driver.reader.front is PromptPanel)
    }

    @Test func `the index jumps to the first mention`() {
        var driver = ReaderDriver.story(rows: 10)
        driver.press("i j Enter")
        #expect(driver.status.hasPrefix("PER Pedro Castillo 1/2"))
        #expect(driver.frame.cursor != nil)
    }

    @Test func `annotations that come later keep the place`() {
        var driver = ReaderDriver(rows: 10)
        driver.press("j Enter")
        let plain = AnnotatedArticle(
            source: SampleStory.sample.source, cleaned: SampleStory.sample.cleaned,
            segmentation: SampleStory.sample.segmentation, entities: .none, dates: [])
        driver.send(.opened(ReaderDriver.article, plain, .cleaned))
        driver.press("j j")
        let before = driver.lines.dropLast()
        driver.press("Tab")
        #expect(driver.status.hasPrefix("still looking for names and dates"))
        driver.press("Esc")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(driver.lines.dropLast() == before && driver.reader.story?.focus == nil)
    }

    @Test func `a jump asked for before the names are there is made with them`() {
        var driver = ReaderDriver()
        driver.press("j Enter 2 ]p ]p")
        driver.send(.opened(ReaderDriver.article, SampleStory.annotated("#Rain\nIt rained."), .cleaned))
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        var later = ReaderDriver.story()
        later.press("2 ]p ]p")
        #expect(driver.status == later.status && driver.reader.story?.focus != nil)
    }
}
