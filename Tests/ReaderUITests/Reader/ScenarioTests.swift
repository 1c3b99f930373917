import Display
import Foundation
import Testing
import TextCore

@testable import ReaderUI

/// Screens after keys, compared with the files in `Screens/`: the text of the screen, then the looks of its cells.
///
/// `UPDATE_GOLDEN=1 swift test --filter ScenarioTests` rewrites them; look at what changed.
@Suite struct ScenarioTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        let name: String
        let rows: Int
        let columns: Int
        /// What is open: the list, or one of the stories.
        let start: Start
        /// Keys by name; a word in quotes is typed letter by letter.
        let keys: String

        var testDescription: String { name }
    }

    enum Start: Sendable {
        case list, sample, long, page, linked

        var article: AnnotatedArticle? {
            switch self {
            case .list: nil
            case .sample: SampleStory.sample
            case .long: JumpKeysTests.long
            case .page: PageTests.blocks
            case .linked: StoryLinkTests.linked
            }
        }
    }

    private static func on(
        _ start: Start, _ name: String, _ keys: String = "", rows: Int = 24, columns: Int = 80
    ) -> Scenario {
        Scenario(name: name, rows: rows, columns: columns, start: start, keys: keys)
    }

    static let scenarios: [Scenario] = [
        on(.list, "list", rows: 10),
        on(.list, "list-at-50", rows: 10, columns: 50),
        on(.list, "list-by-title", "z t", rows: 10),
        on(.list, "list-filtered", "/ 'source:wire'", rows: 10),
        on(.list, "list-without-a-hit", "/ 'zebra' Enter", rows: 10),
        on(.list, "help-of-the-list", "?"),
        on(.list, "archive-asked", "S 'peru'", rows: 10),
        on(.sample, "help-of-the-story", "?", rows: 30),
        on(.sample, "side-by-side", rows: 30, columns: 130),
        on(.sample, "side-by-side-on-the-list", "q", rows: 30, columns: 130),
        on(.sample, "story"),
        on(.sample, "story-at-40", rows: 30, columns: 40),
        on(.sample, "story-at-100x40", rows: 40, columns: 100),
        on(.sample, "story-with-removed", "x", rows: 28),
        on(.sample, "story-asked-to-put-back", "u", rows: 28),
        on(.sample, "story-justified", "zj", columns: 60),
        on(.sample, "story-narrower", "- - - - - -", rows: 30),
        on(.sample, "story-on-a-person", "e e e e"),
        on(.sample, "story-on-a-date", "d d"),
        on(.sample, "story-with-reasons", "w e e e e", rows: 30),
        on(.sample, "story-labelled", "f"),
        on(.sample, "story-labels-half-typed", "f a"),
        on(.sample, "search-as-one-types", "/ 'cafe'"),
        on(.sample, "search-across-lines", "/ 'world health' Enter", columns: 60),
        on(.sample, "search-without-a-match", "/ 'zebra' Enter"),
        on(.sample, "index", "i"),
        on(.sample, "index-by-first-mention", "i s"),
        on(.sample, "index-without-people", "i p"),
        on(.sample, "index-filtered", "i / 'bol'"),
        on(.sample, "timeline", "T"),
        on(.sample, "put-back-list-empty", "U", rows: 8),
        on(.sample, "too-small", rows: 3, columns: 30),
        on(.page, "page-of-blocks", rows: 26),
        on(.page, "page-of-blocks-at-40", rows: 30, columns: 40),
        on(.linked, "story-with-links-labelled", "f", rows: 30),
        on(.linked, "story-on-a-link", "]u ]u ]u", rows: 30, columns: 60),
        on(.long, "long-at-the-end", "G", rows: 16),
        on(.long, "long-with-matches-in-the-margin", "/ 'part' Enter n", rows: 16),
        on(.long, "long-with-mentions-in-the-margin", "Space e", rows: 16),
        on(.long, "long-mark-asked-for", "m", rows: 10),
    ]

    @Test(arguments: scenarios) func `a screen is as its file shows it`(scenario: Scenario) throws {
        var driver =
            scenario.start.article.map {
                ReaderDriver.story(rows: scenario.rows, columns: scenario.columns, $0)
            } ?? ReaderDriver(rows: scenario.rows, columns: scenario.columns)
        for (number, piece) in scenario.keys.split(separator: "'", omittingEmptySubsequences: false)
            .enumerated()
        {
            if number % 2 == 1 { driver.type(String(piece)) } else { driver.press(String(piece)) }
        }
        try compare(Self.picture(of: driver.frame), with: scenario)
    }

    @Test func `every file belongs to a scenario`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".txt") }
        #expect(Set(files) == Set(Self.scenarios.map { "\($0.name).txt" }))
        #expect(Self.scenarios.count >= 25)
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Screens").standardizedFileURL

    private func compare(_ picture: String, with scenario: Scenario) throws {
        let file = Self.folder.appending(path: "\(scenario.name).txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try picture.write(to: file, atomically: true, encoding: .utf8)
        } else {
            let golden = try String(contentsOf: file, encoding: .utf8)
            #expect(picture == golden, "the screen is\n\(picture)")
        }
    }

    /// The screen as text, then a letter for the look of each cell: `b`old, `d`im, `i`talic, `u`nderlined, `r`everse;
    /// capitals and signs for combinations, as the last lines explain.
    private static func picture(of frame: Frame) -> String {
        var legend: [String: Character] = [:]
        let names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let looks = (0..<frame.size.rows).map { row in
            var line = frame.grid.row(row).map { cell -> Character in
                let name = name(of: cell.style.attributes)
                if name.isEmpty { return " " }
                if name.count == 1, let letter = name.first { return letter }
                if let known = legend[name] { return known }
                let letter = names[names.index(names.startIndex, offsetBy: min(legend.count, 25))]
                legend[name] = letter
                return letter
            }
            while line.last == " " { line.removeLast() }
            return String(line)
        }
        let combinations = legend.sorted { $0.value < $1.value }.map { "\($0.value) \($0.key)" }
        let cursor = frame.cursor.map { "row \($0.row), column \($0.column)" } ?? "hidden"
        return (frame.grid.lines() + ["--- looks"] + looks + ["--- cursor: \(cursor)"] + combinations)
            .joined(separator: "\n") + "\n"
    }

    private static func name(of attributes: Style.Attributes) -> String {
        let all: [(Style.Attributes, String)] = [
            (.bold, "b"), (.dim, "d"), (.italic, "i"), (.underline, "u"), (.reverse, "r"),
        ]
        return all.filter { attributes.contains($0.0) }.map(\.1).joined()
    }
}
