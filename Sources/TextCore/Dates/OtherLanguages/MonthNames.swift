/// The names of months as dates have them, in the ten European languages with most speakers beside English: full names,
/// also in the genitive, and the usual short forms. Data only.
///
/// Source: Unicode CLDR, calendars/gregorian/months (format and stand-alone, wide and abbreviated), and news style.
enum MonthNames {
    /// By language: twelve lists of names in small letters, January first, parted by semicolons.
    static let table: [String: String] = [
        "de": """
        januar jänner jan;februar feber feb;märz mär mrz;april apr;mai;juni jun;juli jul;august aug;september sept sep;\
        oktober okt;november nov;dezember dez
        """,
        "fr": """
        janvier janv;février févr fév;mars;avril avr;mai;juin;juillet juil;août;septembre sept;octobre oct;\
        novembre nov;décembre déc
        """,
        "it": """
        gennaio gen;febbraio feb;marzo mar;aprile apr;maggio mag;giugno giu;luglio lug;agosto ago;settembre set sett;\
        ottobre ott;novembre nov;dicembre dic
        """,
        "es": """
        enero ene;febrero feb;marzo mar;abril abr;mayo may;junio jun;julio jul;agosto ago;septiembre setiembre sept sep;\
        octubre oct;noviembre nov;diciembre dic
        """,
        "pt": """
        janeiro jan;fevereiro fev;março mar;abril abr;maio mai;junho jun;julho jul;agosto ago;setembro set;outubro out;\
        novembro nov;dezembro dez
        """,
        "nl": """
        januari jan;februari feb;maart mrt;april apr;mei;juni jun;juli jul;augustus aug;september sep sept;oktober okt;\
        november nov;december dec
        """,
        "pl": """
        stycznia sty;lutego lut;marca mar;kwietnia kwi;maja;czerwca cze;lipca lip;sierpnia sie;września wrz;\
        października paź;listopada lis;grudnia gru
        """,
        "ro": """
        ianuarie ian;februarie feb;martie mar;aprilie apr;mai;iunie iun;iulie iul;august aug;septembrie sept sep;\
        octombrie oct;noiembrie noi nov;decembrie dec
        """,
        "ru": """
        января янв;февраля фев февр;марта мар;апреля апр;мая;июня июн;июля июл;августа авг;сентября сент сен;\
        октября окт;ноября нояб ноя;декабря дек
        """,
        "uk": """
        січня січ;лютого лют;березня бер;квітня кві квіт;травня тра трав;червня чер черв;липня лип;серпня сер серп;\
        вересня вер;жовтня жов жовт;листопада лис лист;грудня гру груд
        """,
    ]

    /// Words that may stand between the day and the month, or the month and the year: `24 de febrero de 2022`.
    static let joints: Set<String> = ["de", "del", "di", "do"]

    /// Languages in which a date in digits has the year first, so that `04/05/2022` has no order of its own.
    static let yearFirst: Set<String> = ["zh", "ja", "ko", "hu", "lt"]

    /// The number of a month by its name, for the languages of the table.
    static let numbers: [String: [String: Int]] = table.mapValues { lists in
        var numbers: [String: Int] = [:]
        for (position, names) in lists.split(separator: ";").enumerated() {
            for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                numbers[String(name)] = position + 1
            }
        }
        return numbers
    }
}
