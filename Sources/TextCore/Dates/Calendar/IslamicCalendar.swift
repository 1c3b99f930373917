/// The tabular Islamic calendar, from which the calendar by sighting differs by a day at most times.
///
/// Source: N. Dershowitz and E. M. Reingold, "Calendrical Calculations", the Islamic calendar.
enum IslamicCalendar {
    /// The first such day in a Gregorian year.
    static func day(month: Int, day: Int, in year: Int) -> CivilDate? {
        guard (700...9000).contains(year), let newYear = CivilDate(year: year, month: 1, day: 1) else {
            return nil
        }
        let first = (newYear.daysSinceEpoch - epoch) * 30 / 10_631
        for islamicYear in first...(first + 2) {
            let number = daysSinceEpoch(islamicYear, month, day)
            if let date = CivilDate(daysSinceEpoch: number), date.year == year { return date }
        }
        return nil
    }

    /// 16 July 622 of the Julian calendar, in days since 1970-01-01.
    private static let epoch = -492_148

    private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        day + 29 * (month - 1) + (6 * month - 1) / 11 + (year - 1) * 354 + (3 + 11 * year) / 30 + epoch - 1
    }
}
