extension Timeline {
    /// A sentence with the times that it names, at the place of the one that says most exactly when it was.
    public struct Event: Hashable, Sendable {
        /// The sentence, half-open.
        public let sentence: TextRange
        /// The time that gives the place: of the shortest stretch, of equal ones the first.
        public let date: DateExpression
        /// Where ``date`` stands in the calendar.
        public let place: TimelinePlace
        /// The other times of the sentence that have a place, in text order.
        public fileprivate(set) var others: [DateExpression] = []
    }

    /// The sentences that name a time with a place in the calendar, each once, in calendar order.
    ///
    /// Sentences that begin together stay in the order of the text.
    ///
    /// Complexity: O(*n* log *n*) in the number of dates.
    public var events: [Event] {
        var sentences: [TextRange: [Entry]] = [:]
        for entry in placed { sentences[entry.sentence, default: []].append(entry) }
        return sentences.values.compactMap(Self.event).sorted {
            $0.place == $1.place ? $0.sentence.lower < $1.sentence.lower : $0.place < $1.place
        }
    }

    private static func event(_ entries: [Entry]) -> Event? {
        let inText = entries.sorted { $0.date.range.lower < $1.date.range.lower }
        guard let first = inText.first else { return nil }
        let finest = inText.dropFirst().reduce(first) { $1.place.isFiner(than: $0.place) ? $1 : $0 }
        var event = Event(sentence: first.sentence, date: finest.date, place: finest.place)
        event.others = inText.filter { $0 != finest }.map(\.date)
        return event
    }
}
