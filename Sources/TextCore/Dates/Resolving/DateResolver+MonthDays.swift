/// Days that are counted in their month, or in the weeks around: the nth weekday, the 21st, Tuesday the 19th.
extension DateResolver {
    /// "The first Tuesday of October", "the last Friday of next month".
    mutating func nthWeekday() -> DateResolution? {
        guard let weekday = number(.weekday).flatMap(CivilDate.Weekday.init),
            let place = captures[.exact].map(Int.init) ?? number(.ordinal), (-2...5).contains(place),
            place != 0
        else { return nil }
        if captures[.months] != nil || captures[.month] == nil {
            guard let (year, month) = namedMonth else {
                return DateResolution(.date, "XXXX-XX-XX", .unknown)
            }
            return nthWeekday(place, weekday, month: month, year: year, .resolved)
        }
        guard let month = number(.month) else { return nil }
        if let named = namedYear {
            return nthWeekday(place, weekday, month: month, year: named.year, named.basis)
        }
        let near = published?.year ?? reference.year ?? 2000
        guard let day = Self.day(place, weekday, month: month, year: near) else { return nil }
        let (year, basis) = chooseYear(month: month, day: day.day)
        guard let year else {
            return DateResolution(.date, "XXXX-\(CivilDate.padded(month, to: 2))-XX", .unknown)
        }
        return nthWeekday(place, weekday, month: month, year: year, basis)
    }

    private mutating func nthWeekday(
        _ place: Int, _ weekday: CivilDate.Weekday, month: Int, year: Int, _ basis: DateBasis
    ) -> DateResolution? {
        guard let date = Self.day(place, weekday, month: month, year: year) else { return nil }
        note(date, isExplicit: captures[.year] != nil)
        return DateResolution(.date, date.description, basis)
    }

    /// The nth such weekday of a month; counted from its end where `place` is negative.
    private static func day(_ place: Int, _ weekday: CivilDate.Weekday, month: Int, year: Int) -> CivilDate?
    {
        let length = CivilDate.days(inMonth: month, of: year)
        if place > 0 {
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            let day = 1 + (weekday.rawValue - first.weekday.rawValue + 7) % 7 + 7 * (place - 1)
            return CivilDate(year: year, month: month, day: day)
        }
        guard let last = CivilDate(year: year, month: month, day: length) else { return nil }
        let day = length - (last.weekday.rawValue - weekday.rawValue + 7) % 7 + 7 * (place + 1)
        return CivilDate(year: year, month: month, day: day)
    }

    /// The month that words name by its distance: "next month", "the following month".
    private var namedMonth: (year: Int, month: Int)? {
        var months: Int
        if let offset = captures[.months] {
            guard let published else { return nil }
            months = published.year * 12 + published.month - 1 + Int(offset)
        } else {
            guard let year = reference.year ?? published?.year,
                let month = reference.month ?? (reference.year == nil ? published?.month : nil)
            else { return nil }
            months = year * 12 + month - 1
            if relation == .following { months += 1 }
            if relation == .previous { months -= 1 }
        }
        return (months / 12, months % 12 + 1)
    }

    /// "The 20th of next month"; "the 21st" alone, in the month that the text speaks of or that fits the tense.
    mutating func monthDay() -> DateResolution? {
        guard let atom = atom(.day) else { return nil }
        let day = Int(atom.number)
        if captures[.months] != nil || relation != nil {
            guard let (year, month) = namedMonth else {
                return DateResolution(.date, "XXXX-XX-\(CivilDate.padded(day, to: 2))", .unknown)
            }
            return dayOfMonth(
                day, month: month, year: year, captures[.months] == nil ? .assumed : .resolved)
        }
        // "On the first" is a place in a row more often than a day.
        guard atom.symbol == DateLexicon.Shape.ordinalDay.rawValue || day > 10 else { return nil }
        if atoms.contains(where: { $0.classes.contains(.game) }) { return nil }
        if let before = reference.day, reference.dayBlock == block,
            published.map({ abs(before.daysSinceEpoch - $0.daysSinceEpoch) > 31 }) ?? true
        {
            return dayOfMonth(day, month: before.month, year: before.year, .assumed)
        }
        guard let published else {
            return DateResolution(.date, "XXXX-XX-\(CivilDate.padded(day, to: 2))", .unknown)
        }
        var months = published.year * 12 + published.month - 1
        switch clause.direction.direction {
        case .past where day > published.day: months -= 1
        case .future where day < published.day: months += 1
        case .unknown where day > published.day + 15: months -= 1
        default: break
        }
        return dayOfMonth(day, month: months % 12 + 1, year: months / 12, .assumed)
    }

    private mutating func dayOfMonth(_ day: Int, month: Int, year: Int, _ basis: DateBasis)
        -> DateResolution?
    {
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        note(date, isExplicit: false)
        return DateResolution(.date, date.description, basis)
    }

    /// "Tuesday the 19th": the nearest such day, before or after as the tense says.
    mutating func numberedWeekday() -> DateResolution? {
        guard let weekday = number(.weekday), let day = number(.day) else { return nil }
        guard let (date, basis) = numberedWeekday(weekday, day) else {
            return DateResolution(.date, "XXXX-XX-\(CivilDate.padded(day, to: 2))", .unknown)
        }
        note(date, isExplicit: false)
        return DateResolution(.date, date.description, basis)
    }

    /// The day of the month that is such a weekday, nearest to the publication on the side of the tense.
    func numberedWeekday(_ weekday: Int, _ day: Int) -> (CivilDate, DateBasis)? {
        guard let published else { return nil }
        let now = published.year * 12 + published.month - 1
        let dates = (now - 7...now + 7).compactMap { months -> CivilDate? in
            CivilDate(year: months / 12, month: months % 12 + 1, day: day).flatMap {
                $0.weekday.rawValue == weekday ? $0 : nil
            }
        }
        func distance(_ date: CivilDate) -> Int { abs(date.daysSinceEpoch - published.daysSinceEpoch) }
        let direction = clause.direction.direction
        let fitting = dates.filter {
            direction == .unknown || (direction == .past ? $0 <= published : $0 >= published)
        }
        guard let nearest = dates.min(by: { distance($0) < distance($1) }),
            let chosen = fitting.min(by: { distance($0) < distance($1) })
        else { return nil }
        // The calendar knows better than a verb which day is meant.
        return distance(nearest) < 15 ? (nearest, .resolved) : (chosen, .assumed)
    }

    /// "Two thousand and eight" after a word that a year follows.
    mutating func wordedYear() -> DateResolution? {
        guard let first = number(.number) else { return nil }
        var year = first
        if let rest = number(.number2) {
            guard first == 1000 || first == 2000 || first % 100 == 0 && (1100...1900).contains(first),
                rest < 100
            else { return nil }
            year += rest
        }
        guard (1100...2100).contains(year), year != 1100, year != 1200 else { return nil }
        reference.note(year: year)
        return DateResolution(.date, TimexText.year(year))
    }
}
