import TestSupport
import Testing

@testable import TextCore

/// A query and a text in which the expected matches are marked: `[match|]`. Blocks are separated by `¶`.
struct SearchCase: Sendable, CustomTestStringConvertible {
    let fact: String
    let query: String
    let marked: String

    init(_ fact: String, _ query: String, in marked: String) {
        self.fact = fact
        self.query = query
        self.marked = marked
    }

    var testDescription: String { fact }
}

let searchCases: [SearchCase] = [
    // Case.
    .init("a small query finds every case", "nato", in: "[NATO|], [Nato|] and [nato|]"),
    .init("a capital makes the query exact", "WHO", in: "Those who asked the [WHO|]."),
    .init("one capital is enough", "Us", in: "us, US, [Us|]"),
    .init("accents fold in an exact query too", "Etat", in: "l'[État|] et l'état"),
    .init("Greek folds in case and final sigma", "σεισμος", in: "[ΣΕΙΣΜΟΣ|], [σεισμός|]"),
    .init("Cyrillic folds in case", "киев", in: "[КИЕВ|] и [Киев|]"),
    .init("a dotted capital I is an i", "istanbul", in: "[İstanbul|], [Istanbul|]"),
    .init("a dotless i is found as people type it", "yildiz", in: "[Yıldız|], [Yildiz|]"),

    // Accents and letters.
    .init("a plain letter finds the accented one", "peru", in: "[Perú|] and [Peru|]"),
    .init("an accented letter finds the plain one", "pérú", in: "[Perú|] and [Peru|]"),
    .init("a combining accent is part of the match", "cafe", in: "the [cafe\u{301}|] and the [café|]"),
    .init("two combining marks are part of the match", "e", in: "[e\u{323}\u{302}|] [ệ|]"),
    .init("a match never starts at a mark", "s", in: "e\u{301}[s|]"),
    .init("an accent in the query may be combining", "ile\u{301}", in: "[Île|] [ilé|]"),
    .init("sharp s is two", "strasse", in: "die [Straße|], die [Strasse|]"),
    .init("sharp s is found by itself", "ß", in: "Stra[ß|]e, Stra[ss|]e"),
    .init("half of a sharp s takes it whole", "as", in: "Str[aß|]e"),
    .init("o with stroke is o", "tromso", in: "[Tromsø|]"),
    .init("l with stroke is l", "lodz", in: "[Łódź|]"),
    .init("ae and oe are two letters", "oeuvre", in: "[œuvre|] [oeuvre|]"),
    .init("d with stroke is d", "dokovic", in: "[Đoković|]"),
    .init("Vietnamese folds to plain letters", "viet", in: "[Việt|] Nam"),
    .init("ligatures are two letters", "office", in: "the [o\u{FB03}ce|]"),
    .init("a lowered digit is a digit", "co2", in: "[CO₂|] and [CO2|]"),
    .init("full-width letters are letters", "g7 2023", in: "[Ｇ７　２０２３|]"),
    .init("yo is ye in Russian", "елка", in: "[ёлка|]"),
    .init(
        "Arabic vowel signs and hamza do not count", "\u{627}\u{644}\u{623}\u{645}\u{645}",
        in: "[\u{627}\u{644}\u{623}\u{645}\u{64E}\u{645}|] [\u{627}\u{644}\u{627}\u{645}\u{645}|]"),
    .init(
        "Hebrew points do not count", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}",
        in: "[\u{5E9}\u{5C1}\u{5B8}\u{5DC}\u{5D5}\u{5B9}\u{5DD}|]"),

    // Quotes, dashes, dots.
    .init("a straight apostrophe finds a curly one", "don't", in: "[don’t|] [don't|] [don‘t|]"),
    .init("a curly apostrophe finds a straight one", "won’t", in: "[won't|]"),
    .init(
        "straight quotes find curly and angled ones", "\"yes\"", in: "[“yes”|] [\"yes\"|] [„yes“|] [«yes»|]"
    ),
    .init(
        "a hyphen finds every dash", "2019-2023",
        in: "[2019–2023|], [2019—2023|], [2019‑2023|], [2019-2023|]"),
    .init("a minus is a hyphen", "-5", in: "[−5|] degrees"),
    .init("an ellipsis is three dots", "wait...", in: "[Wait…|] [Wait...|]"),

    // White space and wrapped lines.
    .init(
        "a phrase is found across a wrapped line", "world health organization",
        in: "the [World Health\nOrganization|]"),
    .init("a phrase is found across an indented line", "new york", in: "[New\n    York|]"),
    .init("a CRLF is a space", "new york", in: "[New\r\nYork|]"),
    .init("a no-break space is a space", "10 km", in: "[10\u{A0}km|] [10\u{202F}km|] [10 km|]"),
    .init("a run of spaces is one space", "a b", in: "[a  \t b|]"),
    .init("a run in the query is one space", "a \t b", in: "[a b|]"),
    .init("an ideographic space is a space", "東京 大阪", in: "[東京　大阪|]"),
    .init("a space at the end of the query counts", "the ", in: "[the |]theatre"),
    .init("a zero-width space between spaces adds none", "a b", in: "[a \u{200B} b|]"),

    // Hyphens inside words.
    .init("a soft hyphen is ignored", "cooperate", in: "[co\u{AD}operate|]"),
    .init("a soft hyphen swallows its line break", "cooperate", in: "[co\u{AD}\noperate|]"),
    .init("a soft hyphen at the edge stays outside", "co", in: "[co|]\u{AD}operate"),
    .init("a hyphen at a line end joins the word", "well-known", in: "[well-\nknown|] [well-known|]"),
    .init("a hanging hyphen keeps its space apart", "pre- and post-war", in: "[pre- and post-war|]"),
    .init("a dash between spaces keeps both", "rome - paris", in: "[Rome – Paris|], Rome–Paris"),
    .init("zero-width joiners are ignored", "mikhahom", in: "[mi\u{200C}kha\u{200D}hom|]"),
    .init("direction marks are ignored", "abc", in: "[a\u{202E}b\u{200F}c|]"),

    // Places.
    .init("a match at the start and at the end", "ab", in: "[ab|]cd[ab|]"),
    .init("the whole text", "all of it", in: "[All of it|]"),
    .init("matches do not overlap", "aa", in: "[aa|][aa|]a"),
    .init("the leftmost comes first", "ana", in: "b[ana|]na"),
    .init("a longer query than text finds nothing", "longer than this", in: "longer"),
    .init("no match spans two blocks", "end start", in: "the end¶start of [end start|]"),
    .init("a match in each block", "lima", in: "[Lima|]¶[Lima|]¶no¶[Lima|]"),
    .init("an empty query finds nothing", "", in: "text"),
    .init("a query of ignored signs finds nothing", "\u{AD}\u{200B}\u{301}", in: "te\u{301}xt\u{AD}"),
    .init("an empty text has no match", "a", in: ""),
    .init("signs of patterns are plain signs", "(a.*)?[", in: "aab [(a.*)?\\[|]"),

    // Scripts and emoji.
    .init("Chinese is found without spaces", "北京", in: "在[北京|]，[北京|]市"),
    .init("Japanese voicing stored apart is the same", "が", in: "[か\u{3099}|] [が|] か"),
    .init(
        "Hangul stored apart is the same", "한국",
        in: "[\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}|] [한국|]"),
    .init("Hangul in the query may be stored apart", "\u{1112}\u{1161}\u{11AB}", in: "[한|]국"),
    .init("Devanagari takes the vowel sign along", "क", in: "[कि|] [क|]"),
    .init("an emoji is found", "🚀", in: "lift-off [🚀|]!"),
    .init("an emoji takes its skin tone along", "👍", in: "[👍🏽|] [👍|]"),
    .init("a part of an emoji family takes all of it", "💻", in: "[👩‍💻|] [💻|]"),
    .init("an emoji presentation sign is part of the match", "❤", in: "[❤️|] [❤|]"),
    .init("a flag is found", "🇫🇷", in: "🇩🇪[🇫🇷|]"),
    .init("two halves of flags are covered whole", "🇪🇨", in: "[🇵🇪🇨🇱|]"),
]

@Test func `a match covers no half of a flag, however many stand in a row`() {
    let row = String(repeating: "🇵🇪", count: 1_000)
    let text = ArticleText(row + "🇨🇱")
    var search = StorySearch(text, within: [text.range])
    for query in ["🇵🇪", "🇪", "🇪🇵", "🇨🇱", "🇪🇨"] {
        let found = search.matches(of: SearchPattern(query))
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.lower.utf8 % 8 == 0 && $0.upper.utf8 % 8 == 0 }, "\(query)")
    }
}

@Test(arguments: searchCases)
func `a search finds what is marked`(_ item: SearchCase) {
    let (text, blocks, expected) = MarkedBlocks.parse(item.marked)
    var search = StorySearch(text, within: blocks)
    let found = search.matches(of: SearchPattern(item.query))
    #expect(found.map(text.string) == expected.map(text.string), "\(item.fact)")
    #expect(found == expected, "\(item.fact)")
    #expect(search.matches(of: SearchPattern(item.query)) == found)
}
