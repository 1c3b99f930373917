/// Names that mean the same whatever the text: what no rule about words or initials could know.
///
/// A row is one entity. A people is not its country, and a capital that stands for its government is a place.
enum EntityAliases {
    static let rows: [[String]] = [
        ["United States", "United States of America", "U.S.", "US", "U.S.A.", "USA", "America"],
        ["United Kingdom", "U.K.", "UK", "Britain", "Great Britain"],
        ["United Arab Emirates", "U.A.E.", "UAE"],
        ["United Nations", "U.N.", "UN"],
        ["European Union", "E.U.", "EU"],
        ["African Union", "A.U.", "AU"],
        ["Russia", "Russian Federation"],
        ["China", "People's Republic of China", "PRC", "P.R.C."],
        ["Taiwan", "Republic of China"],
        ["South Korea", "Republic of Korea"],
        ["North Korea", "DPRK", "Democratic People's Republic of Korea"],
        ["Soviet Union", "USSR", "U.S.S.R."],
        [
            "Democratic Republic of the Congo", "Democratic Republic of Congo", "DR Congo", "DRC",
            "Congo-Kinshasa",
        ],
        ["Republic of the Congo", "Congo-Brazzaville"],
        ["Netherlands", "Holland"],
        ["Czech Republic", "Czechia"],
        ["Myanmar", "Burma"],
        ["Turkey", "Türkiye"],
        ["Ivory Coast", "Cote d'Ivoire"],
        ["Eswatini", "Swaziland"],
        ["North Macedonia", "Macedonia"],
        ["Cape Verde", "Cabo Verde"],
        ["East Timor", "Timor-Leste"],
        ["Vatican", "Vatican City", "Holy See"],
        ["Kyiv", "Kiev"],
        ["Mumbai", "Bombay"],
        ["Kolkata", "Calcutta"],
        ["Chennai", "Madras"],
        ["Yangon", "Rangoon"],
        ["Beijing", "Peking"],
        ["Ho Chi Minh City", "Saigon"],
        ["New York", "New York City", "NYC"],
        ["Los Angeles", "L.A.", "LA"],
        ["Washington", "Washington, D.C.", "Washington D.C.", "Washington DC"],
        ["Doctors Without Borders", "Medecins Sans Frontieres", "MSF"],
        ["NATO", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation"],
        ["Islamic State", "ISIS", "ISIL", "Daesh", "Islamic State of Iraq and Syria"],
        ["Hezbollah", "Hizbollah", "Hizbullah", "Hezbullah"],
        ["Federal Reserve", "Fed"],
        ["Federal Bureau of Investigation", "FBI", "F.B.I."],
        ["Central Intelligence Agency", "CIA", "C.I.A."],
        ["World Health Organization", "World Health Organisation", "WHO", "W.H.O."],
        ["International Monetary Fund", "IMF", "I.M.F."],
        ["European Central Bank", "ECB", "E.C.B."],
        ["Facebook", "Meta Platforms"],
        ["Volkswagen", "VW"],
        ["Manchester United", "Man United", "Man Utd"],
        ["Manchester City", "Man City"],
        ["Paris Saint-Germain", "PSG"],
        ["World War I", "First World War", "World War One"],
        ["World War II", "Second World War", "World War Two"],
        ["COVID-19", "Covid"],
    ]

    /// For the words of each name, joined by spaces, the number of its row.
    static let numbers: [UInt64: Int] = {
        var numbers: [UInt64: Int] = [:]
        for (number, row) in rows.enumerated() {
            for name in row {
                let text = ArticleText(name)
                let tokens = Segmenter().segment(text, blocks: [text.range]).tokens
                numbers[key(tokens.map { NameHash.lower(text.string(in: $0.range)) })] = number
            }
        }
        return numbers
    }()

    /// The key of a name from the hashes of its words (``WordForm/lower``).
    static func key(_ words: some Sequence<UInt32>) -> UInt64 {
        words.reduce(NameHash.seed) { NameHash.step($0, $1) &* 0x9E37_79B9_7F4A_7C15 }
    }
}
