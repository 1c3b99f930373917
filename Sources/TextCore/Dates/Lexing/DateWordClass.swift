/// Classes of words and number shapes that date patterns speak of, as a set: "second" is a unit and an ordinal.
///
/// The names in ``named`` are those of the pattern language; see ``DatePattern``.
struct DateWordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// A month's name; its number is 1…12.
    static let month = DateWordClass(rawValue: 1 << 0)
    /// A name of a month or a day that is also another word or a name: May, March, April, Sun, Sat.
    static let ambiguous = DateWordClass(rawValue: 1 << 1)
    /// A day of the week; 1 is Monday.
    static let weekday = DateWordClass(rawValue: 1 << 2)
    /// Several days of one name: Mondays.
    static let weekdays = DateWordClass(rawValue: 1 << 3)
    /// A unit of time in the singular; see ``DateUnit``.
    static let unit = DateWordClass(rawValue: 1 << 4)
    /// A unit of time in the plural.
    static let units = DateWordClass(rawValue: 1 << 5)
    /// A season; 0 is spring.
    static let season = DateWordClass(rawValue: 1 << 6)
    static let seasons = DateWordClass(rawValue: 1 << 7)
    /// A part of the day: morning, night.
    static let part = DateWordClass(rawValue: 1 << 8)
    static let parts = DateWordClass(rawValue: 1 << 9)
    /// A whole number in digits or words.
    static let number = DateWordClass(rawValue: 1 << 10)
    /// A number of one or two digits, 1…31.
    static let day = DateWordClass(rawValue: 1 << 11)
    /// A number of one or two digits, 0…24.
    static let hour = DateWordClass(rawValue: 1 << 12)
    /// Four digits, 1000…2999, without separators, or a year in words.
    static let year = DateWordClass(rawValue: 1 << 13)
    /// Two digits.
    static let twoDigits = DateWordClass(rawValue: 1 << 14)
    /// A year with its century left out: ’98.
    static let shortYear = DateWordClass(rawValue: 1 << 15)
    /// An ordinal number in digits or words.
    static let ordinal = DateWordClass(rawValue: 1 << 16)
    /// An ordinal, 1…31.
    static let ordinalDay = DateWordClass(rawValue: 1 << 17)
    /// A decade: 1990s, ’90s, nineties. Its number is its first year.
    static let decade = DateWordClass(rawValue: 1 << 18)
    /// A time of day with a colon: its number is minutes since midnight.
    static let clock = DateWordClass(rawValue: 1 << 19)
    static let amPm = DateWordClass(rawValue: 1 << 20)
    static let zone = DateWordClass(rawValue: 1 << 21)
    /// 2020-01-05, with or without a time.
    static let isoDate = DateWordClass(rawValue: 1 << 22)
    /// 25/12/2020, 12/25/20, 25.12.2020.
    static let numericDate = DateWordClass(rawValue: 1 << 23)
    /// Two numbers with a slash between: 9/11, 24/7.
    static let slashPair = DateWordClass(rawValue: 1 << 24)
    /// A quantity without a number: several, many.
    static let vague = DateWordClass(rawValue: 1 << 25)
    /// How often, in one word: daily, monthly; its unit says it.
    static let frequency = DateWordClass(rawValue: 1 << 26)
    /// A number with a fraction: 2.5, 3½.
    static let decimal = DateWordClass(rawValue: 1 << 27)
    /// Any word.
    static let word = DateWordClass(rawValue: 1 << 28)
    /// A word with a capital first letter.
    static let capital = DateWordClass(rawValue: 1 << 29)
    /// A hyphen, a dash, or a minus sign.
    static let dash = DateWordClass(rawValue: 1 << 30)
    static let currency = DateWordClass(rawValue: 1 << 31)
    /// A word that makes the verb beside it speak of what is to come: will, due, scheduled.
    static let future = DateWordClass(rawValue: 1 << 32)
    /// A verb in the past tense.
    static let past = DateWordClass(rawValue: 1 << 33)
    /// A form of "be" or "have" that carries no tense of its own: be, been, being.
    static let auxiliary = DateWordClass(rawValue: 1 << 34)
    /// A verb in the present tense.
    static let present = DateWordClass(rawValue: 1 << 35)
    /// A preposition that a time may follow.
    static let preposition = DateWordClass(rawValue: 1 << 36)
    /// A word after which a four-digit number is a name or a quantity: flight, Boeing, No.
    static let numbered = DateWordClass(rawValue: 1 << 37)
    /// A noun that a count goes with, although it does not end in s: people, tonnes, percent.
    static let counted = DateWordClass(rawValue: 1 << 38)
    /// A number that is part of something else: a phone number, a model, an address of a page.
    static let junk = DateWordClass(rawValue: 1 << 39)
    /// A word of multiplication: hundred, thousand, million.
    static let multiplier = DateWordClass(rawValue: 1 << 40)
    /// Written as digits.
    static let digits = DateWordClass(rawValue: 1 << 41)
    /// A number in words below 100.
    static let numberWord = DateWordClass(rawValue: 1 << 42)
    /// 2020-21: a span of two years in one token; its number is the first.
    static let yearSpan = DateWordClass(rawValue: 1 << 43)
    /// A fraction of a unit: half, quarter.
    static let fraction = DateWordClass(rawValue: 1 << 44)
    /// A word that gives the number of a roman-numbered or named week-based value: Q1…Q4, H1, H2.
    static let quarterCode = DateWordClass(rawValue: 1 << 45)
    static let halfCode = DateWordClass(rawValue: 1 << 46)
    /// A word of two or more letters, all of them capitals.
    static let allCapitals = DateWordClass(rawValue: 1 << 47)

    /// A lower-case word that ends like a plural.
    static let plural = DateWordClass(rawValue: 1 << 48)
    /// A verb of reporting: its tense is the report's, not that of what is reported.
    static let reporting = DateWordClass(rawValue: 1 << 49)

    /// A word that carries grammar, not matter: conjunctions, pronouns, articles.
    static let function = DateWordClass(rawValue: 1 << 50)

    /// A preposition of an end that lies ahead: by, until.
    static let deadline = DateWordClass(rawValue: 1 << 51)

    /// A preposition that a year follows more often than a count does: in, since, during.
    static let timePreposition = DateWordClass(rawValue: 1 << 52)

    /// The word "to", which makes a verb speak of what is to come: "to be held".
    static let infinitive = DateWordClass(rawValue: 1 << 53)

    /// A unit and "long" in one word: weeklong.
    static let long = DateWordClass(rawValue: 1 << 54)

    /// The base form of a verb of events, which "to" makes speak of what is to come: resume, meet.
    static let verb = DateWordClass(rawValue: 1 << 55)
    /// A verb's base form that is no noun, so that it is a verb without "to" as well.
    static let plainVerb = DateWordClass(rawValue: 1 << 59)
    /// A word of intention: what was planned "to" be done lay ahead.
    static let plan = DateWordClass(rawValue: 1 << 56)
    /// A verb whose "until" lies ahead, although it is itself past: delayed, suspended.
    static let extending = DateWordClass(rawValue: 1 << 57)
    /// Something that has an age and no birthday: strike, truce, law.
    static let lasting = DateWordClass(rawValue: 1 << 58)

    /// A word that says which one or whose: the, its, this.
    static let determiner = DateWordClass(rawValue: 1 << 60)
    /// A word of games, which are played in quarters and halves: touchdown, kickoff.
    static let game = DateWordClass(rawValue: 1 << 61)
    /// Four digits that are a time of day: 0600, 1945.
    static let militaryTime = DateWordClass(rawValue: 1 << 62)

    /// A lower-case word that ends in "-ing".
    static let gerund = DateWordClass(rawValue: 1 << 63)

    /// The names of the pattern language.
    static let named: [String: DateWordClass] = [
        "MONTH": .month, "AMBIGUOUS": .ambiguous, "WEEKDAY": .weekday, "WEEKDAYS": .weekdays,
        "UNIT": .unit, "UNITS": .units, "SEASON": .season, "SEASONS": .seasons, "PART": .part,
        "PARTS": .parts, "NUMBER": .number, "DAY": .day, "HOUR": .hour, "YEAR": .year,
        "TWO-DIGITS": .twoDigits, "SHORT-YEAR": .shortYear, "ORDINAL": .ordinal,
        "ORDINAL-DAY": .ordinalDay, "DECADE": .decade, "CLOCK": .clock, "AM-PM": .amPm, "ZONE": .zone,
        "ISO-DATE": .isoDate, "NUMERIC-DATE": .numericDate, "SLASH-PAIR": .slashPair, "VAGUE": .vague,
        "FREQUENCY": .frequency, "DECIMAL": .decimal, "WORD": .word, "CAPITAL": .capital, "DASH": .dash,
        "CURRENCY": .currency, "FUTURE": .future, "PAST": .past, "PRESENT": .present,
        "AUXILIARY": .auxiliary,
        "PREPOSITION": .preposition, "NUMBERED": .numbered, "COUNTED": .counted, "DIGITS": .digits,
        "YEAR-SPAN": .yearSpan, "FRACTION": .fraction, "QUARTER-CODE": .quarterCode,
        "HALF-CODE": .halfCode, "MULTIPLIER": .multiplier, "ALL-CAPITALS": .allCapitals, "PLURAL": .plural,
        "REPORTING": .reporting, "FUNCTION": .function,
        "DEADLINE": .deadline, "LONG": .long, "INFINITIVE": .infinitive,
        "TIME-PREPOSITION": .timePreposition, "VERB": .verb, "PLAIN-VERB": .plainVerb, "PLAN": .plan,
        "EXTENDING": .extending,
        "LASTING": .lasting, "DETERMINER": .determiner, "GAME": .game, "GERUND": .gerund,
        "HHMM": .militaryTime,
    ]
}
