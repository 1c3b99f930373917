/// Reads a TIMEX3 value from its bytes.
struct DateValueReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> (DateValue.Kind, DateValue.TimeOfDay?)? {
        guard bytes.count < 64 else { return nil }
        switch String(decoding: bytes, as: UTF8.self) {
        case "PAST_REF": return (.past, nil)
        case "PRESENT_REF": return (.present, nil)
        case "FUTURE_REF": return (.future, nil)
        default: break
        }
        if take("P") { return readDuration().map { (.duration($0), nil) } }
        guard let kind = readPoint() else { return nil }
        var time: DateValue.TimeOfDay?
        if take("T") {
            guard case .day = kind, let read = readTime() else {
                guard case .weekday = kind, let read = readTime() else { return nil }
                return position == bytes.count ? (kind, read) : nil
            }
            time = read
        }
        return position == bytes.count ? (kind, time) : nil
    }

    // MARK: Points of the calendar

    private mutating func readPoint() -> DateValue.Kind? {
        let isNegative = take("-")
        guard let head = field() else { return nil }
        let sign = isNegative ? -1 : 1
        switch head.digits {
        case 1: return head.value.map { .millennium($0, isBeforeCommonEra: isNegative) }
        case 2: return .century(head.value, isBeforeCommonEra: isNegative)
        case 3: return isNegative ? nil : .decade(head.value)
        case 4: break
        default: return isNegative && head.digits < 8 ? head.value.map { .year(-$0) } : nil
        }
        let year = head.value.map { $0 * sign }
        if take("/") {
            guard let first = year, let last = field()?.value, last >= first else { return nil }
            return .years(first, last)
        }
        guard !isNegative, take("-") else { return .year(year) }
        return readPart(of: year)
    }

    private mutating func readPart(of year: Int?) -> DateValue.Kind? {
        if take("W") {
            if take("I") { return .season(year: year, season: 3) }
            guard let week = field(), week.digits == 2 else { return nil }
            guard take("-") else { return .week(year: year, week: week.value, isWeekend: false) }
            if take("W") { return take("E") ? .week(year: year, week: week.value, isWeekend: true) : nil }
            guard let weekday = field()?.value, (1...7).contains(weekday), week.value == nil else {
                return nil
            }
            return .weekday(weekday)
        }
        for (season, name) in TimexText.seasons.enumerated() where take(name) {
            return .season(year: year, season: season)
        }
        if take("Q") { return field().map { .quarter(year: year, quarter: $0.value) } }
        if take("H") { return field().map { .half(year: year, half: $0.value) } }
        guard let month = field(), month.digits == 2, (1...12).contains(month.value ?? 1) else {
            return nil
        }
        guard take("-") else { return .month(year: year, month: month.value) }
        guard let day = field(), day.digits == 2, (1...31).contains(day.value ?? 1) else { return nil }
        if take("/") {
            guard let first = date(year, month.value, day.value),
                case .day(let year, let month, let day)? = readPoint(),
                let last = date(year, month, day), last >= first
            else { return nil }
            return .days(first, last)
        }
        return .day(year: year, month: month.value, day: day.value)
    }

    private func date(_ year: Int?, _ month: Int?, _ day: Int?) -> CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private mutating func readTime() -> DateValue.TimeOfDay? {
        for (part, name) in TimexText.parts.enumerated() where take(name) { return .part(part) }
        let clock = bytes[position...]
        guard clock.count == 5 || clock.count == 8, clock.allSatisfy({ ASCII.isDigit($0) || $0 == 0x3A })
        else { return nil }
        position = bytes.count
        return .clock(String(decoding: clock, as: UTF8.self))
    }

    // MARK: Durations

    private mutating func readDuration() -> [DateValue.Length]? {
        var lengths: [DateValue.Length] = []
        var isTime = false
        while position < bytes.count {
            if take("T") { isTime = true }
            var count: String?
            if !take("X") {
                let start = position
                while position < bytes.count, ASCII.isDigit(bytes[position]) || bytes[position] == 0x2E {
                    position += 1
                }
                guard position > start else { return nil }
                count = String(decoding: bytes[start..<position], as: UTF8.self)
            }
            let units = DateUnit.allCases.filter {
                $0.isPartOfDay == isTime && ![.none, .fortnight, .half, .season].contains($0)
            }
            // Longer codes first: `DE` before `D`.
            guard
                let unit = units.sorted(by: { $0.code.count > $1.code.count }).first(where: {
                    take($0.code)
                })
            else { return nil }
            lengths.append(DateValue.Length(count: count, unit: unit))
        }
        return lengths.isEmpty ? nil : lengths
    }

    // MARK: Bytes

    /// Digits, or as many `X` for what is unknown.
    private mutating func field() -> (value: Int?, digits: Int)? {
        let start = position
        while position < bytes.count, bytes[position] == 0x58 { position += 1 }
        if position > start { return (nil, position - start) }
        var value = 0
        while position < bytes.count, ASCII.isDigit(bytes[position]), position - start < 9 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return position > start ? (value, position - start) : nil
    }

    private mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard position + wanted.count <= bytes.count,
            Array(bytes[position..<position + wanted.count]) == wanted
        else { return false }
        position += wanted.count
        return true
    }
}
