/// Whether a text writes 25/12/2020 or 12/25/2020, told by the dates that can be read in one way only.
enum NumericDateOrder {
    /// The order, or `nil` where no date tells it or two dates tell otherwise.
    ///
    /// Full stops part day, month and year only where the day stands first.
    static func isDayFirst(in text: ArticleText) -> Bool? {
        let bytes = text.utf8.span
        var (dayFirst, monthFirst) = (false, false)
        var i = 1
        while i + 3 < bytes.count {
            let separator = bytes[i]
            guard separator == 0x2F || separator == 0x2D || separator == 0x2E, ASCII.isDigit(bytes[i - 1]),
                ASCII.isDigit(bytes[i + 1]), i < 3 || !ASCII.isDigit(bytes[i - 3])
            else {
                i += 1
                continue
            }
            let first = number(bytes, endingAt: i)
            let second = number(bytes, startingAt: i + 1)
            if second.end + 1 < bytes.count, bytes[second.end] == separator,
                ASCII.isDigit(bytes[second.end + 1])
            {
                if first > 12, first < 32, second.value <= 12 { dayFirst = true }
                if second.value > 12, second.value < 32, first <= 12 { monthFirst = true }
                if separator == 0x2E, first < 32, second.value <= 12 { dayFirst = true }
            }
            i = second.end
        }
        return dayFirst == monthFirst ? nil : dayFirst
    }

    private static func number(_ bytes: borrowing Span<UInt8>, endingAt end: Int) -> Int {
        let ones = Int(bytes[end - 1] - 0x30)
        guard end > 1, ASCII.isDigit(bytes[end - 2]) else { return ones }
        return Int(bytes[end - 2] - 0x30) * 10 + ones
    }

    private static func number(_ bytes: borrowing Span<UInt8>, startingAt start: Int) -> (
        value: Int, end: Int
    ) {
        var value = 0
        var i = start
        while i < bytes.count, i < start + 3, ASCII.isDigit(bytes[i]) {
            value = value * 10 + Int(bytes[i] - 0x30)
            i += 1
        }
        return (value, max(i, start + 1))
    }
}
