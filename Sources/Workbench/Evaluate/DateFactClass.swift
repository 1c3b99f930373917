import TextCore

/// The class of a wrong value, so that a list of errors shows which of them a rule could mend.
enum DateFactClass: String, CaseIterable {
    case missed = "not found"
    case writing = "the same value, written otherwise (1949-XX, 199X, 2000-W8)"
    case occurrence = "the same weekday, month or day at another time, which only the text around can tell"
    case grain = "the same time, finer or coarser"
    case other = "another value"

    init(expected: String, found: String?) {
        guard let found else {
            self = .missed
            return
        }
        let (wanted, value) = (Self.plain(expected.uppercased()), Self.plain(found.uppercased()))
        if wanted == value {
            self = .writing
        } else if Self.isOtherOccurrence(wanted, value) {
            self = .occurrence
        } else if wanted.hasPrefix(value) || value.hasPrefix(wanted) || Self.sharesYear(wanted, value) {
            self = .grain
        } else {
            self = .other
        }
    }

    /// The value without unknown parts at its end, and with weeks of two digits.
    private static func plain(_ value: String) -> String {
        var value = value
        if let week = value.firstRange(of: "-W"),
            value.distance(from: week.upperBound, to: value.endIndex) == 1
        {
            value.insert("0", at: week.upperBound)
        }
        while value.hasSuffix("-XX") || value.hasSuffix("-WXX") || value.hasSuffix("-QX") {
            value = String(value[..<(value.lastIndex(of: "-") ?? value.startIndex)])
        }
        while value.count > 2, value.hasSuffix("X"), value.first?.isNumber == true { value.removeLast() }
        return value
    }

    private static func isOtherOccurrence(_ one: String, _ other: String) -> Bool {
        func day(_ value: String) -> CivilDate? {
            value.count >= 10 ? PublicationDate(iso8601: value.prefix(10))?.date : nil
        }
        if let first = day(one), let second = day(other) {
            return (first.daysSinceEpoch - second.daysSinceEpoch) % 7 == 0
                || one.dropFirst(4) == other.dropFirst(4)
        }
        // A month, a season or a quarter of another year.
        return one.count > 5 && one.count == other.count && one.dropFirst(4) == other.dropFirst(4)
            && one.first?.isNumber == true
    }

    private static func sharesYear(_ one: String, _ other: String) -> Bool {
        one.first?.isNumber == true && one.count > 3 && other.count > 3 && one.prefix(4) == other.prefix(4)
            && (one.count == 4 || other.count == 4 || one.contains("W") || other.contains("W"))
    }
}
