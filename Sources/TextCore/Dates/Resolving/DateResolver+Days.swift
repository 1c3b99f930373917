/// Days of months, and days of the week.
extension DateResolver {
    mutating func day() -> DateResolution? {
        if let atom = atom(.date) { return numericDay(atom) }
        guard let month = number(.month), let day = number(.day) else { return nil }
        guard let clock = number(.clock) else {
            return dayOfMonth(month: month, day: day, type: .date, suffix: "")
        }
        return dayOfMonth(month: month, day: day, type: .time, suffix: TimexText.clock(clock))
    }

    /// A day of a month, with or without its year, and what follows it in the value.
    mutating func dayOfMonth(month: Int, day: Int, type: DateType, suffix: String) -> DateResolution? {
        guard (1...12).contains(month), day >= 1, day <= CivilDate.days(inMonth: month, of: 2000) else {
            return nil
        }
        var (year, basis): (Int?, DateBasis)
        if let named = namedYear {
            (year, basis) = (named.year, named.basis)
        } else if relation == nil, let known = knownDay(month: month, day: day) {
            return DateResolution(type, known.description + suffix, .resolved)
        } else if let relation, let base = baseDay {
            let isEarlier = (month, day) < (base.month, base.day)
            switch relation {
            case .next, .coming, .following:
                (year, basis) = (isEarlier ? base.year + 1 : base.year, .resolved)
            case .this: (year, basis) = (base.year, .resolved)
            default: (year, basis) = (isEarlier ? base.year : base.year - 1, .resolved)
            }
        } else if let fitting = yearFittingWeekday(month: month, day: day) {
            (year, basis) = (fitting, .resolved)
        } else {
            (year, basis) = chooseYear(month: month, day: day)
        }
        guard let year else {
            return DateResolution(type, TimexText.day(nil, month, day) + suffix, .unknown)
        }
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        // Words that contradict themselves, "Monday, 6 September 2022", leave a choice.
        if let weekday = number(.weekday), weekday != date.weekday.rawValue { basis = .assumed }
        note(date, isExplicit: captures[.year] != nil)
        return DateResolution(type, date.description + suffix, basis)
    }

    /// The day from which "last October" is reckoned: in a text about another time, that time.
    private var baseDay: CivilDate? {
        guard isHistorical else { return published }
        if reference.grain == .month, let year = reference.year, let month = reference.month {
            return CivilDate(year: year, month: month, day: 1)
        }
        return reference.day ?? published
    }

    /// The year, near the publication, in which the day falls on the weekday that the words name.
    private func yearFittingWeekday(month: Int, day: Int) -> Int? {
        guard let weekday = number(.weekday), let published else { return nil }
        for year in [published.year, published.year - 1, published.year + 1]
        where CivilDate(year: year, month: month, day: day)?.weekday.rawValue == weekday {
            return year
        }
        return nil
    }

    mutating func note(_ date: CivilDate, isExplicit: Bool) {
        reference.note(day: date, block: block)
        if isExplicit, !isInAside {
            reference.explicitYear = date.year
            reference.explicitBlock = block
        }
    }

    private mutating func numericDay(_ atom: DateAtom) -> DateResolution? {
        if atom.classes.contains(.isoDate) {
            guard
                let date = CivilDate(
                    year: Int(atom.number), month: Int(atom.second), day: max(1, Int(atom.third)))
            else { return nil }
            if atom.third == 0, range.count == 1 {
                let value = TimexText.month(date.year, date.month)
                guard atom.end - atom.start == 7 else { return nil }
                reference.note(year: date.year, month: date.month)
                return DateResolution(.date, value)
            }
            guard atom.third > 0 else { return nil }
            note(date, isExplicit: true)
            guard let clock = self.atom(.clock) else { return DateResolution(.date, date.description) }
            return DateResolution(.time, date.description + clockText(clock))
        }
        let (first, second, year) = (Int(atom.second), Int(atom.third), Int(atom.number))
        let dayFirst = CivilDate(year: year, month: second, day: first)
        let monthFirst = CivilDate(year: year, month: first, day: second)
        if let dayFirst, monthFirst == nil {
            note(dayFirst, isExplicit: true)
            return DateResolution(.date, dayFirst.description)
        }
        if let monthFirst, dayFirst == nil {
            note(monthFirst, isExplicit: true)
            return DateResolution(.date, monthFirst.description)
        }
        guard let dayFirst, let monthFirst else { return nil }
        if dayFirst != monthFirst, let weekday = number(.weekday) {
            let fitting = [dayFirst, monthFirst].filter { $0.weekday.rawValue == weekday }
            if fitting.count == 1 {
                note(fitting[0], isExplicit: true)
                return DateResolution(.date, fitting[0].description)
            }
        }
        let isSame = dayFirst == monthFirst
        let chosen = isDayFirst == true ? dayFirst : monthFirst
        note(chosen, isExplicit: true)
        return DateResolution(
            .date, chosen.description, isSame ? .explicit : isDayFirst == nil ? .assumed : .resolved)
    }

