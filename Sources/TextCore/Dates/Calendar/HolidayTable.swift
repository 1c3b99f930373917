/// The holidays and fixed days that news names, as data: the words, and how the calendar finds the day.
enum HolidayTable {
    /// A day with a name.
    struct Holiday: Sendable {
        let pattern: String
        let rule: HolidayRule
        /// The last day of a holiday that is named for all its days together: Ramadan, Lent.
        var end: HolidayRule?
        /// Whether other countries keep a holiday of this name on another day.
        var isLocal = false
    }

    static let all: [Holiday] = [
        Holiday(pattern: "new year 's eve", rule: .fixed(month: 12, day: 31)),
        Holiday(pattern: "new year 's day", rule: .fixed(month: 1, day: 1)),
        Holiday(
            pattern: "((martin luther king ,? jr? .?) | mlk | m.l.k) day",
            rule: .nth(3, .monday, month: 1)),
        Holiday(pattern: "australia day", rule: .fixed(month: 1, day: 26)),
        Holiday(pattern: "groundhog day", rule: .fixed(month: 2, day: 2)),
        Holiday(pattern: "(saint | st) .? valentine 's day", rule: .fixed(month: 2, day: 14)),
        Holiday(pattern: "valentine 's day", rule: .fixed(month: 2, day: 14)),
        Holiday(pattern: "(presidents | president 's) \"? day", rule: .nth(3, .monday, month: 2)),
        Holiday(pattern: "super bowl sunday", rule: .nth(2, .sunday, month: 2)),
        Holiday(pattern: "international women 's day", rule: .fixed(month: 3, day: 8)),
        Holiday(pattern: "(saint | st) .? patrick 's day", rule: .fixed(month: 3, day: 17)),
        Holiday(pattern: "april fools \"? day", rule: .fixed(month: 4, day: 1)),
        Holiday(pattern: "april fool 's day", rule: .fixed(month: 4, day: 1)),
        Holiday(pattern: "earth day", rule: .fixed(month: 4, day: 22)),
        Holiday(pattern: "anzac day", rule: .fixed(month: 4, day: 25)),
        Holiday(pattern: "may day&CAPITAL", rule: .fixed(month: 5, day: 1)),
        Holiday(pattern: "cinco de mayo", rule: .fixed(month: 5, day: 5)),
        Holiday(pattern: "memorial day", rule: .last(.monday, month: 5)),
        Holiday(pattern: "mother 's day", rule: .nth(2, .sunday, month: 5), isLocal: true),
        Holiday(pattern: "juneteenth", rule: .fixed(month: 6, day: 19)),
        Holiday(pattern: "father 's day", rule: .nth(3, .sunday, month: 6), isLocal: true),
        Holiday(pattern: "canada day", rule: .fixed(month: 7, day: 1)),
        Holiday(
            pattern: "(fourth of july | the fourth of july | july fourth)",
            rule: .fixed(month: 7, day: 4)),
        Holiday(pattern: "independence day", rule: .fixed(month: 7, day: 4), isLocal: true),
        Holiday(pattern: "bastille day", rule: .fixed(month: 7, day: 14)),
        Holiday(pattern: "labor day", rule: .nth(1, .monday, month: 9)),
        Holiday(pattern: "labour day", rule: .nth(1, .monday, month: 9), isLocal: true),
        Holiday(pattern: "(columbus day | indigenous peoples \"? day)", rule: .nth(2, .monday, month: 10)),
        Holiday(pattern: "halloween", rule: .fixed(month: 10, day: 31)),
        Holiday(pattern: "(guy fawkes night | bonfire night)", rule: .fixed(month: 11, day: 5)),
        Holiday(
            pattern: "(veterans \"? day | armistice day | remembrance day)",
            rule: .fixed(month: 11, day: 11)),
        Holiday(pattern: "remembrance sunday", rule: .nth(2, .sunday, month: 11)),
        Holiday(pattern: "election day", rule: .electionDay),
        Holiday(pattern: "polling day", rule: .pollingDay),
        Holiday(pattern: "super tuesday", rule: .listed(HolidayDays.superTuesday)),
        Holiday(pattern: "thanksgiving (day)?", rule: .nth(4, .thursday, month: 11)),
        Holiday(pattern: "christmas eve", rule: .fixed(month: 12, day: 24)),
        Holiday(pattern: "(christmas | christmas day | xmas)", rule: .fixed(month: 12, day: 25)),
        Holiday(pattern: "boxing day", rule: .fixed(month: 12, day: 26)),
        Holiday(pattern: "black friday", rule: .thanksgiving(1)),
        Holiday(pattern: "cyber monday", rule: .thanksgiving(4)),
        Holiday(pattern: "burns night", rule: .fixed(month: 1, day: 25)),
        Holiday(
            pattern: "(international)? holocaust (memorial | remembrance) day",
            rule: .fixed(month: 1, day: 27)),
        Holiday(pattern: "waitangi day", rule: .fixed(month: 2, day: 6)),
        Holiday(pattern: "(saint | st) .? david 's day", rule: .fixed(month: 3, day: 1)),
        Holiday(pattern: "(saint | st) .? george 's day", rule: .fixed(month: 4, day: 23)),
        Holiday(pattern: "(ve | v - e) day", rule: .fixed(month: 5, day: 8)),
        Holiday(pattern: "flag day", rule: .fixed(month: 6, day: 14)),
        Holiday(pattern: "(vj | v - j) day", rule: .fixed(month: 8, day: 15)),
        Holiday(pattern: "assumption day", rule: .fixed(month: 8, day: 15)),
        Holiday(pattern: "all souls \"? day", rule: .fixed(month: 11, day: 2)),
        Holiday(pattern: "(saint | st) .? andrew 's day", rule: .fixed(month: 11, day: 30)),
        Holiday(pattern: "world aids day", rule: .fixed(month: 12, day: 1)),
        Holiday(pattern: "(saint | st) .? stephen 's day", rule: .fixed(month: 12, day: 26)),
        Holiday(pattern: "kwanzaa", rule: .fixed(month: 12, day: 26), end: .fixed(month: 1, day: 1)),
        Holiday(pattern: "epiphany&CAPITAL", rule: .fixed(month: 1, day: 6)),
        Holiday(pattern: "orthodox christmas", rule: .fixed(month: 1, day: 7)),
        Holiday(pattern: "(nowruz | norouz)", rule: .fixed(month: 3, day: 20)),
        Holiday(pattern: "victoria day", rule: .mondayBefore(month: 5, day: 25)),
        Holiday(pattern: "all saints \"? day", rule: .fixed(month: 11, day: 1)),
        Holiday(pattern: "(shrove tuesday | fat tuesday | mardi gras)", rule: .easter(-47)),
        Holiday(pattern: "ash wednesday", rule: .easter(-46)),
        Holiday(pattern: "lent&CAPITAL", rule: .easter(-46), end: .easter(-1)),
        Holiday(pattern: "holy&CAPITAL week", rule: .easter(-7), end: .easter(-1)),
        Holiday(pattern: "orthodox easter (sunday)?", rule: .orthodoxEaster(0)),
        Holiday(pattern: "orthodox good friday", rule: .orthodoxEaster(-2)),
        Holiday(pattern: "orthodox easter monday", rule: .orthodoxEaster(1)),
        Holiday(pattern: "orthodox palm sunday", rule: .orthodoxEaster(-7)),
        Holiday(pattern: "orthodox (pentecost | whit sunday)", rule: .orthodoxEaster(49)),
        Holiday(pattern: "orthodox (whit monday | holy spirit monday)", rule: .orthodoxEaster(50)),
        Holiday(pattern: "(orthodox)? clean monday", rule: .orthodoxEaster(-48)),
        Holiday(pattern: "orthodox christmas eve", rule: .fixed(month: 1, day: 6)),
        Holiday(pattern: "(holy | easter) saturday", rule: .easter(-1)),
        Holiday(pattern: "easter eve", rule: .easter(-1)),
        Holiday(pattern: "holy thursday", rule: .easter(-3)),
        Holiday(pattern: "(rose monday | rosenmontag)", rule: .easter(-48)),
        Holiday(pattern: "(whit monday | pentecost monday)", rule: .easter(50)),
        Holiday(pattern: "trinity sunday", rule: .easter(56)),
        Holiday(pattern: "(corpus christi) (day)?", rule: .easter(60)),
        Holiday(pattern: "palm sunday", rule: .easter(-7)),
        Holiday(pattern: "maundy thursday", rule: .easter(-3)),
        Holiday(pattern: "good friday", rule: .easter(-2)),
        Holiday(pattern: "easter (sunday)?", rule: .easter(0)),
        Holiday(pattern: "easter monday", rule: .easter(1)),
        Holiday(pattern: "(ascension day | ascension thursday)", rule: .easter(39)),
        Holiday(pattern: "(pentecost | whit sunday)", rule: .easter(49)),
        Holiday(pattern: "rosh hashanah", rule: .hebrew(.roshHashanah)),
        Holiday(pattern: "yom kippur", rule: .hebrew(.yomKippur)),
        Holiday(pattern: "passover", rule: .hebrew(.passover)),
        Holiday(pattern: "(hanukkah | chanukah)", rule: .hebrew(.hanukkah)),
        Holiday(pattern: "sukkot", rule: .hebrew(.sukkot)),
        Holiday(pattern: "purim", rule: .hebrew(.purim)),
        Holiday(pattern: "shavuot", rule: .hebrew(.shavuot)),
        Holiday(pattern: "eid (al | ul | el) -? fitr", rule: .islamic(month: 10, day: 1)),
        Holiday(pattern: "eid (al | ul | el) -? adha", rule: .islamic(month: 12, day: 10)),
        Holiday(
            pattern: "eid&CAPITAL",
            rule: .nearest([.islamic(month: 10, day: 1), .islamic(month: 12, day: 10)])),
        Holiday(
            pattern: "(the)? (holy | fasting)? (month of)? ramadan", rule: .islamic(month: 9, day: 1),
            end: .islamic(month: 9, day: 29)),
        Holiday(pattern: "ashura", rule: .islamic(month: 1, day: 10)),
        Holiday(pattern: "(diwali | deepavali)", rule: .listed(HolidayDays.diwali)),
        Holiday(pattern: "((chinese | lunar) new year ('s day)?)", rule: .listed(HolidayDays.lunarNewYear)),
    ]

