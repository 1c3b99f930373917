import Articles
import TestSupport
import Testing
import TextCore

@testable import ReaderUI

/// Copies of one story in the list.
@Suite struct CopiesInListTests {
    private static let ids = (0..<5).map { ArticleID(path: "wire/\($0).txt") }

    /// Five articles, the newest first; 1, 2 and 4 tell one story.
    private static func driver() -> ReaderDriver {
        var driver = ReaderDriver(rows: 10)
        let entries = ids.enumerated().map { number, id in
            ArticleEntry(
                id: id, title: "Article \(number)", source: "Wire",
                published: PublicationDate(iso8601: "2023-03-2\(9 - number)"), words: 300)
        }
        driver.send(.listed(ArticleCatalogue(entries)))
        driver.send(.copiesFound([[ids[1], ids[2], ids[4]]]))
        return driver
    }

    private func titles(_ driver: ReaderDriver) -> [String] {
        driver.reader.list.shown.map { driver.reader.list.catalogue[Int($0)].title }
    }

    @Test func `are one row that says how many, and opens the newest`() {
        var driver = Self.driver()
        #expect(titles(driver) == ["Article 0", "Article 1", "Article 3"])
        #expect(driver.lines.contains { $0.contains("Article 1") && $0.contains("×3") })
        #expect(driver.lines[0].contains("5 articles, 2 folded"))
        driver.press("j Enter")
        #expect(driver.effects.contains { if case .open(Self.ids[1], _) = $0 { true } else { false } })
    }

    @Test func `are unfolded and folded again, and the chosen line stays`() {
        var driver = Self.driver()
        driver.press("zc G")
        #expect(titles(driver).count == 5)
        #expect(driver.reader.list.selected?.title == "Article 4")
        driver.press("zc")
        #expect(driver.status.hasPrefix("copies folded"))
        #expect(driver.reader.list.selected?.title == "Article 1")
    }

    @Test func `are found by a filter that the newest does not pass, and in every order`() {
        var driver = Self.driver()
        driver.press("/")
        driver.type("2023-03-27")
        #expect(titles(driver) == ["Article 2"])
        driver.press("Esc zr")
        #expect(titles(driver) == ["Article 3", "Article 1", "Article 0"])
    }

    @Test func `of articles that are gone are none`() {
        var driver = Self.driver()
        driver.send(.listed(ArticleCatalogue([ArticleEntry(id: Self.ids[2], title: "Article 2")])))
        #expect(titles(driver) == ["Article 2"])
        #expect(!driver.lines.contains { $0.contains("×") })
        driver.press("zc")
        #expect(driver.status.hasPrefix("no copies of one story here"))
    }
}
