/// Number shapes: counts, years, clock times, numeric dates, and what only looks like them.
extension DateLexer {
    mutating func readNumber(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Int {
        let run = digits(bytes, start, end)
        if isAfterJoinedMonth(start) { return readPlain(bytes, start, run, end) }
        let isGlued = isGluedBefore(bytes, start)
        if isGlued { return appendJunk(bytes, start, run.end, end) }
        if run.end < end {
            switch bytes[run.end] {
            case 0x3A where run.count < 3:
                if let after = readClock(bytes, start, run, end, separator: 0x3A) { return after }
            case 0x2D, 0x2F, 0x2E:
                if let after = readNumericDate(bytes, start, run, end) { return after }
                if bytes[run.end] == 0x2E, let after = readDecimal(bytes, start, run, end) { return after }
                if bytes[run.end] == 0x2F, let after = readSlashPair(bytes, start, run, end) {
                    return after
                }
                if bytes[run.end] == 0x2D, let after = readDashedNumber(bytes, start, run, end) {
                    return after
                }
            case 0x2C:
                if let after = readThousands(bytes, start, run, end) { return after }
            default: break
            }
        }
        return readPlain(bytes, start, run, end)
    }

    /// A number or date in digits of double width, which East Asian text has: `２０２４-０３-０５`.
    mutating func readWideNumber(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Int {
        /// No number that means a date is longer.
        let limit = 32
        var narrow: [UInt8] = []
        var places: [Int] = []
        var i = start
        while i < end, narrow.count < limit {
            let (scalar, length) = bytes.scalar(at: i)
            // The wide forms of U+0021…U+007E lie at U+FF01…U+FF5E.
            let plain = (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
            guard plain < 0x80, case let byte = UInt8(plain),
                ASCII.isDigit(byte) || [0x2D, 0x2E, 0x2F, 0x3A].contains(byte)
            else { break }
            narrow.append(byte)
            places.append(i)
            i += length
        }
        places.append(i)
        while let last = narrow.last, !ASCII.isDigit(last) { narrow.removeLast() }
        let known = atoms.count
        let read = readNumber(narrow.span, at: 0, end: narrow.count)
        for position in known..<atoms.count {
            atoms[position].start = UInt32(places[Int(atoms[position].start)])
            atoms[position].end = UInt32(places[Int(atoms[position].end)])
        }
        return places[max(1, read)]
    }

    /// Whether a dash, slash or full stop ties the number to a month, or to a day with its month: `Sep-23-2020`.
    private func isAfterJoinedMonth(_ start: Int) -> Bool {
        func isJoin(_ position: Int) -> Bool {
            guard position > 0, atoms[position - 1].end == atoms[position].start else { return false }
            return atoms[position].classes.contains(.dash)
                || atoms[position].symbol == DateLexicon.Shape.slash.rawValue
        }
        let last = atoms.count - 1
        guard last > 0, Int(atoms[last].end) == start, isJoin(last) else { return false }
        let before = atoms[last - 1].classes
        if before.contains(.month) { return true }
        return before.contains(.day) && last > 2 && isJoin(last - 2)
            && atoms[last - 2].end == atoms[last - 1].start && atoms[last - 3].classes.contains(.month)
    }

    struct DigitRun {
        var value: Int32
        var count: Int
        var end: Int
    }

    /// The run of digits at `start`; its value stops growing after nine digits.
    func digits(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> DigitRun {
        var run = DigitRun(value: 0, count: 0, end: start)
        while run.end < end, ASCII.isDigit(bytes[run.end]) {
            if run.count < 9 { run.value = run.value * 10 + Int32(bytes[run.end] - 0x30) }
            run.count += 1
            run.end += 1
        }
        return run
    }

    /// Whether the number belongs to the word or mark right before it: `A320`, `#7`, `/2020`.
    private func isGluedBefore(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
        guard let last = atoms.last, Int(last.end) == start else { return false }
        if last.classes.contains(.word) {
            // "Sep23", "FY24" and "c.1950" are dates, "A320" and "C1950" none.
            return last.classes.isDisjoint(with: [.month, .weekday]) && bytes[start - 1] != 0x2E
                && last.symbol != lexicon.fiscalYear
        }
        let byte = bytes[start - 1]
        if byte == 0x2D {
            // "F-16", "Covid-19": a capitalised word, a hyphen, a number. "mid-2019" and "Feb-2019" are none.
            guard atoms.count > 1, Int(atoms[atoms.count - 2].end) == Int(last.start) else { return false }
            let before = atoms[atoms.count - 2]
            return before.classes.contains(.junk)
                || before.classes.contains(.capital)
                    && before.classes.isDisjoint(with: [.month, .ambiguous, .weekday])
                    && before.symbol == 0
        }
        return byte == 0x23 || byte == 0x40 || byte == 0x2F || byte == 0x5F || byte == 0x3D || byte == 0x26
            || byte == 0x2B || byte == 0x2E
    }

    /// Takes in the letters and digits that follow the number without a space: `737-800`, `2000km`, `1.2.3`.
    private mutating func appendJunk(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ from: Int, _ end: Int
    ) -> Int {
        var i = from
        while i < end,
            ASCII.isLetterOrDigit(bytes[i])
                || (bytes[i] == 0x2D || bytes[i] == 0x2E || bytes[i] == 0x2F || bytes[i] == 0x2C
                    || bytes[i] == 0x3A)
                    && i + 1 < end && ASCII.isDigit(bytes[i + 1])
        {
            i += 1
        }
        append(.junk, start, i, .junk)
        return i
    }

    private mutating func readPlain(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int {
        if run.end < end, ASCII.isLetter(bytes[run.end]) {
            var letters = run.end
            while letters < end, ASCII.isLetter(bytes[letters]) { letters += 1 }
            if letters >= end || !ASCII.isDigit(bytes[letters]) {
                if let after = readSuffix(bytes, start, run, letters, end) { return after }
            } else if letters == run.end + 1 {
                if let after = readHourWithLetter(bytes, start, run, end) { return after }
                if let after = readFiscalCode(bytes, start, run, end) { return after }
            }
            return appendJunk(bytes, start, run.end, end)
        }
        if run.count == 8, isCompactDate(bytes, start, run, end) {
            append(
                .isoDate, start, run.end, .isoDate, number: run.value / 10000,
                second: run.value / 100 % 100, third: run.value % 100)
        } else if run.count > 4 || run.value > 2999 {
            append(
                .digits, start, run.end, run.count > 9 ? .digits : [.digits, .number], number: run.value)
        } else if run.count == 4, run.value >= 1000 {
            append(.year, start, run.end, [.digits, .number, .year], number: run.value)
        } else {
            appendSmall(start, run)
        }
        if run.count == 4, run.value < 2400, run.value % 100 < 60 {
            atoms[atoms.count - 1].classes.insert(.militaryTime)
        }
        if run.count < 3 { readHalf(bytes, run.end, end) }
        return run.end
    }

    /// Whether eight digits are a day of the calendar near our time, not a number of something: `20240305`.
    private func isCompactDate(_ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int)
        -> Bool
    {
        let (year, month, day) = (
            Int(run.value / 10000), Int(run.value / 100 % 100), Int(run.value % 100)
        )
        guard (1950...2050).contains(year), CivilDate(year: year, month: month, day: day) != nil else {
            return false
        }
        // Part of a longer name or number, or a number by the sign before it.
        if start > 0, [0x23, 0x24, 0x2D, 0x2F, 0x5F, 0x2B].contains(bytes[start - 1]) { return false }
        if run.end < end, [0x25, 0x2D, 0x2F, 0x5F].contains(bytes[run.end]) { return false }
        guard let before = atoms.last else { return true }
        if !before.classes.isDisjoint(with: [.currency, .numbered, .number, .junk]) { return false }
        // "Account 20240305" numbers the account.
        return !before.classes.contains(.capital)
            || !before.classes.isDisjoint(with: [.function, .preposition, .past, .weekday])
    }

    private mutating func appendSmall(_ start: Int, _ run: DigitRun) {
        var classes: DateWordClass = [.digits, .number]
        var shape = DateLexicon.Shape.digits
        if run.count <= 2 {
            if run.count == 2 { classes.insert(.twoDigits) }
            if run.value <= 24 { classes.insert(.hour) }
            if run.value >= 1, run.value <= 31 { classes.insert(.day) }
            shape = run.value > 31 || run.value < 1 ? .hour : .day
        }
        append(shape, start, run.end, classes, number: run.value)
    }

    /// `4th`, `1990s`, `9am`, `2hrs`: a number with a suffix that says what it is.
    private mutating func readSuffix(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ letters: Int, _ end: Int
    ) -> Int? {
        let first = bytes[run.end] | 0x20
        let length = letters - run.end
        if length == 1, first == 0x73 {
            if run.count == 4, run.value % 10 == 0 {
                append(.decade, start, letters, .decade, number: run.value)
                return letters
            }
            if run.count == 2, run.value % 10 == 0, run.value > 10 {
                append(.decade, start, letters, [.decade, .twoDigits], number: 1900 + run.value)
                return letters
            }
            return nil
        }
        if length == 1, let after = readFiscalCode(bytes, start, run, end) { return after }
        if length == 2, run.count <= 3 {
            let second = bytes[run.end + 1] | 0x20
            let isOrdinal =
                first == 0x74 && second == 0x68 || first == 0x73 && second == 0x74
                || first == 0x6E && second == 0x64 || first == 0x72 && second == 0x64
            if isOrdinal {
                let isDay = run.value >= 1 && run.value <= 31
                append(
                    isDay ? .ordinalDay : .ordinal, start, letters,
                    isDay ? [.ordinal, .ordinalDay] : .ordinal,
                    number: run.value)
                return letters
            }
        }
        let suffix = wordHash(bytes, run.end, letters)
        let isMeridiem =
            length == 1 && (first == 0x61 || first == 0x70) && letters < end && bytes[letters] == 0x2E
        if let entry = lexicon.find(bytes, from: run.end, to: letters, hash: suffix),
            !entry.classes.isDisjoint(with: [.amPm, .unit, .units])
        {
            appendSmall(start, run)
            return run.end
        }
        if isMeridiem, run.count <= 2 {
            appendSmall(start, run)
            return run.end
        }
        return nil
    }

    /// `19h30`.
    private mutating func readHourWithLetter(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        guard run.count <= 2, run.value < 24, bytes[run.end] == 0x68 else { return nil }
        let minutes = digits(bytes, run.end + 1, end)
        guard minutes.count == 2, minutes.value < 60,
            minutes.end == end || !ASCII.isLetterOrDigit(bytes[minutes.end])
        else { return nil }
        append(.clock, start, minutes.end, .clock, number: run.value * 60 + minutes.value)
        return minutes.end
    }

    /// `3Q24`, `1H 2023`: a quarter or half, and a year of two or four digits.
    private mutating func readFiscalCode(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        let letter = bytes[run.end]
        let isQuarter = letter == 0x51
        guard run.count == 1, (1...(isQuarter ? 4 : 2)).contains(run.value), isQuarter || letter == 0x48
        else { return nil }
        let shape = isQuarter ? DateLexicon.Shape.quarterCode : .halfCode
        let classes: DateWordClass = isQuarter ? .quarterCode : .halfCode
        guard run.end + 1 < end, ASCII.isDigit(bytes[run.end + 1]) else {
            append(shape, start, run.end + 1, classes, number: run.value)
            return run.end + 1
        }
        let year = digits(bytes, run.end + 1, end)
        guard year.count == 2 || year.count == 4, year.end == end || !ASCII.isLetterOrDigit(bytes[year.end])
        else { return nil }
        append(shape, start, run.end + 1, classes, number: run.value)
        if year.count == 2 {
            append(.shortYear, run.end + 1, year.end, [.shortYear, .digits], number: year.value)
        } else {
            append(.year, run.end + 1, year.end, [.digits, .number, .year], number: year.value)
        }
        return year.end
    }

    private func wordHash(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> FNV1a {
        var hash = FNV1a()
        for i in start..<end { hash.append(bytes[i] | 0x20) }
        return hash
    }

    /// `2 1/2`, where the space may be missing before a fraction sign.
    private mutating func readHalf(_ bytes: borrowing Span<UInt8>, _ from: Int, _ end: Int) {
        guard from + 3 < end, bytes[from] == 0x20 || bytes[from] == 0x2D, bytes[from + 1] == 0x31,
            bytes[from + 2] == 0x2F, bytes[from + 3] == 0x32,
            from + 4 >= end || !ASCII.isLetterOrDigit(bytes[from + 4])
        else { return }
        markHalf()
    }

    private mutating func readClock(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int, separator: UInt8
    ) -> Int? {
        let minutes = digits(bytes, run.end + 1, end)
        guard minutes.count > 0 else { return nil }
        guard run.count <= 2, run.value <= 24, minutes.count == 2, minutes.value < 60,
            run.value < 24 || minutes.value == 0
        else { return appendJunk(bytes, start, run.end, end) }
        var last = minutes.end
        if last < end, bytes[last] == 0x3A {
            let seconds = digits(bytes, last + 1, end)
            guard seconds.count == 2, seconds.value < 61 else {
                return appendJunk(bytes, start, run.end, end)
            }
            append(
                .clock, start, seconds.end, .clock, number: run.value * 60 + minutes.value,
                second: seconds.value + 1)
            return seconds.end
        }
        if last < end, ASCII.isLetterOrDigit(bytes[last]) {
            var letters = last
            while letters < end, ASCII.isLetter(bytes[letters]) { letters += 1 }
            let suffix = wordHash(bytes, last, letters)
            let isMeridiem =
                lexicon.find(bytes, from: last, to: letters, hash: suffix)?.classes.contains(.amPm) == true
                || letters == last + 1 && letters < end && bytes[letters] == 0x2E
            if !isMeridiem { return appendJunk(bytes, start, run.end, end) }
        }
        // A ratio or a score has two small numbers; a time always has two digits of minutes.
        append(.clock, start, last, .clock, number: run.value * 60 + minutes.value)
        last = minutes.end
        return last
    }

    private mutating func readThousands(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        guard run.count <= 3 else { return nil }
        var last = run.end
        var value = Int(run.value)
        while last + 3 < end, bytes[last] == 0x2C {
            let group = digits(bytes, last + 1, end)
            guard group.count == 3 else { break }
            if value < 1_000_000 { value = value * 1000 + Int(group.value) }
            last = group.end
        }
        guard last > run.end else { return nil }
        if last + 1 < end, bytes[last] == 0x2E, ASCII.isDigit(bytes[last + 1]) {
            return appendJunk(bytes, start, last, end)
        }
        append(.digits, start, last, [.digits, .number], number: Int32(clamping: value))
        return last
    }

    private mutating func readDecimal(
        _ bytes: borrowing Span<UInt8>, _ start: Int, _ run: DigitRun, _ end: Int
    ) -> Int? {
        let fraction = digits(bytes, run.end + 1, end)
        guard fraction.count > 0 else { return nil }
        if run.count <= 2, run.value < 24, fraction.count == 2, fraction.value < 60,
            isMeridiemNext(bytes, fraction.end, end)
        {
            append(.clock, start, fraction.end, .clock, number: run.value * 60 + fraction.value)
            return fraction.end
        }
        if fraction.end < end,
            ASCII.isLetter(bytes[fraction.end])
                || bytes[fraction.end] == 0x2E && fraction.end + 1 < end
                    && ASCII.isDigit(bytes[fraction.end + 1])
        {
            return appendJunk(bytes, start, run.end, end)
        }
        append(
            .decimal, start, fraction.end, [.decimal, .digits], number: run.count < 7 ? run.value : 0,
            second: fraction.count < 5 ? fraction.value : 0, third: Int32(fraction.count))
        if fraction.count > 4 || run.count > 6 { atoms[atoms.count - 1].classes = .digits }
        return fraction.end
    }

    private func isMeridiemNext(_ bytes: borrowing Span<UInt8>, _ from: Int, _ end: Int) -> Bool {
        var i = from
        if i < end, bytes[i] == 0x20 { i += 1 }
        guard i + 1 < end, bytes[i] | 0x20 == 0x61 || bytes[i] | 0x20 == 0x70 else { return false }
        return bytes[i + 1] | 0x20 == 0x6D || bytes[i + 1] == 0x2E
    }
}
