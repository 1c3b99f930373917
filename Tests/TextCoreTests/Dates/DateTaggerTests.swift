import Testing
import TextCore

@Suite struct DateTaggerTests {
    private static func tag(_ string: String, published: String? = "2022-09-06") -> [DateExpression] {
        let text = ArticleText(string)
        let segmentation = Segmenter().segment(text, blocks: text.isEmpty ? [] : [text.range])
        return DateTagger().expressions(
            in: text, segmentation: segmentation,
            published: published.flatMap { PublicationDate(iso8601: $0) })
    }

    @Test(arguments: [
        "", " ", "31 February", "13/13/2020", "2020-13-45", String(repeating: "9", count: 1000),
        String(repeating: "1,", count: 500), String(repeating: "twenty ", count: 400),
        "https://example.org/2020/01/05/story-1999.html", "\u{202E}May\u{0}4", "’", "'", "(((((", "a.m.",
        "’90",
        "99999-99-99", "0000-00-00", "25:61", "24:01", "1/0/0", "½", "½ ½ ½", "in 9999", "year 0",
    ])
    func `bad input gives no value that the calendar does not have`(text: String) {
        for published in ["2022-09-06", "0001-01-01", "9999-12-31", nil] {
            for expression in Self.tag(text, published: published) {
                #expect(!expression.value.isEmpty)
                #expect(!expression.value.contains("-02-31"))
            }
        }
    }

    @Test(arguments: ["0001-01-01", "9999-12-31"])
    func `the ends of the calendar are no trap`(published: String) {
        let text = """
            Last year, next year, yesterday, tomorrow, last week, next week, next month, last month, next Monday,
            last Monday, 5,000 years ago, ten years ago, 90 days ago, next quarter, next spring, last Easter, next
            Hanukkah, a century ago, three weeks later, the weekend, this decade, Dec. 31, Jan. 1, Eid al-Fitr.
            """
        _ = Self.tag(text, published: published)
    }

    @Test func `without a day of publication what cannot be known stays open`() {
        let found = Self.tag("They met on Tuesday, Sept. 4, and will meet next year.", published: nil)
        #expect(found.map(\.value) == ["XXXX-09-04", "XXXX"])
        #expect(found.allSatisfy { $0.basis == .unknown })
    }

    @Test func `a dateline in the text stands in for the day of publication`() {
        let text = ArticleText("LIMA, Sept. 6, 2022 (Agency) — Peru voted on Sunday.")
        let segmentation = Segmenter().segment(text, blocks: [text.range])
        let found = DateTagger().expressions(in: text, segmentation: segmentation, published: nil)
        #expect(found.map(\.value) == ["2022-09-06", "2022-09-04"])
    }

    @Test func `a date that can be read in two ways is marked as a choice`() {
        #expect(Self.tag("Signed on 04/05/2020.").map(\.basis) == [.assumed])
        #expect(
            Self.tag("Signed on 04/05/2020, sent on 25/05/2020.").map(\.value) == [
                "2020-05-04", "2020-05-25",
            ])
    }
}
