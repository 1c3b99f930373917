/// So long ago, so much later.
extension DateResolver {
    /// How many units, where the words give a number.
    var count: Double? {
        if captures[.vague] != nil { return nil }
        var count: Double
        if let exact = captures[.exact] {
            count = Double(exact)
        } else if captures[.fraction] != nil {
            count = 0.5
        } else if let atom = atom(.number) {
            count = Double(atom.number)
            if atom.classes.contains(.decimal), atom.third > 0 {
                var scale = 1.0
                for _ in 0..<min(4, atom.third) { scale *= 10 }
                count += Double(atom.second) / scale
            }
            if atom.hasHalf { count += 0.5 }
        } else if captures[.one] != nil {
            count = 1
        } else {
            return nil
        }
        if let half = captures[.half] { count += half == 2 ? 0.25 : 0.5 }
        return count
    }

    mutating func ago() -> DateResolution? {
        let isAhead = captures[.direction] == 2
        guard let unit = unit else { return nil }
        guard let count, count < 1_000_000 else {
            return DateResolution(.date, isAhead ? "FUTURE_REF" : "PAST_REF")
        }
        guard let published else {
            return Self.openValue(unit).map { DateResolution(.date, $0, .unknown) }
                ?? DateResolution(.time, "XXXX-XX-XX", .unknown)
        }
        let sign = isAhead ? 1.0 : -1.0
        return shiftDay(published, unit, sign * count, isDayKnown: true)
    }

