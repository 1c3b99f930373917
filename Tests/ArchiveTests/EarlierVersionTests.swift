import Articles
import Foundation
import TestSupport
import Testing
import TextCore

@testable import Archive

/// Files of the version of November 2026, in the folder `Earlier`: its state, index and list, and the articles that they
/// are about. The state opens as it was; index and list open or are made again.
@Suite struct EarlierVersionTests {
    private let folder = TemporaryFolder()
    private let store: StateStore

    init() throws {
        try Self.copy("articles", to: folder.path + "/articles")
        try Self.copy("state.sqlite", to: folder.path + "/state.sqlite")
        let opened = try StateStore.open(inFolder: folder.path)
        #expect(opened.notice == nil)
        store = opened.store
    }

    private static func copy(_ name: String, to path: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Earlier")
        try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: path)
    }

    private static let titles = [
        "Hail in Bern", "Lima votes for a new council", "Rain floods the lower town", "Snow in Rome",
    ]

    @Test func `the index is made again by itself, and has all articles after an update`() throws {
        let cache = folder.path + "/cache"
        try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        try Self.copy("index.sqlite", to: cache + "/index.sqlite")
        let index = try ArticleIndex.open(inFolder: cache)
        let report = try index.update([folder.path + "/articles"])
        #expect(report.problems.isEmpty && report.read == 3)
        var titles: [String] = []
        try index.visitEntries(in: [folder.path + "/articles"]) { titles.append($0.title) }
        #expect(titles.sorted() == Self.titles)
        #expect(try index.search(ArchiveQuery("observers"), in: [folder.path]).hits.count == 1)
    }

    @Test func `the list opens or is made again, and is then kept anew`() throws {
        let cache = folder.path + "/cache"
        let file = CatalogueFile(folder: cache, paths: [folder.path + "/articles"])
        try FileManager.default.createDirectory(
            atPath: cache + "/lists", withIntermediateDirectories: true)
        try Self.copy("articles.list", to: file.path)
        let update = CatalogueUpdate(paths: [folder.path + "/articles"])
        let outcome = try #require(update.run(on: file.read() ?? .empty))
        #expect((0..<outcome.catalogue.count).map { outcome.catalogue[$0].title }.sorted() == Self.titles)
        try file.write(outcome.catalogue)
        #expect(file.read() == outcome.catalogue)
    }

    @Test func `marks, tags, notes and places are found by the content of articles that lie elsewhere now`()
        throws
    {
        let peru = ArticleID(path: folder.path + "/articles/peru.txt")
        let rain = ArticleID(path: folder.path + "/articles/rain.txt")
        let snow = ArticleID(path: folder.path + "/articles/crawl.jsonl", item: 0)
        let hail = ArticleID(path: folder.path + "/articles/crawl.jsonl", item: 1)
        let states = try store.states(of: [peru, rain, snow, hail])
        let kept = try #require(states[peru])
        #expect(kept.isRead && kept.isStarred && kept.hasNote && kept.tags == ["peru", "votes"])
        let text = try ArticleLibrary.article(peru).text
        let place = try #require(kept.position?.offset(in: text))
        #expect(text.string(in: TextRange(utf8: place.utf8..<(place.utf8 + 16))) == "LIMA — Polls o")
        #expect(try store.note(on: peru) == "Ask about the turnout.\n")
        #expect(states[rain]?.isStarred == true && states[rain]?.isRead == false)
        #expect(states[snow]?.isRead == true && states[snow]?.isStarred == false)
        #expect(states[hail] == nil)
    }

    @Test func `what was put back stays in the story`() throws {
        let article = try ArticleLibrary.article(at: folder.path + "/articles/peru.txt")
        let corrections = try store.corrections()
        #expect(Cleaner().clean(article).removed.map(\.reason) == [.newsletter])
        #expect(Cleaner().clean(article, keeping: corrections).removed.isEmpty)
    }

    @Test func `searches are remembered`() throws {
        #expect(try store.searches() == [SearchQuery("observers", as: .literal)])
    }
}
