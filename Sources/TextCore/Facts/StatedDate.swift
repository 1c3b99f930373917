/// A day as a source says it, with the time and the zone that it was said in.
public struct StatedDate: Hashable, Sendable {
    /// The day, with its time and zone where they are said.
    public var published: PublicationDate
    /// Whether the time is that of Greenwich: the day at the place may be another.
    public var isUniversal = false
    /// The other reading of a day in digits that can be day and month or month and day.
    public var otherReading: CivilDate?

    public init(_ published: PublicationDate, isUniversal: Bool = false, otherReading: CivilDate? = nil) {
        self.published = published
        self.isUniversal = isUniversal
        self.otherReading = otherReading
    }

    /// The day in the zone in which it is said.
    public var day: CivilDate { published.date }

    /// The date with a day in digits read as day and month, where it can be read so: `05/03/2024` is 5 March.
    package func withDayFirst() -> StatedDate {
        guard let other = otherReading else { return self }
        // The readings of ``DateLineReader`` have the month first.
        return StatedDate(
            PublicationDate(date: other, minuteOfDay: published.minuteOfDay, zone: published.zone),
            isUniversal: isUniversal)
    }

    /// The date that a whole text is, in any form that pages, feeds and headers write it.
    ///
    /// - Returns: `nil` where the text says more than a date, or no date that a calendar has.
    public init?(whole text: some StringProtocol) {
        guard let line = DateLine(Array(text.utf8)), line.isOnlyDate, let entry = line.entries.first else {
            return nil
        }
        self = entry.date
    }
}

extension PublicationDate {
    /// Reads what sources write: ISO 8601, a mail header's or feed's date, a day with its month's name.
    ///
    ///     PublicationDate(parsing: "Tue, 06 Sep 2022 09:30:00 GMT")
    ///     PublicationDate(parsing: "September 6, 2022 at 9:30 a.m.")
    ///
    /// White space and labels such as `Published on` around it are ignored. What has no year, what can be read in two
    /// ways (`06/09/2022`), and a day that no calendar has, is `nil`: such a date counts as absent and is never
    /// guessed.
    ///
    /// Source: RFC 5322 §3.3 for mail headers; RSS 2.0 takes dates from RFC 822, with two digits of year.
    public init?(parsing text: some StringProtocol) {
        if let date = PublicationDate(iso8601: text) {
            self = date
            return
        }
        guard let stated = StatedDate(whole: text), stated.otherReading == nil else { return nil }
        self = stated.published
    }
}