    /// "A week ago today", "three months from today", "a week ago Saturday".
    mutating func agoToTheDay() -> DateResolution? {
        guard let unit, let count, count < 1000, count.rounded() == count else { return nil }
        let weekday = number(.weekday)
        guard let published else {
            let value = weekday.map { "XXXX-WXX-\($0)" } ?? "XXXX-XX-XX"
            return DateResolution(.date, value, .unknown)
        }
        let units = captures[.direction] == 2 ? Int(count) : -Int(count)
        var days = Int(captures[.offset] ?? 0)
        if let weekday { days = -((published.weekday.rawValue - weekday + 6) % 7 + 1) }
        guard let base = published.adding(days: days), let date = Self.day(units, unit, from: base) else {
            return nil
        }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, weekday == nil ? .resolved : .assumed)
    }

    /// The day `count` units from another, on the same day of the month where they are months; `nil` for hours and the like.
    private static func day(_ count: Int, _ unit: DateUnit, from day: CivilDate) -> CivilDate? {
        let months: Int
        switch unit {
        case .day: return day.adding(days: count)
        case .week: return day.adding(days: 7 * count)
        case .fortnight: return day.adding(days: 14 * count)
        case .month: months = count
        case .year: months = 12 * count
        case .decade: months = 120 * count
        default: return nil
        }
        let total = day.year * 12 + day.month - 1 + months
        guard total > 12 else { return nil }
        let (year, month) = (total / 12, total % 12 + 1)
        return CivilDate(
            year: year, month: month, day: min(day.day, CivilDate.days(inMonth: month, of: year)))
    }

    /// The day, week, month or year that lies `count` units from a day.
    private mutating func shiftDay(
        _ day: CivilDate, _ unit: DateUnit, _ count: Double, isDayKnown: Bool
    ) -> DateResolution? {
        let whole = Int(count.rounded(.toNearestOrAwayFromZero))
        let isWhole = Double(whole) == count
        switch unit {
        case .second, .minute, .hour: return DateResolution(.date, day.description, .assumed)
        case .day:
            guard let date = day.adding(days: whole) else { return nil }
            reference.note(day: date, block: block)
            return DateResolution(.date, date.description, .resolved)
        case .weekend:
            return day.adding(days: 7 * whole).map {
                DateResolution(.date, TimexText.weekend(of: $0), .resolved)
            }
        case .week, .fortnight:
            let days = Int(count * (unit == .week ? 7 : 14))
            return day.adding(days: days).map { DateResolution(.date, TimexText.week(of: $0), .resolved) }
        case .month, .quarter:
            let months = day.year * 12 + day.month - 1 + Int(count * (unit == .month ? 1 : 3))
            guard months > 12 else { return nil }
            reference.note(year: months / 12, month: months % 12 + 1)
            return DateResolution(.date, TimexText.month(months / 12, months % 12 + 1), .resolved)
        case .year where !isWhole:
            let months = day.year * 12 + day.month - 1 + Int(count * 12)
            guard months > 12 else { return nil }
            return DateResolution(.date, TimexText.month(months / 12, months % 12 + 1), .resolved)
        case .year:
            if whole > -1000 { reference.note(year: day.year + whole) }
            return DateResolution(.date, TimexText.year(day.year + whole), .resolved)
        case .decade:
            return DateResolution(.date, TimexText.year(day.year + Int(count * 10)), .resolved)
        case .century: return DateResolution(.date, TimexText.year(day.year + Int(count * 100)), .resolved)
        default: return nil
        }
    }

    /// "Three years earlier", "two days later": from the time that the text speaks of.
    mutating func shifted() -> DateResolution? {
        guard let unit, let count, count < 10_000 else { return duration() }
        if let named = named(by: unit) { return named }
        let sign = captures[.direction] == 1 ? -1.0 : 1.0
        switch unit {
        case .day, .week, .fortnight, .weekend:
            guard let day = reference.day else { break }
            return shiftDay(
                day, unit == .week && count < 3 ? .day : unit,
                sign * count * (unit == .week && count < 3 ? 7 : 1), isDayKnown: true)
        case .month:
            guard let year = reference.year, let month = reference.month,
                let day = CivilDate(year: year, month: month, day: 1)
            else { break }
            return shiftDay(day, unit, sign * count, isDayKnown: false)
        case .year, .decade:
            let years = Int(sign * count) * (unit == .decade ? 10 : 1)
            if let year = reference.year {
                if reference.grain == .quarter, let quarter = reference.quarter {
                    return DateResolution(.date, TimexText.quarter(year + years, quarter), referenceBasis)
                }
                if reference.grain == .month, let month = reference.month, unit == .year {
                    return DateResolution(.date, TimexText.month(year + years, month), referenceBasis)
                }
                reference.note(year: year + years)
                return DateResolution(.date, TimexText.year(year + years), referenceBasis)
            }
            if sign < 0, let published {
                return DateResolution(.date, TimexText.year(published.year + years), .assumed)
            }
        case .quarter:
            guard let year = reference.year,
                let quarter = reference.quarter ?? reference.month.map({ ($0 + 2) / 3 }), count < 400
            else { break }
            let quarters = year * 4 + quarter - 1 + Int(sign * count)
            reference.note(year: quarters / 4, quarter: quarters % 4 + 1)
            return DateResolution(.date, TimexText.quarter(quarters / 4, quarters % 4 + 1), referenceBasis)
        default: break
        }
        return duration()
    }

    /// "A year and six months ago": the larger unit, then the smaller, back from the publication.
    mutating func compoundAgo() -> DateResolution? {
        guard let unit, let count, let smaller = atom(.second)?.unit, smaller.rawValue < unit.rawValue,
            count < 10_000
        else { return nil }
        let rest = number(.number2) ?? 1
        guard let published else {
            return Self.openValue(smaller).map { DateResolution(.date, $0, .unknown) }
        }
        let sign = captures[.direction] == 2 ? 1 : -1
        var (months, days) = (0, 0)
        for (unit, count) in [(unit, Int(count)), (smaller, rest)] {
            switch unit {
            case .decade: months += 120 * count
            case .year: months += 12 * count
            case .quarter: months += 3 * count
            case .month: months += count
            case .fortnight: days += 14 * count
            case .week: days += 7 * count
            case .day: days += count
            default: return duration()
            }
        }
        let total = published.year * 12 + published.month - 1 + sign * months
        guard total > 12 else { return nil }
        let (year, month) = (total / 12, total % 12 + 1)
        if smaller.rawValue >= DateUnit.month.rawValue {
            reference.note(year: year, month: month)
            return DateResolution(.date, TimexText.month(year, month), .resolved)
        }
        let day = min(published.day, CivilDate.days(inMonth: month, of: year))
        guard let date = CivilDate(year: year, month: month, day: day)?.adding(days: sign * days) else {
            return nil
        }
        reference.note(day: date, block: block)
        let value = smaller == .day ? date.description : TimexText.week(of: date)
        return DateResolution(.date, value, .resolved)
    }

    /// "On Wednesday, two days later, they met": between commas the words say again what the date before them
    /// says.
    private func named(by unit: DateUnit) -> DateResolution? {
        let comma = DateLexicon.Shape.comma.rawValue
        guard range.lowerBound > 1, previousAtom?.symbol == comma, nextAtom?.symbol == comma else {
            return nil
        }
        let before = atoms[range.lowerBound - 2].classes
        switch unit {
        case .day, .week, .fortnight:
            guard let day = reference.day, reference.grain == .day,
                !before.isDisjoint(with: [.weekday, .day, .ordinalDay])
            else { return nil }
            return DateResolution(.date, day.description, .resolved)
        case .year:
            guard let year = reference.year, reference.grain == .year, before.contains(.year) else {
                return nil
            }
            return DateResolution(.date, TimexText.year(year), .resolved)
        default: return nil
        }
    }

    /// "The day before", "the day after".
    mutating func shiftedDay() -> DateResolution? {
        guard let day = reference.day,
            let date = day.adding(days: captures[.direction] == 1 ? -1 : 1)
        else { return DateResolution(.date, "XXXX-XX-XX", .unknown) }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, referenceBasis)
    }
}
