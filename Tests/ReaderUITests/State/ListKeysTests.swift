import Display
import Testing
import TextCore

@testable import ReaderUI

@Suite struct ListKeysTests {
    @Test func `Enter asks for the chosen article`() {
        var driver = ReaderDriver()
        driver.press("j Enter")
        #expect(driver.effects == [.open(ReaderDriver.article)])
        #expect(driver.status.hasPrefix("opening peru.txt…"))
    }

    @Test func `an article that cannot be opened says why in full, and the list is one key away`() {
        var driver = ReaderDriver(rows: 10, columns: 40)
        driver.press("j Enter")
        let cause = "demo/peru.txt: the file is gone; put it back, or open the list again"
        driver.send(.failed(ReaderDriver.article, message: cause))
        let shown = driver.lines[2...5].joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(shown == cause)
        #expect(driver.status == "any key closes")
        driver.press("Esc")
        #expect(driver.reader.story == nil && driver.lines[2].contains("Peru swears in"))
        driver.press("Enter")
        driver.send(.failed(ReaderDriver.article, message: cause))
        driver.press("k Enter")
        #expect(driver.effects == [.open(ArticleID(path: "demo/cop.md"))])
    }

    @Test func `a single file that cannot be opened says why, and q leaves`() {
        var reader = ReaderState(
            size: Size(rows: 10, columns: 60), theme: .monochrome, place: "",
            start: .story(ReaderDriver.article))
        _ = reader.begin()
        #expect(reader.render().grid.lines()[0] == " peru.txt")
        _ = reader.update(.failed(ReaderDriver.article, message: "demo/peru.txt: the file is empty"))
        #expect(reader.render().grid.lines()[2].hasSuffix("demo/peru.txt: the file is empty"))
        #expect(reader.update(.key(.character("q"))) == [.quit])
    }

    @Test func `an answer that nobody waits for any more is dropped`() {
        var driver = ReaderDriver()
        driver.press("j Enter Esc")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        #expect(driver.reader.story == nil)
    }

    @Test func `the filter narrows as one types, and Esc shows all again`() {
        var driver = ReaderDriver()
        driver.press("/")
        driver.type("wire")
        #expect(driver.reader.list.shown.count == 1)
        #expect(driver.lines[1].contains("Cop28"))
        driver.press("Enter")
        #expect(driver.status.hasPrefix("filter: wire"))
        driver.press("Esc")
        #expect(driver.reader.list.shown.count == 4)
        driver.press("/")
        driver.type("zebra")
        #expect(driver.lines[2].contains("Nothing here has “zebra” in it."))
        driver.press("Esc")
        #expect(driver.reader.list.shown.count == 4)
    }

    @Test func `articles that are found later keep the chosen one`() {
        var driver = ReaderDriver()
        driver.press("j")
        driver.send(
            .listed([
                ArticleEntry(
                    id: ArticleID(path: "new"), title: "Newest",
                    published: PublicationDate(iso8601: "2026-01-01"))
            ]))
        #expect(driver.reader.list.selected?.id == ReaderDriver.article)
    }

    @Test func `the selection stays on the screen`() {
        var driver = ReaderDriver(rows: 5)
        for _ in 0..<10 {
            driver.press("j")
            let cursor = driver.frame.cursor
            #expect(cursor.map { (1...3).contains($0.row) } == true)
        }
        #expect(driver.status.hasSuffix("4/4"))
        driver.press("g")
        #expect(driver.status.hasSuffix("1/4"))
        driver.press("PgDn")
        #expect(driver.status.hasSuffix("4/4"))
    }
}