    /// The rules that the table gives, in the language of the rule tables.
    static let ruleText =
        "$HOLIDAY = (" + all.enumerated().map { "(\($1.pattern)) {holiday=\($0)}" }.joined(separator: " | ")
        + ")\n"
        + all.enumerated().map { number, holiday in
            """
            holiday.\(number): ((last {relation=last} | this past {relation=last} | next {relation=next} | this {relation=this})? \
            \(holiday.pattern) (,? (of)? YEAR)? {holiday=\(number)}) => holiday
            """
        }.joined(separator: "\n") + "\n" + examples

    static let examples = #"""
        holiday.shifted: $COUNT-OR-ONE UNIT&!PART (before {direction=1} | after {direction=2}) $HOLIDAY (,? of? YEAR)? => holiday-shifted
          + It shut [three days after Christmas|2021-12-28] and [a week before Easter|2022-04-10].
        holiday.shifted-units: $COUNT-OR-ONE UNITS (before {direction=1} | after {direction=2}) $HOLIDAY (,? of? YEAR)? => holiday-shifted
        holiday.day-after: the {one=1} UNIT&!PART (before {direction=1} | after {direction=2}) $HOLIDAY (,? of? YEAR)? => holiday-shifted
          + It shut on [the day after Christmas|2021-12-26].
        period.first-world-war: (world war (i | one) | wwi | ww ~ i | the first world war | the great war&CAPITAL) {first=1914} {last=1918} => period
          + It fell in [World War I|1914/1918].
        period.second-world-war: (the)? (world war (ii | two) | wwii | wwii | second world war) {first=1939} {last=1945} => period
          + It fell in [World War II|1939/1945].
        period.middle-ages: the middle ages {first=500} {last=1500} => period
          + It stood in [the Middle Ages|0500/1500].
        period.crusades: the crusades&CAPITAL {first=1095} {last=1291} => period
        period.renaissance: the renaissance&CAPITAL {first=1400} {last=1600} => period
        period.cold-war: the cold&CAPITAL war {first=1947} {last=1991} => period
        period.victorian: the? victorian (era | age | period) {first=1837} {last=1901} => period
        period.civil-war: the american civil war {first=1861} {last=1865} => period
        period.revolution: the american (revolution | revolutionary war) {first=1775} {last=1783} => period
        named.black-monday: black monday => black-monday
          + Shares crashed on [Black Monday|1987-10-19].
        named.black-tuesday: black tuesday => black-tuesday
        """#
}
