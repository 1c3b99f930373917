import Testing
import TextCore

@testable import Archive

@Suite struct StoredFactsTests {
    @Test func `facts come back with the claims for and against them`() throws {
        let day = try #require(PublicationDate(iso8601: "2021-06-07T10:12"))
        let facts = FactWeighing(today: nil).weigh([
            Claim(.title, .text("Ferry is back"), .heading, "headline"),
            Claim(.title, .text("Plums\n\u{1F}for all"), .meta, "og:title"),
            Claim(.authors, .names(["Rosa Diaz", "Luis Rojas"]), .line, "byline"),
            Claim(.published, .date(StatedDate(day)), .linkedData, "datePublished"),
        ])
        let again = StoredFacts.facts(in: try #require(StoredFacts.lines(of: facts)))
        #expect(again.map(\.fact) == facts.map(\.fact))
        #expect(again.map(\.value) == facts.map(\.value))
        #expect(again.map { $0.supporters.map(\.place) } == facts.map { $0.supporters.map(\.place) })
        #expect(again.first?.opponents.map(\.value) == [.text("Plumsfor all")])
    }

    @Test func `the zone of a time and the day of a change come back`() throws {
        let day = try #require(PublicationDate(iso8601: "2021-06-07T10:12Z"))
        let facts = FactWeighing(today: nil).weigh([
            Claim(.updated, .date(StatedDate(day, isUniversal: true)), .line, "line at the headline")
        ])
        let again = StoredFacts.facts(in: try #require(StoredFacts.lines(of: facts)))
        #expect(again.map(\.fact) == [.published, .updated])
        #expect(again.first?.supporters.first?.fact == .updated)
        guard case .date(let date)? = again.first?.value else {
            Issue.record("no date")
            return
        }
        #expect(date.published == day)
        #expect(date.published.zone == "UTC")
    }

    @Test func `no facts are no lines, and damaged lines are no facts`() {
        #expect(StoredFacts.lines(of: []) == nil)
        for text in [
            "", "title", "title\u{1F}+\u{1F}x\u{1F}y\u{1F}text\u{1F}z", "\n\n",
            "a\u{1F}b\u{1F}c\u{1F}d\u{1F}e\u{1F}f",
        ] {
            #expect(StoredFacts.facts(in: text).isEmpty)
        }
    }
}
