/// Months, quarters, seasons, years and what is longer.
extension DateResolver {
    mutating func month() -> DateResolution? {
        guard let month = number(.month), (1...12).contains(month) else { return nil }
        var (year, basis): (Int?, DateBasis)
        if let named = namedYear {
            (year, basis) = (named.year, named.basis)
            if captures[.year] != nil, !isInAside {
                reference.explicitYear = named.year
                reference.explicitBlock = block
            }
        } else if captures[.offset] != nil {
            (year, basis) = (nil, .unknown)
        } else if let relation, let published {
            switch relation {
            case .last:
                // In October, "last September" is a month ago or a year and a month.
                let isNear = (1...2).contains(published.month - month)
                (year, basis) = (
                    month < published.month ? published.year : published.year - 1,
                    isNear ? .assumed : .resolved
                )
            case .next, .coming:
                (year, basis) = (month > published.month ? published.year : published.year + 1, .resolved)
            default: (year, basis) = (published.year, .resolved)
            }
        } else {
            (year, basis) = chooseYear(month: month, day: nil)
        }
        if let year { reference.note(year: year, month: month) }
        return DateResolution(.date, TimexText.month(year, month), basis)
    }

    /// "In a given December".
    func anyMonth() -> DateResolution? {
        number(.month).map { DateResolution(.date, TimexText.month(nil, $0), .unknown) }
    }

    // MARK: Quarters and halves

    mutating func quarter() -> DateResolution? {
        guard let quarter = number(.ordinal) ?? number(.code), (1...4).contains(quarter) else { return nil }
        return quarterOfYear(quarter)
    }

    /// Whether the paragraph is about a game, which has quarters of its own.
    private var isGame: Bool {
        var games = 0
        for atom in atoms {
            if atom.classes.contains(.game) { games += 1 }
            if !atom.classes.isDisjoint(with: [.currency, .multiplier]) { return false }
        }
        return games > 0
    }

    private mutating func quarterOfYear(_ quarter: Int) -> DateResolution? {
        if let named = namedYear {
            reference.note(year: named.year, quarter: quarter)
            return DateResolution(.date, TimexText.quarter(named.year, quarter), named.basis)
        }
        if isGame { return nil }
        guard let published else {
            let basis: DateBasis = reference.year == nil ? .unknown : .assumed
            return DateResolution(.date, TimexText.quarter(reference.year, quarter), basis)
        }
        let current = (published.month + 2) / 3
        var year = quarter <= current ? published.year : published.year - 1
        if clause.direction.isAhead {
            year = quarter >= current ? published.year : published.year + 1
        }
        reference.note(year: year, quarter: quarter)
        return DateResolution(.date, TimexText.quarter(year, quarter), .assumed)
    }

    /// The quarter whose results news speaks of: the one that the text named, else the last that is over.
    private var reportedQuarter: (year: Int, quarter: Int)? {
        if let year = reference.year, let quarter = reference.quarter, reference.grain == .quarter {
            return (year, quarter)
        }
        guard let published else { return nil }
        let current = (published.month + 2) / 3
        return current == 1 ? (published.year - 1, 4) : (published.year, current - 1)
    }

    mutating func theQuarter() -> DateResolution? {
        guard let (year, quarter) = reportedQuarter else {
            return DateResolution(.date, "XXXX-QX", .unknown)
        }
        reference.note(year: year, quarter: quarter)
        return DateResolution(.date, TimexText.quarter(year, quarter), .assumed)
    }

    /// "The same period last year": a year before the quarter or month that the text spoke of.
    mutating func samePeriod() -> DateResolution? {
        yearBefore() ?? relativeToPublication(.year, -1)
    }

    /// "From a year ago" compares with the time that the text spoke of, "from a month ago" with now.
    mutating func comparison() -> DateResolution? {
        if unit == .year, let before = yearBefore() { return before }
        return captures[.direction] == nil ? ago() : shifted()
    }

    /// A year before the quarter or month that the text spoke of last, if it was one.
    private func yearBefore() -> DateResolution? {
        guard let year = reference.year else { return nil }
        switch reference.grain {
        case .quarter:
            return reference.quarter.map {
                DateResolution(.date, TimexText.quarter(year - 1, $0), .resolved)
            }
        case .month:
            return reference.month.map { DateResolution(.date, TimexText.month(year - 1, $0), .resolved) }
        default: return nil
        }
    }

