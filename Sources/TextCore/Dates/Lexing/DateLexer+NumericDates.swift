/// Numbers joined by hyphens, slashes and full stops: dates, and phone numbers that must not become dates.
extension DateLexer {
    /// `2020-01-05`, `2020-01`, `25/12/2020`, `12-25-20`, `25.12.2020`.
    mutating func readNumericDate(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        let separator = bytes[run.end]
        let second = digits(bytes, run.end + 1, end)
        guard second.count == 2 || second.count == 1 else { return nil }
        let hasThird =
            second.end + 1 < end && bytes[second.end] == separator
            && ASCII.isDigit(bytes[second.end + 1])
        guard hasThird else {
            guard run.count == 4, separator == 0x2D, second.count == 2, isCut(bytes, second.end, end),
                (1000...2999).contains(run.value)
            else { return nil }
            return appendYearAndTwoDigits(start, run, second)
        }
        let third = digits(bytes, second.end + 1, end)
        if run.count == 4, second.count <= 2, third.count <= 2 {
            // "Ubuntu 2018.1.5" has a version, not a day.
            let isVersion =
                separator == 0x2E && (second.count == 1 || third.count == 1)
                && atoms.last.map { $0.classes.contains(.capital) && $0.symbol == 0 } ?? false
            if !isVersion { return readISODate(bytes, start, run, second, third, end) }
        }
        guard run.count <= 2, third.count == 4 || third.count == 2 && separator != 0x2E,
            isCut(bytes, third.end, end)
        else { return nil }
        // Two digits of year: the hundred years that end 30 years from the turn of the century.
        let year = third.count == 4 ? third.value : third.value + (third.value < 50 ? 2000 : 1900)
        append(
            .numericDate, start, third.end, .numericDate, number: year, second: run.value,
            third: second.value)
        return third.end
    }

    private func isCut(_ bytes: borrowing Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
        guard i < end else { return true }
        if ASCII.isLetterOrDigit(bytes[i]) { return false }
        let isJoin = bytes[i] == 0x2D || bytes[i] == 0x2F || bytes[i] == 0x2E
        return !(isJoin && i + 1 < end && ASCII.isDigit(bytes[i + 1]))
    }

    /// `2020-01` is a month, `2020-21` a span of years, `1998-99` too.
    private mutating func appendYearAndTwoDigits(_ start: Int, _ run: DigitRun, _ second: DigitRun) -> Int {
        if run.value % 100 < second.value && (second.value > 12 || second.value == run.value % 100 + 1) {
            append(.yearSpan, start, second.end, .yearSpan, number: run.value, second: second.value)
        } else if (1...12).contains(second.value) {
            append(.isoDate, start, second.end, .isoDate, number: run.value, second: second.value)
        } else {
            append(.junk, start, second.end, .junk)
        }
        return second.end
    }

    private mutating func readISODate(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ year: DigitRun, _ month: DigitRun, _ day: DigitRun,
        _ end: Int
    ) -> Int? {
        guard (1...2999).contains(year.value) else { return nil }
        append(
            .isoDate, start, day.end, .isoDate, number: year.value, second: month.value, third: day.value)
        guard day.end + 5 < end, bytes[day.end] | 0x20 == 0x74 else {
            if !isCut(bytes, day.end, end) { atoms[atoms.count - 1].classes = .junk }
            return day.end
        }
        // The time is an atom of its own, glued on; the pattern takes both.
        let hour = digits(bytes, day.end + 1, end)
        guard hour.count == 2, hour.value < 24, hour.end + 2 < end, bytes[hour.end] == 0x3A else {
            return day.end
        }
        let minute = digits(bytes, hour.end + 1, end)
        guard minute.count == 2, minute.value < 60 else { return day.end }
        var last = minute.end
        var seconds: Int32 = 0
        if last + 2 < end, bytes[last] == 0x3A {
            let run = digits(bytes, last + 1, end)
            if run.count == 2, run.value < 61 {
                seconds = run.value + 1
                last = run.end
            }
        }
        if last + 1 < end, bytes[last] == 0x2E, ASCII.isDigit(bytes[last + 1]) {
            last = digits(bytes, last + 1, end).end
        }
        if last < end, bytes[last] == 0x5A {
            last += 1
        } else if last + 5 < end, bytes[last] == 0x2B || bytes[last] == 0x2D, bytes[last + 3] == 0x3A,
            ASCII.isDigit(bytes[last + 1]), ASCII.isDigit(bytes[last + 5])
        {
            last += 6
        }
        append(.clock, day.end, last, .clock, number: hour.value * 60 + minute.value, second: seconds)
        return last
    }

    /// `9/11`, `24/7`, `1/2`, `2019/20`.
    mutating func readSlashPair(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        let second = digits(bytes, run.end + 1, end)
        guard second.count > 0, isCut(bytes, second.end, end) else { return nil }
        if run.count == 4, second.count == 2, (1000...2999).contains(run.value),
            (run.value + 1) % 100 == second.value
        {
            append(.yearSpan, start, second.end, .yearSpan, number: run.value, second: second.value)
            return second.end
        }
        guard run.count <= 2, second.count <= 2 else {
            append(.junk, start, second.end, .junk)
            return second.end
        }
        if isDaysOfMonth(bytes, run, second, end) {
            append(.day, start, run.end, [.digits, .number, .day], number: run.value)
            append(.slash, run.end, run.end + 1, [])
            append(.day, run.end + 1, second.end, [.digits, .number, .day], number: second.value)
            return second.end
        }
        if run.value == 1, second.value == 2, let last = atoms.last, last.hasHalf {
            // The fraction of "2 1/2" was read with its whole number.
            extendLast(to: second.end)
            return second.end
        }
        append(.slashPair, start, second.end, .slashPair, number: run.value, second: second.value)
        return second.end
    }

    /// Whether the pair is two days in a row beside their month: `20/21 February`.
    private func isDaysOfMonth(
        _ bytes: borrowing Span<UInt8>, _ first: DigitRun, _ second: DigitRun, _ end: Int
    ) -> Bool {
        guard (1...30).contains(first.value), second.value > first.value, second.value <= 31 else {
            return false
        }
        if let last = atoms.last, last.classes.contains(.month) { return true }
        guard second.end < end, bytes[second.end] == 0x20 else { return false }
        var hash = FNV1a()
        var i = second.end + 1
        while i < end, ASCII.isLetter(bytes[i]) {
            hash.append(bytes[i] | 0x20)
            i += 1
        }
        guard let entry = lexicon.find(bytes, from: second.end + 1, to: i, hash: hash) else { return false }
        return !entry.classes.union(entry.capitalClasses).isDisjoint(with: .month)
    }

    /// `555-1234`, `737-800`: numbers that are names. Years and days keep their dash: `1998-2003`, `4-9`.
    mutating func readDashedNumber(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        let second = digits(bytes, run.end + 1, end)
        guard second.count > 0 else { return nil }
        let isYears = run.count == 4 && second.count == 4
        let isDays = run.count <= 2 && second.count <= 2 && isCut(bytes, second.end, end)
        if isYears && isCut(bytes, second.end, end) || isDays { return nil }
        var last = second.end
        while last + 1 < end, bytes[last] == 0x2D, ASCII.isDigit(bytes[last + 1]) {
            last = digits(bytes, last + 1, end).end
        }
        append(.junk, start, last, .junk)
        return last
    }
}
