/// Days with a name of their own.
extension DateResolver {
    /// "Three days after Christmas".
    mutating func holidayShifted() -> DateResolution? {
        guard let unit, let count, count < 1000 else { return nil }
        let days: Double
        switch unit {
        case .day: days = count
        case .week: days = count * 7
        case .fortnight: days = count * 14
        default: return nil
        }
        guard let feast = holiday() else { return nil }
        guard let day = PublicationDate(iso8601: feast.value)?.date else {
            return DateResolution(.date, "XXXX-XX-XX", .unknown)
        }
        guard let date = day.adding(days: captures[.direction] == 1 ? -Int(days) : Int(days)) else {
            return nil
        }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, feast.basis == .explicit ? .resolved : feast.basis)
    }

    mutating func holiday() -> DateResolution? {
        guard let number = captures[.holiday] else { return nil }
        let holiday = HolidayTable.all[Int(number)]
        if case .nearest(let rules) = holiday.rule, namedYear == nil {
            return nearestHoliday(rules)
        }
        let rule = holiday.rule
        switch rule {
        case .electionDay, .pollingDay:
            if let elections = elections(near: 12) { return electionDay(elections) }
            if case .pollingDay = rule { return nil }
        default: break
        }
        var chosen: (year: Int?, basis: DateBasis) = (namedYear?.year, namedYear?.basis ?? .explicit)
        if chosen.year == nil, let published {
            guard let thisYear = rule.day(in: published.year) else { return nearestListed(rule) }
            switch relation {
            case .last: chosen = (thisYear < published ? published.year : published.year - 1, .resolved)
            case .next, .coming:
                chosen = (thisYear > published ? published.year : published.year + 1, .resolved)
            case .this: chosen = (published.year, .resolved)
            default: chosen = chooseYear(month: thisYear.month, day: thisYear.day)
            }
        }
        guard let year = chosen.year else {
            guard case .fixed(let month, let day) = rule else {
                return DateResolution(.date, "XXXX-XX-XX", .unknown)
            }
            return DateResolution(.date, TimexText.day(nil, month, day), .unknown)
        }
        guard let date = rule.day(in: year) else { return nil }
        reference.note(day: date, block: block)
        // "Her Christmas stuff" is of any year.
        let isOfAnyYear =
            namedYear == nil && relation == nil && clause.noun(behind: range.upperBound) != nil
        let basis = rule.isApproximate || holiday.isLocal || isOfAnyYear ? .assumed : chosen.basis
        guard let end = holiday.end?.day(in: year) ?? holiday.end?.day(in: year + 1) else {
            return DateResolution(.date, date.description, basis)
        }
        return DateResolution(.date, "\(date)/\(end)", basis)
    }

    /// The elections of the country that the words around the match name.
    private func elections(near count: Int) -> KnownElections? {
        let near = max(0, range.lowerBound - count)..<min(atoms.count, range.upperBound + count)
        return elections.first { country in
            near.contains {
                atoms[$0].start >= sentence.lowerBound && atoms[$0].start < sentence.upperBound
                    && atoms[$0].classes.contains(.capital) && country.cues.contains(atoms[$0].symbol)
            }
        }
    }

    /// The country's election day of the year that the words name, else the nearest on the side of the tense.
    private mutating func electionDay(_ elections: KnownElections) -> DateResolution {
        let unknown = DateResolution(.date, "XXXX-XX-XX", .unknown)
        if let named = namedYear {
            guard let day = elections.days.last(where: { $0.year == named.year }) else { return unknown }
            reference.note(day: day, block: block)
            return DateResolution(.date, day.description, .resolved)
        }
        guard let published else { return unknown }
        func distance(_ day: CivilDate) -> Int { abs(day.daysSinceEpoch - published.daysSinceEpoch) }
        let direction = clause.direction.direction
        let days = elections.days.filter {
            switch direction {
            case .past: $0 <= published
            case .future: $0 >= published
            case .unknown: true
            }
        }
        guard let nearest = days.min(by: { distance($0) < distance($1) }), distance(nearest) < 366 else {
            return unknown
        }
        reference.note(day: nearest, block: block)
        return DateResolution(.date, nearest.description, distance(nearest) < 60 ? .resolved : .assumed)
    }

    /// The nearest day of a feast that does not come every year, or that the table does not give for this one.
    private mutating func nearestListed(_ rule: HolidayRule) -> DateResolution? {
        guard case .listed = rule, let published else { return nil }
        let steps = clause.direction.direction == .future ? [1, 2, 3, 4] : [-1, -2, -3, -4]
        guard let day = steps.lazy.compactMap({ rule.day(in: published.year + $0) }).first else {
            return DateResolution(.date, "XXXX-XX-XX", .unknown)
        }
        reference.note(day: day, block: block)
        return DateResolution(.date, day.description, .assumed)
    }

    /// The day that lies nearest, of those before or after the publication where the tense says so.
    private mutating func nearestHoliday(_ rules: [HolidayRule]) -> DateResolution? {
        guard let published else { return DateResolution(.date, "XXXX-XX-XX", .unknown) }
        let direction = clause.direction.direction
        let days = (published.year - 1...published.year + 1).flatMap { year in
            rules.compactMap { $0.day(in: year) }
        }.filter {
            switch direction {
            case .past: $0 <= published
            case .future: $0 >= published
            case .unknown: true
            }
        }
        func distance(_ day: CivilDate) -> Int { abs(day.daysSinceEpoch - published.daysSinceEpoch) }
        guard let nearest = days.min(by: { distance($0) < distance($1) }) else { return nil }
        reference.note(day: nearest, block: block)
        return DateResolution(.date, nearest.description, .assumed)
    }
}
