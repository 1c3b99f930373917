/// The days on which countries voted for their parliament or president, by the words that name the country.
///
/// Of votes in several rounds or on several days the first one stands. A country without days, or a year without one, leaves
/// the value open: another country's day would be wrong. Sources: ParlGov (`election.csv` of June 2023) for parliaments of
/// Europe, Australia, Canada, Israel, Japan, New Zealand and Turkey from 2015; the public holidays of the package `holidays`
/// for Indonesia, Kenya, Korea, Pakistan, the Philippines and South Africa; calendars of elections by King's College London
/// (2024), AS/COA (2018, 2022) and 21votes.com (2023) for the others.
enum ElectionDays {
    struct Country: Sendable {
        /// Words that mean the country where one of them stands near "Election Day".
        let cues: String
        let days: [CivilDate]
    }

    static let all: [Country] = [
        country(
            "britain british uk", 20_050_505, 20_100_506, 20_150_507, 20_170_608, 20_191_212, 20_240_704),
        country("canada canadian canadians", 20_151_019, 20_191_021, 20_210_920),
        country("australia australian australians", 20_160_702, 20_190_518, 20_220_521),
        country("zealand", 20_170_923, 20_201_017),
        country("ireland irish", 20_160_226, 20_200_208),
        country("germany german germans", 20_170_924, 20_250_223),
        country("austria austrian", 20_171_015, 20_190_929),
        country("france french"),
        country("italy italian italians", 20_180_304, 20_220_925),
        country(
            "spain spanish spaniards", 20_151_220, 20_160_626, 20_190_428, 20_191_110, 20_230_723),
        country("portugal portuguese", 20_151_004, 20_191_006, 20_220_130, 20_240_310),
        country("greece greek greeks", 20_150_920, 20_190_707, 20_230_521, 20_230_625),
        country("netherlands dutch", 20_170_315, 20_210_317),
        country("sweden swedish swedes", 20_180_909, 20_220_911),
        country("norway norwegian norwegians", 20_170_911, 20_210_913, 20_250_908),
        country("denmark danish danes", 20_150_618, 20_190_605, 20_221_101),
        country("finland finnish finns", 20_190_414, 20_230_402),
        country("poland polish", 20_151_025, 20_191_013),
        country("turkey turkish", 20_150_607, 20_151_101, 20_180_624, 20_230_514),
        country(
            "israel israeli israelis", 20_190_409, 20_190_917, 20_200_302, 20_210_323, 20_221_101),
        country("mexico mexican mexicans", 20_180_701, 20_240_602),
        country("brazil brazilian brazilians", 20_181_007, 20_221_002),
        country("argentina argentine argentines"),
        country("chile chilean chileans"),
        country("kenya kenyan kenyans", 20_170_808, 20_220_809),
        country("nigeria nigerian nigerians", 20_150_328, 20_230_225),
        country("ghana ghanaian ghanaians", 20_241_207),
        country(
            "pretoria johannesburg", 19_990_602, 20_040_414, 20_090_422, 20_140_507, 20_190_508, 20_240_529),
        country("philippines philippine filipinos", 20_190_513, 20_220_509, 20_250_512),
        country(
            "indonesia indonesian indonesians", 20_040_705, 20_090_708, 20_140_709, 20_190_417, 20_240_214),
        country("japan japanese", 20_171_022, 20_211_031),
        country("taiwan taiwanese", 20_240_113),
        country("seoul", 20_021_219, 20_071_219, 20_121_219, 20_170_509, 20_220_309, 20_250_603),
        country("pakistan pakistani pakistanis", 20_080_218, 20_180_725, 20_240_208),
        country("bangladesh bangladeshi", 20_240_107),
    ]

    /// - Parameter days: as `yyyymmdd`.
    private static func country(_ cues: String, _ days: Int...) -> Country {
        Country(
            cues: cues,
            days: days.compactMap { CivilDate(year: $0 / 10000, month: $0 / 100 % 100, day: $0 % 100) })
    }

    /// The countries with the symbols of their cues in a lexicon.
    static func table(_ lexicon: DateLexicon) -> [KnownElections] {
        all.map { country in
            let words = country.cues.split(separator: " ")
            return KnownElections(
                cues: words.compactMap { lexicon.entry(String($0))?.symbol }, days: country.days)
        }
    }
}

/// The election days of a country with the symbols of the words that mean it.
struct KnownElections: Hashable, Sendable {
    let cues: [UInt16]
    let days: [CivilDate]
}
