/// Whether a text writes 25/12/2020 or 12/25/2020, told by the dates that can be read in one way only.
enum NumericDateOrder {
    static func isDayFirst(in text: ArticleText) -> Bool? {
        let bytes = text.utf8.span
        var votes = 0
        var i = 0
        while i + 7 < bytes.count {
            guard bytes[i] == 0x2F, i > 0, ASCII.isDigit(bytes[i - 1]), ASCII.isDigit(bytes[i + 1]) else {
                i += 1
                continue
            }
            let first = number(bytes, endingAt: i)
            let second = number(bytes, startingAt: i + 1)
            if second.end < bytes.count, bytes[second.end] == 0x2F {
                if first > 12, second.value <= 12 { votes += 1 }
                if second.value > 12, first <= 12 { votes -= 1 }
            }
            i = second.end
        }
        return votes == 0 ? nil : votes > 0
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
