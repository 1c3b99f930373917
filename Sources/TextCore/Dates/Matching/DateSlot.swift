/// A named capture that a pattern hands to its meaning: the position of a word, or a value that the pattern sets.
enum DateSlot: UInt8, Hashable, Sendable, CaseIterable {
    // Places of words; a class's own slot has its name.
    case month, weekday, unit, season, part, number, day, hour, year, ordinal, decade, clock, amPm, zone
    case date, vague, frequency, code, second, fraction, number2
    /// The other end of a range: "from 4 to 22 January", "7–9 p.m.".
    case month2, day2, hour2
    // Values that a pattern sets: `{relation=last}`.
    case first, last, relation, modifier, direction, offset, one, half, reference, holiday, exact
    /// Months from the publication's ("the 20th of next month"), or months of a set ("semi-annually").
    case months
    /// Minutes after the hour, or before it where negative: "quarter to five".
    case minutes

    /// The names of the pattern language.
    static let named: [String: DateSlot] = Dictionary(
        uniqueKeysWithValues: allCases.map { (String(describing: $0).lowercased(), $0) })

    /// Where the words of a class go if the pattern does not say.
    static func slot(ofClass name: String) -> DateSlot? {
        switch name {
        case "MONTH": .month
        case "WEEKDAY", "WEEKDAYS": .weekday
        case "UNIT", "UNITS", "LONG": .unit
        case "SEASON", "SEASONS": .season
        case "PART", "PARTS": .part
        case "NUMBER", "DECIMAL": .number
        case "DAY", "ORDINAL-DAY", "TWO-DIGITS": .day
        case "HOUR": .hour
        case "YEAR", "SHORT-YEAR", "YEAR-SPAN": .year
        case "ORDINAL": .ordinal
        case "DECADE": .decade
        case "CLOCK": .clock
        case "HHMM": .number
        case "AM-PM": .amPm
        case "ZONE": .zone
        case "ISO-DATE", "NUMERIC-DATE", "SLASH-PAIR": .date
        case "VAGUE": .vague
        case "FREQUENCY": .frequency
        case "QUARTER-CODE", "HALF-CODE": .code
        case "FRACTION": .fraction
        default: nil
        }
    }
}

/// The words that may stand for a number in `{slot=value}`.
enum DateRelation: Int32, Hashable, Sendable, CaseIterable {
    /// The one before the present one.
    case last
    /// The present one.
    case this
    /// The one after the present one.
    case next
    /// The one before the time that the text speaks of.
    case previous
    /// The one after the time that the text speaks of.
    case following
    /// The one that the text speaks of.
    case that
    /// The latest one that is over.
    case latest
    /// The nearest one to come: "the coming weekend".
    case coming

    static let named: [String: DateRelation] = Dictionary(
        uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}
