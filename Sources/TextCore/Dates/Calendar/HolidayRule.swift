/// How the calendar finds a holiday in a year.
enum HolidayRule: Sendable {
    case fixed(month: Int, day: Int)
    /// The `n`th such weekday of a month.
    case nth(Int, CivilDate.Weekday, month: Int)
    case last(CivilDate.Weekday, month: Int)
    /// The Tuesday after the first Monday of November in the United States (2 U.S. Code § 7); elsewhere as the
    /// country beside it votes: ``ElectionDays``.
    case electionDay
    /// The day on which the country beside it votes: ``ElectionDays``.
    case pollingDay
    /// Days after Easter Sunday of the Western churches.
    case easter(Int)
    /// Days after Thanksgiving of the United States, the fourth Thursday of November.
    case thanksgiving(Int)
    /// Days after Easter Sunday of the Eastern churches.
    case orthodoxEaster(Int)
    /// The Monday before a day of a month.
    case mondayBefore(month: Int, day: Int)
    /// Of several days that share a name, the one that lies nearest to the publication.
    case nearest([HolidayRule])
    case hebrew(HebrewHoliday)
    /// A day of the tabular Islamic calendar; sightings of the moon move it by a day.
    case islamic(month: Int, day: Int)
    /// Days that follow the moon of another calendar, as a table.
    case listed([Int: (month: Int, day: Int)])

    /// Whether the rule is only near: a day is a choice, not knowledge.
    var isApproximate: Bool {
        switch self {
        // Without its country, an election day may be that of another one.
        case .islamic, .nearest, .electionDay: true
        default: false
        }
    }

    /// The day in a year, or `nil` where the rule does not know it.
    func day(in year: Int) -> CivilDate? {
        switch self {
        case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
        case .nth(let count, let weekday, let month):
            Self.first(weekday, month: month, year: year)?.adding(days: 7 * (count - 1))
        case .last(let weekday, let month):
            CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year)).flatMap {
                $0.adding(days: -(($0.weekday.rawValue - weekday.rawValue + 7) % 7))
            }
        case .electionDay: Self.first(.monday, month: 11, year: year)?.adding(days: 1)
        case .pollingDay: nil
        case .easter(let days): Self.easter(in: year)?.adding(days: days)
        case .orthodoxEaster(let days): Self.orthodoxEaster(in: year)?.adding(days: days)
        case .mondayBefore(let month, let day):
            CivilDate(year: year, month: month, day: day).flatMap {
                $0.adding(days: -(($0.weekday.rawValue + 5) % 7 + 1))
            }
        case .nearest(let rules): rules.first?.day(in: year)
        case .thanksgiving(let days):
            Self.first(.thursday, month: 11, year: year)?.adding(days: 21 + days)
        case .hebrew(let holiday): HebrewCalendar.day(of: holiday, in: year)
        case .islamic(let month, let day): IslamicCalendar.day(month: month, day: day, in: year)
        case .listed(let days):
            days[year].flatMap { CivilDate(year: year, month: $0.month, day: $0.day) }
        }
    }

    private static func first(_ weekday: CivilDate.Weekday, month: Int, year: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: 1).flatMap {
            $0.adding(days: (weekday.rawValue - $0.weekday.rawValue + 7) % 7)
        }
    }

    /// Easter Sunday of the Julian calendar, as a Gregorian day.
    ///
    /// Source: J. Meeus, "Astronomical Algorithms", chapter 8; the calendars lie 13 days apart from 1900 to 2099.
    static func orthodoxEaster(in year: Int) -> CivilDate? {
        guard (1900...2099).contains(year) else { return nil }
        let moon = (19 * (year % 19) + 15) % 30
        let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        let day = moon + weekday + 114
        return CivilDate(year: year, month: day / 31, day: day % 31 + 1)?.adding(days: 13)
    }

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// Source: J. Meeus, "Astronomical Algorithms", chapter 8 (the anonymous algorithm of 1876).
    static func easter(in year: Int) -> CivilDate? {
        guard year >= 1583 else { return nil }
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let correction =
            (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 19 * golden + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - correction - rest % 4) % 7
        let shift = (golden + 11 * correction + 22 * weekday) / 451
        let day = correction + weekday - 7 * shift + 114
        return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
    }
}
