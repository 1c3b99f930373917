/// What is reckoned from the publication, or from the time that the text speaks of.
extension DateResolver {
    mutating func deictic() -> DateResolution? {
        guard let offset = captures[.offset] else { return nil }
        guard let date = published?.adding(days: Int(offset)) else {
            return DateResolution(.date, "XXXX-XX-XX", .unknown)
        }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, .resolved)
    }

    func sameDay() -> DateResolution? {
        guard let day = reference.day else { return DateResolution(.date, "XXXX-XX-XX", .unknown) }
        return DateResolution(.date, day.description, referenceBasis)
    }

    /// "Last week", "next year", "the following month".
    mutating func relativeUnit() -> DateResolution? {
        if captures[.reference] != nil { return latestPeriod() }
        guard let unit, let relation else { return nil }
        let usesText = relation == .previous || relation == .following || relation == .that
        let shift: Int
        switch relation {
        case .last, .previous: shift = -1
        case .next, .following, .coming: shift = 1
        case .this, .that, .latest: shift = 0
        }
        if relation == .latest, unit == .quarter { return theQuarter() }
        if unit == .day, relation == .last || relation == .latest { return nil }
        return usesText ? relativeToText(unit, shift) : relativeToPublication(unit, shift)
    }

    private mutating func latestPeriod() -> DateResolution? {
        captures[.offset] == nil ? theQuarter() : yearAgoQuarter()
    }

    mutating func relativeToPublication(_ unit: DateUnit, _ shift: Int) -> DateResolution? {
        guard let published else {
            return Self.openValue(unit).map { DateResolution(.date, $0, .unknown) }
        }
        return shiftUnit(unit, shift, day: published, year: published.year, basis: .resolved)
    }

    /// How sure the time is that the text speaks of: one in the same paragraph leaves no choice.
    var referenceBasis: DateBasis {
        reference.grain == .none || reference.block != block ? .assumed : .resolved
    }

    private mutating func relativeToText(_ unit: DateUnit, _ shift: Int) -> DateResolution? {
        switch unit {
        case .day, .week, .weekend, .fortnight:
            guard let day = reference.day ?? (shift == 0 ? nil : published) else {
                return Self.openValue(unit).map { DateResolution(.date, $0, .unknown) }
            }
            return shiftUnit(unit, shift, day: day, year: day.year, basis: referenceBasis)
        case .month:
            guard let year = reference.year ?? published?.year,
                let month = reference.month ?? (reference.year == nil ? published?.month : nil),
                let day = CivilDate(year: year, month: month, day: 1)
            else { return DateResolution(.date, "XXXX-XX", .unknown) }
            return shiftUnit(unit, shift, day: day, year: year, basis: referenceBasis)
        case .quarter:
            guard let year = reference.year ?? published?.year,
                let quarter = reference.quarter ?? published.map({ ($0.month + 2) / 3 }),
                let day = CivilDate(year: year, month: quarter * 3, day: 1)
            else { return DateResolution(.date, "XXXX-QX", .unknown) }
            return shiftUnit(unit, shift, day: day, year: year, basis: referenceBasis)
        default:
            guard let year = reference.year ?? published?.year else {
                return Self.openValue(unit).map { DateResolution(.date, $0, .unknown) }
            }
            return shiftUnit(
                unit, shift, day: reference.day ?? published, year: year, basis: referenceBasis)
        }
    }

    /// The unit that lies `shift` units from the one around a day, or around a year where days are unknown.
    private mutating func shiftUnit(
        _ unit: DateUnit, _ shift: Int, day: CivilDate?, year: Int, basis: DateBasis
    ) -> DateResolution? {
        switch unit {
        case .day:
            guard let date = day?.adding(days: shift) else { return nil }
            reference.note(day: date, block: block)
            return DateResolution(.date, date.description, basis)
        case .week, .fortnight:
            guard let date = day?.adding(days: 7 * shift) else { return nil }
            reference.grain = .week
            return DateResolution(.date, TimexText.week(of: date), basis)
        case .weekend:
            // On Monday to Friday "last weekend" is the one before; "next weekend" skips the coming one.
            guard let date = day?.adding(days: 7 * shift) else { return nil }
            return DateResolution(.date, TimexText.weekend(of: date), basis)
        case .month:
            guard let day else { return nil }
            let months = day.year * 12 + day.month - 1 + shift
            reference.note(year: months / 12, month: months % 12 + 1)
            return DateResolution(.date, TimexText.month(months / 12, months % 12 + 1), basis)
        case .quarter:
            guard let day else { return nil }
            let quarters = day.year * 4 + (day.month + 2) / 3 - 1 + shift
            reference.note(year: quarters / 4, quarter: quarters % 4 + 1)
            return DateResolution(.date, TimexText.quarter(quarters / 4, quarters % 4 + 1), basis)
        case .year:
            reference.note(year: year + shift)
            return DateResolution(.date, TimexText.year(year + shift), basis)
        case .decade, .century:
            let (years, digits) = unit == .decade ? (10, 3) : (100, 2)
            guard year / years + shift >= 0 else { return DateResolution(.date, "PAST_REF", .unknown) }
            return DateResolution(.date, CivilDate.padded(year / years + shift, to: digits), basis)
        default: return nil
        }
    }

    /// The value of a unit of which nothing is known.
    static func openValue(_ unit: DateUnit) -> String? {
        switch unit {
        case .day: "XXXX-XX-XX"
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        default: nil
        }
    }

    /// "The year", "the full year", "the week": the one that the text speaks of, else the present one.
    mutating func thisUnit() -> DateResolution? {
        let unit = captures[.exact] == 16 ? DateUnit.year : unit
        guard let unit else { return nil }
        switch unit {
        case .week, .day:
            guard let day = reference.day ?? published else {
                return Self.openValue(unit).map { DateResolution(.date, $0, .unknown) }
            }
            return DateResolution(
                .date, unit == .day ? day.description : TimexText.week(of: day), .assumed)
        case .decade, .century: return nil
        default:
            // "The year" may be any.
            var resolution = relativeToPublication(unit, 0)
            if resolution?.basis == .resolved { resolution?.basis = .assumed }
            return resolution
        }
    }

    /// The weekend before a report in the past tense, the one after it in the future.
    mutating func weekend(isComing: Bool) -> DateResolution? {
        guard let published else { return DateResolution(.date, "XXXX-WXX-WE", .unknown) }
        let isOnWeekend = published.weekday.rawValue > 5
        let tense = clause.direction
        let isAhead = isComing ? tense.direction != .past : tense.direction == .future && tense.isSure
        let shift = isOnWeekend || isAhead ? 0 : -7
        guard let date = published.adding(days: shift) else { return nil }
        return DateResolution(.date, TimexText.weekend(of: date), isOnWeekend ? .resolved : .assumed)
    }

    func yearEnd() -> DateResolution? {
        guard let published else { return DateResolution(.date, "XXXX", .unknown, .end) }
        return DateResolution(.date, TimexText.year(published.year), .assumed, .end)
    }
}
