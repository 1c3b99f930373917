import Glibc
import TestSupport
import Testing
import TextCore

@testable import Archive

/// Blocks that recur in a source, as the index finds them.
@Suite struct ArchiveReviewTests {
    private static let notice =
        "The Harbour Post is printed on paper from managed forests by the Quay Street works."
    private static let places = ["Oslo", "Bergen", "Turku", "Malmo", "Riga", "Gdansk", "Kiel", "Narvik"]

    /// An article of the Harbour Post with the notice in its middle, and words of its own.
    private static func article(_ number: Int, source: String = "Harbour Post") -> String {
        let place = places[number]
        return """
            Title: Ferry to \(place) delayed
            Source: \(source)
            Published: 2023-05-1\(number)

            The ferry to \(place) left \(number + 2) hours late on Monday, the harbour master of \(place) said.

            \(notice)

            Passengers for \(place) waited in hall \(number); the next ship to \(place) sails on Friday.

            """
    }

    private func isCleaned(_ name: String, _ archive: SampleArchive, _ index: ArticleIndex) throws -> Bool {
        try index.search(ArchiveQuery("\"managed forests\""), in: ["\(archive.folder)/\(name)"]).hits
            .isEmpty
    }

    @Test func `a later article shows what recurs in the earlier ones`() throws {
        let archive = SampleArchive(["0.txt": Self.article(0), "1.txt": Self.article(1)])
        let index = try archive.indexed()
        #expect(try !isCleaned("0.txt", archive, index))
        for number in 2..<6 { archive.files.write(Self.article(number), to: "archive/\(number).txt") }
        let report = try index.update([archive.folder])
        #expect(report.cleanedAgain >= 2)
        for number in 0..<6 { #expect(try isCleaned("\(number).txt", archive, index)) }
    }

    @Test func `what was known to recur is found again in the stored article`() throws {
        let archive = SampleArchive(
            Dictionary(uniqueKeysWithValues: (0..<6).map { ("\($0).txt", Self.article($0)) }))
        archive.age()
        let index = try archive.indexed()
        let stored = try #require(try index.article(archive.id("3.txt")))
        #expect(stored.cleaned.removed.count == 1)
        let source = try ArticleLibrary.article(archive.id("3.txt"))
        let recurring = RecurringBlocks(of: stored.cleaned, in: stored.text)
        #expect(Cleaner().clean(source, recurring: recurring) == stored.cleaned)
        #expect(Cleaner().clean(source).removed.isEmpty)
    }

    @Test func `what another source prints as well is wire copy and stays`() throws {
        let archive = SampleArchive(
            Dictionary(uniqueKeysWithValues: (0..<6).map { ("\($0).txt", Self.article($0)) }))
        let index = try archive.indexed()
        #expect(try isCleaned("0.txt", archive, index))
        archive.files.write(Self.article(6, source: "Gazette"), to: "archive/6.txt")
        try index.update([archive.folder])
        for number in 0..<7 { #expect(try !isCleaned("\(number).txt", archive, index)) }
        // And when it goes, what was found before holds again.
        #expect(unlink("\(archive.folder)/6.txt") == 0)
        try index.update([archive.folder])
        #expect(try isCleaned("0.txt", archive, index))
    }

    @Test func `the order in which articles come makes no difference`() throws {
        let all = Dictionary(uniqueKeysWithValues: (0..<8).map { ("\($0).txt", Self.article($0)) })
        let atOnce = SampleArchive(all)
        let index = try atOnce.indexed()
        let inTurn = SampleArchive([:])
        let other = try inTurn.open()
        for number in (0..<8).reversed() {
            inTurn.files.write(Self.article(number), to: "archive/\(number).txt")
            try other.update([inTurn.folder])
        }
        for number in 0..<8 {
            let name = "\(number).txt"
            #expect(try isCleaned(name, atOnce, index) == isCleaned(name, inTurn, other))
        }
        #expect(try isCleaned("7.txt", atOnce, index))
    }
}
