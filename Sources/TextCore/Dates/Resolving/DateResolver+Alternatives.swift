/// The value that an assumed one was chosen over.
extension DateResolver {
    /// The rival of a value, where a choice was made between two: the day a week or a year off, on the other side of
    /// the publication, or the day with its numbers the other way round.
    func alternative(to resolution: DateResolution) -> String? {
        let value = resolution.value
        guard let published, resolution.type == .date || resolution.type == .time else { return nil }
        let isDay = value.utf8.count >= 10
        let suffix = isDay ? String(value.dropFirst(10)) : ""
        let fields = value.prefix(10).split(separator: "-").map { Int($0) }
        guard fields.count > 1, let year = fields[0], let month = fields[1] else { return nil }
        let day = isDay && fields.count > 2 ? fields[2] : nil
        if let atom = atom(.date), atom.classes.contains(.numericDate), let day {
            return CivilDate(year: year, month: day, day: month).map { $0.description + suffix }
        }
        if number(.weekday) != nil, number(.month) == nil, number(.day) == nil {
            guard let day, let date = CivilDate(year: year, month: month, day: day) else { return nil }
            return date.adding(days: date < published ? 7 : -7).map { $0.description + suffix }
        }
        // Of an nth weekday the other year has another day.
        if isDay, number(.day) == nil { return nil }
        guard number(.month) != nil, captures[.year] == nil, abs(year - published.year) < 2 else {
            return nil
        }
        let isPast =
            (year, month, day ?? 0) < (published.year, published.month, day == nil ? 0 : published.day)
        let other = isPast ? year + 1 : year - 1
        guard let day else { return fields.count == 2 ? TimexText.month(other, month) : nil }
        return CivilDate(year: other, month: month, day: day).map { $0.description + suffix }
    }
}
