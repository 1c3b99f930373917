import Foundation
import GRDB
import TestSupport
import Testing
import TextCore

@testable import Archive
@testable import Articles

/// What was put back, in the database.
@Suite struct StateCorrectionsTests {
    private let files = TemporaryFolder(["peru.txt": "Peru votes\n\nPolls opened on Tuesday.\n"])
    private var folder: String { files.path + "/dateline" }
    private var path: String { folder + "/state.sqlite" }

    private static let passage = Correction.passage(
        KeptPassage(
            fingerprint: .max - 1, words: "Help us keep going: “every” gift counts", rule: "donation.appeal"
        ))
    private static let rule = Correction.rule(KeptRule(rule: "newsletter.signup", source: "The Example"))
    private static let nameless = Correction.rule(KeptRule(rule: "newsletter.signup", source: ""))

    private func open() throws -> StateStore { try StateStore.open(inFolder: folder).store }

    @Test func `what was put back is there when the database is opened again`() throws {
        let store = try open()
        #expect(try store.corrections().isEmpty)
        try store.keep([Self.rule, Self.passage, Self.nameless].map { .corrected($0, isKept: true) })
        try store.close()
        #expect(try open().corrections() == Corrections([Self.passage, Self.rule, Self.nameless]))
    }

    @Test func `what is taken back is gone, and what is put back twice is there once`() throws {
        let store = try open()
        try store.keep([
            .corrected(Self.passage, isKept: true), .corrected(Self.passage, isKept: true),
            .corrected(Self.rule, isKept: true), .corrected(Self.rule, isKept: true),
            .corrected(Self.nameless, isKept: true), .corrected(Self.rule, isKept: false),
        ])
        #expect(try store.corrections() == Corrections([Self.passage, Self.nameless]))
        try store.keep([.corrected(Self.passage, isKept: false), .corrected(Self.nameless, isKept: false)])
        #expect(try store.corrections().isEmpty)
    }

    @Test func `a second instance sees what the first puts back, and adds its own`() throws {
        let (first, second) = (try open(), try open())
        try first.keep([.corrected(Self.passage, isKept: true)])
        #expect(try second.corrections() == Corrections([Self.passage]))
        try second.keep([.corrected(Self.rule, isKept: true)])
        try first.keep([.corrected(Self.passage, isKept: false)])
        #expect(try first.corrections() == Corrections([Self.rule]))
        #expect(try second.corrections() == Corrections([Self.rule]))
    }

    @Test func `a database without corrections is brought up to date, after a copy`() throws {
        let peru = ArticleID(path: files.path + "/peru.txt")
        let first = StateSchema(steps: Array(StateSchema.current.steps.prefix(1)))
        let old = try StateStore.open(inFolder: folder, schema: first).store
        try old.keep([.starred(peru, true)])
        try old.close()

        let store = try open()
        #expect(try store.state(of: peru).isStarred)
        try store.keep([.corrected(Self.rule, isKept: true)])
        #expect(try store.corrections() == Corrections([Self.rule]))
        try store.close()
        let copy = try DatabaseQueue(path: path + ".before-2")
        let tables = try copy.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        #expect(tables.contains("article") && !tables.contains("keptRule"))
        #expect(try copy.read { try Int.fetchOne($0, sql: "SELECT isStarred FROM article") } == 1)
    }

    @Test func `a taken passage is kept for its source and for all, each by itself`() throws {
        let store = try open()
        let everywhere = Correction.taken(
            TakenPassage(fingerprint: .max, words: "Dear reader", source: nil))
        let nameless = Correction.taken(TakenPassage(fingerprint: .max, words: "Dear reader", source: ""))
        try store.keep([.corrected(everywhere, isKept: true), .corrected(nameless, isKept: true)])
        try store.keep([.corrected(everywhere, isKept: true)])
        #expect(try store.corrections() == Corrections([nameless, everywhere]))
        try store.keep([.corrected(nameless, isKept: false)])
        #expect(try store.corrections() == Corrections([everywhere]))
    }
}
