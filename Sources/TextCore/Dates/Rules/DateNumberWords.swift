/// Numbers in words: cardinals below 100, ordinals below 100 and decades.
enum DateNumberWords {
    /// `zero` … `nineteen` at their number, then the tens.
    static let cardinals: [(word: String, number: Int32)] =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ].enumerated().map { ($1, Int32($0)) }
        + ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated().map {
            ($1, Int32($0) * 10 + 20)
        } + [("dozen", 12)]

    static let ordinals: [(word: String, number: Int32)] =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth",
        ].enumerated().map { ($1, Int32($0) + 1) }
        + [
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
            "ninetieth",
        ].enumerated().map { ($1, Int32($0) * 10 + 20) }

    /// Decades; news means those of the last century by "the nineties".
    static let decades: [(word: String, number: Int32)] = [
        ("twenties", 1920), ("thirties", 1930), ("forties", 1940), ("fifties", 1950), ("sixties", 1960),
        ("seventies", 1970), ("eighties", 1980), ("nineties", 1990), ("noughties", 2000), ("aughts", 2000),
    ]
}