    func clockText(_ clock: DateAtom) -> String {
        TimexText.clock(Int(clock.number), seconds: clock.second > 1 ? Int(clock.second) - 1 : nil)
    }

    /// "April 24 and 25": the month and year of the day before it.
    mutating func continuedDay() -> DateResolution? {
        guard let own = number(.day), let month = number(.month), let before = reference.day,
            before.month == month, own > before.day,
            let date = CivilDate(year: before.year, month: month, day: own)
        else { return nil }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, .resolved)
    }

    /// "5–6 September": the month stands after the second day.
    mutating func leadingDay() -> DateResolution? {
        guard let month = number(.month), let own = number(.day) else { return nil }
        // The year may stand after the month.
        if let monthPlace = captures[.month] {
            let yearPlace = Int(monthPlace) + 1
            if yearPlace < atoms.count, atoms[yearPlace].classes.contains(.year) {
                captures[.year] = Int32(yearPlace)
            }
        }
        return dayOfMonth(month: month, day: own, type: .date, suffix: "")
    }

    /// 9/11 is a name; any other pair of numbers is a score, a fraction or a choice.
    func slashDay() -> DateResolution? {
        guard let atom = atom(.date) else { return nil }
        if atom.number == 9, atom.second == 11 { return DateResolution(.date, "2001-09-11") }
        // "The 7/7 bombings", "the 26/11 attacks"; another pair may be a score.
        guard [7, 26].contains(atom.number),
            let known = knownDay(month: Int(atom.second), day: Int(atom.number))
        else { return nil }
        return DateResolution(.date, known.description, .resolved)
    }

    // MARK: Days of the week

    mutating func weekday() -> DateResolution? {
        guard let weekday = number(.weekday) else { return nil }
        if let (day, basis) = apposedDay(weekday) { return DateResolution(.date, day.description, basis) }
        if relation == nil,
            isRecurring(clause.direction) || isWorkingWeek(from: range.lowerBound, to: range.lowerBound + 2)
        {
            return anyWeekday()
        }
        guard let (date, basis) = dayOfWeek(weekday) else {
            return DateResolution(.date, "XXXX-WXX-\(weekday)", .unknown)
        }
        reference.note(day: date, block: block)
        // "The Saturday training sessions" are of every week.
        let isOfAnyWeek = relation == nil && clause.namesSeveral
        return DateResolution(.date, date.description, isOfAnyWeek || mayBeName ? .assumed : basis)
    }

    /// The day right before the weekday, of which it says again which one it is: "on Dec. 18, a Wednesday".
    private func apposedDay(_ weekday: Int) -> (CivilDate, DateBasis)? {
        guard let before = latest, before.block == block, let year = before.year, let month = before.month,
            let day = before.day, let date = CivilDate(year: year, month: month, day: day),
            date.weekday.rawValue == weekday, range.lowerBound - before.end < 3,
            range.lowerBound > before.end,
            atoms[before.end].symbol == DateLexicon.Shape.comma.rawValue,
            range.lowerBound - before.end == 1 || roles[Int(atoms[before.end + 1].symbol)] == .article
        else { return nil }
        return (date, before.basis)
    }

    /// Whether the weekday may be the first name of somebody: "met Sunday Oliseh".
    private var mayBeName: Bool {
        guard relation == nil, range.count == 1, let next = nextAtom, next.isSpaceBefore,
            next.classes.contains(.capital), next.start < sentence.upperBound,
            next.classes.isDisjoint(with: [.function, .preposition, .month, .weekday, .part, .allCapitals])
        else { return false }
        return previousAtom.map { !$0.classes.contains(.preposition) } ?? true
    }

    /// "Today (Monday)": the day of that name nearest to the one that the words before it name, which may be a day older
    /// than the publication.
    mutating func bracketedWeekday() -> DateResolution? {
        guard let weekday = number(.weekday), let offset = captures[.offset] else { return nil }
        guard let named = published?.adding(days: Int(offset)) else { return anyWeekday() }
        let days = (weekday - named.weekday.rawValue + 10) % 7 - 3
        guard let date = named.adding(days: days) else { return nil }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, abs(days) < 2 ? .resolved : .assumed)
    }

    /// Whether the weekday is one of many: "on a sunny Friday morning", "on a Friday night".
    private var isIndefinite: Bool {
        guard let place = captures[.weekday].map(Int.init), place > 0,
            clause.noun(behind: range.upperBound) == nil
        else { return false }
        func isArticle(_ position: Int) -> Bool {
            position >= 0 && roles[Int(atoms[position].symbol)] == .article
                && atoms[position].end - atoms[position].start < 3
        }
        if isArticle(place - 1) { return true }
        let before = atoms[place - 1].classes
        return isArticle(place - 2) && before.contains(.word)
            && before.isDisjoint(with: [.capital, .function, .preposition])
    }

    /// "On a Monday".
    func anyWeekday() -> DateResolution? {
        number(.weekday).map { DateResolution(.date, "XXXX-WXX-\($0)", .unknown) }
    }

    /// Whether two weekdays are the first and last of every week: "works Monday to Friday", not "met from Monday to Friday".
    private func isWorkingWeek(from first: Int, to last: Int) -> Bool {
        guard first >= 0, last < atoms.count, atoms[first].classes.contains(.weekday),
            atoms[last].classes.contains(.weekday), atoms[first].number == 1, atoms[last].number > 3,
            atoms[first + 1].classes.contains(.dash)
                || [.limit, .infinitive].contains(roles[Int(atoms[first + 1].symbol)])
        else { return false }
        if first > 0, atoms[first - 1].classes.contains(.preposition) { return false }
        if first > 0, roles[Int(atoms[first - 1].symbol)] == .isForm { return true }
        let direction = DateClause(
            atoms: atoms, roles: roles, range: first..<first + 1, sentence: sentence
        ).direction
        switch direction.direction {
        case .past: return atoms[last].number == 5 || !direction.isSure
        case .future: return direction.isPresent || !direction.isSure
        case .unknown: return true
        }
    }

    /// The day that a weekday means here.
    func dayOfWeek(_ weekday: Int) -> (CivilDate, DateBasis)? {
        let isRelative = relation == .previous || relation == .following
        guard let base = isRelative ? referenceDay : published else { return nil }
        let since = (base.weekday.rawValue - weekday + 7) % 7
        let days: Int
        var basis = DateBasis.resolved
        switch relation {
        case .last, .previous: days = since == 0 ? -7 : -since
        case .next, .following, .coming: days = since == 0 ? 7 : 7 - since
        case .that:
            guard let day = reference.day else { return nil }
            return day.weekday.rawValue == weekday ? (day, .resolved) : nil
        default:
            let tense = clause.direction
            if tense.isOfStory, let day = dayAfterEarlierOne(weekday) { return (day, .assumed) }
            days = since == 0 ? 0 : tense.direction == .future ? 7 - since : -since
            if since != 0, !tense.isSure || isIndefinite { basis = .assumed }
            // "Since it opened on Friday", published on a Friday, is more often a week old.
            if since == 0, clause.before(range.lowerBound, within: 8, { $0 == .since }) { basis = .assumed }
        }
        return base.adding(days: days).map { ($0, basis) }
    }

    /// "Halted on Friday, hours before it was due to reopen on Saturday": the first such day after the one before.
    private func dayAfterEarlierOne(_ weekday: Int) -> CivilDate? {
        guard reference.dayBlock == block, let day = reference.day, let published, day < published,
            published.daysSinceEpoch - day.daysSinceEpoch < 8
        else { return nil }
        return day.adding(days: (weekday - day.weekday.rawValue + 6) % 7 + 1)
    }

    /// The day that the text spoke of, or the publication, unless the text has gone to another year.
    private var referenceDay: CivilDate? {
        if let day = reference.day { return day }
        return reference.year == nil || reference.year == published?.year ? published : nil
    }

    /// "Tuesday and Wednesday", "Friday to Monday": the first such day after the one before.
    mutating func continuedWeekday() -> DateResolution? {
        if isWorkingWeek(from: range.lowerBound - 2, to: range.lowerBound) { return anyWeekday() }
        guard let weekday = number(.weekday), let first = reference.day, range.lowerBound > 1,
            first.weekday.rawValue == Int(atoms[range.lowerBound - 2].number),
            let (alone, basis) = dayOfWeek(weekday),
            let date = first.adding(days: (weekday - first.weekday.rawValue + 6) % 7 + 1)
        else { return self.weekday() }
        // A day that has passed does not lie ahead only because an earlier one is named before it.
        let isBehind = clause.direction.direction == .past && published.map { date > $0 } ?? false
        let chosen = isBehind ? alone : date
        reference.note(day: chosen, block: block)
        return DateResolution(.date, chosen.description, clause.namesSeveral ? .assumed : basis)
    }

    /// "Two Mondays ago".
    mutating func weekdayAgo() -> DateResolution? {
        guard let weekday = number(.weekday), let count, count >= 1, count < 1000 else { return nil }
        guard let published else { return DateResolution(.date, "XXXX-WXX-\(weekday)", .unknown) }
        let since = (published.weekday.rawValue - weekday + 6) % 7 + 1
        let weeks = Int(count) - 1
        let days = captures[.direction] == 2 ? (since == 7 ? 7 : 7 - since) + 7 * weeks : -since - 7 * weeks
        guard let date = published.adding(days: days) else { return nil }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, .resolved)
    }

    mutating func weekdayOfWeek() -> DateResolution? {
        guard let weekday = number(.weekday), let offset = captures[.offset] else { return nil }
        guard let published,
            let date = published.adding(days: weekday - published.weekday.rawValue + 7 * Int(offset))
        else { return DateResolution(.date, "XXXX-WXX-\(weekday)", .unknown) }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, .resolved)
    }

    /// "The week of 4 November": the week that holds the day.
    mutating func weekOf() -> DateResolution? {
        guard let month = number(.month), let day = number(.day) else { return nil }
        let (year, basis) = namedYear.map { ($0.year, $0.basis) } ?? chooseYear(month: month, day: day)
        guard let year else { return DateResolution(.date, "XXXX-WXX", .unknown) }
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        reference.note(day: date, block: block)
        return DateResolution(.date, TimexText.week(of: date), basis)
    }

    /// "The week after next", "the Friday before last", "a week from Monday", "Monday week".
    mutating func skippedUnit() -> DateResolution? {
        if let months = captures[.months] {
            if let weekday = number(.weekday) {
                guard let published else { return DateResolution(.date, "XXXX-WXX-\(weekday)", .unknown) }
                let since = (published.weekday.rawValue - weekday + 6) % 7 + 1
                let ahead = since == 7 ? 7 : 7 - since
                guard let date = published.adding(days: months > 0 ? ahead + 7 : -since - 7) else {
                    return nil
                }
                reference.note(day: date, block: block)
                return DateResolution(.date, date.description, .resolved)
            }
            return unit.flatMap { relativeToPublication($0, Int(months)) }
        }
        guard let count, count < 100 else { return nil }
        guard let published else {
            return number(.weekday).map { DateResolution(.date, "XXXX-WXX-\($0)", .unknown) }
                ?? DateResolution(.date, "XXXX-XX-XX", .unknown)
        }
        var days = Int(captures[.offset] ?? 0)
        if let weekday = number(.weekday) { days = (weekday - published.weekday.rawValue + 6) % 7 + 1 }
        guard let date = published.adding(days: days + 7 * Int(count)) else { return nil }
        reference.note(day: date, block: block)
        return DateResolution(.date, date.description, .resolved)
    }
}
