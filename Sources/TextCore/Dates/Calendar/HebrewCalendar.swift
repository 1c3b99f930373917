/// Holidays of the Hebrew calendar that news names.
enum HebrewHoliday: Sendable {
    case roshHashanah, yomKippur, sukkot, purim, passover, shavuot, hanukkah
}

/// The arithmetic Hebrew calendar, as far as holidays need it.
///
/// Source: N. Dershowitz and E. M. Reingold, "Calendrical Calculations", the Hebrew calendar.
enum HebrewCalendar {
    /// The first full day of a holiday that falls in a Gregorian year.
    static func day(of holiday: HebrewHoliday, in year: Int) -> CivilDate? {
        guard (1...9990).contains(year) else { return nil }
        let hebrewYear = year + 3761
        switch holiday {
        case .roshHashanah: return CivilDate(daysSinceEpoch: newYear(hebrewYear))
        case .yomKippur: return CivilDate(daysSinceEpoch: newYear(hebrewYear) + 9)
        // 15 Nisan lies 163 days before the next new year, whatever the year's length.
        case .passover: return CivilDate(daysSinceEpoch: newYear(hebrewYear) - 163)
        case .purim: return CivilDate(daysSinceEpoch: newYear(hebrewYear) - 193)
        case .shavuot: return CivilDate(daysSinceEpoch: newYear(hebrewYear) - 113)
        case .sukkot: return CivilDate(daysSinceEpoch: newYear(hebrewYear) + 14)
        case .hanukkah:
            // 25 Kislev: Heshvan has 30 days only in years of 355 or 385 days.
            let length = newYear(hebrewYear + 1) - newYear(hebrewYear)
            return CivilDate(daysSinceEpoch: newYear(hebrewYear) + 30 + (length % 10 == 5 ? 30 : 29) + 24)
        }
    }

    /// Days since 1970-01-01 of the new year's day.
    private static func newYear(_ year: Int) -> Int {
        let days = elapsedDays(year)
        let before = elapsedDays(year - 1)
        let after = elapsedDays(year + 1)
        let correction = after - days == 356 ? 2 : days - before == 382 ? 1 : 0
        // The epoch, 7 October 3761 BCE of the Julian calendar, lies 2,092,590 days before 1970.
        return days + correction - 2_092_590
    }

    private static func elapsedDays(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let days = 29 * months + parts / 25_920
        return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
    }
}
