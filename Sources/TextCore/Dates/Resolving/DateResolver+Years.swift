/// The year of a month or day.
extension DateResolver {
    /// Whether the text is about another time than its own: its years lie far from the publication.
    var isHistorical: Bool { farYears > 2 && farYears > 3 * nearYears }

    /// Whether the block has named another year than the publication's before.
    var isBesideYear: Bool {
        guard let published, let year = reference.year, reference.yearBlock == block else { return false }
        return year != published.year
    }

    /// Counts a year that the text names, as near to the publication or far from it.
    mutating func count(year: Int) {
        guard let published else { return }
        if abs(published.year - year) > 2 { farYears += 1 } else { nearYears += 1 }
    }

    /// Whether the year has three digits.
    var hasEarlyYear: Bool { number(.year).map { (100...999).contains($0) } ?? false }

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
    var isBeforeTurnOfYear: Bool {
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

    /// The year of a day or month that continues a range or list: "from February 28 to March 1".
    func continuedYear(month: Int, day: Int?) -> (year: Int?, basis: DateBasis)? {
        guard let before = latest, before.block == block, let year = before.year, let first = before.month
        else {
            return nil
        }
        var position = range.lowerBound - 1
        if position > before.end, atoms[position].classes.contains(.determiner) { position -= 1 }
        guard position == before.end, position < atoms.count, isJoint(atoms[position]) else { return nil }
        let isLater = (month, day ?? 31) >= (first, before.day ?? 1)
        let gap = (month - first + 12) % 12
        // "In March and January" is no range over the turn of the year.
        let isList = roles[Int(atoms[position].symbol)] == .joint
        guard isLater || !isList || (1..<4).contains(gap) else { return nil }
        // "It rose in January and late November" names no month to come.
        if isList, clause.direction.direction == .past, let published,
            (isLater ? year : year + 1, month, day ?? 1) > (published.year, published.month, published.day)
        {
            return nil
        }
        return (isLater ? year : year + 1, before.basis == .explicit ? .resolved : before.basis)
    }

    /// Whether an atom ties the ends of a range or the parts of a list: to, until, and, a dash, a comma.
    func isJoint(_ atom: DateAtom) -> Bool {
        switch roles[Int(atom.symbol)] {
        case .joint, .limit, .infinitive: true
        default:
            atom.classes.contains(.dash) || atom.symbol == DateLexicon.Shape.comma.rawValue
                || atom.symbol == DateLexicon.Shape.slash.rawValue
        }
    }

    /// Whether the date ends an aside, which tells of another event than its sentence does: "the premier, first elected in
    /// October 2018, launched his campaign".
    var isInAside: Bool {
        let comma = DateLexicon.Shape.comma.rawValue
        guard !isHistorical, published != nil, let next = nextAtom, next.symbol == comma else {
            return false
        }
        let first = clause.sentence.lowerBound
        guard let opening = (first..<range.lowerBound).last(where: { atoms[$0].symbol == comma }) else {
            return false
        }
        return atoms[opening + 1..<min(opening + 3, range.lowerBound)].contains {
            $0.classes.contains(.past) || roles[Int($0.symbol)] == .clause
        }
    }

    /// Whether a bare weekday, month or day is of every week or year.
    func isRecurring(_ tense: DateDirection) -> Bool {
        if tense.direction == .past { return false }
        return clause.isHabitual || isAdvice && isOfAnyTime(tense)
    }

    /// Whether a guide means every such weekday or month, not "July 31", "by January", "Monday's best deals" or the month that
    /// runs.
    private func isOfAnyTime(_ tense: DateDirection) -> Bool {
        guard tense.direction == .unknown || !tense.isSure || tense.isPresent, number(.day) == nil,
            nextAtom?.isPossessive != true, clause.preposition != .limit
        else { return false }
        return number(.month) == nil || number(.month) != published?.month
    }

    /// The year that the sentence or its part begins with: "In 2020, sales grew between March and October".
    private var leadingYear: Int? {
        let comma = DateLexicon.Shape.comma.rawValue
        let first = clause.sentence.lowerBound
        guard first + 1 < range.lowerBound,
            let position = (first + 1..<range.lowerBound - 1).last(where: {
                atoms[$0].classes.contains(.year)
            }), atoms[position + 1].symbol == comma, atoms[position - 1].classes.contains(.timePreposition)
        else { return nil }
        guard position - 1 > first else { return Int(atoms[position].number) }
        let before = roles[Int(atoms[position - 2].symbol)]
        let isStart = atoms[position - 2].symbol == comma || before == .joint || before == .clause
        return isStart ? Int(atoms[position].number) : nil
    }

    /// The year of a month in a list of what is to come: "Italy in November, Mexico in January, the fair in April".
    private func listedYear(month: Int, after published: CivilDate) -> Int? {
        guard let before = latest, before.block == block, let year = before.year, let first = before.month,
            (year, first, before.day ?? 0)
                > (published.year, published.month, before.day == nil ? 0 : published.day),
            (month - first + 12) % 12 < 5
        else { return nil }
        let between = before.end..<range.lowerBound
        guard between.count > 1, between.count < 10, between.contains(where: { isJoint(atoms[$0]) }) else {
            return nil
        }
        let clause = clause
        guard between.allSatisfy({ clause.verb(at: $0) == nil }) else { return nil }
        return month < first ? year + 1 : year
    }

    /// The year of a month or day that names none: the one that its clause points to, else the nearest.
    func chooseYear(month: Int, day: Int?) -> (year: Int?, basis: DateBasis) {
        let clause = clause
        let tense = clause.direction
        // Another event's year is none for a day that names an event: "the Oct. 7 attack".
        let isOwnEvent = day != nil && clause.isAttribute
        if !isOwnEvent {
            if let explicit = reference.explicitYear, reference.explicitBlock == block,
                published == nil || abs(explicit - (published?.year ?? 0)) > 1, tense.direction != .future,
                isHistorical || published == nil || clause.preposition != .since
            {
                return (explicit, .assumed)
            }
            if isHistorical, tense.direction != .future, let year = reference.year {
                return (year, .assumed)
            }
        }
        if !isOwnEvent, let continued = continuedYear(month: month, day: day) { return continued }
        guard let published, !isRecurring(tense) else { return (nil, .unknown) }
        if tense.direction == .past, let year = leadingYear, year < published.year {
            return (year, .assumed)
        }
        // A month that comes every year, or one beside another year, may be any.
        let isOpenMonth = day == nil && (tense.isPresent || tense.direction == .future && !tense.isSure)
        let isOpen = isOpenMonth || isBesideYear || clause.isSupposed
        let position = month * 31 + (day ?? 0)
        let now = published.month * 31 + (day == nil ? 0 : published.day)
        if position == now { return (published.year, isOpen ? .assumed : .resolved) }
        let lastPast = position < now ? published.year : published.year - 1
        // Days since the latest such date, of 372 in a year of equal months.
        let distance = (now - position + 372) % 372
        let chosen: (year: Int, basis: DateBasis)
        switch tense.direction {
        // Of two days, one near and one almost a year off, weak words do not choose the far one.
        case .future where !tense.isSure && distance < 100: chosen = (lastPast, .assumed)
        // "It takes place 18-24 November", published on 19 November.
        case .future where tense.isPresent && distance < 15 && day != nil: chosen = (lastPast, .assumed)
        case .past where !tense.isSure && distance > 300: chosen = (lastPast + 1, .assumed)
        case .future:
            chosen = (lastPast + 1, tense.isSure && !isOpen && distance > 90 ? .resolved : .assumed)
        case .past: chosen = (lastPast, tense.isSure && !isOpen && distance < 320 ? .resolved : .assumed)
        case .unknown:
            let nearest = distance > 280 ? lastPast + 1 : lastPast
            chosen = (listedYear(month: month, after: published) ?? nearest, .assumed)
        }
        return (1...9999).contains(chosen.year) ? chosen : (nil, .unknown)
    }
}
