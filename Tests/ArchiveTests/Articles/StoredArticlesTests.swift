import Archive
import Articles
import Foundation
import Testing
import TextCore

/// The articles that come with Dateline are its demo and its examples of every form that it reads.
@Suite("Stored articles")
struct StoredArticlesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../articles").standardizedFileURL.path()

    static let entries: [ArticleEntry] = {
        var entries: [ArticleEntry] = []
        ArticleLibrary(paths: [folder]).visit {
            entries += $0
            return true
        }
        return entries
    }()

    /// A passage of a stored article, to see that it was decoded.
    private static let passages: [(file: String, passage: String)] = [
        ("finland-joins-nato.txt", "“The era of military non-alignment in our history"),
        ("finland-joins-nato.txt", "President Sauli Niinistö then"),
        ("who-ends-covid-emergency.txt", "GENEVA (Dateline demo) — The World"),
        ("nobel-week-2024.txt", "Nihon Hidankyo (日本被団協)"),
        ("peru-new-president.txt", "Peru swears in its first woman president"),
    ]

    @Test func `at least a dozen are listed, without a problem`() {
        #expect(Self.entries.count >= 12)
        for entry in Self.entries { #expect(entry.problem == nil, "\(entry.id.path)") }
    }

    @Test(arguments: entries)
    func `each has a title and a length worth reading, and all but one a date and a source`(
        entry: ArticleEntry
    ) {
        #expect(!entry.title.isEmpty && !entry.title.contains(":\n"))
        #expect((300...1200).contains(entry.words ?? 0))
        let isUndated = entry.id.path.hasSuffix("/peru-new-president.txt")
        #expect((entry.published == nil) == isUndated)
        #expect((entry.source == nil) == isUndated)
    }

    @Test(arguments: passages.indices)
    func `each encoding is decoded`(index: Int) throws {
        let (file, passage) = Self.passages[index]
        let article = try ArticleLibrary.article(at: "\(Self.folder)/\(file)")
        #expect(article.text.description.contains(passage))
        #expect(!article.text.description.contains("\u{FFFD}"))
    }

    @Test func `the odd forms keep their bytes`() throws {
        func bytes(_ file: String) throws -> Data {
            try Data(contentsOf: URL(filePath: "\(Self.folder)/\(file)"))
        }
        let marked = try bytes("who-ends-covid-emergency.txt")
        #expect(marked.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(marked.contains(0x0D))
        #expect(try bytes("finland-joins-nato.txt").contains(0x93))
        let wrapped = try String(decoding: bytes("ever-given-afloat.txt"), as: UTF8.self)
        #expect(wrapped.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    @Test(arguments: entries)
    func `search finds each word as often as Foundation does`(entry: ArticleEntry) throws {
        let text = try ArticleLibrary.article(entry.id).text
        let string = text.description
        var search = StorySearch(text, within: [text.range])
        let words = Set(
            string.split { !($0.isASCII && $0.isLetter) }.filter { $0.count > 3 }.map(String.init))
        for word in words.sorted().prefix(40) {
            let pattern = SearchPattern(word)
            let options: String.CompareOptions =
                pattern.isCaseExact ? .diacriticInsensitive : [.diacriticInsensitive, .caseInsensitive]
            var expected = 0
            var rest = string.startIndex..<string.endIndex
            while let found = string.range(of: word, options: options, range: rest) {
                expected += 1
                rest = found.upperBound..<string.endIndex
            }
            #expect(search.matches(of: pattern).count == expected, "\(word)")
        }
    }
}
