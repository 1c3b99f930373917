/// Gives matches their values, in text order, and remembers the times that the text has spoken of.
struct DateResolver {
    let published: CivilDate?
    /// Whether day comes first in dates such as 04/05/2020, if the text shows it.
    var isDayFirst: Bool?
    /// Whether the text is a guide, whose days and months are of every week and year unless its verbs say more.
    var isAdvice = false
    var reference = DateReference()
    var farYears = 0
    var nearYears = 0
    /// The block that is being read.
    var block = 0

    /// The latest day or month, and where it ends.
    struct Latest {
        let end: Int
        let block: Int
        let year: Int?
        let month: Int?
        let day: Int?
        let basis: DateBasis
    }
    var latest: Latest?

    // The match that is being resolved.
    var captures = DateCaptures()
    var atoms: [DateAtom] = []
    var range = 0..<0
    /// The bytes of its sentence.
    var sentence: Range<UInt32> = 0..<0
    let roles: [DateWordRole]
    private let knownDays: [KnownDay]
    let elections: [KnownElections]

    init(published: CivilDate?, rules: CompiledDateRules) {
        self.published = published
        roles = rules.roles
        elections = rules.elections
        knownDays = rules.knownDays
    }

    /// The value of a match, or `nil` if the words turn out to be no temporal expression.
    mutating func resolve(_ meaning: DateMeaning) -> DateResolution? {
        var resolution: DateResolution?
        switch meaning {
        case .none: return nil
        case .day: resolution = day()
        case .continuedDay: resolution = continuedDay()
        case .leadingDay: resolution = leadingDay()
        case .slashDay: resolution = slashDay()
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
        case .anyWeekday: resolution = anyWeekday()
        case .bracketedWeekday: resolution = bracketedWeekday()
        case .anyMonth: resolution = anyMonth()
        case .turnOfCentury: resolution = turnOfCentury()
        case .agoToTheDay: resolution = agoToTheDay()
        case .unitsOfUnit: resolution = unitsOfUnit()
        case .earlyYearDay: resolution = hasEarlyYear ? day() : nil
        case .earlyYearMonth: resolution = hasEarlyYear ? month() : nil
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
        if captures[.year] != nil, let year = number(.year) {
            count(year: year)
            reference.yearBlock = block
        }
        if captures[.offset] != nil, [.season, .month, .day, .half].contains(meaning) {
            reference.yearBlock = block
        }
        if [.deictic, .weekday, .unit].contains(meaning) { nearYears += 1 }
        if meaning == .shifted || meaning == .shiftedDay, isAheadOfItsTime(resolution) {
            resolution?.basis = .assumed
        }
        if resolution?.basis == .assumed {
            let rival = resolution.flatMap { alternative(to: $0) }
            resolution?.details.alternative = rival
        }
        if let modifier = captures[.modifier], resolution?.modifier == nil {
            let named = DateModifier.allCases[Int(modifier)]
            let isPoint = meaning == .ago && resolution?.type != .duration
            resolution?.modifier = isPoint ? pointModifier(named) : named
        }
        return resolution
    }

    /// Whether a time after another one lies after the publication, although no word says that it is to come.
    private func isAheadOfItsTime(_ resolution: DateResolution?) -> Bool {
        guard let published, let resolution, resolution.basis == .resolved, resolution.type == .date else {
            return false
        }
        return resolution.value > published.description && clause.direction.direction != .future
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

    /// The atom that names the zone of a time, or holds it.
    var zone: DateAtom? { atom(.zone) ?? atom(.clock) }

    /// The well-known day that a day without a year means, told by a cue near it in its sentence.
    func knownDay(month: Int, day: Int) -> CivilDate? {
        guard captures[.year] == nil else { return nil }
        let near = max(0, range.lowerBound - 6)..<min(atoms.count, range.upperBound + 6)
        return knownDays.first { known in
            guard known.date.month == month, known.date.day == day else { return false }
            if let published {
                guard known.date <= published else { return false }
                // A day of this very month is likelier to be news of its own.
                let recent = CivilDate(year: published.year, month: month, day: day)
                if let recent, recent != known.date, recent <= published,
                    recent.adding(days: 21) ?? recent > published
                {
                    return false
                }
            }
            return near.contains {
                atoms[$0].start >= sentence.lowerBound && atoms[$0].start < sentence.upperBound
                    && known.cues.contains(atoms[$0].symbol)
            }
        }?.date
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

    /// Notes the expression that ends before an atom, which the next one may continue.
    mutating func note(end: Int, _ resolution: DateResolution) {
        latest = nil
        if resolution.type != .duration, resolution.type != .set { reference.block = block }
        guard resolution.type == .date,
            resolution.value.utf8.count == 7 || resolution.value.utf8.count == 10,
            case let fields = resolution.value.split(separator: "-").map({ Int($0) }), fields.count > 1,
            let year = fields[0], let month = fields[1]
        else { return }
        latest = Latest(
            end: end, block: block, year: year, month: month, day: fields.count > 2 ? fields[2] : nil,
            basis: resolution.basis)
    }

    /// The words around the match.
    var clause: DateClause { DateClause(atoms: atoms, roles: roles, range: range, sentence: sentence) }
}
