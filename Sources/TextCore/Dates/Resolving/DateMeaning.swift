/// What a rule means: how its captures become a value.
///
/// The raw values are the names that the rule tables use.
enum DateMeaning: String, Hashable, Sendable, CaseIterable {
    /// No temporal expression; the rule keeps shorter ones from finding one in these words.
    case none
    // Points of the calendar.
    case day, month, quarter, half, season, year, decade, century, millennium, weekday, holiday
    /// A four-digit number after a word that makes it a year.
    case cuedYear = "cued-year"
    /// A four-digit number after a name that may be a model's.
    case notNamedYear = "not-named-year"
    /// A four-digit number that is a year only if it is near our time.
    case recentYear = "recent-year"
    /// The second day of "April 24 and 25".
    case continuedDay = "continued-day"
    /// The first day of "5–6 September".
    case leadingDay = "leading-day"
    /// The second year of "1998–99".
    case continuedYear = "continued-year"
    case eraYear = "era-year"
    /// "C. 347": a number that only "circa" makes a year.
    case circaYear = "circa-year"
    /// 9/11.
    case slashDay = "slash-day"
    /// The stock-market crash of 19 October 1987.
    case blackMonday = "black-monday"
    /// The stock-market crash of 29 October 1929.
    case blackTuesday = "black-tuesday"
    /// An era or a war, from a first year to a last.
    case period
    /// The second day of "Tuesday and Wednesday".
    case continuedWeekday = "continued-weekday"
    /// "Today (Monday)".
    case bracketedWeekday = "bracketed-weekday"
    /// "On a Monday", of no week in particular.
    case anyWeekday = "any-weekday"
    /// "30 September 420", "December of 384".
    case earlyYearDay = "early-year-day"
    case earlyYearMonth = "early-year-month"
    /// "A given December", of no year in particular.
    case anyMonth = "any-month"
    /// "The turn of the century".
    case turnOfCentury = "turn-of-century"
    /// "A week ago today".
    case agoToTheDay = "ago-to-the-day"
    /// "Five days a week".
    case unitsOfUnit = "units-of-unit"
    /// "Two Mondays ago".
    case weekdayAgo = "weekday-ago"
    case weekdayOfWeek = "weekday-of-week"
    case weekOf = "week-of"
    /// "The first Tuesday of October".
    case nthWeekday = "nth-weekday"
    /// "Tuesday the 19th".
    case numberedWeekday = "numbered-weekday"
    /// "The 21st", "the 20th of next month".
    case monthDay = "month-day"
    /// "Two thousand and eight".
    case wordedYear = "worded-year"
    /// "A year and six months ago".
    case compoundAgo = "compound-ago"
    /// "The week after next".
    case skippedUnit = "skipped-unit"
    /// "Three days after Christmas".
    case holidayShifted = "holiday-shifted"
    case yearAgoQuarter = "year-ago-quarter"
    case yearQuarter = "year-quarter"
    // Reckoned from the publication or from the time that the text speaks of.
    case deictic, unit, ago, shifted
    case sameDay = "same-day"
    /// "The same period last year".
    case samePeriod = "same-period"
    /// "From a year ago": as long before the time that is compared.
    case comparison
    case thisUnit = "this-unit"
    case theQuarter = "the-quarter"
    case nearestWeekend = "nearest-weekend"
    case comingWeekend = "coming-weekend"
    case yearEnd = "year-end"
    case shiftedDay = "shifted-day"
    // Times of day.
    case time, part
    case clockTime = "clock-time"
    /// The "7" of "7–9 p.m.".
    case rangeTime = "range-time"
    /// "Quarter past five".
    case minutesPast = "minutes-past"
    // How long, how often.
    case duration, set, rate, weekends
    case durationCompound = "duration-compound"
    case durationRange = "duration-range"
    /// "Three quarters of an hour".
    case durationFraction = "duration-fraction"
    /// "Semi-annually": a set of so many months.
    case setOfMonths = "set-of-months"
    // Times that no calendar names.
    case present, past, future
}
