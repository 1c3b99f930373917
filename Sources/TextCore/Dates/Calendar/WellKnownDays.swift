/// Days that news names without their year, told by a word beside them: "the Oct. 7 attack".
enum WellKnownDays {
    struct Day: Sendable {
        let date: CivilDate
        /// Words that mean the day where one of them stands near it.
        let cues: String
    }

    /// Sources: the articles of Wikipedia on each event.
    static let all: [Day] = [
        day(1865, 4, 14, "lincoln"), day(1941, 12, 7, "pearl"),
        day(1944, 6, 6, "landings landing d-day normandy"),
        day(1944, 7, 20, "hitler plot"), day(1945, 8, 6, "hiroshima"), day(1945, 8, 9, "nagasaki"),
        day(1963, 11, 22, "kennedy jfk"), day(1968, 4, 4, "king"), day(1969, 7, 20, "moon apollo"),
        day(1974, 4, 25, "carnation portugal"), day(1986, 4, 26, "chernobyl"),
        day(1986, 1, 28, "challenger"),
        day(1989, 6, 4, "tiananmen crackdown"), day(1989, 11, 9, "wall"), day(1995, 4, 19, "oklahoma"),
        day(1997, 8, 31, "diana"),
        day(
            2001, 9, 11,
            "attack attacks terrorist terror hijackers hijackings hijackers towers victims commission memorial"
        ),
        day(2004, 3, 11, "madrid bombings train"), day(2004, 9, 1, "beslan"), day(2004, 12, 26, "tsunami"),
        day(2005, 7, 7, "bombings london attacks"), day(2008, 11, 26, "mumbai attacks"),
        day(2011, 3, 11, "tsunami fukushima earthquake quake"),
        day(2011, 7, 22, "breivik norway massacre attacks"),
        day(2012, 12, 14, "newtown sandy"), day(2013, 4, 15, "boston marathon"),
        day(2014, 7, 17, "mh17"), day(2015, 1, 7, "charlie hebdo"),
        day(2015, 11, 13, "paris bataclan attacks"),
        day(2016, 3, 22, "brussels bombings"), day(2016, 6, 23, "brexit referendum"),
        day(2016, 7, 14, "nice truck"), day(2016, 7, 15, "coup"), day(2016, 12, 19, "berlin truck"),
        day(2017, 5, 22, "manchester arena"), day(2017, 10, 1, "vegas"), day(2018, 2, 14, "parkland"),
        day(2019, 3, 15, "christchurch mosque mosques"), day(2020, 5, 25, "floyd"),
        day(2020, 8, 4, "beirut port"),
        day(2021, 1, 6, "capitol riot insurrection attack committee rioters"),
        day(2022, 2, 24, "invasion ukraine"), day(2023, 2, 6, "earthquake earthquakes quake quakes"),
        day(2023, 10, 7, "attack attacks hamas israel massacre assault onslaught rampage"),
        day(2024, 7, 13, "butler assassination"), day(2024, 12, 3, "martial"),
    ].compactMap { $0 }

    private static func day(_ year: Int, _ month: Int, _ day: Int, _ cues: String) -> Day? {
        CivilDate(year: year, month: month, day: day).map { Day(date: $0, cues: cues) }
    }

    /// The days with the symbols of their cues in a lexicon.
    static func table(_ lexicon: DateLexicon) -> [KnownDay] {
        all.map { day in
            let words = day.cues.split(separator: " ")
            return KnownDay(date: day.date, cues: words.compactMap { lexicon.entry(String($0))?.symbol })
        }
    }
}

/// A day with the symbols of the words that mean it.
struct KnownDay: Hashable, Sendable {
    let date: CivilDate
    let cues: [UInt16]
}
