/// The words of date lines, by what they say.
enum DateLineWords {
    static let published: Set<String> = [
        "published", "publish", "posted", "post", "created", "issued", "released", "filed", "written",
        "publication", "pub", "date", "dated", "originally", "first", "uploaded", "submitted", "added",
        "live",
    ]
    static let updated: Set<String> = [
        "updated", "update", "modified", "revised", "edited", "amended", "refreshed", "reviewed",
        "corrected",
        "changed", "updates",
    ]
    static let other: Set<String> = [
        "accessed", "retrieved", "expires", "deadline", "event", "born", "died", "copyright", "until",
        "effective", "joined", "since", "from", "to", "through", "starts", "ends", "valid", "due", "ending",
        "between", "after", "before", "by",
    ]
    /// Words between a label and its date, or beside a date, that say nothing of the day.
    static let links: Set<String> = [
        "on", "at", "the", "of", "time", "last", "is", "was", "in", "for", "online", "as",
    ]
    /// Words in small letters that bylines and counters have.
    static let furniture: Set<String> = [
        "by", "and", "with", "min", "mins", "minute", "minutes", "read", "reading", "views", "view",
        "comments",
        "comment", "share", "shares", "am", "pm", "hours", "hour", "ago", "via", "from", "to", "de", "van",
        "von",
        "la", "der", "den", "bin", "al", "da", "di", "du", "le", "el", "y", "hrs", "h", "or", "no", "a",
        "staff",
        "writer", "reporter", "editor", "correspondent", "contributor", "author", "words", "text", "story",
        "s",
    ]
    static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map { Array($0.utf8) }
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ].map { Array($0.utf8) }
    /// Zones of Greenwich; every other name of a zone leaves the day as it is said.
    static let universal: Set<String> = ["gmt", "utc", "z", "ut", "zulu"]
    /// Zones in whose countries the month comes first in a date in digits.
    static let american: Set<String> = [
        "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "akst", "akdt",
        "hst",
    ]

    /// A month by its name or at least three letters of it.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard (3...9).contains(word.count) else { return nil }
        return months.firstIndex { $0.starts(with: word) }.map { $0 + 1 }
    }

    static func weekday(_ word: ArraySlice<UInt8>) -> CivilDate.Weekday? {
        guard (3...9).contains(word.count),
            let index = weekdays.firstIndex(where: { $0.starts(with: word) })
        else { return nil }
        return CivilDate.Weekday(rawValue: index + 1)
    }
}
