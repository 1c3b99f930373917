import Testing
import TextCore

@Suite struct CivilDateTests {
    @Test(arguments: [
        (2022, 9, 6, CivilDate.Weekday.tuesday, 2022, 36), (2021, 1, 3, .sunday, 2020, 53),
        (2000, 2, 29, .tuesday, 2000, 9), (1970, 1, 1, .thursday, 1970, 1),
        (2026, 12, 31, .thursday, 2026, 53),
    ])
    func `weekday and ISO week of known days`(
        year: Int, month: Int, day: Int, weekday: CivilDate.Weekday, weekYear: Int, week: Int
    ) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.weekday == weekday)
        #expect(date.isoWeek == (weekYear, week))
    }

    @Test func `every day of eight centuries comes back from its number`() {
        for number in stride(from: -200_000, through: 100_000, by: 7) {
            #expect(CivilDate(daysSinceEpoch: number)?.daysSinceEpoch == number)
        }
    }

    @Test(arguments: [(2023, 2, 29), (2020, 13, 1), (2020, 0, 1), (2020, 4, 31), (0, 1, 1), (10_000, 1, 1)])
    func `a day that no calendar has is nil`(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("2022-09-06", "2022-09-06"), ("20220906", "2022-09-06"), ("2022-09-06T09:30", "2022-09-06T09:30"),
        (" 2022-09-06 09:30:12+02:00 ", "2022-09-06T09:30"),
        ("2022-09-06T09:30:12.123Z", "2022-09-06T09:30"),
    ])
    func `ISO 8601 is read`(text: String, expected: String) {
        #expect(PublicationDate(iso8601: text)?.description == expected)
    }

    @Test(arguments: [
        "", "yesterday", "2022-02-30", "2022-09", "2022-09-06T25:00", "06/09/2022", "2022-09-06x",
    ])
    func `what is not a date is absent, never guessed`(text: String) {
        #expect(PublicationDate(iso8601: text) == nil)
    }
}
