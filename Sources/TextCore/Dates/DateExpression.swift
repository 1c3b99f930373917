/// The type of a temporal expression (TIMEX3, TimeML 1.2.1). Raw values are TIMEX3's.
public enum DateType: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
}

/// TIMEX3's `mod` attribute.
public enum DateModifier: String, Hashable, Sendable, CaseIterable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approximate = "APPROX"
    case before = "BEFORE"
    case after = "AFTER"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
}

/// Why a date has its value. What is explicit or resolved is to be right; what is assumed may be wrong.
public enum DateBasis: UInt8, Hashable, Sendable {
    /// Said whole: "4 September 2022", "three weeks".
    case explicit
    /// Reckoned from the publication date, or from a time in the same paragraph, by words that leave no choice.
    case resolved
    /// Chosen: last or next Monday, day or month first. ``DateDetails/alternative`` names the rival.
    case assumed
    /// Left open in part, because it cannot be known: `XXXX-09-07`.
    case unknown
}

/// A temporal expression in the text with its TIMEX3 value.
public struct DateExpression: Hashable, Sendable {
    public let range: TextRange
    public let type: DateType
    /// A TIMEX3 value: `2022-09-06`, `2022-W36-WE`, `P3D`, `XXXX-09-07`, `PRESENT_REF`.
    public let value: String
    /// The value taken apart; `nil` where it is not understood.
    public let meaning: DateValue?
    public let modifier: DateModifier?
    public let basis: DateBasis
    /// The rival of an assumed value, the zone of a time, how often a set recurs.
    public let details: DateDetails

    public init(
        range: TextRange, type: DateType, value: String, modifier: DateModifier? = nil,
        basis: DateBasis = .explicit, details: DateDetails = DateDetails()
    ) {
        self.range = range
        self.type = type
        self.value = value
        meaning = DateValue(value)
        self.modifier = modifier
        self.basis = basis
        self.details = details
    }
}
