import Display
import TestSupport
import Testing
import TextCore

@testable import ReaderUI

@Suite struct `Leaving the reader with something` {
    @Test func `copies the passage at the top, or the one that is chosen`() {
        var driver = ReaderDriver.story()
        driver.press("yy")
        #expect(driver.effects == [.copy("Peru swears in a new president")])
        #expect(driver.status.hasPrefix("copied the passage, 30 characters"))
        driver.press("5 e yy")
        #expect(driver.effects.count == 1)
        guard case .copy(let text) = driver.effects.first else { return }
        #expect(text.hasPrefix("Dina Boluarte took the oath"))
    }

    @Test func `copies the name in full, or the date`() {
        var driver = ReaderDriver.story()
        driver.press("ye")
        #expect(driver.effects.isEmpty)
        #expect(driver.status.hasPrefix("nothing is chosen Tab goes to the next name or date"))
        driver.press("d ye")
        #expect(driver.effects == [.copy("Wednesday")])
        driver.press("/ B o l u a r t e Space a s k e d Enter Esc")
        driver.press("6 e ye")
        guard case .copy(let name) = driver.effects.first else {
            Issue.record("no name was copied: \(driver.effects)")
            return
        }
        #expect(["Dina Boluarte", "Pedro Castillo", "Congress", "Lima", "Peru"].contains(name))
    }

    @Test func `copies no control character of a hostile article`() {
        var driver = ReaderDriver.story(SampleStory.annotated("#Red\u{1B}]52;c;eA==\u{7} alert\nBody."))
        driver.press("yy")
        guard case .copy(let text) = driver.effects.first else {
            Issue.record("nothing was copied")
            return
        }
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }

    @Test func `says that a passage is too long for a clipboard`() {
        let long = String(repeating: "river ", count: ReaderState.clipboardLimit / 6 + 1)
        var driver = ReaderDriver.story(SampleStory.annotated("#\(long)\nBody."))
        driver.press("yy")
        #expect(driver.effects.isEmpty)
        #expect(driver.status.hasPrefix("the passage is too long for the clipboard of a terminal"))
    }

    private static func story(url: String?) -> ReaderDriver {
        let sample = SampleStory.sample
        var source = sample.source
        source.metadata.url = url
        return ReaderDriver.story(
            AnnotatedArticle(
                source: source, cleaned: sample.cleaned, segmentation: sample.segmentation,
                entities: sample.entities, dates: sample.dates))
    }

    @Test func `opens and copies the link that the article states`() throws {
        var driver = Self.story(url: "https://example.org/news?id=1&a=%20#top")
        let link = try #require(WebLink("https://example.org/news?id=1&a=%20#top"))
        driver.press("o")
        #expect(driver.effects == [.browse(link)])
        driver.press("yl")
        #expect(driver.effects == [.copy(link.string)])
        driver = Self.story(url: nil)
        driver.press("o")
        #expect(driver.effects.isEmpty)
        #expect(driver.status.hasPrefix("this article states no link"))
        driver = Self.story(url: "file:///etc/passwd")
        driver.press("o")
        #expect(driver.effects.isEmpty)
        #expect(driver.status.hasPrefix("not a link to the web: file:///etc/passwd"))
    }

    @Test(arguments: [
        "file:///etc/passwd", "javascript:alert(1)", "--help", "https://", "https:///path", "http://?x",
        "https://-oProxyCommand=x/", "https://example.org/a b", "https://example.org/\u{1B}[2J",
        "https://example.org/\n", "https://example.org/`id`", "https://example.org/\"x",
        "ftp://example.org/",
        "https://example.org/é", "", "https://example.org/" + String(repeating: "a", count: 5000),
    ])
    func `takes for a link only what is an address of the web`(text: String) {
        #expect(WebLink(text) == nil)
    }

    @Test(arguments: ["http://example.org", "HTTPS://example.org:8080/a_b~c;d=$(e)'?q=[1]&r=%C3%A9#x!"])
    func `takes an address of the web`(text: String) {
        #expect(WebLink(text)?.string == text)
    }

    @Test func `hands the story to the command that is typed`() {
        var driver = ReaderDriver.story()
        driver.press("|")
        driver.type("wc -w")
        #expect(driver.lines.last?.hasPrefix("|wc -w") == true)
        driver.press("Enter")
        guard case .pipe(let text, "wc -w") = driver.effects.first else {
            Issue.record("nothing was piped: \(driver.effects)")
            return
        }
        #expect(text.hasPrefix("Peru swears in a new president\n\nCrowds gather"))
        #expect(!text.contains("Every gift counts"))
        driver.press("| Enter")
        #expect(driver.effects.isEmpty)
        driver.press("| a Esc")
        #expect(driver.effects.isEmpty)
        driver.send(.programFailed(message: "the command ended with status 3"))
        #expect(driver.status.hasPrefix("the command ended with status 3"))
    }

    @Test func `keeps a note, and shows that there is one`() {
        var driver = ReaderDriver.story()
        driver.press("a")
        #expect(driver.effects == [.editNote(of: ReaderDriver.article)])
        driver.send(.noteEdited(ReaderDriver.article, "ask Ana\n"))
        #expect(driver.effects == [.keep(.noted(ReaderDriver.article, "ask Ana\n"))])
        #expect(driver.lines[0].hasPrefix(" ✎ "))
        driver.press("q")
        #expect(driver.lines.contains { $0.contains("Peru swears in a new president ✎") })
        driver.press("Enter")
        driver.send(.opened(ReaderDriver.article, SampleStory.sample, .annotated))
        driver.send(.noteEdited(ReaderDriver.article, " \n"))
        #expect(driver.effects == [.keep(.noted(ReaderDriver.article, ""))])
        #expect(!driver.lines[0].contains("✎"))
        driver.send(.noteEdited(ReaderDriver.article, ""))
        #expect(driver.effects.isEmpty)
    }

    @Test func `runs no command from a paste, and cuts one that is too long for a prompt`() {
        var driver = ReaderDriver.story()
        driver.send(.key(.paste("qjq|rm\n")))
        #expect(driver.effects.isEmpty)
        #expect(driver.reader.context == .story)
        driver.press("/")
        driver.send(.key(.paste(String(repeating: "peru ", count: 200_000))))
        #expect(driver.status.hasSuffix("cut to 1000 characters"))
        driver.press("x")
        #expect(driver.status.hasSuffix("cut to 1000 characters"))
        driver.press("Backspace")
        #expect(driver.status.hasSuffix("no match"))
    }

    @Test func `finds keys in help`() {
        var driver = ReaderDriver()
        driver.press("? /")
        driver.type("DATE next")
        #expect(driver.lines[1].contains("next date"))
        #expect(driver.lines[2].isEmpty || driver.lines[2].contains("date"))
        driver.press("Enter")
        #expect(driver.lines[1].contains("next date"))
        driver.press("Esc")
        #expect(driver.lines[1].contains("×n"))
        driver.press("/ q q q q")
        #expect(driver.lines[2].contains("Nothing here has “qqqq” in it."))
        driver.press("Esc")
        #expect(driver.lines[1].contains("×n"))
        driver.press("Esc")
        #expect(driver.reader.context == .list)
    }
}
