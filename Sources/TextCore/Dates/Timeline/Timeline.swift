/// The dated sentences of a story in calendar order.
///
///     for entry in Timeline(article).entries {
///         print(entry.date.words, article.text.string(in: entry.sentence))
///     }
///
/// A sentence stands once for each time that it names, so "from 4 May to 9 May" stands twice; expressions
/// that say one time in two ways share an entry. Times that begin together keep the order of the text.
/// Dates that cannot be placed, such as `XXXX-09-04`, come after all others, in the order of the text.
/// Left out is what names no point of the calendar: durations, sets, "now", "recently", "in the future".
public struct Timeline: Hashable, Sendable {
    /// A time and a sentence that names it.
    public struct Entry: Hashable, Sendable {
        /// The sentence, half-open.
        public let sentence: TextRange
        /// The expressions of the sentence that have this value, in text order; at least one.
        public fileprivate(set) var dates: [DateExpression]
        /// Where the time stands in the calendar.
        public let place: TimelinePlace

        /// The first of the expressions: its words say the time.
        public var date: DateExpression { dates[0] }
        /// The days that are meant, or `nil` where they are not known or lie before the year 1.
        public var interval: ClosedRange<CivilDate>? {
            if case .days(let days) = place.extent { days } else { nil }
        }
        /// What keeps the time out of the calendar, or `nil` where it has its place.
        public var gap: TimelinePlace.Gap? {
            if case .open(let gap) = place.extent { gap } else { nil }
        }
        /// Whether a choice was made, for example between last and next Monday.
        public var isAssumed: Bool { date.basis == .assumed }
    }

    /// All entries in calendar order, those without a place last.
    public let entries: [Entry]
    private let firstOpen: Int

    /// The entries that have a place in the calendar; ``open`` follow.
    public var placed: ArraySlice<Entry> { entries[..<firstOpen] }
    /// The entries of which not enough is known.
    public var open: ArraySlice<Entry> { entries[firstOpen...] }

    /// The timeline of dates in sentences, both in text order.
    ///
    /// Complexity: O(*n* log *n*) in the number of dates.
    public init(dates: [DateExpression], sentences: [Sentence]) {
        struct Time: Hashable {
            let value: String
            let modifier: DateModifier?
        }
        var entries: [Entry] = []
        var sentence = 0
        /// Which entry of the sentence has a time.
        var known: [Time: Int] = [:]
        for date in dates {
            while sentence < sentences.count, sentences[sentence].range.upper <= date.range.lower {
                sentence += 1
                known.removeAll(keepingCapacity: true)
            }
            guard sentence < sentences.count, sentences[sentence].range.contains(date.range.lower),
                let place = TimelinePlace(date)
            else { continue }
            let time = Time(value: date.value, modifier: date.modifier)
            if let entry = known[time] {
                entries[entry].dates.append(date)
            } else {
                known[time] = entries.count
                entries.append(Entry(sentence: sentences[sentence].range, dates: [date], place: place))
            }
        }
        // Sorting is stable: what begins together stays in the order of the text.
        self.entries = entries.sorted { $0.place < $1.place }
        firstOpen = self.entries.firstIndex { $0.gap != nil } ?? entries.count
    }
}
