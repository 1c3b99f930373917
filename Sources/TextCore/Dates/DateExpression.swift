/// The type of a temporal expression (TIMEX3, TimeML 1.2.1). Raw values are TIMEX3's.
public enum DateType: String, Hashable, Sendable, CaseIterable {
    /// A day or something longer: "Tuesday", "2019", "the 1990s".
    case date = "DATE"
    /// A time of day, or a part of one: "at 9.30 p.m.", "Tuesday morning".
    case time = "TIME"
    /// How long: "three weeks".
    case duration = "DURATION"
    /// How often: "every Friday", "twice a month".
    case set = "SET"
}

/// What narrows or blurs a value: TIMEX3's `mod` attribute (TimeML 1.2.1). Raw values are TIMEX3's.
///
/// `START`, `MID` and `END` are of points and lengths ("early 2019"), `BEFORE` and `AFTER` of points ("more than a decade
/// ago"), `LESS_THAN` to `EQUAL_OR_MORE` of lengths ("at least three weeks").
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
    /// Where the words stand, half-open, without the preposition and article before them.
    public let range: TextRange
    /// What the words name: a point, a time of day, a length or a rate.
    public let type: DateType
    /// A TIMEX3 value: `2022-09-06`, `2022-W36-WE`, `P3D`, `XXXX-09-07`, `PRESENT_REF`.
    public let value: String
    /// The value taken apart; `nil` where it is not understood.
    public let meaning: DateValue?
    /// What narrows or blurs the value: "early", "about".
    public let modifier: DateModifier?
    /// How far the value can be relied on.
    public let basis: DateBasis
    /// The rival of an assumed value, the zone of a time, how often a set recurs.
    public let details: DateDetails

    /// Makes an expression; a value that is no TIMEX3 leaves ``meaning`` `nil`.
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
