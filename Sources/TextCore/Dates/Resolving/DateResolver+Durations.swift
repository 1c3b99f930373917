/// How long, and how often.
extension DateResolver {
    func duration() -> DateResolution? {
        guard let unit, unit != .none else { return nil }
        // "A second" is an ordinal, "a quarter" a share, as often as a time.
        if captures[.one] != nil, unit == .second || unit == .quarter || unit == .weekend { return nil }
        guard let value = durationValue(unit) else { return nil }
        return DateResolution(.duration, value)
    }

    /// `P3D`, `PT30M`, `P2Y6M`, `PXW`; the unit is the text's own.
    func durationValue(_ unit: DateUnit) -> String? {
        if captures[.vague] != nil { return TimexText.duration("X", unit) }
        if let exact = captures[.exact] { return TimexText.duration(Self.count(Int(exact), unit), unit) }
        if captures[.fraction] != nil { return Self.half(of: unit) }
        guard let atom = atom(.number) else {
            if captures[.one] == nil { return nil }
            if captures[.half] != nil { return withHalf(1, unit) }
            return TimexText.duration(Self.count(1, unit), unit)
        }
        if atom.classes.contains(.decimal) {
            if atom.hasHalf {
                return atom.number == 0 ? Self.half(of: unit) : withHalf(Int(atom.number), unit)
            }
            let fraction = CivilDate.padded(Int(atom.second), to: Int(atom.third))
            return TimexText.duration("\(atom.number).\(fraction)", unit)
        }
        if atom.hasHalf || captures[.half] != nil { return withHalf(Int(atom.number), unit) }
        return TimexText.duration(Self.count(Int(atom.number), unit), unit)
    }

    /// A fortnight is two weeks; other units count as they are.
    private static func count(_ count: Int, _ unit: DateUnit) -> String {
        String(unit == .fortnight ? count * 2 : count)
    }

    private static func half(of unit: DateUnit) -> String? {
        switch unit {
        case .minute: "PT30S"
        case .hour: "PT30M"
        case .day: "PT12H"
        case .year: "P6M"
        case .decade: "P5Y"
        case .century: "P50Y"
        case .millennium: "P500Y"
        case .week, .month, .quarter: "P0.5\(unit.code)"
        default: nil
        }
    }

    private func withHalf(_ count: Int, _ unit: DateUnit) -> String? {
        switch unit {
        case .minute: "PT\(count)M30S"
        case .hour: "PT\(count)H30M"
        case .day: "P\(count)DT12H"
        case .year: "P\(count)Y6M"
        case .decade: "P\(count * 10 + 5)Y"
        case .century: "P\(count * 100 + 50)Y"
        case .millennium: "P\(count * 1000 + 500)Y"
        default: TimexText.duration("\(count).5", unit)
        }
    }

    /// "One hour and 20 minutes": the longer unit comes first.
    func durationCompound() -> DateResolution? {
        guard let unit, let second = atom(.second)?.unit, second.rawValue < unit.rawValue,
            let rest = atom(.number2), rest.classes.contains(.number)
        else { return nil }
        let first = captures[.one] == nil ? number(.number) ?? 0 : 1
        let smaller = "\(rest.number)\(second.code)"
        let join = second.isPartOfDay && !unit.isPartOfDay ? "T" : ""
        return DateResolution(.duration, TimexText.duration(Self.count(first, unit), unit) + join + smaller)
    }

    func durationRange() -> DateResolution? {
        guard let unit, let atom = atom(.number), let upper = self.atom(.number2),
            !atom.classes.contains(.decimal), atom.number < upper.number
        else { return nil }
        return DateResolution(
            .duration, TimexText.duration(Self.count(Int(atom.number), unit), unit), .explicit, .equalOrMore
        )
    }

    /// "Three quarters of an hour", in a smaller unit where the share is whole.
    func durationFraction() -> DateResolution? {
        guard let unit, let quarters = captures[.minutes].map(Int.init) else { return nil }
        let value: String
        switch unit {
        case .minute: value = "PT\(15 * quarters)S"
        case .hour: value = "PT\(15 * quarters)M"
        case .day: value = "PT\(6 * quarters)H"
        case .year: value = "P\(3 * quarters)M"
        case .century: value = "P\(25 * quarters)Y"
        case .millennium: value = "P\(250 * quarters)Y"
        default: value = TimexText.duration(quarters == 1 ? "0.25" : "0.75", unit)
        }
        return DateResolution(.duration, value)
    }

