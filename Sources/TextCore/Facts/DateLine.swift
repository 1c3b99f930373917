/// The dates in a short line, each with the word that says of what it is the date.
///
///     DateLine(Array("Published: March 5, 2024 | Updated: 6 March 2024".utf8))?.published?.day
///
/// A line of a story that speaks of a day is none: beside dates, only labels, names and the furniture of bylines may
/// stand in it.
package struct DateLine: Sendable {
    /// What the word before a date says of it.
    package enum Label: Sendable {
        case published, updated
        /// Of something else: an event, a visit to the page, a birth.
        case other
        case none
    }

    /// A date of the line, with what its label says.
    package struct Entry: Sendable {
        package let date: StatedDate
        package let label: Label
    }

    /// In the order of the line; never empty.
    package let entries: [Entry]
    /// Whether nothing but one date and its label stands in the line.
    package let isOnlyDate: Bool
    /// Whether the line is there to say a date, whatever names stand beside it.
    package let isDateLine: Bool
    /// Bytes of the line before the first date or its label.
    package let lead: Range<Int>
    /// Bytes of what stands beside the dates and their labels.
    package let others: [Range<Int>]
    /// Whether the line begins with a date that a sign parts from the rest: `Dec. 5, 2025 · Rosa Diaz for the board`.
    package let opensWithDate: Bool
    /// Bytes of the labelled dates that the line begins with: `Updated: 5 March 2024` of a paragraph that lost its line
    /// breaks; 0 where the line begins otherwise.
    package let labelledEnd: Int

    /// Bytes of the longest line that is read.
    package static let longest = 240

    /// Words in small letters of the longest byline after a date: `Dec. 5, 2025 · Rosa Diaz on behalf of the board`.
    private static let mostProse = 3

    /// `nil` where the line holds no date.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest, bytes.contains(where: ASCII.isDigit) else { return nil }
        var reader = DateLineReader(bytes)
        reader.read()
        guard let first = reader.found.first else { return nil }
        entries = reader.found.map { Entry(date: $0.date, label: $0.label) }
        let rest = reader.rest()
        isOnlyDate = entries.count == 1 && rest.isEmpty
        isDateLine =
            rest.isFurniture || reader.isPosted
            || reader.opensWithDate && rest.prose <= Self.mostProse && !rest.endsInStop
        lead = 0..<first.start
        others = reader.others
        opensWithDate = reader.opensWithDate
        labelledEnd = reader.labelledEnd
    }

    /// The day that the line gives as that of publication: by its label, else the first without one.
    package var published: StatedDate? {
        (entries.first { $0.label == .published } ?? entries.first { $0.label == .none })?.date
    }

    /// The day of the last change.
    package var updated: StatedDate? { entries.first { $0.label == .updated }?.date }
}
