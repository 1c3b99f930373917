/// Times of day beside a day, with their zones.
extension DateLineReader {
    struct Clock {
        var minute: Int
        var isHalved = false
        var end: Int
        var zone: Zone = .none
        /// The zone as it is said: `EST`, `UTC+2`.
        var zoneName: String?
    }

    enum Zone { case none, universal, american, dayFirst, named }

    /// `09:30`, `T09:30:12.5+02:00`, `at 9.30 p.m. EST`, `9pm`
    func clock(after position: Int) -> Clock? {
        var i = position
        var steps = 0
        while i < tokens.count, steps < 4 {
            if tokens[i].kind == .mark {
                guard !isMark(i, "(") else { break }
                i += 1
            } else if isTimeLink(i) {
                i += 1
            } else {
                break
            }
            steps += 1
        }
        return clock(at: i)
    }

    /// Whether a word may stand between a day and its time.
    private func isTimeLink(_ i: Int) -> Bool {
        guard let word = word(i) else { return false }
        return contains(DateLineWords.timeLinks, word) || DateLineWords.weekday(word) != nil
    }

    func clock(at i: Int) -> Clock? {
        guard let hour = number(i, digits: 1...2), hour < 24 else { return compactClock(at: i) }
        var clock = Clock(minute: hour * 60, end: i + 1)
        let hasMinutes: Bool
        if isMark(i + 1, ":.") || isWord(i + 1, "h"), let minute = number(i + 2, digits: 2...2),
            minute < 60,
            !isMark(i + 3, ".") || !(number(i + 4, digits: 2...4) != nil && isMark(i + 1, "."))
        {
            hasMinutes = true
            clock.minute += minute
            clock.end = i + 3
            if isMark(clock.end, ":"), let second = number(clock.end + 1, digits: 2...2), second <= 60 {
                clock.end += 2
                if isMark(clock.end, ".,"), number(clock.end + 1, digits: 1...9) != nil { clock.end += 2 }
            }
        } else {
            hasMinutes = false
        }
        if let (isAfternoon, end) = half(at: clock.end) {
            guard (1...12).contains(hour) || isAfternoon else { return nil }
            if hour <= 12 { clock.minute = clock.minute % 720 + (isAfternoon ? 720 : 0) }
            clock.isHalved = true
            clock.end = end
        } else if !hasMinutes {
            return nil
        }
        return zoned(clock)
    }

    /// `1415 GMT`, `T093000Z`
    func compactClock(at i: Int) -> Clock? {
        guard let value = number(i, digits: 4...6), tokens[i].range.count != 5 else { return nil }
        let time = tokens[i].range.count == 6 ? value / 100 : value
        guard time / 100 < 24, time % 100 < 60 else { return nil }
        let clock = zoned(Clock(minute: time / 100 * 60 + time % 100, end: i + 1))
        return isWord(i - 1, "t") || clock.zone != .none ? clock : nil
    }

    func half(at i: Int) -> (isAfternoon: Bool, end: Int)? {
        guard let word = word(i), let first = word.first, first == 0x61 || first == 0x70 else { return nil }
        if word.count == 2, word.last == 0x6D { return (first == 0x70, isMark(i + 1, ".") ? i + 2 : i + 1) }
        guard word.count == 1 else { return nil }
        let next = skipping(i + 1, ".")
        guard isWord(next, "m") else { return nil }
        return (first == 0x70, isMark(next + 1, ".") ? next + 2 : next + 1)
    }

    /// The clock with the zone after it, which is a name in capitals or an offset.
    func zoned(_ clock: Clock) -> Clock {
        var clock = clock
        var i = clock.end
        let isBracketed = isMark(i, "(")
        if isBracketed { i += 1 }
        if let word = word(i), (1...5).contains(word.count) {
            let name = String(decoding: word, as: UTF8.self)
            let isCapital = bytes[tokens[i].range].allSatisfy { ASCII.isLetter($0) && $0 & 0x20 == 0 }
            if DateLineWords.universal.contains(name) {
                clock.zone = .universal
            } else if DateLineWords.american.contains(name) {
                clock.zone = .american
            } else if DateLineWords.dayFirst.contains(name) {
                clock.zone = .dayFirst
            } else if isCapital, word.count >= 2, clock.zone == .none, !isLabel(word),
                DateLineWords.weekday(word) == nil, DateLineWords.month(word) == nil, name != "by"
            {
                clock.zone = .named
            }
            if clock.zone != .none {
                clock.zoneName = name == "z" ? "UTC" : name.uppercased()
                i += 1
                if isBracketed, isMark(i, ")") { i += 1 }
                clock.end = i
            }
        }
        if isMark(clock.end, "+-"), let offset = number(clock.end + 1, digits: 1...4),
            tokens.indices.contains(clock.end), !tokens[clock.end + 1].isApart
        {
            var end = clock.end + 2
            var minutes = tokens[clock.end + 1].range.count > 2 ? offset % 100 : 0
            let hours = tokens[clock.end + 1].range.count > 2 ? offset / 100 : offset
            if isMark(end, ":"), let parted = number(end + 1, digits: 2...2) {
                minutes = parted
                end += 2
            }
            let isZero = hours == 0 && minutes == 0
            clock.zoneName = PublicationDate.zone(
                hours: hours, minutes: minutes, isWest: isMark(clock.end, "-"))
            clock.zone = isZero ? .universal : .named
            clock.end = end
            if isMark(end, "("), word(end + 1) != nil, isMark(end + 2, ")") { clock.end = end + 3 }
        }
        return clock
    }

    /// A time right before a day: `11:04 PM EST, Mon November 18, 2019`.
    func clock(endingAt position: Int) -> (clock: Clock, start: Int)? {
        for start in max(0, position - 9)..<position {
            guard !isUsed[start], let clock = clock(at: start), clock.end <= position else { continue }
            let gap = clock.end..<position
            let isNear = gap.allSatisfy {
                isMark($0, ",|-/.") || isWord($0, "on")
                    || tokens[$0].kind == .mark && tokens[$0].range.count > 1
            }
            if isNear { return (clock, start) }
        }
        return nil
    }
}
