/// Gives matches their values, in text order, and remembers the times that the text has spoken of.
struct DateResolver {
    let published: CivilDate?
    /// Whether day comes first in dates such as 04/05/2020, if the text shows it.
    var isDayFirst: Bool?
    var reference = DateReference()
    private var farYears = 0
    private var nearYears = 0
    /// The block that is being read.
    var block = 0

    // The match that is being resolved.
    var captures = DateCaptures()
    var atoms: [DateAtom] = []
    var range = 0..<0
    var tense = DateTense.unknown

    init(published: CivilDate?) { self.published = published }

    /// The value of a match, or `nil` if the words turn out to be no temporal expression.
    mutating func resolve(_ meaning: DateMeaning) -> DateResolution? {
        var resolution: DateResolution?
        switch meaning {
        case .none: return nil
        case .day: resolution = day()
        case .continuedDay: resolution = continuedDay()
        case .leadingDay: resolution = leadingDay()
        case .slashDay: resolution = slashDay()
        case .september11: resolution = september11()
        case .blackMonday: resolution = DateResolution(.date, "1987-10-19")
        case .blackTuesday: resolution = DateResolution(.date, "1929-10-29")
        case .month: resolution = month()
        case .quarter: resolution = quarter()
        case .yearQuarter: resolution = yearQuarter()
        case .yearAgoQuarter: resolution = yearAgoQuarter()
        case .half: resolution = half()
        case .season: resolution = season()
        case .year: resolution = year()
        case .cuedYear: resolution = cuedYear()
        case .recentYear: resolution = recentYear()
        case .continuedYear: resolution = continuedYear()
        case .eraYear: resolution = eraYear()
        case .circaYear: resolution = circaYear()
        case .decade: resolution = decade()
        case .century: resolution = century()
        case .millennium: resolution = millennium()
        case .weekday: resolution = weekday()
        case .continuedWeekday: resolution = continuedWeekday()
        case .weekdayAgo: resolution = weekdayAgo()
        case .weekdayOfWeek: resolution = weekdayOfWeek()
        case .period: resolution = period()
        case .weekOf: resolution = weekOf()
        case .nthWeekday: resolution = nthWeekday()
        case .numberedWeekday: resolution = numberedWeekday()
        case .monthDay: resolution = monthDay()
        case .wordedYear: resolution = wordedYear()
        case .notNamedYear: return nil
        case .compoundAgo: resolution = compoundAgo()
        case .skippedUnit: resolution = skippedUnit()
        case .holidayShifted: resolution = holidayShifted()
        case .holiday: resolution = holiday()
        case .deictic: resolution = deictic()
        case .sameDay: resolution = sameDay()
        case .unit: resolution = relativeUnit()
        case .samePeriod: resolution = samePeriod()
        case .comparison: resolution = comparison()
        case .thisUnit: resolution = thisUnit()
        case .theQuarter: resolution = theQuarter()
        case .nearestWeekend: resolution = weekend(isComing: false)
        case .comingWeekend: resolution = weekend(isComing: true)
        case .yearEnd: resolution = yearEnd()
        case .ago: resolution = ago()
        case .shifted: resolution = shifted()
        case .shiftedDay: resolution = shiftedDay()
        case .time: resolution = time()
        case .clockTime: resolution = clockTime()
        case .rangeTime: resolution = rangeTime()
        case .minutesPast: resolution = minutesPast()
        case .part: resolution = part()
        case .duration: resolution = duration()
        case .durationCompound: resolution = durationCompound()
        case .durationRange: resolution = durationRange()
        case .durationFraction: resolution = durationFraction()
        case .setOfMonths: resolution = setOfMonths()
        case .set: resolution = set()
        case .rate: resolution = rate()
        case .weekends: resolution = DateResolution(.set, "XXXX-WXX-WE")
        case .present: resolution = DateResolution(.date, "PRESENT_REF")
        case .past: resolution = DateResolution(.date, "PAST_REF")
        case .future: resolution = DateResolution(.date, "FUTURE_REF")
        }
        if captures[.year] != nil, let year = number(.year) { count(year: year) }
        if meaning == .deictic || meaning == .weekday { nearYears += 1 }
        if let modifier = captures[.modifier], resolution?.modifier == nil {
            let named = DateModifier.allCases[Int(modifier)]
            let isPoint = meaning == .ago && resolution?.type != .duration
            resolution?.modifier = isPoint ? pointModifier(named) : named
        }
        return resolution
    }

    /// "More than two years ago" is a point before that time, "more than two years from now" one after it.
    private func pointModifier(_ modifier: DateModifier) -> DateModifier {
        let isAhead = captures[.direction] == 2
        return switch modifier {
        case .moreThan, .equalOrMore: isAhead ? .after : .before
        case .lessThan, .equalOrLess: isAhead ? .before : .after
        default: modifier
        }
    }

    // MARK: Captures

