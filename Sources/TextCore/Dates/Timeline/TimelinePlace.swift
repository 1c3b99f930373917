/// Where a time stands in the calendar, so that times of all kinds can be put in one order.
///
/// By the first moment of the time: a year stands before its months, a day before its hours. Of "early",
/// "mid" and "late" 2019 each begins a third of the year after the one before. Of two times that begin
/// together the longer comes first. What has no place in the calendar comes last.
public struct TimelinePlace: Hashable, Sendable {
    /// What keeps a time out of the calendar: the first part of its date that is not known.
    public enum Gap: String, Hashable, Sendable, CaseIterable {
        case year, quarter, month, week, day
    }

    /// The stretch of time that is meant.
    public enum Extent: Hashable, Sendable {
        /// From the first day to the last, both included.
        case days(ClosedRange<CivilDate>)
        /// Years before the common era, as negative numbers: -508 is 508 BC.
        case yearsBeforeCommonEra(ClosedRange<Int>)
        case open(Gap)
    }

    /// The days that are meant, or what is not known of them.
    public let extent: Extent
    /// Minutes from 1970-01-01T00:00 to the first moment; of an open extent, larger than all others.
    private let start: Int
    /// Minutes that the time lasts.
    private let length: Int

    private static let minutesOfDay = 1440

    /// The place of the time that an expression names, or `nil` where it names none: durations, sets, and
    /// `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
    public init?(_ date: DateExpression) {
        guard date.type == .date || date.type == .time, let value = date.meaning,
            let extent = value.extent
        else { return nil }
        self.extent = extent
        guard let days = extent.dayNumbers else {
            (start, length) = (.max, 0)
            return
        }
        let first = days.lowerBound * Self.minutesOfDay
        switch value.time {
        case .clock(let clock)?: (start, length) = (first + Self.minutes(of: clock), 0)
        case .part(let part)?: (start, length) = (first + Self.startOfPart[part], Self.minutesOfDay / 4)
        case nil:
            length = days.count * Self.minutesOfDay
            start = first + length / 3 * Self.thirdsBefore(date.modifier)
        }
    }

    /// Whether the time is the shorter stretch, which says more exactly when something was.
    func isFiner(than other: TimelinePlace) -> Bool { length < other.length }

    /// How many thirds of a time lie before its middle or its end.
    private static func thirdsBefore(_ modifier: DateModifier?) -> Int {
        switch modifier {
        case .mid: 1
        case .end: 2
        default: 0
        }
    }

    /// Morning, afternoon, evening and night, in minutes since midnight.
    private static let startOfPart = [360, 720, 1080, 1260]

    /// Minutes since midnight; the midnight that ends a day still belongs to it.
    private static func minutes(of clock: String) -> Int {
        let fields = clock.split(separator: ":").compactMap { Int($0) }
        return fields.count > 1 ? min(fields[0] * 60 + fields[1], minutesOfDay - 1) : 0
    }
}

extension TimelinePlace: Comparable {
    /// Two open places are equal in this order: nothing is known of which is first.
    public static func < (lhs: TimelinePlace, rhs: TimelinePlace) -> Bool {
        lhs.start == rhs.start ? lhs.length > rhs.length : lhs.start < rhs.start
    }
}

extension TimelinePlace.Extent {
    /// Days since 1970-01-01; for years before the common era near enough to give their order.
    fileprivate var dayNumbers: ClosedRange<Int>? {
        switch self {
        case .days(let days): return days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch
        case .yearsBeforeCommonEra(let years):
            // The common era begins 719,162 days before 1970; a year has 366 days at most.
            let (first, last) = (years.lowerBound * 366 - 719_162, (years.upperBound + 1) * 366 - 719_163)
            return first...max(first, last)
        case .open: return nil
        }
    }
}

extension DateValue {
    /// What the value names of the calendar, or `nil` where it names no point of it.
    fileprivate var extent: TimelinePlace.Extent? {
        if let interval { return .days(interval) }
        switch kind {
        case .day(nil, nil, nil): return .open(.day)
        case .day(nil, _, _), .month(nil, _?), .quarter(nil, _?), .half(nil, _), .season(nil, _),
            .year(nil),
            .decade(nil), .century(nil, _):
            return .open(.year)
        case .month(nil, nil): return .open(.month)
        case .week(nil, _, _), .weekday: return .open(.week)
        case .quarter(nil, nil): return .open(.quarter)
        case .year(let year?) where year < 0: return .yearsBeforeCommonEra(year...year)
        case .century(let number?, isBeforeCommonEra: true):
            return .yearsBeforeCommonEra((-100 * number - 100)...(-100 * number - 1))
        case .millennium(let number, isBeforeCommonEra: true):
            return .yearsBeforeCommonEra((-1000 * number - 1000)...(-1000 * number - 1))
        default: return nil
        }
    }
}
