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
            for expression in Self.tag(text, published: published) { Self.checkCalendar(expression) }
        }
    }

    @Test(arguments: ["0001-01-01", "9999-12-31"])
    func `the ends of the calendar are no trap`(published: String) {
        let text = """
            Last year, next year, yesterday, tomorrow, last week, next week, next month, last month, next Monday,
            last Monday, 5,000 years ago, ten years ago, 90 days ago, next quarter, next spring, last Easter, next
            Hanukkah, a century ago, three weeks later, the weekend, this decade, Dec. 31, Jan. 1, Eid al-Fitr.
            """
        let found = Self.tag(text, published: published)
        #expect(found.count >= 20)
        for expression in found { Self.checkCalendar(expression) }
    }

    /// A value can be read, and one that names a whole day names a day of the calendar.
    private static func checkCalendar(_ expression: DateExpression) {
        let value = expression.meaning
        #expect(value != nil, "\(expression.value)")
        if expression.value.prefixMatch(of: /\d{4}-\d\d-\d\d/) != nil {
            #expect(value?.interval != nil, "\(expression.value)")
        }
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

    @Test func `the order of numbers is decided once for a text`() {
        let found = Self.tag("Signed on 04/05/2020, sent on 25/05/2020.")
        #expect(found.map(\.basis) == [.resolved, .explicit])
        let mixed = Self.tag("Signed on 04/05/2020, sent on 25/05/2020, read on 05/26/2020.")
        #expect(mixed.map(\.value) == ["2020-04-05", "2020-05-25", "2020-05-26"])
        #expect(mixed.first?.basis == .assumed)
        #expect(Self.tag("Signed on 2020-05-13, read on 04/05/2020.").last?.basis == .assumed)
        #expect(Self.tag("Signed on 04.05.2020.").map(\.value) == ["2020-05-04"])
    }

    // MARK: What goes beside the value

    @Test(arguments: [
        ("Signed on 04/05/2020.", "2020-05-04"), ("Police fear more trouble on Saturday.", "2022-09-10"),
        ("It is cold in May.", "2022-05"),
    ])
    func `a choice between two names the other one`(text: String, other: String) {
        let found = Self.tag(text)
        #expect(found.map(\.basis) == [.assumed])
        #expect(found.map(\.details.alternative) == [other])
    }

    @Test func `a value without a choice has no rival`() {
        let found = Self.tag("They met on Monday, on 4 May 2020 and for three days.")
        #expect(found.count == 3)
        #expect(found.allSatisfy { $0.details == DateDetails() })
    }

    @Test(arguments: [
        ("It left at 10:30 GMT.", "GMT"), ("It leaves at 9 a.m. EDT on Friday.", "EDT"),
        ("Posted at 2020-01-05T09:30:00+02:00.", "+02:00"), ("Posted at 2020-01-05T09:30:00Z.", "Z"),
        ("It left at 10:30 p.m.", nil),
    ])
    func `a time keeps the zone that the text gives`(text: String, zone: String?) {
        #expect(Self.tag(text).map(\.details.zone) == [zone])
    }

    @Test(arguments: [
        ("They meet every day.", "EVERY", nil), ("They meet each Tuesday.", "EACH", nil),
        ("They meet twice a month.", nil, "2X"), ("They meet three times a year.", nil, "3X"),
        ("They meet weekly.", nil, nil),
    ])
    func `a set says how often`(text: String, quantifier: String?, frequency: String?) {
        let found = Self.tag(text)
        #expect(found.map(\.details.quantifier) == [quantifier])
        #expect(found.map(\.details.frequency) == [frequency])
    }

    // MARK: Anchors

    @Test(arguments: [
        ("The truce of January 2020 held until the Oct. 7 attack.", "2023-10-20", "2023-10-07"),
        ("The mill burned down in 2019. The March 3 fire was worse.", "2022-09-06", "2022-03-03"),
    ])
    func `the year of another event is not given to a day`(text: String, published: String, value: String) {
        #expect(Self.tag(text, published: published).last?.value == value)
    }

    @Test(arguments: [
        "The Saturday training sessions are free.", "He may not stay overnight.", "It is cold in May.",
        "She keeps her Christmas lights on.", "She came to town in 2019. In June she left.",
        "It has not been so dry since last August.",
    ])
    func `what may be of any week or year is never sure`(text: String) {
        #expect(Self.tag(text).last?.basis == .assumed)
    }

    @Test func `without a day of publication an event's day has no year`() {
        let found = Self.tag("The truce held from January 2020 until the Oct. 9 attack.", published: nil)
        #expect(found.map(\.value) == ["2020-01", "XXXX-10-09"])
    }

    @Test(arguments: ["Monday, 6 September 2022", "Tuesday, Sept. 6, 2021"])
    func `a weekday that contradicts its day leaves a choice`(day: String) {
        #expect(Self.tag("It met on \(day).").map(\.basis) == [.assumed])
    }

    @Test func `very many dates in one text are all found`() {
        let count = 20_000
        let text = String(repeating: "It met on Monday and on 4 May. ", count: count / 2)
        let found = Self.tag(text)
        #expect(found.count == count)
        #expect(Set(found.map(\.value)) == ["2022-09-05", "2022-05-04"])
    }

    // MARK: What is wrong with an input

    @Test(arguments: [
        "It met on 31 February.", "It met on February 30, 2020.", "It met on 13/13/2020.",
        "It met on 2019-02-29.",
        "It met on 2020-13-01.", "It met on 99/99/9999.", "It is 25:61 now or never.", "Call 555-1999.",
        "It has 99999 pages.", "Nothing is said of time here.",
        "See https://example.org/2020/01/05/story-1999.html or www.example.org/2019-12.",
        "192.168.20.19 | 12.5.2012.1 | v2.0.13",
    ])
    func `no date is made of what is none`(text: String) {
        let found = Self.tag(text).filter { $0.value != "PRESENT_REF" }
        #expect(found.map(\.value) == [])
    }

    @Test(arguments: [
        "You may go. May they win? He said he may. Mark May and Ms. May agreed. Theresa May spoke.",
        "The march was long. The soldiers march on. March of the Penguins is a film. A protest march began.",
        "Wait a second. The second man came in second place. On second thought it was a split second.",
        "The Sun said so, and so did The Baltimore Sun, The Sunday Times and The Mail on Sunday.",
        "Hopes spring eternal. A hot spring in Palm Springs. Prices fall. The fall of Rome, a fall in prices.",
        "Flight 1999 left; call 1-800-555-1999, 020 7946 0958, (202) 456-1414 or 555-2019.",
        "They won 3-2, 21-14 and 7-5. A vote of 52-48 and 218-205. He ran 10-20 yards.",
        "It costs $1,999, £2000 or €2,012, and $1.5 million.",
        "7-Eleven and Motel 6 are open 24/7 on Route 66. Catch-22 is a book; Area 51 is a place.",
        "A Boeing 737, a 787-8, an Airbus A320, an F-16, an A350-1000, Windows 2000, an Xbox 360.",
        "They shipped 1,900 tonnes, 2000 tonnes, 1500 people, 2013 cases and 1,999 men.",
        "He is 34 years old, she is aged 40, a 12-year-old is in his 40s, age 65 and over.",
        "Section 1983, Resolution 1973, Room 2012, 1600 Pennsylvania Avenue, 2012 Main Street, page 1999.",
        "He sat on a chair. They wed in church. The sun and the sea mar the view.",
    ])
    func `what looks like a date and is none is left alone`(text: String) {
        #expect(Self.tag(text).map(\.value) == [])
    }

    @Test func `a table of dates is read cell by cell`() {
        let found = Self.tag(
            "Opened | Closed | Visitors\n2019-05-04 | 9 June 2019 | 2019\n5 May 2020 | - | 2,020")
        #expect(found.map(\.value) == ["2019-05-04", "2019-06-09", "2019", "2020-05-05"])
    }

    @Test func `years beyond the calendar are no dates`() {
        #expect(Self.tag("In 5000, in 12000 and in 123456789012 it was so.").map(\.value) == [])
        #expect(Self.tag("On 4 July 20222 it was so.").allSatisfy { !$0.value.hasPrefix("20222") })
    }

    @Test(arguments: ["2999-01-01", "1500-06-01"])
    func `a publication in another age is taken as it is given`(published: String) {
        let found = Self.tag("It opened yesterday and closes in May 2022.", published: published)
        #expect(found.count == 2)
        #expect(found.last?.value == "2022-05")
    }

    @Test(arguments: ["soon", "2022-99-99", "0000-00-00", "2022", ""])
    func `a publication date that is garbage counts as absent`(published: String) {
        #expect(Self.tag("It shut on Tuesday.", published: published).map(\.value) == ["XXXX-WXX-2"])
    }

    // MARK: Without a day of publication

    @Test func `a year that the story names is used for its other days`() {
        let found = Self.tag("It opened on 4 July 1999. It closed on 9 August.", published: nil)
        #expect(found.map(\.value) == ["1999-07-04", "1999-08-09"])
        #expect(found.last?.basis == .assumed)
    }

    @Test(arguments: [
        ("It shut last week.", "XXXX-WXX"), ("It shut last month.", "XXXX-XX"),
        ("It shut in May.", "XXXX-05"),
        ("It shut two years ago.", "XXXX"), ("It shut at 9 a.m.", "XXXX-XX-XXT09:00"),
        ("It shut yesterday.", "XXXX-XX-XX"),
        ("It shut in the summer.", "XXXX-SU"), ("It shut at Easter.", "XXXX-XX-XX"),
        ("It shut at Christmas.", "XXXX-12-25"),
    ])
    func `what stays open is left open in its value`(text: String, value: String) {
        let found = Self.tag(text, published: nil)
        #expect(found.map(\.value) == [value])
        #expect(found.map(\.basis) == [.unknown])
    }

    @Test(arguments: [
        ("It landed on 4 May 2014, three days later than planned.", ["2014-05-04", "P3D"]),
        ("They bought iLife ’11 in May 2014.", ["2014-05"]),
        ("It aired on 4 May 2014 and is sold the day after airing.", ["2014-05-04"]),
    ])
    func `a length, a name and a day of no event are no points of the calendar`(
        text: String, values: [String]
    ) {
        #expect(Self.tag(text).map(\.value) == values)
    }

    // MARK: Typography

    @Test(arguments: [
        "on 4\u{2009}July\u{202F}1999", "on 4\u{A0}July 1999", "on July\u{2009}4, 1999", "on 4 July\n1999",
    ])
    func `kinds of space do not part a date`(text: String) {
        #expect(Self.tag(text).map(\.value) == ["1999-07-04"])
    }

    @Test(arguments: ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"])
    func `unseen characters inside a word do not hide a date`(unseen: String) {
        let found = Self.tag(
            "It shut on Tues\(unseen)day, Sep\(unseen)tem\(unseen)ber 6, and in Ja\(unseen)nuary.")
        #expect(found.map(\.value) == ["2022-09-06", "2022-01"])
    }

    @Test(arguments: ["-", "–", "—", "‑", "−", " – "])
    func `kinds of dash join a range`(dash: String) {
        #expect(Self.tag("from 1998\(dash)2003").map(\.value) == ["1998", "2003"])
        #expect(Self.tag("on May 4\(dash)9, 2014").map(\.value) == ["2014-05-04", "2014-05-09"])
    }

    @Test(arguments: ["’", "'", "‘", "ʼ"])
    func `kinds of apostrophe shorten a decade and a year`(apostrophe: String) {
        #expect(
            Self.tag("in the \(apostrophe)90s, in May \(apostrophe)98").map(\.value) == ["199", "1998-05"])
    }
}