    // MARK: How often

    /// "Semi-annually", "biennially": every so many months.
    func setOfMonths() -> DateResolution? {
        guard let months = captures[.months] else { return nil }
        return DateResolution(.set, months % 12 == 0 ? "P\(months / 12)Y" : "P\(months)M")
    }

    /// "Five days a week": a set of weeks, with how much of each; "seven days a week" is every day.
    func unitsOfUnit() -> DateResolution? {
        guard let unit, let outer = atom(.second)?.unit, unit.rawValue < outer.rawValue,
            let atom = atom(.number), !atom.hasHalf
        else { return duration() }
        let isEach =
            unit == .day && outer == .week && atom.number == 7
            || unit == .day && outer == .year && atom.number == 365
            || unit == .month && outer == .year && atom.number == 12
        if isEach { return DateResolution(.set, TimexText.duration("1", unit)) }
        var resolution = DateResolution(.set, TimexText.duration(Self.count(1, outer), outer))
        if atom.classes.contains(.number) {
            resolution.details.frequency = "\(Self.count(Int(atom.number), unit))\(unit.code)"
        }
        return resolution
    }

    func set() -> DateResolution? {
        guard var resolution = setValue() else { return nil }
        let first = roles[Int(atoms[range.lowerBound].symbol)]
        switch first {
        case .every: resolution.details.quantifier = "EVERY"
        case .each: resolution.details.quantifier = "EACH"
        case .once: resolution.details.frequency = "1X"
        case .twice: resolution.details.frequency = "2X"
        default:
            if captures[.number] == Int32(range.lowerBound),
                atoms[range.lowerBound].classes.contains(.number),
                let count = number(.number)
            {
                resolution.details.frequency = "\(count)X"
            }
        }
        return resolution
    }

    private func setValue() -> DateResolution? {
        if let atom = atom(.frequency) {
            if captures[.fraction] != nil {
                return Self.half(of: atom.unit).map { DateResolution(.set, $0) }
            }
            let count = captures[.exact].map(Int.init) ?? 1
            return DateResolution(.set, TimexText.duration(Self.count(count, atom.unit), atom.unit))
        }
        if let weekday = number(.weekday) {
            let part = number(.part).map { "T" + TimexText.parts[$0] } ?? ""
            return DateResolution(.set, "XXXX-WXX-\(weekday)" + part)
        }
        if let month = number(.month) { return DateResolution(.set, TimexText.month(nil, month)) }
        if let season = number(.season) { return DateResolution(.set, "XXXX-" + TimexText.seasons[season]) }
        if let part = number(.part) { return DateResolution(.set, "XXXX-XX-XXT" + TimexText.parts[part]) }
        guard let unit else { return nil }
        let isTimes = atoms[range.lowerBound].classes.contains(.number)
        if unit == .weekend { return DateResolution(.set, "XXXX-WXX-WE") }
        if captures[.vague] != nil { return DateResolution(.set, TimexText.duration("X", unit)) }
        let count =
            captures[.exact].map(Int.init) ?? number(.ordinal) ?? (isTimes ? 1 : number(.number)) ?? 1
        return DateResolution(.set, TimexText.duration(Self.count(count, unit), unit))
    }

    /// "$3 million a year": a rate where a quantity stands before it.
    func rate() -> DateResolution? {
        guard let unit, let previous = previousAtom else { return nil }
        let amount: DateWordClass = [.number, .multiplier, .counted, .digits, .currency]
        let isAmount =
            !previous.classes.isDisjoint(with: [amount, .plural, .units])
            || atoms[max(0, range.lowerBound - 5)..<range.lowerBound].contains {
                !$0.classes.isDisjoint(with: amount)
            }
        guard isAmount,
            previous.classes.isDisjoint(with: [.preposition, .past, .present, .function, .future])
        else { return duration() }
        return DateResolution(.set, TimexText.duration(Self.count(1, unit), unit))
    }
}
