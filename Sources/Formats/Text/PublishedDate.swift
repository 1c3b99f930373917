import TextCore

/// Reads dates of publication in the forms of pages, feeds and headers.
///
/// ISO 8601; and dates that name the month in English: `Tue, 06 Sep 2022 09:30:00 GMT`, `Sept. 6, 2022`,
/// `6 September 2022, 9:30 p.m. ET`. A date in digits alone that could be day-month or month-day is not read.
public enum PublishedDate {
    /// The date in its own zone; `nil` if the text is not surely one date.
    public static func read(_ text: String) -> PublicationDate? {
        if let date = PublicationDate(iso8601: text) { return date }
        guard text.utf8.count <= 80 else { return nil }
        var found = Found()
        for word in words(of: text) {
            guard found.take(word) else { return nil }
        }
        return found.date
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// Words that may stand beside a date without changing the day.
    private static let fillers: Set<String> = [
        "published", "on", "at", "of", "the", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday",
        "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "gmt", "utc",
        "bst",
        "cet", "cest", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt",
        "ist", "z",
    ]

    /// Runs of letters, or of digits with colons and a sign, lower-case; full stops are dropped ("p.m.").
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x3A).contains(byte) || byte == 0x2B }
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x3A, 0x2B:
                if let last = word.last, isDigit(last) != isDigit(byte) {
                    words.append(String(decoding: word, as: UTF8.self))
                    word = []
                }
                word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            case UInt8(ascii: "."):
                continue
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The parts of a date, word by word.
    private struct Found {
        private var year: Int?
        private var month: Int?
        private var day: Int?
        private var minuteOfDay: Int?

        var date: PublicationDate? {
            guard let year, let month, let day else { return nil }
            return CivilDate(year: year, month: month, day: day).map {
                PublicationDate(date: $0, minuteOfDay: minuteOfDay)
            }
        }

        /// Takes a word; returns `false` for a word that is not part of a date or gives a part twice.
        mutating func take(_ word: String) -> Bool {
            if let number = Int(word), !word.hasPrefix("+") {
                switch word.utf8.count {
                case 1 where day == nil, 2 where day == nil: day = number
                case 4 where year == nil: year = number
                case 4 where minuteOfDay != nil: return true  // A zone, "-0400".
                default: return false
                }
                return true
            }
            if word.hasPrefix("+") { return true }
            if word.utf8.contains(UInt8(ascii: ":")) { return takeTime(word) }
            if ["st", "nd", "rd", "th"].contains(word) { return day != nil }
            if word == "am" || word == "pm" { return takeHalfOfDay(isAfternoon: word == "pm") }
            if word.utf8.count >= 3, month == nil,
                let index = PublishedDate.months.firstIndex(where: {
                    $0.hasPrefix(word) || word == "sept" && $0 == "september"
                })
            {
                month = index + 1
                return true
            }
            return PublishedDate.fillers.contains(word)
        }

        private mutating func takeTime(_ word: String) -> Bool {
            let parts = word.split(separator: ":")
            guard minuteOfDay == nil, (2...3).contains(parts.count), let hour = Int(parts[0]),
                let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
            else { return false }
            minuteOfDay = hour * 60 + minute
            return true
        }

        private mutating func takeHalfOfDay(isAfternoon: Bool) -> Bool {
            guard let minutes = minuteOfDay else { return false }
            if isAfternoon, minutes < 720 { minuteOfDay = minutes + 720 }
            if !isAfternoon, minutes >= 720 { minuteOfDay = minutes - 720 }
            return true
        }
    }
}
