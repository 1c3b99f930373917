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
}
