import Display
import Testing
import TextCore

@testable import ReaderUI

/// Jumps that are more than the next highlight: labels, the trail, marks.
@Suite struct JumpKeysTests {
    /// Forty paragraphs, each with a place and a number, under four subheadings.
    static let long = SampleStory.annotated(
        "#The river and its towns\n"
            + (1...40).map { number in
                (number % 10 == 1 ? "+Part \(number / 10 + 1)\n" : "")
                    + "Paragraph \(number) tells of [Lima|LOC 0] and of what the river did there in the rain.\n"
            }.joined())

    private func story(rows: Int = 12, columns: Int = 80) -> ReaderDriver {
        ReaderDriver.story(rows: rows, columns: columns, Self.long)
    }

    // MARK: Labels

    @Test func `f labels what is lit, and a label's letters jump to it`() {
        var driver = ReaderDriver.story()
        driver.press("f")
        #expect(
            driver.texts(in: Theme.monochrome[.hint]) == [
                "S", "D", "F", "J", "K", "L", "G", "H", "AA", "AS", "AD", "AF",
            ])
        #expect(driver.status.hasPrefix("jump to: type a label Esc cancels"))
        let choice = driver.reader.panel(LabelPanel.self)?.choice
        let target = choice?.targets.first { $0.label.count == 2 }
        driver.type(target?.label ?? "")
        #expect(!(driver.reader.front is any RequestPanel))
        #expect(driver.reader.story?.focus == target?.focus)
        #expect(driver.frame.cursor != nil)
    }

    @Test func `labels stand over the first letters, in capitals, told apart without colour`() {
        var driver = ReaderDriver.story(SampleStory.annotated("#News\nIn [Peru|LOC 0] and [Chile|LOC 1]."))
        driver.press("f")
        #expect(driver.lines.contains { $0.contains("In Aeru and Shile.") })
        #expect(driver.texts(in: Theme.monochrome[.hint]) == ["A", "S"])
        driver.press("s")
        #expect(driver.status.hasPrefix("LOC Chile 1/1"))
    }

    @Test func `typed letters leave the labels that begin with them, and can be taken back`() {
        var driver = story(rows: 60)
        driver.press("f")
        let all = driver.reader.panel(LabelPanel.self)?.choice.open.count ?? 0
        let long = driver.reader.panel(LabelPanel.self)?.choice.targets.last?.label ?? ""
        driver.type(String(long.prefix(1)))
        let open = driver.reader.panel(LabelPanel.self)?.choice.open.map(\.label) ?? []
        #expect(open.count < all && open.allSatisfy { $0.hasPrefix(long.prefix(1)) })
        driver.press("Backspace")
        #expect(driver.reader.panel(LabelPanel.self)?.choice.open.count == all)
        driver.press("z")
        #expect(driver.status.hasPrefix("no such label Esc cancels"))
        let before = driver.reader.story?.topRow
        driver.press("Esc")
        #expect(!(driver.reader.front is any RequestPanel) && driver.reader.story?.topRow == before)
    }

    @Test func `matches get labels too`() {
        var driver = story()
        driver.press("/")
        driver.type("river")
        driver.press("Enter f")
        let focuses = driver.reader.panel(LabelPanel.self)?.choice.targets.map(\.focus) ?? []
        let kinds = Set(focuses.map { if case .match = $0 { "match" } else { "highlight" } })
        #expect(kinds == ["match", "highlight"])
    }

    @Test func `a screen without anything lit says so`() {
        var driver = ReaderDriver.story(SampleStory.annotated("#Nothing\nto see here"))
        driver.press("f")
        #expect(!(driver.reader.front is any RequestPanel))
        #expect(driver.status.hasPrefix("no highlight, match or link on this screen"))
    }

    @Test func `^C quits, also while a label is asked for`() {
        var driver = ReaderDriver.story()
        driver.press("f ^C")
        #expect(driver.effects.contains(.quit))
    }

    // MARK: Types and subheadings

    @Test(arguments: [
        ("p", "PER Dina Boluarte 1/2", "PER Dina Boluarte 2/2"),
        ("o", "ORG Congress 1/2", "ORG Congress 2/2"),
        ("l", "LOC Peru 1/1", "LOC Lima 1/2"), ("g", "NORP Peruvian 1/1", "NORP Peruvian 1/1 wrapped"),
    ])
    func `a bracket and a letter go to the next and previous name of a type`(
        letter: String, first: String, later: String
    ) {
        var driver = ReaderDriver.story()
        driver.press("] \(letter)")
        #expect(driver.status == "\(first) all")
        driver.press("] \(letter)")
        if letter == "p" { driver.press("] p") }
        #expect(driver.status == "\(later) all")
        driver.press("[ \(letter)")
        if letter == "p" { driver.press("[ p") }
        #expect(driver.status.hasPrefix(first))
    }

    @Test func `a type that is not there says so`() {
        var driver = ReaderDriver.story()
        driver.press("] m")
        #expect(driver.status.hasPrefix("no event or work in this story"))
    }

    @Test func `subheadings come to the top of the screen, one after another, and around the end`() {
        var driver = story()
        var seen: [String] = []
        for _ in 0..<5 {
            driver.press("] ]")
            seen.append(driver.lines[2].filter { $0 != " " } + " " + String(driver.status.prefix(14)))
        }
        #expect(
            seen == [
                "Part1 subheading 1/4", "Part2 subheading 2/4", "Part3 subheading 3/4",
                "Part4 subheading 4/4",
                "Part1 subheading 1/4",
            ])
        driver.press("[ [")
        #expect(driver.lines[2].contains("Part 4"))
        driver.press("g ] ] ] ] H")
        #expect(driver.lines[2].contains("Part 1"))
    }

    @Test func `a story without subheadings says so`() {
        var driver = ReaderDriver.story()
        driver.press("] ]")
        #expect(driver.status.hasPrefix("no subheading in this story"))
    }

    // MARK: The trail

    @Test func `H goes back to where a jump began, L forward again`() {
        var driver = story()
        driver.press("j j j")
        let start = driver.lines.dropLast()
        driver.press("G")
        let end = driver.lines.dropLast()
        driver.press("H")
        #expect(driver.lines.dropLast() == start)
        driver.press("H")
        #expect(driver.status.hasPrefix("no earlier jump"))
        driver.press("L")
        #expect(driver.lines.dropLast() == end)
        driver.press("L")
        #expect(driver.status.hasPrefix("no later jump"))
        driver.press("^O")
        #expect(driver.lines.dropLast() == start)
    }

    @Test func `a search, the index and the timeline are jumps one comes back from`() {
        var driver = story()
        driver.press("/")
        driver.type("Paragraph 30")
        driver.press("Enter")
        #expect(driver.lines.contains { $0.contains("Paragraph 30") })
        driver.press("i Enter")
        #expect(driver.status.hasPrefix("LOC Lima 1/40"))
        driver.press("H")
        #expect(driver.lines.contains { $0.contains("Paragraph 30") })
        driver.press("H")
        #expect(driver.reader.story?.topRow == 0)
    }

    @Test func `scrolling, and jumps on the screen, are no entries`() {
        var driver = story()
        driver.press("j Space Space Tab Tab b H")
        #expect(driver.status.contains("no earlier jump"))
    }

    @Test func `a cancelled search is no entry`() {
        var driver = story()
        driver.press("/")
        driver.type("Paragraph 30")
        driver.press("Esc H")
        #expect(driver.status.hasPrefix("no earlier jump"))
    }

    @Test func `what was chosen is chosen again`() {
        var driver = story()
        driver.press("Tab Tab G H")
        #expect(driver.status.hasPrefix("LOC Lima 2/40"))
    }

    @Test func `the trail outlasts a resize, and the story's being closed`() {
        var driver = story()
        driver.press("/")
        driver.type("Paragraph 30")
        driver.press("Enter Esc G")
        driver.send(.resized(Size(rows: 9, columns: 50)))
        driver.press("q Enter")
        driver.send(.opened(ReaderDriver.article, Self.long, .annotated))
        driver.press("H")
        #expect(driver.lines.contains { $0.contains("Paragraph 30") })
    }

    // MARK: Marks

    @Test func `a mark is set and gone to, and '' goes back to before the jump`() {
        var driver = story()
        driver.press("Space Space")
        let marked = driver.lines.dropLast()
        driver.press("m a")
        #expect(driver.status.hasPrefix("mark a set"))
        driver.press("Space Space")
        let left = driver.lines.dropLast()
        driver.press("' a")
        #expect(driver.lines.dropLast() == marked)
        driver.press("' '")
        #expect(driver.lines.dropLast() == left)
        driver.press("' '")
        #expect(driver.lines.dropLast() == marked)
    }

    @Test func `marks survive a resize`() {
        var driver = story()
        driver.press("Space Space Space m b g")
        let place = driver.reader.library.trails[ReaderDriver.article]?.marks["b"]?.top
        driver.send(.resized(Size(rows: 20, columns: 40)))
        driver.press("' b")
        let shown = driver.reader.story.flatMap { $0.layout.text(in: $0.visibleRows) }
        #expect(place.map { shown?.contains($0) ?? false } == true)
    }

    @Test func `a mark that is not there says how one is set`() {
        var driver = story()
        driver.press("' z")
        #expect(driver.status.hasPrefix("no mark z in this story m and a letter set one"))
        driver.press("' '")
        #expect(driver.status.hasPrefix("no jump yet"))
        driver.press("m 1")
        #expect(driver.status.hasPrefix("a mark is named by a letter"))
        driver.press("m Esc")
        #expect(!(driver.reader.front is any RequestPanel))
    }
}