    /// The atom that a slot names.
    func atom(_ slot: DateSlot) -> DateAtom? {
        captures[slot].map { atoms[Int($0)] }
    }

    /// The number of the word in a slot.
    func number(_ slot: DateSlot) -> Int? { atom(slot).map { Int($0.number) } }

    var relation: DateRelation? { captures[.relation].flatMap(DateRelation.init) }

    /// The unit that the words name, or that the pattern set.
    var unit: DateUnit? {
        guard let atom = atom(.unit) else { return nil }
        return atom.unit == .none ? nil : atom.unit
    }

    /// The atom right before the match.
    var previousAtom: DateAtom? { range.lowerBound > 0 ? atoms[range.lowerBound - 1] : nil }

    /// The atom right after the match.
    var nextAtom: DateAtom? { range.upperBound < atoms.count ? atoms[range.upperBound] : nil }

    /// Whether "by" or "until" stands before the match and no verb says that the end lies behind.
    var isDeadlineAhead: Bool {
        guard previousAtom?.classes.contains(.deadline) == true else { return false }
        // "Was delayed until September" is past and speaks of what is to come.
        let before = atoms[max(0, range.lowerBound - 5)..<range.lowerBound]
        return tense.direction != .past || before.contains { $0.classes.contains(.extending) }
    }

    /// Before or after the publication, as the words around the match say.
    var direction: DateTense.Direction { isDeadlineAhead ? .future : tense.direction }

    // MARK: Years

    /// Whether the text is about another time than its own: its years lie far from the publication.
    var isHistorical: Bool { farYears > 2 && farYears > 3 * nearYears }

    /// Counts a year that the text names, as near to the publication or far from it.
    mutating func count(year: Int) {
        guard let published else { return }
        if abs(published.year - year) > 2 { farYears += 1 } else { nearYears += 1 }
    }

    /// The year that the words themselves give: `1999`, `’98`, `of last year`.
    var namedYear: (year: Int, basis: DateBasis)? {
        if let atom = atom(.year) {
            let isShort = !atom.classes.isDisjoint(with: [.shortYear, .twoDigits])
            let year = fullYear(Int(atom.number), isShort: isShort)
            return isBeforeTurnOfYear ? (year - 1, .resolved) : (year, .explicit)
        }
        if let offset = captures[.offset] {
            let turn = isBeforeTurnOfYear ? 1 : 0
            return published.map { ($0.year + Int(offset) - turn, .resolved) }
        }
        switch relation {
        case .previous: return (reference.year ?? published?.year).map { ($0 - 1, .resolved) }
        case .following: return (reference.year ?? published?.year).map { ($0 + 1, .resolved) }
        case .that: return reference.year.map { ($0, .resolved) }
        default: return nil
        }
    }

    /// Whether the words are the earlier end of a range that runs into the year that its later end names:
    /// "from November to February 2017".
    private var isBeforeTurnOfYear: Bool {
        guard let month = number(.month), let last = number(.month2) else { return false }
        return month > last || month == last && (number(.day) ?? 0) > (number(.day2) ?? 31)
    }

    /// A two-digit year, in the century that brings it nearest to the publication, not far after it.
    func fullYear(_ year: Int, isShort: Bool) -> Int {
        guard isShort else { return year }
        let pivot = (published?.year ?? 2029) + 10
        let century = pivot / 100 * 100
        return century + year > pivot ? century - 100 + year : century + year
    }

    /// The year of a month or day that names none: decided by tense, else by nearness.
    ///
    /// - Parameter distance: days from the publication to the date in the publication's year.
    func chooseYear(month: Int, day: Int?) -> (year: Int?, basis: DateBasis) {
        if let explicit = reference.explicitYear, reference.explicitBlock == block,
            published == nil || abs(explicit - (published?.year ?? 0)) > 1, tense.direction != .future
        {
            return (explicit, .assumed)
        }
        if isHistorical, let year = reference.year { return (year, .assumed) }
        guard let published else {
            return reference.explicitYear.map { ($0, .assumed) } ?? (nil, .unknown)
        }
        let position = month * 31 + (day ?? 0)
        let now = published.month * 31 + (day == nil ? 0 : published.day)
        if position == now { return (published.year, .resolved) }
        if isDeadlineAhead {
            return (position > now ? published.year : published.year + 1, .assumed)
        }
        let lastPast = position < now ? published.year : published.year - 1
        let basis: DateBasis = tense.isStrong ? .resolved : .assumed
        // Days since the latest such date, of 372 in a year of equal months.
        let distance = (now - position + 372) % 372
        switch tense.direction {
        case .future where tense.isStrong || distance > 120: return (lastPast + 1, basis)
        case .past where tense.isStrong && (distance < 320 || !tense.isReporting):
            return (lastPast, basis)
        default: return (distance > 250 ? lastPast + 1 : lastPast, .assumed)
        }
    }
}