    func yearAgoQuarter() -> DateResolution? {
        if number(.ordinal) == nil, let before = yearBefore() { return before }
        if let named = number(.ordinal), let published {
            let current = (published.month + 2) / 3
            let year = named <= current ? published.year - 1 : published.year - 2
            return DateResolution(.date, TimexText.quarter(year, named), .assumed)
        }
        guard let (year, quarter) = reportedQuarter else {
            return DateResolution(.date, "XXXX-QX", .unknown)
        }
        return DateResolution(.date, TimexText.quarter(year - 1, quarter), .assumed)
    }

    func yearQuarter() -> DateResolution? {
        guard let year = namedYear?.year else { return nil }
        guard let (_, quarter) = reportedQuarter else { return DateResolution(.date, TimexText.year(year)) }
        return DateResolution(.date, TimexText.quarter(year, quarter), .assumed)
    }

    mutating func half() -> DateResolution? {
        guard let half = captures[.exact].map(Int.init) ?? number(.ordinal) ?? number(.code),
            (1...2).contains(half)
        else { return nil }
        if let decade = number(.decade) {
            return DateResolution(.date, String(decade / 10), .explicit, half == 1 ? .start : .end)
        }
        guard let named = namedYear ?? nearestYear(half) else {
            return DateResolution(.date, "XXXX-H\(half)", .unknown)
        }
        reference.note(year: named.year)
        return DateResolution(.date, "\(TimexText.year(named.year))-H\(half)", named.basis)
    }

    /// The year of a half that names none: the latest that has begun, in the future the next that has not.
    private func nearestYear(_ half: Int) -> (year: Int, basis: DateBasis)? {
        guard let published else { return nil }
        let current = published.month > 6 ? 2 : 1
        let isAhead = clause.direction.isAhead
        if isAhead { return (half >= current ? published.year : published.year + 1, .assumed) }
        return (half <= current ? published.year : published.year - 1, .assumed)
    }

    // MARK: Seasons

    mutating func season() -> DateResolution? {
        guard let season = number(.season), TimexText.seasons.indices.contains(season) else { return nil }
        let name = TimexText.seasons[season]
        if let named = namedYear {
            reference.note(year: named.year)
            return DateResolution(.date, "\(TimexText.year(named.year))-\(name)", named.basis)
        }
        guard let published else { return DateResolution(.date, "XXXX-\(name)", .unknown) }
        // Where seasons start, of the northern year: March, June, September, December.
        let start = season * 3 + 3
        let hasBegun = published.month >= start
        let isRunning = published.month >= start && published.month < start + 3
        let inWinterOfLastYear = season == 3 && published.month < 3
        let year: Int
        switch relation {
        case .last:
            year = hasBegun && !isRunning ? published.year : published.year - (inWinterOfLastYear ? 2 : 1)
        case .next, .coming: year = hasBegun ? published.year + 1 : published.year
        case .following: year = (reference.year ?? published.year) + (hasBegun ? 1 : 0)
        case .previous, .that: year = reference.year ?? published.year
        case .this:
            // Until spring has settled, "this winter" is the one that ends.
            let isEnding = season == 3 && published.month < 5 && clause.direction.direction != .future
            year = inWinterOfLastYear || isEnding ? published.year - 1 : published.year
        default:
            if inWinterOfLastYear {
                year = published.year - 1
            } else if clause.direction.isAhead {
                year = hasBegun && !isRunning ? published.year + 1 : published.year
            } else {
                year = hasBegun || season == 2 && published.month == 8 ? published.year : published.year - 1
            }
        }
        reference.note(year: year)
        let basis: DateBasis = relation == nil ? .assumed : .resolved
        return DateResolution(.date, "\(TimexText.year(year))-\(name)", basis)
    }

    // MARK: Years and longer

    mutating func year() -> DateResolution? {
        guard let year = namedYear?.year ?? number(.number), year > 0, year < 3000 else { return nil }
        // "iLife ’11" is a name, "Berlin, ’89" is not.
        if range.count == 1, atom(.year)?.classes.contains(.shortYear) == true, let previous = previousAtom,
            previous.classes.contains(.capital) || previous.classes.contains(.word) && previous.symbol == 0
        {
            return nil
        }
        reference.note(year: year)
        return DateResolution(.date, TimexText.year(year))
    }

