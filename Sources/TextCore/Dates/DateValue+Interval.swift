extension DateValue {
    /// The first and last day of the time that the value names, or `nil` where it names no stretch of the
    /// calendar, for example because its year is unknown.
    public var interval: ClosedRange<CivilDate>? {
        switch kind {
        case .day(let year?, let month?, let day?):
            return CivilDate(year: year, month: month, day: day).map { $0...$0 }
        case .month(let year?, let month?): return Self.months(month...month, of: year)
        case .week(let year?, let week?, let isWeekend):
            guard let monday = Self.monday(week: week, of: year), let sunday = monday.adding(days: 6) else {
                return nil
            }
            return isWeekend ? sunday.adding(days: -1).map { $0...sunday } : monday...sunday
        case .quarter(let year?, let quarter?):
            guard (1...4).contains(quarter) else { return nil }
            return Self.months((quarter * 3 - 2)...(quarter * 3), of: year)
        case .half(let year?, let half?):
            guard (1...2).contains(half) else { return nil }
            return Self.months((half * 6 - 5)...(half * 6), of: year)
        case .season(let year?, let season): return Self.season(season, of: year)
        case .year(let year?): return Self.years(year, year)
        case .decade(let decade?): return Self.years(decade * 10, decade * 10 + 9)
        case .century(let century?, isBeforeCommonEra: false):
            return Self.years(max(1, century * 100), century * 100 + 99)
        case .millennium(let millennium, isBeforeCommonEra: false):
            return Self.years(max(1, millennium * 1000), millennium * 1000 + 999)
        case .days(let first, let last): return first...last
        case .years(let first, let last): return Self.years(first, last)
        default: return nil
        }
    }

    private static func years(_ first: Int, _ last: Int) -> ClosedRange<CivilDate>? {
        guard let from = CivilDate(year: first, month: 1, day: 1),
            let to = CivilDate(year: last, month: 12, day: 31)
        else { return nil }
        return from...to
    }

    private static func months(_ months: ClosedRange<Int>, of year: Int) -> ClosedRange<CivilDate>? {
        let (first, last) = (months.lowerBound, months.upperBound)
        guard let from = CivilDate(year: year, month: first, day: 1),
            let to = CivilDate(year: year, month: last, day: CivilDate.days(inMonth: last, of: year))
        else { return nil }
        return from...to
    }

    /// March to May, …; winter begins in December of its year.
    private static func season(_ season: Int, of year: Int) -> ClosedRange<CivilDate>? {
        guard season == 3 else { return months((season * 3 + 3)...(season * 3 + 5), of: year) }
        guard let from = CivilDate(year: year, month: 12, day: 1),
            let to = CivilDate(year: year + 1, month: 3, day: 1)?.adding(days: -1)
        else { return nil }
        return from...to
    }

    /// The Monday of an ISO week; week 1 holds 4 January.
    private static func monday(week: Int, of year: Int) -> CivilDate? {
        guard (1...53).contains(week), let fourth = CivilDate(year: year, month: 1, day: 4) else {
            return nil
        }
        return fourth.adding(days: 1 - fourth.weekday.rawValue + 7 * (week - 1))
    }
}
