/// A unit of time, with the letters that TIMEX3 writes for it.
enum DateUnit: UInt8, Hashable, Sendable, CaseIterable {
    case none
    case second, minute, hour
    case day, weekend, week, fortnight, month, quarter, half, season, year, decade, century, millennium

    /// Whether a duration in this unit stands after a `T`.
    var isPartOfDay: Bool { self == .second || self == .minute || self == .hour }

    /// The unit's letters in a duration.
    var code: String {
        switch self {
        case .none: "X"
        case .second, .half: "S"
        case .minute, .month: "M"
        case .hour: "H"
        case .day: "D"
        case .weekend: "WE"
        case .week, .fortnight: "W"
        case .quarter: "Q"
        case .season: "SE"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        case .millennium: "L"
        }
    }

    static let named: [String: DateUnit] = [
        "second": .second, "minute": .minute, "hour": .hour, "day": .day, "weekend": .weekend,
        "week": .week, "fortnight": .fortnight, "month": .month, "quarter": .quarter, "half": .half,
        "season": .season, "year": .year, "decade": .decade, "century": .century,
        "millennium": .millennium,
    ]
}
