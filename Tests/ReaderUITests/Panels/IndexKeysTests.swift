import Display
import Testing
import TextCore

@testable import ReaderUI

/// Keys pressed in the index of a story.
@Suite struct IndexKeysTests {
    private func index(_ keys: String = "") -> ReaderDriver {
        var driver = ReaderDriver.story()
        driver.press("i \(keys)")
        return driver
    }

    private func names(_ driver: ReaderDriver) -> [String] {
        guard let index = driver.reader.panel(IndexPanel.self)?.index else { return [] }
        return index.lines.map(\.name)
    }

    @Test func `s sorts by first mention and by count again; the chosen line stays`() {
        var driver = index("j s")
        #expect(
            names(driver) == [
                "Peru", "Lima", "Congress", "Dina Boluarte", "Wednesday = Wed 7 Dec 2022", "Pedro Castillo",
                "next spring = spring of 2023", "Peruvian",
            ])
        #expect(driver.lines[0].hasSuffix("by first mention"))
        #expect(driver.status.hasSuffix("6/8"))
        driver.press("s")
        #expect(names(driver).first == "Dina Boluarte")
        #expect(driver.status.hasSuffix("2/8"))
    }

    @Test(arguments: [
        ("p", ["Dina Boluarte", "Pedro Castillo"]), ("o", ["Congress"]), ("l", ["Lima", "Peru"]),
        ("n", ["Peruvian"]), ("m", []),
        ("d", ["Wednesday = Wed 7 Dec 2022", "next spring = spring of 2023"]),
    ])
    func `a type is hidden and shown by its letter`(key: String, gone: [String]) {
        let all = names(index())
        var driver = index(key)
        #expect(names(driver) == all.filter { !gone.contains($0) })
        #expect(driver.lines[1].contains("\(key) ") && driver.lines[1].contains(" off"))
        driver.press(key)
        #expect(names(driver) == all)
    }

    @Test func `all types hidden says so`() {
        #expect(index("p o l n m d").lines[3] == "  All entries of these types are hidden.")
    }

    @Test func `the filter looks at names and aliases, as one types`() {
        var driver = index("/")
        driver.type("boluarte")
        #expect(names(driver) == ["Dina Boluarte"])
        driver.press("Enter")
        #expect(!(driver.reader.front is PromptPanel))
        driver.press("Esc")
        #expect(names(driver).count == 8)
        driver.press("Esc")
        #expect(driver.reader.front is StoryPanel)
    }

    @Test func `Esc in the filter's prompt leaves the filter as it was`() {
        var driver = index("/")
        driver.type("lima")
        driver.press("Enter /")
        driver.type("x")
        #expect(driver.lines[3].contains("No name or date here has “limax” in it."))
        driver.press("Esc")
        #expect(names(driver) == ["Lima"])
    }

    @Test func `the index opens on what is chosen in the story`() {
        var driver = ReaderDriver.story()
        driver.press("d d i")
        #expect(driver.status.hasSuffix("8/8"))
        driver.press("q e i")
        #expect(driver.status.hasSuffix("2/8"))
    }

    @Test func `different wordings of a name stand under one name`() {
        #expect(index().lines[3].hasSuffix("Dina Boluarte  also Boluarte"))
    }
}
