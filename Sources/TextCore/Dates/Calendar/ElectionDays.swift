/// The days on which countries voted for their parliament or president, by the words that name the country.
///
/// Of votes in several rounds or on several days the first one stands. Sources: the articles of Wikipedia on the elections
/// of each country ("2022 Swedish general election").
enum ElectionDays {
    struct Country: Sendable {
        /// Words that mean the country where one of them stands near "Election Day".
        let cues: String
        let days: [CivilDate]
    }

    static let all: [Country] = [
        country(
            "britain british uk", 19_970_501, 20_010_607, 20_050_505, 20_100_506, 20_150_507, 20_170_608,
            20_191_212, 20_240_704),
        country(
            "canada canadian canadians", 20_001_127, 20_040_628, 20_060_123, 20_081_014, 20_110_502,
            20_151_019, 20_191_021, 20_210_920, 20_250_428),
        country(
            "australia australian australians", 20_011_110, 20_041_009, 20_071_124, 20_100_821, 20_130_907,
            20_160_702, 20_190_518, 20_220_521, 20_250_503),
        country(
            "zealand", 20_020_727, 20_050_917, 20_081_108, 20_111_126, 20_140_920, 20_170_923, 20_201_017,
            20_231_014),
        country("ireland irish", 20_070_524, 20_110_225, 20_160_226, 20_200_208, 20_241_129),
        country(
            "germany german germans", 19_980_927, 20_020_922, 20_050_918, 20_090_927, 20_130_922,
            20_170_924, 20_210_926, 20_250_223),
        country("austria austrian", 20_061_001, 20_080_928, 20_130_929, 20_171_015, 20_190_929, 20_240_929),
        country("france french", 20_020_421, 20_070_422, 20_120_422, 20_170_423, 20_220_410),
        country("italy italian italians", 20_060_409, 20_080_413, 20_130_224, 20_180_304, 20_220_925),
        country(
            "spain spanish spaniards", 20_080_309, 20_111_120, 20_151_220, 20_160_626, 20_190_428,
            20_191_110, 20_230_723),
        country(
            "portugal portuguese", 20_110_605, 20_151_004, 20_191_006, 20_220_130, 20_240_310, 20_250_518),
        country(
            "greece greek greeks", 20_091_004, 20_120_506, 20_120_617, 20_150_125, 20_150_920, 20_190_707,
            20_230_521, 20_230_625),
        country(
            "netherlands dutch", 20_061_122, 20_100_609, 20_120_912, 20_170_315, 20_210_317, 20_231_122),
        country(
            "sweden swedish swedes", 20_020_915, 20_060_917, 20_100_919, 20_140_914, 20_180_909, 20_220_911),
        country(
            "norway norwegian norwegians", 20_050_912, 20_090_914, 20_130_909, 20_170_911, 20_210_913,
            20_250_908),
        country("denmark danish danes", 20_110_915, 20_150_618, 20_190_605, 20_221_101),
        country("finland finnish finns", 20_110_417, 20_150_419, 20_190_414, 20_230_402),
        country("poland polish", 20_071_021, 20_111_009, 20_151_025, 20_191_013, 20_231_015),
        country("turkey turkish", 20_150_607, 20_151_101, 20_180_624, 20_230_514),
        country(
            "israel israeli israelis", 20_090_210, 20_130_122, 20_150_317, 20_190_409, 20_190_917,
            20_200_302, 20_210_323, 20_221_101),
        country("mexico mexican mexicans", 20_000_702, 20_060_702, 20_120_701, 20_180_701, 20_240_602),
        country(
            "brazil brazilian brazilians", 20_021_006, 20_061_001, 20_101_003, 20_141_005, 20_181_007,
            20_221_002),
        country("argentina argentine argentines", 20_111_023, 20_151_025, 20_191_027, 20_231_022),
        country("chile chilean chileans", 20_091_213, 20_131_117, 20_171_119, 20_211_121, 20_251_116),
        country("kenya kenyan kenyans", 20_021_227, 20_071_227, 20_130_304, 20_170_808, 20_220_809),
        country("nigeria nigerian nigerians", 20_110_416, 20_150_328, 20_190_223, 20_230_225),
        country("ghana ghanaian ghanaians", 20_081_207, 20_121_207, 20_161_207, 20_201_207, 20_241_207),
        country(
            "pretoria johannesburg", 19_940_427, 19_990_602, 20_040_414, 20_090_422, 20_140_507, 20_190_508,
            20_240_529),
        country(
            "philippines philippine filipinos", 20_040_510, 20_100_510, 20_130_513, 20_160_509, 20_190_513,
            20_220_509, 20_250_512),
        country(
            "indonesia indonesian indonesians", 20_040_705, 20_090_708, 20_140_709, 20_190_417, 20_240_214),
        country(
            "japan japanese", 20_050_911, 20_090_830, 20_121_216, 20_141_214, 20_171_022, 20_211_031,
            20_241_027),
        country("taiwan taiwanese", 20_080_322, 20_120_114, 20_160_116, 20_200_111, 20_240_113),
        country("seoul", 20_021_219, 20_071_219, 20_121_219, 20_170_509, 20_220_309, 20_250_603),
        country("pakistan pakistani pakistanis", 20_080_218, 20_130_511, 20_180_725, 20_240_208),
        country("bangladesh bangladeshi", 20_081_229, 20_140_105, 20_181_230, 20_240_107),
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
