/// The day in an article's address: `/2024/03/05/`, `/2024-03-05-title`, `/20240305/`.
package enum AddressDay {
    /// - Returns: `nil` where the path has no whole day, or more than one.
    package static func date(in address: String) -> CivilDate? {
        let bytes = Array(address.utf8.prefix(1000))
        guard let path = start(ofPath: bytes) else { return nil }
        var found: CivilDate?
        var i = path
        while i < bytes.count, bytes[i] != UInt8(ascii: "?"), bytes[i] != UInt8(ascii: "#") {
            guard isSeparator(bytes[i]), let (date, end) = day(bytes, i + 1) else {
                i += 1
                continue
            }
            if let found, found != date { return nil }
            found = date
            i = end
        }
        return found
    }

    private static func start(ofPath bytes: [UInt8]) -> Int? {
        guard let host = bytes.firstRange(of: Array("://".utf8))?.upperBound else {
            return bytes.first == 0x2F ? 0 : nil
        }
        return bytes[host...].firstIndex(of: UInt8(ascii: "/"))
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func day(_ bytes: [UInt8], _ start: Int) -> (CivilDate, end: Int)? {
        func number(_ i: Int, _ digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
            var (value, end) = (0, i)
            while end < bytes.count, ASCII.isDigit(bytes[end]), end - i <= digits.upperBound {
                value = value * 10 + Int(bytes[end] - 0x30)
                end += 1
            }
            return digits.contains(end - i) ? (value, end) : nil
        }
        if let (value, end) = number(start, 8...8),
            let date = likely(value / 10_000, value / 100 % 100, value % 100)
        {
            return (date, end)
        }
        guard let (year, yearEnd) = number(start, 4...4), yearEnd < bytes.count, isSeparator(bytes[yearEnd])
        else {
            return nil
        }
        let month: (value: Int, end: Int)
        if let digits = number(yearEnd + 1, 1...2) {
            month = digits
        } else {
            let word = bytes[(yearEnd + 1)...].prefix { ASCII.isLetter($0) }
            guard let named = DateLineWords.month(Array(word.map { $0 | 0x20 })[...]) else { return nil }
            month = (named, yearEnd + 1 + word.count)
        }
        guard month.end < bytes.count, bytes[month.end] == bytes[yearEnd],
            let day = number(month.end + 1, 1...2),
            day.end >= bytes.count || !ASCII.isLetterOrDigit(bytes[day.end]),
            let date = likely(year, month.value, day.value)
        else { return nil }
        return (date, day.end)
    }

    private static func likely(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        (1990...2100).contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }
}
