import Testing

@testable import TextCore

@Suite struct FactWeighingTests {
    private func date(_ text: String, _ origin: ClaimOrigin, _ fact: ArticleFact = .published) throws
        -> Claim
    {
        Claim(fact, .date(try #require(StatedDate(whole: text))), origin, "here")
    }

    private func day(_ claims: [Claim], today: CivilDate? = nil) -> String? {
        let facts = FactWeighing(today: today).weigh(claims)
        guard case .date(let date)? = facts.first(where: { $0.fact == .published })?.value else {
            return nil
        }
        return date.published.description
    }

    @Test func `the day that a page shows goes before that of Greenwich`() throws {
        let stamp = try date("2021-06-08T05:35:00Z", .linkedData)
        #expect(day([stamp, try date("June 7, 2021, 10:35 PM PDT", .line)]) == "2021-06-07T22:35")
        #expect(day([stamp, try date("2021-06-07", .address)]) == "2021-06-07")
        #expect(day([stamp]) == "2021-06-08T05:35")
        // A day that is another one altogether is no other zone's.
        #expect(day([stamp, try date("June 20, 2021", .line)]) == "2021-06-08T05:35")
    }

    @Test func `a day in digits that can be two days needs a second claim`() throws {
        let doubtful = try date("04/05/2021", .line)
        #expect(day([doubtful]) == nil)
        #expect(day([doubtful, try date("4 May 2021", .address)]) == "2021-05-04")
        #expect(day([doubtful, try date("April 5, 2021", .meta)]) == "2021-04-05")
    }

    @Test func `a day in the future or long ago needs two places`() throws {
        let today = CivilDate(year: 2021, month: 6, day: 7)
        for text in ["2051-01-01", "1970-01-01"] {
            #expect(day([try date(text, .meta)], today: today) == nil)
            #expect(day([try date(text, .meta), try date(text, .line)], today: today) != nil)
            #expect(day([try date(text, .field)], today: today) != nil)
        }
        #expect(day([try date("2021-06-08", .meta)], today: today) == "2021-06-08")
    }

    @Test func `an update that the page shows stands in for a day that nobody says`() throws {
        #expect(day([try date("2021-06-09", .line, .updated)]) == "2021-06-09")
        #expect(day([try date("2021-06-09", .meta, .updated)]) == nil)
        #expect(
            day([try date("2021-06-09", .line, .updated), try date("2021-06-07", .meta)]) == "2021-06-07")
    }

    @Test func `a day that the metadata give as that of a change is not the day of publication`() throws {
        let changed = try date("2021-06-09T08:00:00", .meta, .updated)
        let shown = try date("June 9, 2021", .line)
        #expect(day([try date("2021-06-07", .meta), changed, shown]) == "2021-06-07")
        #expect(day([changed, shown]) == "2021-06-09")
    }

    @Test func `the publisher and its desks are authors only where no person is`() {
        func authors(_ names: [String]...) -> [String]? {
            let source = Claim(.source, .text("Altona Herald"), .meta, "og:site_name")
            let claims = names.map { Claim(.authors, .names($0), .linkedData, "author") }
            let fact = FactWeighing(today: nil).weigh(claims + [source]).first { $0.fact == .authors }
            guard case .names(let names)? = fact?.value else { return nil }
            return names
        }
        #expect(authors(["Altona Herald"]) == ["Altona Herald"])
        #expect(authors(["Altona Herald", "Rosa Diaz"]) == ["Rosa Diaz"])
        #expect(authors(["Altona Herald"], ["Rosa Diaz"]) == ["Rosa Diaz"])
        #expect(authors(["Night Desk"], ["Rosa Diaz"]) == ["Rosa Diaz"])
        #expect(authors(["Night Desk"]) == ["Night Desk"])
    }

    @Test func `a firm that signs does not hide the person who wrote`() {
        func authors(_ line: String) -> Claim.Value? {
            FactWeighing(today: nil).weigh([
                Claim(.source, .text("Ferries and Roads, by Altona Herald"), .meta, "og:site_name"),
                Claim(.authors, .names(["Rosa Diaz"]), .meta, "author"),
                Claim(.authors, .names([line]), .line, "byline"),
            ]).first { $0.fact == .authors }?.value
        }
        #expect(authors("Altona Herald Ferries") == .names(["Rosa Diaz"]))
        #expect(authors("Luis Rojas") == .names(["Luis Rojas"]))
    }

    @Test func `the shown byline corrects an author that the page does not show`() {
        func authors(_ claims: [Claim]) -> [String]? {
            guard case .names(let names)? = FactWeighing(today: nil).weigh(claims).first?.value else {
                return nil
            }
            return names
        }
        let account = Claim(.authors, .names(["Site Admin"]), .linkedData, "author")
        let line = Claim(.authors, .names(["Rosa Diaz"]), .line, "byline")
        #expect(authors([account]) == ["Site Admin"])
        #expect(authors([account, line]) == ["Rosa Diaz"])
        let full = Claim(.authors, .names(["Rosa María Diaz", "Luis Rojas"]), .linkedData, "author")
        let short = Claim(.authors, .names(["Luis Rojas"]), .line, "byline")
        #expect(authors([full, short]) == ["Rosa María Diaz", "Luis Rojas"])
        #expect(
            authors([account, line, Claim(.authors, .names(["The desk"]), .field, "authors")]) == [
                "The desk"
            ])
    }

    @Test func `every claim is named, for and against`() throws {
        let facts = FactWeighing(today: nil).weigh([
            Claim(.title, .text("The bridge is shut"), .heading, "h1"),
            Claim(.title, .text("The bridge is shut"), .linkedData, "headline"),
            Claim(.title, .text("Ten recipes for plums"), .meta, "og:title"),
        ])
        let title = try #require(facts.first)
        #expect(title.supporters.map(\.place) == ["h1", "headline"])
        #expect(title.opponents.map(\.place) == ["og:title"])
    }

    @Test func `nothing claimed, nothing decided`() {
        #expect(FactWeighing(today: nil).weigh([]) == [])
    }
}
