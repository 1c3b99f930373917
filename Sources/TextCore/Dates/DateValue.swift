/// A TIMEX3 value taken apart, so that it can be said in words and placed in the calendar.
///
///     DateValue("2022-W36")?.words       // "week of Mon 5 Sep 2022"
///     DateValue("2022-W36")?.interval    // 2022-09-05...2022-09-11
///     DateValue("XXXX-09-07")?.words     // "unknown year, 7 September"
///
/// It reads the values that ``DateTagger`` writes; what it does not know is `nil`. Seasons are the
/// northern ones, of whole months.
public struct DateValue: Hashable, Sendable {
    /// What kind of time the value names; `nil` parts are unknown.
    enum Kind: Hashable, Sendable {
        case day(year: Int?, month: Int?, day: Int?)
        case month(year: Int?, month: Int?)
        case week(year: Int?, week: Int?, isWeekend: Bool)
        /// A day of the week in a week that is not known; 1 is Monday.
        case weekday(Int)
        case quarter(year: Int?, quarter: Int?)
        case half(year: Int?, half: Int?)
        /// 0 is spring.
        case season(year: Int?, season: Int)
        /// Years before the common era are negative: -508 is 508 BC.
        case year(Int?)
        /// The digits that decade, century and millennium leave of a year: 199, 19, 1.
        case decade(Int?)
        case century(Int?, isBeforeCommonEra: Bool)
        case millennium(Int, isBeforeCommonEra: Bool)
        case years(Int, Int)
        case days(CivilDate, CivilDate)
        /// Counts of units, the largest first; a `nil` count is vague ("days").
        case duration([Length])
        case past, present, future
    }

    /// A count of a unit of time.
    struct Length: Hashable, Sendable {
        /// Digits, perhaps with a decimal point; `nil` for "some".
        var count: String?
        var unit: DateUnit
    }

    /// What stands after the day: a clock time as it is written, or a part of the day.
    enum TimeOfDay: Hashable, Sendable {
        case clock(String)
        /// 0 is the morning.
        case part(Int)
    }

    let kind: Kind
    let time: TimeOfDay?

    /// Reads a TIMEX3 value such as `2022-09-06T09:30`, `2022-Q1`, `P3D`, `XXXX-WXX-2`, `PAST_REF`.
    ///
    /// Complexity: O(*n*) in the length of the value.
    public init?(_ timex: String) {
        var reader = DateValueReader(Array(timex.utf8))
        guard let (kind, time) = reader.read() else { return nil }
        self.kind = kind
        self.time = time
    }
}

extension DateExpression {
    /// The value in words for a reader: `Tue 6 Sep 2022`, `early 2019`, `the late 1990s`, `every Tuesday`, `about 3 weeks`.
    ///
    /// A value that is not understood is given as it is.
    public var words: String {
        guard let value = meaning else { return value }
        let words = type == .set ? value.wordsOfSet : value.words
        return modifier.map { value.words(words, modifiedBy: $0, isPoint: type == .date || type == .time) }
            ?? words
    }

    /// The first and last day of the time that the value names, or `nil` where it names no stretch of the
    /// calendar: durations, sets, vague times, years that are unknown or before the year 1.
    public var interval: ClosedRange<CivilDate>? {
        type == .duration || type == .set ? nil : meaning?.interval
    }
}
