import Testing

@testable import TextCore

/// Holidays against calendars that were published for the years.
@Suite struct HolidayTests {
    @Test(arguments: [
        (HebrewHoliday.roshHashanah, "2013-09-05"), (.roshHashanah, "2022-09-26"),
        (.roshHashanah, "2020-09-19"),
        (.yomKippur, "2022-10-05"), (.sukkot, "2022-10-10"), (.purim, "2022-03-17"),
        (.passover, "2022-04-16"), (.passover, "2016-04-23"), (.shavuot, "2022-06-05"),
        (.hanukkah, "2022-12-19"),
        (.hanukkah, "2013-11-28"),
    ])
    func `the first full day of a Hebrew holiday`(holiday: HebrewHoliday, day: String) throws {
        let year = try #require(PublicationDate(iso8601: day)?.date.year)
        #expect(HebrewCalendar.day(of: holiday, in: year)?.description == day)
    }

    @Test(arguments: [
        (HolidayRule.easter(0), "2022-04-17"), (.easter(0), "2019-04-21"), (.easter(-47), "2022-03-01"),
        (.orthodoxEaster(0), "2022-04-24"), (.orthodoxEaster(0), "2021-05-02"),
        (.orthodoxEaster(0), "2013-05-05"),
        (.mondayBefore(month: 5, day: 25), "2022-05-23"), (.mondayBefore(month: 5, day: 25), "2020-05-18"),
        (.thanksgiving(0), "2022-11-24"), (.electionDay, "2022-11-08"),
        (.nth(2, .sunday, month: 5), "2022-05-08"),
        (.last(.monday, month: 5), "2022-05-30"),
    ])
    func `the day of a holiday that moves`(rule: HolidayRule, day: String) throws {
        let year = try #require(PublicationDate(iso8601: day)?.date.year)
        #expect(rule.day(in: year)?.description == day)
    }

    @Test(arguments: [
        ("Election Day in Kenya was calm.", "2022-08-09", DateBasis.resolved),
        ("Swedes will vote on election day, however hard it rains.", "2022-09-11", .resolved),
        ("In Britain polling day 2019 fell in December.", "2019-12-12", .resolved),
        ("On Election Day the shops were shut.", "2021-11-02", .assumed),
        ("In Israel, Election Day will be quiet.", "2022-11-01", .resolved),
        ("In Norway, Election Day will be quiet.", "XXXX-XX-XX", .unknown),
        ("In Argentina, Election Day will be quiet.", "XXXX-XX-XX", .unknown),
        ("He won eight states on Super Tuesday.", "2020-03-03", .assumed),
    ])
    func `an election day is that of the country beside it`(text: String, value: String, basis: DateBasis) {
        let found = DateExample(text).expressions
        #expect(found.first?.value == value)
        #expect(found.first?.basis == basis)
    }

    @Test(arguments: ["Independence Day", "Labour Day", "Mother’s Day", "Father’s Day"])
    func `a holiday that countries keep on different days is assumed`(name: String) {
        let text = ArticleText("The parks were full on \(name).")
        let found = DateTagger().expressions(
            in: text, segmentation: Segmenter().segment(text, blocks: [text.range]),
            published: PublicationDate(iso8601: "2022-09-06"))
        #expect(found.map(\.basis) == [.assumed])
    }

    @Test(arguments: [
        ("2012-08-19", 10, 1), ("2013-08-08", 10, 1), ("2022-05-02", 10, 1), ("2022-07-09", 12, 10),
    ])
    func `a day of the Islamic calendar is at most a day off`(day: String, month: Int, number: Int) throws {
        let seen = try #require(PublicationDate(iso8601: day)?.date)
        let found = try #require(IslamicCalendar.day(month: month, day: number, in: seen.year))
        #expect(abs(found.daysSinceEpoch - seen.daysSinceEpoch) <= 1)
    }

    @Test func `every holiday but a day of voting has a day in each year near ours`() {
        let ofVoting = ["polling day", "super tuesday"]
        for holiday in HolidayTable.all where !ofVoting.contains(holiday.pattern) {
            for year in 2006...2022 {
                #expect(holiday.rule.day(in: year) != nil, "\(holiday.pattern) \(year)")
            }
        }
    }

    @Test func `a country votes on days of our time, in order`() {
        #expect(ElectionDays.all.map(\.days.count).reduce(0, +) > 80)
        for country in ElectionDays.all {
            #expect(country.days == country.days.sorted(), "\(country.cues)")
            #expect(country.days.allSatisfy { (1994...2025).contains($0.year) }, "\(country.cues)")
        }
    }

    @Test func `a holiday of many days is the stretch from its first to its last`() {
        let lent = DateExample("[Lent|2022-03-02/2022-04-16] ended.")
        #expect(lent.summary == lent.expected)
        #expect(lent.expressions.first?.words == "Wed 2 Mar 2022 to Sat 16 Apr 2022")
        #expect(lent.expressions.first?.interval?.upperBound.description == "2022-04-16")
    }

    @Test func `Eid is the nearer of two days, as the tense says`() {
        let past = DateExample("@2022-06-01 They celebrated [Eid|2022-05-03].")
        #expect(past.summary == past.expected)
        let future = DateExample("@2022-06-01 They will celebrate [Eid|2022-07-10].")
        #expect(future.summary == future.expected)
        #expect(future.expressions.map(\.basis) == [.assumed])
    }
}
