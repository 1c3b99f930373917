import Display
import Testing
import TextCore

@testable import ReaderUI

/// What the search prompt takes beside plain words: regular expressions, entities, dates.
@Suite struct SearchKeysTests {
    // MARK: Regular expressions

    @Test func `^R in the prompt changes between words and a regular expression`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("vote|caf.")
        #expect(driver.status == "/vote|caf. no match")
        driver.press("^R")
        #expect(driver.status == "regex/vote|caf. match 1/5")
        driver.press("^R")
        #expect(driver.status == "/vote|caf. no match")
        driver.press("^R Enter n n")
        #expect(driver.status == "match 3/5 all")
        #expect(driver.texts(in: Theme.monochrome[.currentMatch]) == ["café"])
        #expect(driver.texts(in: Theme.monochrome[.match]) == ["vote", "vote", "café"])
    }

    @Test func `^R in the story opens a search by expression`() {
        var driver = ReaderDriver.story()
        driver.press("^R")
        #expect(driver.status == "regex/")
        driver.type("^the")
        #expect(driver.status == "regex/^the match 1/3")
    }

    @Test func `an unfinished expression says what is missing, and the last matches stay lit`() {
        var driver = ReaderDriver.story()
        driver.press("^R")
        driver.type("cas")
        let lit = driver.texts(in: Theme.monochrome[.currentMatch])
        let top = driver.reader.story?.topRow
        driver.type("(")
        #expect(driver.status == "regex/cas( unclosed ( at column 4")
        #expect(driver.texts(in: Theme.monochrome[.currentMatch]) == lit && lit == ["Cas"])
        #expect(driver.reader.story?.topRow == top)
        driver.press("Enter")
        #expect(driver.status == "regex/cas( unclosed ( at column 4")
        driver.type("tillo)?")
        #expect(driver.status == "regex/cas(tillo)? match 1/2")
        driver.press("Enter")
        #expect(driver.status == "match 1/2 all")
    }

    @Test func `Esc out of an unfinished expression returns to where the prompt was opened`() {
        var driver = ReaderDriver.story(rows: 8)
        let before = driver.lines
        driver.press("^R")
        driver.type("peruvian(")
        #expect(driver.lines != before)
        driver.press("Esc")
        #expect(driver.lines == before)
        #expect(driver.reader.story?.search == nil)
    }

    @Test func `a long problem leaves room for the expression`() {
        var driver = ReaderDriver.story(rows: 10, columns: 40)
        driver.press("^R")
        driver.type("a)")
        #expect(driver.lines.last?.hasPrefix("regex/a)") == true)
        #expect(driver.lines.last?.contains("no ( for the )") == true)
        #expect(driver.frame.cursor == Position(row: 9, column: 8))
    }

    @Test(arguments: [24, 30, 40, 60, 80])
    func `an expression matches across wrapped lines at every width`(columns: Int) {
        var driver = ReaderDriver.story(rows: 40, columns: columns)
        driver.press("^R")
        driver.type("w\\w+ health b.dy")
        driver.press("Enter")
        #expect(driver.status.hasPrefix("match 1/1"))
        let lit = driver.texts(in: Theme.monochrome[.currentMatch])
        #expect(lit.joined(separator: " ") == "world health body")
    }

    @Test func `earlier searches come back as what they were`() {
        var driver = ReaderDriver.story()
        driver.send(.searchesLoaded([SearchQuery("b.d", as: .regularExpression), "lima"]))
        driver.press("/ Up")
        #expect(driver.status.hasPrefix("regex/b.d "))
        driver.press("Up")
        #expect(driver.status.hasPrefix("/lima "))
        driver.press("Down Enter")
        #expect(driver.effects == [.keep(.searched(SearchQuery("b.d", as: .regularExpression)))])
        driver.press("/ Up Down")
        #expect(driver.status == "/")
    }

    @Test func `Esc in a prompt brings the search back that was lit before`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("vote")
        driver.press("Enter n")
        let before = driver.lines
        driver.press("/")
        driver.type("zebra")
        #expect(driver.status == "/zebra no match")
        driver.press("Esc")
        #expect(driver.lines == before)
        driver.press("/")
        driver.type("peru")
        driver.press("Esc n")
        #expect(driver.status == "match 3/3 all")
    }

    /// The second search is made at the last of many matches, and leads away from it.
    @Test(arguments: ["towns", "paragraph 1 tells", "part 1"])
    func `a second search remembers where it began, whatever it finds`(second: String) {
        var driver = ReaderDriver.story(rows: 12, JumpKeysTests.long)
        driver.press("/")
        driver.type("the")
        driver.press("Enter N")
        let place = driver.reader.story?.place
        driver.press("/")
        driver.type(second)
        driver.press("Enter")
        #expect(driver.reader.story?.search?.matches.count == 1)
        #expect(driver.reader.story?.topRow ?? 99 < 10)
        driver.press("H")
        #expect(driver.reader.story?.place.top == place?.top)
        #expect(driver.reader.story?.focus == nil)
    }

    @Test func `a prompt that outlives the story's highlights is cancelled without harm`() {
        var driver = ReaderDriver.story()
        driver.press("Tab Tab /")
        driver.type("vote")
        let short = SampleStory.annotated("#Rain\nIt rained.")
        driver.send(.opened(ReaderDriver.article, short, .cleaned))
        driver.press("Esc *")
        #expect(driver.reader.story?.focus == nil)
        #expect(driver.status.hasPrefix("nothing is chosen"))
    }

    @Test(arguments: ["i j", "T j"]) func `a panel that outlives what it lists jumps nowhere`(keys: String)
    {
        var driver = ReaderDriver.story()
        driver.press(keys)
        driver.send(.opened(ReaderDriver.article, SampleStory.annotated("#Rain\nIt rained."), .annotated))
        driver.press("Enter")
        #expect(driver.reader.story?.focus == nil)
        #expect(driver.status.hasPrefix("this is no longer marked in the story"))
    }

    // MARK: Names and dates

    /// What is typed, and what the prompt says to it.
    static let names: [(typed: String, status: String)] = [
        ("@", "names and dates match 1/12"),
        ("@org", "organisations match 1/2"),
        ("@Organisations", "organisations match 1/2"),
        ("@per", "people match 1/4"),
        ("@place", "places match 1/3"),
        ("@pla", "places match 1/3"),
        ("@norp", "nationalities and groups match 1/1"),
        ("@misc", "events, works, laws and p… no match"),
        ("@date", "dates match 1/2"),
        ("@lima", "Lima match 1/2"),
        ("@cas", "Pedro Castillo match 1/2"),
        ("@boluarte", "Dina Boluarte match 1/2"),
        ("@\"dina bol", "Dina Boluarte match 1/2"),
        ("@\"Dina Boluarte\"", "Dina Boluarte match 1/2"),
        ("@p", "Peru, Pedro Castillo, Per… match 1/4"),
        ("@arte", "no such name or date no match"),
        ("@\"org\"", "no such name or date no match"),
        ("@2022", "2022 match 1/1"),
        ("@2022-1", "2022 match 1/1"),
        ("@2022-12", "December 2022 match 1/1"),
        ("@2022-12-07", "Wed 7 Dec 2022 match 1/1"),
        ("@2022-12-08", "Thu 8 Dec 2022 no match"),
        ("@2023", "2023 match 1/1"),
        ("@2023-q2", "second quarter of 2023 no match"),
        ("@2023-sp", "spring of 2023 match 1/1"),
    ]

    @Test(arguments: names)
    func `at sign: the prompt says what is looked for, and counts it`(typed: String, status: String) {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type(typed)
        #expect(driver.status == "/\(typed) \(status)")
    }

    @Test func `names that are found are lit and gone through like words`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("@castillo")
        driver.press("Enter n")
        #expect(driver.status == "match 2/2 all")
        driver.press("n")
        #expect(driver.status == "match 1/2 wrapped all")
        #expect(driver.effects.isEmpty)
        driver.press("/ Up")
        #expect(driver.status.hasPrefix("/@castillo "))
    }

    @Test func `after ^R the at sign is a sign`() {
        var driver = ReaderDriver.story()
        driver.press("^R")
        driver.type("@org")
        #expect(driver.status == "regex/@org no match")
    }

    @Test func `names are found again when uncertain ones are hidden`() {
        var driver = ReaderDriver.story(
            SampleStory.annotated("#Rain\n[Lima|LOC 0] and [Cusco|LOC 1 40] met [Puno|LOC 2]."))
        driver.press("/")
        driver.type("@place")
        driver.press("Enter n n")
        #expect(driver.status == "match 3/3 all")
        driver.press("c")
        #expect(driver.reader.story?.search?.matches.count == 2)
        driver.press("n")
        #expect(driver.status.hasPrefix("match 1/2"))
    }

    @Test func `a name is found by another that means the same`() {
        var driver = ReaderDriver.story(
            SampleStory.annotated("#Rain\nIt rained on the [United Kingdom|LOC 0]."))
        driver.press("/")
        driver.type("@uk")
        #expect(driver.status == "/@uk United Kingdom match 1/1")
    }

    // MARK: Search here

    @Test func `a star searches the text of the chosen highlight`() {
        var driver = ReaderDriver.story()
        driver.press("Tab Tab Tab *")
        #expect(driver.status == "match 1/2 all")
        #expect(driver.reader.story?.search?.matches.count == 2)
        #expect(driver.effects == [.keep(.searched("Congress"))])
        driver.press("n")
        #expect(driver.status == "match 2/2 all")
    }

    @Test func `a star at a match searches the whole word, however it is written`() {
        var driver = ReaderDriver.story()
        driver.press("/")
        driver.type("ruvia")
        driver.press("Enter *")
        #expect(driver.effects == [.keep(.searched("peruvian"))])
        #expect(driver.status == "match 1/1 all")
        driver.press("/")
        driver.type("e vot")
        driver.press("Enter *")
        #expect(driver.effects == [.keep(.searched("the"))])
    }

    @Test func `a star without a choice says what to do`() {
        var driver = ReaderDriver.story()
        driver.press("*")
        #expect(driver.status.hasPrefix("nothing is chosen: Tab goes to the next highlight"))
    }
}
