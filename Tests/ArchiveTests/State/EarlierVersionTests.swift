import Articles
import Foundation
import TestSupport
import Testing
import TextCore

@testable import Archive

/// What the version of November 2026 kept, in the folder `Earlier`: its database, and the articles that it is about.
@Suite struct EarlierVersionTests {
    private let folder = TemporaryFolder()
    private let store: StateStore

    init() throws {
        let earlier = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Earlier")
        let files = FileManager.default
        try files.copyItem(atPath: earlier.path + "/articles", toPath: folder.path + "/articles")
        try files.copyItem(atPath: earlier.path + "/state.sqlite", toPath: folder.path + "/state.sqlite")
        let opened = try StateStore.open(inFolder: folder.path)
        #expect(opened.notice == nil)
        store = opened.store
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
