/// A day of the proleptic Gregorian calendar.
///
///     CivilDate(year: 2022, month: 9, day: 6)?.weekday    // .tuesday
public struct CivilDate: Hashable, Comparable, Sendable {
    /// ISO 8601's days of the week; Monday is 1.
    public enum Weekday: Int, Hashable, Sendable, CaseIterable {
        case monday = 1
        case tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /// 1…9999 of the common era.
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31, as the month allows.
    public let day: Int

    /// A day, or `nil` where the calendar has no such day or the year is outside 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that lies `daysSinceEpoch` days after 1970-01-01, or `nil` outside the years 1…9999.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    public init?(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// Days since 1970-01-01, negative before.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = (daysSinceEpoch + 3) % 7
        let number = (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
        guard let weekday = Weekday(rawValue: number) else {
            preconditionFailure("A remainder by seven, plus one, is 1…7.")
        }
        return weekday
    }

    /// The day `days` later (earlier where negative), or `nil` outside the years 1…9999.
    public func adding(days: Int) -> CivilDate? {
        CivilDate(daysSinceEpoch: daysSinceEpoch + days)
    }

    /// ISO 8601's week and the year that the week belongs to.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = daysSinceEpoch + 4 - weekday.rawValue
        guard let date = CivilDate(daysSinceEpoch: thursday),
            let newYear = CivilDate(year: date.year, month: 1, day: 1)
        else { return (year, 1) }
        return (date.year, (thursday - newYear.daysSinceEpoch) / 7 + 1)
    }

    /// Whether the year has 366 days: every fourth, of full centuries every fourth.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Days in a month (1…12) of a year.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (lhs: CivilDate, rhs: CivilDate) -> Bool {
        (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// ISO 8601, `2022-09-06`.
    public var description: String {
        "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// Adds the bytes of ``description``, without a string in between.
    package func append(to bytes: inout [UInt8]) {
        func digits(_ number: Int, _ count: Int) {
            var unit = 1
            for _ in 1..<count { unit *= 10 }
            while unit > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
                unit /= 10
            }
        }
        digits(year, 4)
        bytes.append(UInt8(ascii: "-"))
        digits(month, 2)
        bytes.append(UInt8(ascii: "-"))
        digits(day, 2)
    }

    /// A number with leading zeros.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
