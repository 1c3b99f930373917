extension PublicationDate {
    /// Reads what sources write: ISO 8601, a mail header's or feed's date, a day with its month's name.
    ///
    ///     PublicationDate(parsing: "Tue, 06 Sep 2022 09:30:00 GMT")
    ///     PublicationDate(parsing: "September 6, 2022 at 9:30 a.m.")
    ///
    /// White space around it is ignored. What has no year, what can be read in two ways (`06/09/2022`), and
    /// a day that no calendar has, is `nil`: such a date counts as absent and is never guessed.
    ///
    /// Source: RFC 5322 §3.3 for mail headers; RSS 2.0 takes dates from RFC 822, with two digits of year.
    public init?(parsing text: some StringProtocol) {
        if let date = PublicationDate(iso8601: text) {
            self = date
            return
        }
        var reader = NamedDateReader(Array(text.utf8))
        guard let date = reader.read() else { return nil }
        self = date
    }
}

/// Reads dates that name their month: words and numbers in one of two orders, then a time perhaps.
private struct NamedDateReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> PublicationDate? {
        guard bytes.count < 80 else { return nil }
        skipSeparators()
        var named: CivilDate.Weekday?
        if let word = peekWord(), let weekday = Self.weekday(word) {
            named = weekday
            position += word.count
            skipSeparators()
        }
        guard let date = readDay() else { return nil }
        if let named, named != date.weekday { return nil }
        skipSeparators()
        if let word = peekWord(), word == Array("at".utf8) {
            position += 2
            skipSeparators()
        }
        if position == bytes.count { return PublicationDate(date: date) }
        guard let minute = readTime() else { return nil }
        return PublicationDate(date: date, minuteOfDay: minute)
    }

    /// `6 September 2022`, `6th Sep. 2022`, `September 6, 2022`.
    private mutating func readDay() -> CivilDate? {
        if let word = peekWord() {
            guard let month = Self.month(word) else { return nil }
            position += word.count
            skipSeparators()
            guard let day = readNumber(), day.digits <= 2 else { return nil }
            skipOrdinal()
            skipSeparators()
            guard let year = readYear(mayBeShort: false) else { return nil }
            return CivilDate(year: year, month: month, day: day.value)
        }
        guard let day = readNumber(), day.digits <= 2 else { return nil }
        skipOrdinal()
        skipSeparators()
        guard let word = peekWord(), let month = Self.month(word) else { return nil }
        position += word.count
        skipSeparators()
        guard let year = readYear(mayBeShort: true) else { return nil }
        return CivilDate(year: year, month: month, day: day.value)
    }

    private mutating func readYear(mayBeShort: Bool) -> Int? {
        guard let number = readNumber() else { return nil }
        if number.digits == 4 { return number.value }
        guard mayBeShort, number.digits == 2 else { return nil }
        // RFC 5322 §4.3: 00…49 are of this century, 50…99 of the last.
        return number.value < 50 ? 2000 + number.value : 1900 + number.value
    }

    /// `09:30`, `09:30:00 GMT`, `9:30 a.m.`, with a zone that is skipped.
    private mutating func readTime() -> Int? {
        guard let hour = readNumber(), hour.digits <= 2, hour.value < 24, take(0x3A),
            let minute = readNumber(),
            minute.digits == 2, minute.value < 60
        else { return nil }
        if take(0x3A) {
            guard let second = readNumber(), second.digits == 2, second.value <= 60 else { return nil }
        }
        var minutes = hour.value * 60 + minute.value
        skipSeparators()
        if position + 1 < bytes.count, bytes[position] | 0x20 == 0x61 || bytes[position] | 0x20 == 0x70,
            bytes[position + 1] | 0x20 == 0x6D || bytes[position + 1] == 0x2E
        {
            guard (1...12).contains(hour.value) else { return nil }
            minutes = minutes % 720 + (bytes[position] | 0x20 == 0x70 ? 720 : 0)
            while position < bytes.count, bytes[position] == 0x2E || ASCII.isLetter(bytes[position]) {
                position += 1
            }
            skipSeparators()
        }
        return isZoneToEnd() ? minutes : nil
    }

    /// Whether only a zone is left: letters, `+0200`, a zone in parentheses.
    private func isZoneToEnd() -> Bool {
        bytes[position...].allSatisfy {
            ASCII.isLetterOrDigit($0) || [0x2B, 0x2D, 0x3A, 0x20, 0x28, 0x29, 0x2F].contains($0)
        } && bytes.count - position < 16
    }

    // MARK: Words and numbers

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSeparators() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x2E, 0x2D].contains(bytes[position]) {
            position += 1
        }
    }

    private mutating func skipOrdinal() {
        guard let word = peekWord(), ["st", "nd", "rd", "th"].contains(where: { word == Array($0.utf8) })
        else { return }
        position += word.count
    }

    private mutating func readNumber() -> (value: Int, digits: Int)? {
        var value = 0
        let start = position
        while position < bytes.count, ASCII.isDigit(bytes[position]), position - start < 5 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return position > start ? (value, position - start) : nil
    }

    /// The word at the position, in lower case.
    private func peekWord() -> [UInt8]? {
        let word = bytes[position...].prefix(while: ASCII.isLetter).map { $0 | 0x20 }
        return word.isEmpty ? nil : word
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ].map { Array($0.utf8) }

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map { Array($0.utf8) }

    /// A month by its name or at least three letters of it.
    private static func month(_ word: [UInt8]) -> Int? {
        guard word.count > 2 else { return nil }
        return months.firstIndex { $0.starts(with: word) }.map { $0 + 1 }
    }

    private static func weekday(_ word: [UInt8]) -> CivilDate.Weekday? {
        guard word.count > 2, let index = weekdays.firstIndex(where: { $0.starts(with: word) }) else {
            return nil
        }
        return CivilDate.Weekday(rawValue: index + 1)
    }
}
