import TextCore

extension PublicationDate {
    /// The date as a number that sorts as it does: days since 1970 × 2048, plus 1 + the minute of the day if it is known.
    package var sortKey: Int { date.daysSinceEpoch * 2048 + (minuteOfDay.map { $0 + 1 } ?? 0) }

    /// The date with this key; `nil` if there is none.
    package init?(sortKey: Int) {
        let minute = sortKey & 2047
        guard let date = CivilDate(daysSinceEpoch: sortKey >> 11), minute <= 1440 else { return nil }
        self.init(date: date, minuteOfDay: minute > 0 ? minute - 1 : nil)
    }
}