    mutating func cuedYear() -> DateResolution? {
        guard let atom = atom(.year), let previous = previousAtom else { return nil }
        let year = Int(atom.number)
        // "A survey of 1709 schoolchildren": no year, unless it is one of ours.
        let followsYear =
            range.lowerBound > 1 && atoms[range.lowerBound - 2].classes.contains(.year)
        if range.count == 1, !followsYear, !previous.classes.contains(.timePreposition),
            year < 1900 || year > 2040,
            let next = nextAtom, next.classes.isSuperset(of: .word),
            next.classes.isDisjoint(with: [
                .capital, .function, .preposition, .past, .present, .future, .auxiliary,
            ])
        {
            return nil
        }
        if nextAtom?.classes.contains(.plural) == true, !isDeterminer(previous), range.count == 1 {
            return nil
        }
        if year < 1500 || year > 2060 {
            guard previous.classes.contains(.preposition) || range.count > 1 else { return nil }
        }
        return self.year()
    }

    mutating func recentYear() -> DateResolution? {
        guard let atom = atom(.year), (1900...2060).contains(atom.number) || range.count > 1 else {
            return nil
        }
        if let next = nextAtom {
            if !next.classes.isDisjoint(with: [.units, .counted, .multiplier, .unit, .currency]) {
                return nil
            }
            if next.classes.contains(.plural), !(previousAtom.map(isDeterminer) ?? false) { return nil }
        }
        if let previous = previousAtom,
            !previous.classes.isDisjoint(with: [.currency, .numbered, .junk, .digits])
        {
            return nil
        }
        return year()
    }

    /// Whether a plural behind a year is not what the number counts: "the 2012 games", "in 2019 sales fell".
    private func isDeterminer(_ atom: DateAtom) -> Bool {
        atom.symbol == DateLexicon.Shape.possessive.rawValue
            || !atom.classes.isDisjoint(with: [.determiner, .timePreposition])
            || atom.classes.contains(.function) && range.lowerBound > 1
                && atoms[range.lowerBound - 2].classes.contains(.year)
    }

    mutating func continuedYear() -> DateResolution? {
        guard let first = number(.year), let rest = number(.day) else { return nil }
        let year = first / 100 * 100 + rest
        guard year > first, year - first < 60 else { return nil }
        reference.note(year: year)
        return DateResolution(.date, TimexText.year(year), .resolved)
    }

    func eraYear() -> DateResolution? {
        guard let year = number(.number) ?? number(.year), year > 0, year < 10_000 else { return nil }
        let text = CivilDate.padded(year, to: 4)
        return DateResolution(.date, captures[.direction] == nil ? text : "-" + text)
    }

    mutating func circaYear() -> DateResolution? {
        guard let year = number(.number), year > 99, year < 3000 else { return nil }
        return eraYear()
    }

    func decade() -> DateResolution? {
        guard var decade = number(.decade) ?? number(.year), decade % 10 == 0 else { return nil }
        // "The 60's".
        if (20..<100).contains(decade) { decade += 1900 }
        guard decade >= 1000 else { return nil }
        let modifier: DateModifier? =
            captures[.exact] == 2
            ? .end : number(.ordinal) == 1 ? .start : number(.ordinal) == 2 ? .end : nil
        // "The 1800s" are a century, "the 2000s" a decade.
        if decade % 100 == 0, decade < 2000 {
            return DateResolution(.date, String(decade / 100), .explicit, modifier)
        }
        return DateResolution(.date, String(decade / 10), .explicit, modifier)
    }

    func period() -> DateResolution? {
        guard let first = captures[.first], let last = captures[.last] else { return nil }
        return DateResolution(.date, TimexText.year(Int(first)) + "/" + TimexText.year(Int(last)))
    }

    func century() -> DateResolution? {
        guard let ordinal = number(.ordinal), ordinal > 0, ordinal < 100 else { return nil }
        if captures[.direction] != nil {
            return DateResolution(.date, "-" + CivilDate.padded(ordinal - 1, to: 2))
        }
        return DateResolution(.date, CivilDate.padded(ordinal - 1, to: 2))
    }

    /// "The turn of the century": the one nearest to the years that the text is about.
    func turnOfCentury() -> DateResolution? {
        if let ordinal = number(.ordinal) {
            guard (2..<100).contains(ordinal) else { return nil }
            return DateResolution(.date, TimexText.year((ordinal - 1) * 100), .resolved, .approximate)
        }
        if let year = captures[.exact] {
            return DateResolution(.date, TimexText.year(Int(year)), .assumed, .approximate)
        }
        guard let published else { return nil }
        let about = isHistorical ? reference.year ?? published.year : published.year
        return DateResolution(.date, TimexText.year((about + 25) / 100 * 100), .assumed, .approximate)
    }

    func millennium() -> DateResolution? {
        guard let ordinal = number(.ordinal), ordinal > 0, ordinal < 10 else { return nil }
        return DateResolution(.date, (captures[.direction] != nil ? "-" : "") + String(ordinal - 1))
    }
}
