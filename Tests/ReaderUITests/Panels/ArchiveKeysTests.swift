import Articles
import Display
import Testing
import TextCore

@testable import ReaderUI

/// The search of the archive, from its prompt to the hit.
@Suite struct ArchiveKeysTests {
    private static let peru = ReaderDriver.article
    private static let story = SampleStory.annotated(
        "#Peru swears in a new president\n"
            + (1...60).map {
                "Paragraph \($0) tells of the \($0 == 40 ? "Quake" : "river") in the night.\n"
            }.joined())

    private static func hit(_ words: String, in id: ArticleID = peru) -> ArchiveHit {
        let text = story.text.description
        let range = text.firstRange(of: words).map { found in
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            return TextRange(utf8: start..<start + words.utf8.count)
        }
        return ArchiveHit(
            id: id, title: "Peru swears in", source: "Dateline demo",
            published: PublicationDate(iso8601: "2022-12-07"),
            passage: "tells of the Quake in the night", lit: [13..<18], range: range)
    }

    /// After a search for a word.
    private func searched(_ results: ArchiveResults, columns: Int = 80) -> ReaderDriver {
        var driver = ReaderDriver(rows: 10, columns: columns)
        driver.press("S")
        driver.type("quake")
        driver.press("Enter")
        driver.send(.found(query: "quake", results))
        return driver
    }

    @Test func `S asks, has the archive searched, and shows each hit with its passage lit`() {
        var driver = ReaderDriver(rows: 8)
        driver.press("S")
        driver.type("quake")
        #expect(driver.status.hasPrefix("search all: quake"))
        driver.press("Enter")
        #expect(driver.effects == [.searchArchive("quake"), .keep(.searched("quake"))])
        #expect(driver.lines[0].hasPrefix(" Search: quake") && driver.lines[2] == "  searching…")
        driver.send(.found(query: "river", .hits([], note: nil)))
        #expect(driver.lines[2] == "  searching…")
        driver.send(
            .found(
                query: "quake", .hits([Self.hit("Quake"), Self.hit("river")], note: "not all is indexed")))
        #expect(
            driver.lines == [
                " Search: quake                                       2 hits  not all is indexed",
                " 2022-12-07  Dateline demo   Peru swears in",
                "   tells of the Quake in the night",
                " 2022-12-07  Dateline demo   Peru swears in",
                "   tells of the Quake in the night",
                "", "",
                "Enter opens  S searches  Esc closes                                         1/2",
            ])
        let lit = driver.texts(in: Theme.monochrome[.match])
        #expect(lit.count { $0 == "Quake" } == 2)
    }

    @Test func `Enter opens the article at the hit, lit, and q leads back to the hits`() {
        var driver = searched(.hits([Self.hit("river"), Self.hit("Quake")], note: nil))
        driver.press("j Enter")
        #expect(driver.effects == [.open(Self.peru)])
        driver.send(.opened(Self.peru, Self.story, .cleaned))
        #expect(driver.lines.contains { $0.contains("Paragraph 40 tells of the Quake") })
        #expect(driver.texts(in: Theme.monochrome[.currentMatch]) == ["Quake"])
        #expect(driver.status.hasPrefix("match 1/1"))
        driver.send(.statesLoaded([Self.peru: ReadingState(isRead: true)]))
        driver.send(.opened(Self.peru, Self.story, .annotated))
        #expect(driver.status.hasPrefix("match 1/1"))
        driver.press("q")
        #expect(driver.lines[0].hasPrefix(" Search: quake") && driver.status.hasSuffix("2/2"))
        driver.press("Esc")
        #expect(driver.lines[0].hasPrefix(" demo"))
    }

    @Test func `a place that was kept does not lead away from the hit`() {
        var driver = searched(.hits([Self.hit("Quake")], note: nil))
        driver.press("Enter")
        driver.send(.opened(Self.peru, Self.story, .annotated))
        let position = ReadingPosition(TextOffset(utf8: 600), in: Self.story.text)
        driver.send(.statesLoaded([Self.peru: ReadingState(position: position)]))
        #expect(driver.lines.contains { $0.contains("Paragraph 40 tells of the Quake") })
    }

    @Test func `a hit in the title alone opens the article at its start`() {
        var driver = searched(.hits([Self.hit("nowhere")], note: nil))
        driver.press("Enter")
        driver.send(.opened(Self.peru, Self.story, .annotated))
        #expect(driver.status.hasSuffix("top") && driver.reader.story?.search == nil)
    }

    @Test func `from a story, Esc leads back to it`() {
        var driver = ReaderDriver.story()
        driver.press("S x Enter Esc")
        #expect(driver.reader.story != nil && driver.reader.front is StoryPanel)
        driver.press("S Esc")
        #expect(driver.reader.story != nil && driver.reader.front is StoryPanel)
    }

    @Test func `what cannot be searched says why and what to do, and nothing found says how to ask`() {
        var driver = searched(
            .problem("~/.cache/dateline/index.sqlite: in use by another program; close that program"),
            columns: 50)
        #expect(
            driver.lines[2...3].joined(separator: " ").split(separator: " ").joined(separator: " ")
                == "~/.cache/dateline/index.sqlite: in use by another program; close that program")
        driver = searched(.problem("there is no field foo:"))
        #expect(driver.status.hasPrefix("there is no field foo:"))
        driver = searched(.hits([], note: nil))
        #expect(driver.lines[2] == "  Nothing was found for “quake”.")
        driver.press("Enter j G")
        #expect(driver.effects.isEmpty)
    }

    @Test func `earlier searches come back, and the last query stands in the prompt`() {
        var driver = searched(.hits([], note: nil))
        driver.press("S")
        #expect(driver.status.hasPrefix("search all: quake"))
        driver.press("^U")
        driver.type("rain")
        driver.press("Enter S ^U Up Up")
        #expect(driver.status.hasPrefix("search all: quake"))
    }

    @Test func `on a single file there is no archive to search`() {
        var reader = ReaderState(
            size: Size(rows: 10, columns: 60), theme: .monochrome, place: "", start: .story(Self.peru))
        _ = reader.begin()
        _ = reader.update(.opened(Self.peru, Self.story, .annotated))
        _ = reader.update(.key(.character("S")))
        #expect(!(reader.front is PromptPanel) && reader.message != nil)
    }

    @Test func `many hits are paged, and every size draws without a trap`() {
        let hits = (0..<30).map { Self.hit("Quake", in: ArticleID(path: "demo/\($0)")) }
        var driver = searched(.hits(hits, note: nil))
        driver.press("PgDn")
        #expect(driver.status.hasSuffix("5/30"))
        driver.press("G")
        #expect(driver.status.hasSuffix("30/30") && driver.lines[7].contains("Peru swears in"))
        for rows in [0, 1, 5, 6, 24] {
            for columns in [0, 1, 24, 30, 200] {
                driver.send(.resized(Size(rows: rows, columns: columns)))
                driver.press("k")
                #expect(driver.lines.count == rows)
            }
        }
    }
}
