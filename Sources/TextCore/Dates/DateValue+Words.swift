extension DateValue {
    /// The value in English words: `Tue 6 Sep 2022, 09:30`, `first quarter of 2022`, `the 1990s`, `3 weeks`.
    public var words: String {
        let day = wordsWithoutTime
        switch time {
        case .clock(let clock)?: return day + ", " + clock
        case .part(let part)?: return day + ", " + Self.parts[part]
        case nil: return day
        }
    }

    /// The value of a SET in words: `every Tuesday`, `every 2 weeks`.
    var wordsOfSet: String {
        switch kind {
        case .duration(let lengths):
            if lengths.count == 1, lengths[0].count == nil {
                return "every few " + Self.name(of: lengths[0].unit, isPlural: true)
            }
            guard lengths.count == 1, lengths[0].count == "1" else { return "every " + words }
            return "every " + Self.name(of: lengths[0].unit, isPlural: false)
        case .weekday(let number):
            if case .part(let part)? = time {
                return "every \(Self.weekdays[number - 1]) \(Self.parts[part])"
            }
            return "every " + Self.weekdays[number - 1]
        case .month(nil, let month?): return "every " + Self.months[month - 1]
        case .season(nil, let season): return "every " + Self.seasons[season]
        case .week(nil, nil, isWeekend: true): return "every weekend"
        case .day(nil, nil, nil):
            if case .part(let part)? = time { return "every " + Self.parts[part] }
            return words
        default: return words
        }
    }

    /// The words with a modifier in its place: `early 2019`, `the late 1990s`, `Tue 6 Sep 2022, early morning`.
    ///
    /// - Parameter isPoint: whether they name a point of the calendar, not a length.
    func words(_ words: String, modifiedBy modifier: DateModifier, isPoint: Bool) -> String {
        // What is known of an unknown year is what the modifier is about.
        if words.hasPrefix(Self.unknownYear) {
            let rest = String(words.dropFirst(Self.unknownYear.count))
            return Self.unknownYear + self.words(rest, modifiedBy: modifier, isPoint: isPoint)
        }
        let isUnknown = words.hasPrefix("unknown ")
        let name = isUnknown ? "an " + words : words
        switch modifier {
        case .start: return edge("early ", words, isUnknown)
        case .mid: return edge("mid-", words, isUnknown)
        case .end: return edge("late ", words, isUnknown)
        case .approximate: return "about " + name
        case .before: return "before " + name
        case .after: return "after " + name
        case .lessThan: return (isPoint ? "after " : "less than ") + name
        case .moreThan: return (isPoint ? "before " : "more than ") + name
        case .equalOrLess: return (isPoint ? "not before " : "at most ") + name
        case .equalOrMore: return (isPoint ? "not after " : "at least ") + name
        }
    }

    private func edge(_ edge: String, _ words: String, _ isUnknown: Bool) -> String {
        let adverb = edge == "mid-" ? "in the middle of " : edge + "in "
        if isUnknown { return adverb + "an " + words }
        if case .part(let part)? = time {
            return wordsWithoutTime + ", " + edge + Self.parts[part]
        }
        switch kind {
        case .decade: return "the " + edge + words.drop { $0 != " " }.dropFirst()
        case .week, .half, .quarter: return adverb + "the " + words
        case .day(_?, _?, _?) where edge == "mid-": return "the middle of " + words
        default: return edge + words
        }
    }

    private static let unknownYear = "unknown year, "

    private var wordsWithoutTime: String {
        switch kind {
        case .day(let year?, let month?, let day?): return Self.words(year, month, day)
        case .days(let first, let last):
            return Self.words(first.year, first.month, first.day) + " to "
                + Self.words(last.year, last.month, last.day)
        case .day(nil, let month?, let day?): return "unknown year, \(day) \(Self.months[month - 1])"
        case .day: return "unknown day"
        case .month(let year?, let month?): return "\(Self.months[month - 1]) \(year)"
        case .month(nil, let month?): return "\(Self.months[month - 1]) of an unknown year"
        case .month: return "unknown month"
        case .week(_?, _?, let isWeekend):
            guard let first = interval?.lowerBound else {
                return isWeekend ? "unknown weekend" : "unknown week"
            }
            return (isWeekend ? "weekend of " : "week of ") + Self.words(first.year, first.month, first.day)
        case .week(_, _, let isWeekend): return isWeekend ? "unknown weekend" : "unknown week"
        case .weekday(let number): return "\(Self.weekdays[number - 1]) of an unknown week"
        case .quarter(let year, let quarter?):
            guard (1...4).contains(quarter) else { return "unknown quarter" }
            return Self.counts[quarter - 1] + " quarter of " + Self.name(ofYear: year)
        case .quarter: return "unknown quarter"
        case .half(let year, let half?):
            guard (1...2).contains(half) else { return "unknown half-year" }
            return Self.counts[half - 1] + " half of " + Self.name(ofYear: year)
        case .half: return "unknown half-year"
        case .season(let year, let season): return Self.seasons[season] + " of " + Self.name(ofYear: year)
        case .year(let year?): return year < 0 ? "\(-year) BC" : String(year)
        case .year(nil): return "unknown year"
        case .decade(let decade?): return "the \(decade)0s"
        case .decade(nil): return "unknown decade"
        case .century(let century?, let isBefore):
            return "\(Self.ordinal(century + 1)) century" + (isBefore ? " BC" : "")
        case .century(nil, _): return "unknown century"
        case .millennium(let number, let isBefore):
            return "\(Self.ordinal(number + 1)) millennium" + (isBefore ? " BC" : "")
        case .years(let first, let last): return "\(first) to \(last)"
        case .duration(let lengths): return lengths.map(Self.words).joined(separator: " and ")
        case .past: return "in the past"
        case .present: return "now"
        case .future: return "in the future"
        }
    }

    private static func words(_ year: Int, _ month: Int, _ day: Int) -> String {
        let date = "\(day) \(months[month - 1].prefix(3)) \(year)"
        guard let weekday = CivilDate(year: year, month: month, day: day)?.weekday else { return date }
        return weekdays[weekday.rawValue - 1].prefix(3) + " " + date
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let seasons = ["spring", "summer", "autumn", "winter"]
    private static let parts = ["morning", "afternoon", "evening", "night"]
    private static let counts = ["first", "second", "third", "fourth"]

    private static func name(ofYear year: Int?) -> String { year.map(String.init) ?? "an unknown year" }

    private static func words(_ length: Length) -> String {
        guard let count = length.count else { return "some " + name(of: length.unit, isPlural: true) }
        return count + " " + name(of: length.unit, isPlural: count != "1")
    }

    private static func name(of unit: DateUnit, isPlural: Bool) -> String {
        let name = String(describing: unit)
        guard isPlural else { return name }
        return switch unit {
        case .century: "centuries"
        case .millennium: "millennia"
        default: name + "s"
        }
    }

    /// 1st, 2nd, 3rd, 11th, 36th.
    private static func ordinal(_ number: Int) -> String {
        let suffix =
            (11...13).contains(number % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return "\(number)\(suffix)"
    }
}
