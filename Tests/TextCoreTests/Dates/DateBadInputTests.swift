import TestSupport
import Testing
import TextCore

/// Texts that no careful writer writes, and those that only look like dates.
@Suite struct DateBadInputTests {
    private static func tag(_ string: String, published: String = "2022-09-06") -> [DateExpression] {
        let text = ArticleText(string)
        return DateTagger().expressions(
            in: text, segmentation: Segmenter().segment(text, blocks: [text.range]),
            published: PublicationDate(iso8601: published))
    }

    @Test(arguments: ["It fell on 4 May 1999. ", "May 4, 5, 6, ", "on Friday, ", "12/05/2020 "])
    func `ten times the dates take about ten times as long`(words: String) {
        let clock = ContinuousClock()
        func measure(_ count: Int) -> Duration {
            let text = String(repeating: words, count: count)
            var found = 0
            let time = clock.measure { found = Self.tag(text).count }
            #expect(found >= count)
            return time
        }
        let few = measure(2000)
        let many = measure(20_000)
        // What grows with the square takes a hundred times as long.
        #expect(many < few * 40, "\(words): \(few), then \(many)")
    }

    @Test func `a hundred thousand dates are all found`() {
        #expect(Self.tag(String(repeating: "on 4 May 1999, ", count: 100_000)).count == 100_000)
    }

    @Test(arguments: [
        ("It was signed on 03/04/2020 and sealed on 25/12/2020.", "2020-04-03", DateBasis.resolved),
        ("It was signed on 03/04/2020 and sealed on 12/25/2020.", "2020-03-04", .resolved),
        ("It was signed on 03/04/2020, sealed on 12/25/2020, sent on 25/12/2020.", "2020-03-04", .assumed),
        ("It was signed on 03/04/2020.", "2020-03-04", .assumed),
        ("It was signed on 03/04/2020 and lapsed on 31.12.2021.", "2020-04-03", .resolved),
    ])
    func `the order of numbers is decided once for a text, and called assumed where nothing tells it`(
        text: String, value: String, basis: DateBasis
    ) {
        let first = Self.tag(text).first
        #expect(first?.value == value)
        #expect(first?.basis == basis)
        #expect((first?.details.alternative != nil) == (basis == .assumed))
    }

    @Test(arguments: [
        "She lives at 4 July Street, 12 May Road, 25 December Avenue and 1 March Court.",
        "He came 20th in May Lee’s race against April June Smith.",
        "Order no. 20240305, invoice 20240305, #20240305 and file-20240305 cost USD 20240305.",
        "Rows 20241305 and 20240230 of 18000101 are empty.",
    ])
    func `names, addresses and numbers that hold a date are none`(text: String) {
        #expect(Self.tag(text).map(\.value) == [])
    }

    @Test(arguments: [
        "Sunday Oliseh scored twice.", "The coach praised Friday Osanebi.", "He met Wednesday Jones.",
    ])
    func `a weekday that may be somebody’s first name is no sure day`(text: String) {
        #expect(Self.tag(text).allSatisfy { $0.basis == .assumed })
    }

    @Test(arguments: [
        ("Monday, 6 September 2022", "2022-09-06"), ("Sunday 25 December 2020", "2020-12-25"),
    ])
    func `a date that contradicts itself is assumed`(text: String, value: String) {
        let found = Self.tag("It shut on \(text).")
        #expect(found.map(\.value) == [value])
        #expect(found.map(\.basis) == [.assumed])
    }

    @Test func `a day of one event gives its year to no other event`() {
        let found = Self.tag(
            "The firm, founded in May 1998, was sold on August 28. Its boss, born in 1961, left on September 1."
        )
        #expect(found.map(\.value) == ["1998-05", "2022-08-28", "1961", "2022-09-01"])
    }

    @Test(arguments: [
        "It shut on 32 May 2020, 0 May and 31 April.", "It shut on 2021-00-10 and 2021-13-01.",
        "It shut at 25:61 and 8:99.",
    ])
    func `of a day or hour that no calendar has nothing is kept`(text: String) {
        #expect(Self.tag(text).map(\.value) == [])
    }

    @Test(arguments: [
        "123456789 weeks from now", "5000000 months ago", "999999999999999999999 years ago",
        "99999999999999999999 days ago",
    ])
    func `counts beyond the calendar are past or future, and nothing more`(words: String) {
        for date in Self.tag("It was so \(words).") {
            #expect(
                ["PAST_REF", "FUTURE_REF"].contains(date.value) || date.type == .duration, "\(date.value)")
        }
    }

    @Test(arguments: [
        "-1", "99999999999-01-01", "2022-02-30", "0", "\0", "NaN", "0001-01-01", "9999-12-31", "２０２２-09-06",
    ])
    func `any publication date leaves values that can be read`(published: String) {
        let words =
            "It shut on Tuesday, last week, next year, two decades ago, at Easter, on the 31st and in May."
        for date in Self.tag(words, published: published) {
            #expect(DateValue(date.value) != nil, "\(date.value)")
        }
    }

    @Test(arguments: [
        ("The stamp read ２０２４-０３-０５ twice.", ["2024-03-05"]),
        ("It fell in ２０１９ and ２０2０.", ["2019", "2020"]),
        ("It was ２０２４／０３／０５ and ２５．１２．２０２０.", ["2024-03-05", "2020-12-25"]),
        ("Room ９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９９ and ２０２４-１３-４５.", []),
    ])
    func `digits of double width are digits`(text: String, values: [String]) {
        #expect(Self.tag(text).map(\.value) == values)
    }

    @Test func `an expression in digits of double width covers its characters`() {
        let string = "Am ２０２４-０３-０５, it fell."
        let text = ArticleText(string)
        #expect(Self.tag(string).map { text.string(in: $0.range) } == ["２０２４-０３-０５"])
    }

    @Test func `a long run of wide digits takes linear time`() {
        let clock = ContinuousClock()
        let few = clock.measure { _ = Self.tag(String(repeating: "２０２４-", count: 2000)) }
        let many = clock.measure { _ = Self.tag(String(repeating: "２０２４-", count: 20_000)) }
        #expect(many < few * 40, "\(few), then \(many)")
    }

    @Test func `in a guide that speaks to its reader a bare day or month is none in particular`() {
        let filler = String(
            repeating: "You can keep your tools dry if you hang them up where your cat does not sleep. ",
            count: 12)
        let found = Self.tag(
            filler
                + "Sow the beans in October. Rest on Sunday. The garden shut on Friday and will open in May."
        )
        #expect(found.map(\.value) == ["XXXX-10", "XXXX-WXX-7", "2022-09-02", "2023-05"])
        #expect(found.map(\.basis) == [.unknown, .unknown, .resolved, .resolved])
    }
}
