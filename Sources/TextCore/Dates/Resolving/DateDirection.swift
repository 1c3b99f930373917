/// Whether a bare weekday, month or day lies before or after the publication, as its clause says.
///
/// A date belongs to the verb of its own clause: the nearest one before it, or, at the head of a clause, the first one
/// behind it. "That", "who", "when" and the like begin another clause, so that in "told parliament on Monday that the tax
/// will rise" Monday belongs to *told*. Prepositions and nouns beside the date decide more than a verb does: "since
/// June", "ahead of Friday's election", "the Nov. 12 fire".
struct DateDirection: Sendable {
    enum Direction: Sendable {
        case past, future, unknown
    }

    var direction: Direction
    /// Whether the words leave no choice.
    var isSure: Bool
    /// Whether a verb in the present says it, which may speak of any year: "it rains in July".
    var isPresent = false
    /// Whether it was to come when the story happened: "hours before it was due to reopen on Saturday".
    var isOfStory = false

    static let unknown = DateDirection(direction: .unknown, isSure: false)
    /// A state in the present.
    static let open = DateDirection(direction: .unknown, isSure: false, isPresent: true)
    static let past = DateDirection(direction: .past, isSure: true)
    static let future = DateDirection(direction: .future, isSure: true)
    static let present = DateDirection(direction: .future, isSure: true, isPresent: true)

    /// To come when the story happened, and perhaps now: "was due to".
    static let wasToCome = DateDirection(direction: .future, isSure: false, isOfStory: true)

    /// Surely after the publication.
    var isAhead: Bool { direction == .future && isSure }

    var unsure: DateDirection { DateDirection(direction: direction, isSure: false) }
}
