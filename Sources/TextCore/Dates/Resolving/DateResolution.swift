/// A value before it is written down as a ``DateExpression``.
struct DateResolution: Sendable {
    var type: DateType
    var value: String
    var modifier: DateModifier?
    var basis: DateBasis
    var details = DateDetails()

    init(_ type: DateType, _ value: String, _ basis: DateBasis = .explicit, _ modifier: DateModifier? = nil)
    {
        self.type = type
        self.value = value
        self.basis = basis
        self.modifier = modifier
    }

    /// The resolution, or an unknown past or future where the calendar has no such value, such as a year after 9999.
    var withinCalendar: DateResolution {
        guard DateValue(value) == nil else { return self }
        return DateResolution(.date, value.first == "-" ? "PAST_REF" : "FUTURE_REF", .unknown)
    }
}

/// Writes TIMEX3 values.
enum TimexText {
    static func year(_ year: Int) -> String {
        year > 0 ? CivilDate.padded(year, to: 4) : "-" + CivilDate.padded(1 - year, to: 4)
    }

    static func month(_ year: Int?, _ month: Int) -> String {
        "\(year.map(Self.year) ?? "XXXX")-\(CivilDate.padded(month, to: 2))"
    }

    static func day(_ year: Int?, _ month: Int, _ day: Int) -> String {
        "\(Self.month(year, month))-\(CivilDate.padded(day, to: 2))"
    }

    static func week(of date: CivilDate) -> String {
        let (year, week) = date.isoWeek
        return "\(Self.year(year))-W\(CivilDate.padded(week, to: 2))"
    }

    static func weekend(of date: CivilDate) -> String { week(of: date) + "-WE" }

    static func quarter(_ year: Int?, _ quarter: Int) -> String {
        "\(year.map(Self.year) ?? "XXXX")-Q\(quarter)"
    }

    static let seasons = ["SP", "SU", "FA", "WI"]
    static let parts = ["MO", "AF", "EV", "NI"]

    static func clock(_ minutes: Int, seconds: Int? = nil) -> String {
        let time = "T\(CivilDate.padded(minutes / 60, to: 2)):\(CivilDate.padded(minutes % 60, to: 2))"
        return seconds.map { "\(time):\(CivilDate.padded($0, to: 2))" } ?? time
    }

    static func duration(_ count: String, _ unit: DateUnit) -> String {
        "P" + (unit.isPartOfDay ? "T" : "") + count + unit.code
    }
}
