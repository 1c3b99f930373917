extension MarkRule {
    /// How amounts of money are written in English: by sign, by code or by the name of a currency.
    ///
    /// A name that is a word too (`pounds` of flour, who `won`) counts only after a word like `million`. Known
    /// limitation: `2 million pounds of beef` is taken for money.
    static let money: [MarkRule] = [
        MarkRule(
            "money.sign-before",
            #"(?:\b(?:US|AU|NZ|HK|CA|NT|[ACSR]))?[$€£¥₹₩₽₺₴₦₱฿₫₪]\#(space)\#(amount)\#(scale)?"#,
            anchors: digitsAndBlanks.map { "$" + $0 } + Array("€£¥₹₩₽₺₴₦₱฿₫₪").map(String.init),
            matches: [
                "It costs [$3.5bn], or [€12 million] a year.",
                "A [£20] ticket and a [US$1.2 trillion] plan.",
                "Shares rose by [$1,234.56], then to [£1.5m].",
                "Between [$5-10 million] and [$2–$3bn] was lost.",
                "A [$100-million] bridge for [€ 40].",
                "It is a [$20]-a-barrel gap; [R$5bn] in Brazil.",
                "It wanted [$5] bottles and [$2 millions].",
            ],
            spares: ["Use $PATH and a $ sign.", "They play in the key of £."],
            source: "style guides of the Guardian and the BBC: currencies, numbers"),
        MarkRule(
            "money.code-before",
            #"\b(?:Rs|Rp|Tk|PKR|INR|USD|EUR|GBP|CHF|JPY|CNY|ZAR|NGN|KES|CAD|AUD|BRL|MXN)\.?\#(space)\#(amount)\#(scale)?"#,
            anchors: words("Rs Rp Tk PKR INR USD EUR GBP CHF JPY CNY ZAR NGN KES CAD AUD BRL MXN"),
            matches: [
                "It lost [Rs500m] and [Rs. 5,000].", "[USD 20] came back; it needs [EUR 1.5 billion].",
                "[Rs 12 crore] went missing.",
            ],
            spares: ["PERUSD 20 is no code.", "The Rs are rolled."],
            source: "style guide of The Hindu; ISO 4217"),
        MarkRule(
            "money.letter-before", #"\b(?:R|N|P|RM|K?Sh|Kč|kr|zł)\#(space)\#(figures)\#(scale)"#,
            anchors: words("R N P M Sh č kr zł").flatMap { letter in digitsAndBlanks.map { letter + $0 } },
            matches: ["The mine cost [R4bn], the dam [N2.5 million]."],
            spares: ["Take the R4 or the N1 road.", "Flight N500 landed."],
            source: "style guide of the Mail & Guardian"),
        MarkRule(
            "money.name-after", #"\b\#(counted)\#(scale)?[ \u00A0-]\#(country)\#(currency)\b"#,
            anchors: names(
                """
                dollar Dollar euro Euro cent pence rupee Rupee rupiah yen yuan renminbi ruble rouble peso franc kron \
                lira dinar dirham riyal rial shilling naira cedi baht ringgit zloty forint hryvnia shekel taka kwacha \
                birr bolivar soles guilder peseta
                """),
            matches: [
                "They paid [5,000 rupees] and [20 cents], [6 rubles] or [7 roubles].",
                "It lent [12 million euros], not [3bn yen].",
                "A [five dollar] note; [two hundred US dollars] more.",
                "[A million dollars] is [2m Australian dollars].",
                "He owes [300,000 Swiss francs] and [50 pence].", "It is a [10-dollar] bill.",
            ],
            spares: [
                "The dollar fell by 2 percent.", "She likes 50 Cent.", "The euro zone has 20 members.",
            ],
            source: "Associated Press stylebook: cents, dollars, euro"),
        MarkRule(
            "money.scaled-name-after",
            #"\b\#(counted)\#(scale)[ \u00A0-](?:pounds?|won|rand|real|reais|leu|lei|lari|som|sum|lek|dram)\b"#,
            anchors: names("pound won rand real reais leu lei lari som sum lek dram"),
            matches: [
                "The debt is [2 million pounds].", "It cost [500 million won] and [three billion rand].",
            ],
            spares: ["He weighs 200 pounds.", "The top 5 won.", "One of the million won."],
            source: "ISO 4217: names that are words too"),
        MarkRule(
            "money.sterling", #"\b\#(counted)\#(scale)?[ \u00A0]pounds? sterling\b"#, anchors: ["sterling"],
            matches: ["It was worth [400 pounds sterling]."], spares: ["The pound sterling rose."],
            source: "Bank of England"),
        MarkRule(
            "money.sign-after",
            #"\b\#(figures)\#(scale)?\#(space)(?:[€£]|(?:USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD)\b)"#,
            anchors: words("€ £ USD EUR GBP CHF JPY CNY CAD AUD"),
            matches: ["A coffee is [3,50 €] there.", "They raised [5 million USD] and [20€]."],
            spares: ["Room 20 is free.", "She saw 5 EUROPEANS."],
            source: "Interinstitutional style guide of the European Union, 7.3.3"),
    ]

    /// The number after a letter or a sign.
    private static let digitsAndBlanks = (0...9).map(String.init) + [" ", "\u{A0}", "\u{202F}"]

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// Names as they stand after a number.
    private static func names(_ text: String) -> [String] {
        words(text).flatMap { name in [" ", "-", "\u{A0}"].map { $0 + name } }
    }

    private static let space = #"[ \u00A0\u202F]?"#
    private static let figures = #"\d+(?:[.,]\d+)*"#
    /// A number, or a range of two.
    private static let amount = #"\#(figures)(?:[-–][$€£]?\#(figures))?"#
    private static let scale =
        #"(?:[ \u00A0\u202F-]?(?:(?:hundred|thousand|million|billion|trillion|crore|lakh)s?|bn|tn|trn|mn|m|k|b)\b)"#
    private static let numeral =
        "(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve"
        + "|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
    /// A number in figures or words.
    private static let counted = "(?:\(figures)|\(numeral))"
    private static let country =
        #"(?:(?:US|U\.S\.|American|Australian|Canadian|Hong Kong|Singapore|New Zealand|Swiss|Indian|Pakistani"#
        + #"|Mexican|Chinese|Swedish|Norwegian|Danish|Egyptian|Turkish|Russian|Japanese)[ \u00A0])?"#
    private static let currency =
        "(?:[Dd]ollars?|[Ee]uros?|cents?|pence|[Rr]upees?|rupiah|yen|yuan|renminbi|ro?ubles?|pesos?|francs?"
        + "|kronor|kroner|liras?|dinars?|dirhams?|riyals?|rials?|shillings?|naira|cedis?|baht|ringgit"
        + "|zloty(?:s|ch)?|forints?|hryvnias?|shekels?|taka|kwacha|birr|bolivars?|soles|guilders?|pesetas?)"
}
