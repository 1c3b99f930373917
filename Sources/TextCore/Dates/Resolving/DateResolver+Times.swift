/// Times of day and parts of the day.
extension DateResolver {
    mutating func time() -> DateResolution? {
        guard var minutes = minutesOfDay() else { return nil }
        if let amPm = number(.amPm) {
            guard minutes < 13 * 60, minutes > 0 else { return nil }
            minutes = minutes % 720 + (amPm == 1 ? 720 : 0)
        } else if let part = number(.part) {
            if part > 0, minutes < 720 { minutes += part == 3 && minutes < 6 * 60 ? 0 : 720 }
        } else if captures[.exact] == -2, minutes >= 5 * 60, minutes < 720 {
            minutes += 720
        }
        var suffix = TimexText.clock(minutes)
        if let clock = atom(.clock), clock.second > 1, number(.amPm) == nil { suffix = clockText(clock) }
        return onDay(.time, suffix)
    }

    private func minutesOfDay() -> Int? {
        if let exact = captures[.exact], exact >= 0 { return Int(exact) }
        if let clock = number(.clock) { return clock }
        if let hour = number(.hour) {
            guard hour <= 24 else { return nil }
            return hour * 60 + (captures[.half] == nil ? 0 : 30)
        }
        guard let atom = atom(.number), atom.end - atom.start == 4 else { return nil }
        let (hours, minutes) = (Int(atom.number) / 100, Int(atom.number) % 100)
        return hours < 24 && minutes < 60 ? hours * 60 + minutes : nil
    }

    /// The first hour of "7–9 p.m."; "11–2 p.m." begins in the morning.
    mutating func rangeTime() -> DateResolution? {
        guard let amPm = number(.amPm), let minutes = minutesOfDay(), (1..<13 * 60).contains(minutes),
            let last = atom(.hour2)
        else { return nil }
        let end = last.classes.contains(.clock) ? Int(last.number) : Int(last.number) * 60
        guard end < 13 * 60 else { return nil }
        let isSameHalf = minutes % 720 < end % 720
        let isAfternoon = (amPm == 1) == isSameHalf
        return onDay(.time, TimexText.clock(minutes % 720 + (isAfternoon ? 720 : 0)))
    }

    /// "Quarter past five", "ten to six", "five-thirty"; in the morning unless the words say otherwise.
    mutating func minutesPast() -> DateResolution? {
        guard let hour = number(.hour), (1...24).contains(hour) else { return nil }
        var minutes = captures[.minutes].map(Int.init) ?? 0
        if let words = number(.number2) {
            guard (1...59).contains(words), captures[.direction] != nil || words > 9 else { return nil }
            minutes = captures[.direction] == 1 ? -words : words
            captures[.direction] = nil
        }
        var time = hour * 60 + minutes
        if let amPm = number(.amPm) {
            time = time % 720 + (amPm == 1 ? 720 : 0)
        } else if let part = number(.part), part > 0, time < 720, part < 3 || time >= 5 * 60 {
            time += 720
        } else if captures[.exact] == -2, (5 * 60..<720).contains(time) {
            time += 720
        }
        let isChoice = number(.amPm) == nil && number(.part) == nil && captures[.exact] == nil
        var resolution = onDay(.time, TimexText.clock(time % 1440))
        if isChoice, resolution?.basis == .resolved { resolution?.basis = .assumed }
        return resolution
    }

    /// A bare "20:30". One with seconds is a result of a race as often as a time.
    mutating func clockTime() -> DateResolution? {
        guard let clock = atom(.clock), clock.second == 0 else { return nil }
        return onDay(.time, clockText(clock))
    }

    /// The day that the words name, else the day that the sentence speaks of, with the time after it.
    mutating func onDay(_ type: DateType, _ suffix: String) -> DateResolution? {
        if let month = number(.month), let day = number(.day) {
            return dayOfMonth(month: month, day: day, type: type, suffix: suffix)
        }
        if let weekday = number(.weekday), let day = number(.day) {
            guard let (date, basis) = numberedWeekday(weekday, day) else {
                return DateResolution(type, "XXXX-XX-\(CivilDate.padded(day, to: 2))" + suffix, .unknown)
            }
            reference.note(day: date, block: block)
            return DateResolution(type, date.description + suffix, basis)
        }
        if let weekday = number(.weekday) {
            guard let (date, basis) = dayOfWeek(weekday) else {
                return DateResolution(type, "XXXX-WXX-\(weekday)" + suffix, .unknown)
            }
            reference.note(day: date, block: block)
            return DateResolution(type, date.description + suffix, basis)
        }
        var (day, basis): (CivilDate?, DateBasis) = (nil, .resolved)
        if let offset = captures[.offset] {
            day = published?.adding(days: Int(offset))
        } else if let relation {
            switch relation {
            case .following: day = (reference.day ?? published)?.adding(days: 1)
            case .previous: day = (reference.day ?? published)?.adding(days: -1)
            default: day = reference.day ?? published
            }
        } else if let direction = captures[.direction] {
            day = (reference.day ?? published)?.adding(days: direction == 1 ? -1 : 1)
        } else {
            day = reference.dayBlock == block ? reference.day ?? published : published
            basis = .assumed
        }
        guard let day else { return DateResolution(type, "XXXX-XX-XX" + suffix, .unknown) }
        reference.note(day: day, block: block)
        return DateResolution(type, day.description + suffix, basis)
    }

    mutating func part() -> DateResolution? {
        let part: Int
        if let exact = captures[.exact] {
            part = exact == -2 ? 3 : exact == -3 ? 2 : 0
        } else if let named = number(.part) {
            part = named
        } else {
            return nil
        }
        var resolution = onDay(.time, "T" + TimexText.parts[part])
        // "To stay overnight" is no night in particular.
        let isOvernight = captures[.offset] == -1 && captures[.exact] == -2 && range.count == 1
        if isOvernight, clause.direction.direction != .past || !clause.direction.isSure {
            resolution?.basis = .assumed
        }
        return resolution
    }
}
