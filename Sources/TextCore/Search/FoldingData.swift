/// The letters and signs that are equal to a search: data only, read by ``FoldingTable``.
///
/// Letters that Unicode itself decomposes into a base letter and marks stand under their base in
/// ``accented``; the marks are ``marks``. What has no decomposition but is looked up under plain letters
/// (ø, ł, ß) stands in ``spelledOut``. Letters that an editor might rewrite or reorder (singletons,
/// composition exclusions, right-to-left) are written by number.
enum FoldingData {
    /// Combining signs that are ignored when they follow a letter: accents, Hebrew points, Arabic vowel
    /// signs, the nukta of Devanagari, Bengali and Gurmukhi. Vowel signs that spell a word are not here.
    ///
    /// Source: Unicode 14.0 Blocks.txt and UnicodeData.txt (general category Mn).
    static let marks: [ClosedRange<UInt32>] = [
        0x0300...0x036F, 0x0483...0x0487, 0x0591...0x05BD, 0x05BF...0x05BF, 0x05C1...0x05C2,
        0x05C4...0x05C5, 0x05C7...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670...0x0670,
        0x093C...0x093C, 0x09BC...0x09BC, 0x0A3C...0x0A3C, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
        0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F,
    ]

    /// Signs without width or ink that are ignored wherever they stand: zero-width spaces and joiners,
    /// the byte order mark, direction controls, the Arabic tatweel. The soft hyphen is not here: it
    /// also swallows the line break after it.
    static let invisible: [ClosedRange<UInt32>] = [
        0x0640...0x0640, 0x061C...0x061C, 0x180E...0x180E, 0x200B...0x200F, 0x202A...0x202E,
        0x2060...0x2064, 0x2066...0x206F, 0xFEFF...0xFEFF,
    ]

    /// White space; a run of it is one space.
    ///
    /// Source: Unicode 14.0 PropList.txt, White_Space.
    static let spaces: [ClosedRange<UInt32>] = [
        0x0009...0x0009, 0x0020...0x0020, 0x00A0...0x00A0, 0x1680...0x1680, 0x2000...0x200A,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
    ]

    /// White space that ends a line.
    static let lineBreaks: [ClosedRange<UInt32>] = [
        0x000A...0x000D, 0x0085...0x0085, 0x2028...0x2029,
    ]

    /// Plain sign, and the signs that count as it.
    static let signs: [(plain: String, others: String)] = [
        (
            "'",
            "\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{2039}\u{203A}\u{02B9}\u{02BB}\u{02BC}\u{0060}\u{00B4}"
        ),
        ("\"", "\u{201C}\u{201D}\u{201E}\u{201F}\u{2033}\u{00AB}\u{00BB}\u{301D}\u{301E}\u{301F}"),
        ("-", "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{2E3A}\u{2E3B}\u{FE58}\u{FE63}"),
        ("...", "\u{2026}"),
    ]

    /// Letters without a canonical decomposition, and how people type them.
    ///
    /// Source: Unicode CLDR, transform Latin-ASCII; compatibility decompositions of UnicodeData.txt for
    /// ligatures, digraphs and raised or lowered digits.
    static let spelledOut: [(plain: String, others: String)] = [
        ("AE", "Æ"), ("ae", "æ"), ("OE", "Œ"), ("oe", "œ"), ("O", "Ø"), ("o", "øº"), ("a", "ª"), ("i", "ı"),
        ("L", "Ł"), ("l", "ł"), ("D", "ĐÐ"), ("d", "đð"), ("H", "Ħ"), ("h", "ħ"), ("T", "Ŧ"), ("t", "ŧ"),
        ("TH", "Þ"), ("th", "þ"), ("SS", "\u{1E9E}"), ("ss", "ß"), ("s", "ſ"), ("'n", "ŉ"),
        ("IJ", "Ĳ"), ("ij", "ĳ"), ("DZ", "ǄǱ"), ("Dz", "ǅǲ"), ("dz", "ǆǳ"),
        ("LJ", "Ǉ"), ("Lj", "ǈ"), ("lj", "ǉ"), ("NJ", "Ǌ"), ("Nj", "ǋ"), ("nj", "ǌ"),
        ("0", "⁰₀"), ("1", "¹₁"), ("2", "²₂"), ("3", "³₃"), ("4", "⁴₄"), ("5", "⁵₅"), ("6", "⁶₆"),
        ("7", "⁷₇"), ("8", "⁸₈"), ("9", "⁹₉"), ("μ", "\u{00B5}"),
        ("ff", "\u{FB00}"), ("fi", "\u{FB01}"), ("fl", "\u{FB02}"), ("ffi", "\u{FB03}"),
        ("ffl", "\u{FB04}"), ("st", "\u{FB05}\u{FB06}"),
    ]

    /// Small letters that differ from their everyday form only by place or script style; they count as it
    /// unless the search is exact.
    ///
    /// Source: Unicode 14.0 CaseFolding.txt, status C.
    static let smallVariants: [(plain: String, others: String)] = [
        ("σ", "ς"), ("β", "ϐ"), ("ε", "ϵ"), ("θ", "ϑ"), ("κ", "ϰ"), ("π", "ϖ"), ("ρ", "ϱ"), ("φ", "ϕ"),
    ]

    /// Full-width forms of `!` to `~`, as East Asian text sets Latin letters and digits.
    ///
    /// Source: Unicode 14.0, Halfwidth and Fullwidth Forms.
    static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
    /// The distance of a full-width form from its ASCII sign.
    static let fullWidthDistance: UInt32 = 0xFEE0

    /// Kana that the voicing mark U+3099 turns into the next scalar; stored apart in some files.
    static let voicedKana = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ"
    /// Kana that the half-voicing mark U+309A turns into the next scalar but one.
    static let halfVoicedKana = "はひふへほハヒフヘホ"

    /// Base letter, and the letters that are it with marks.
    ///
    /// Source: Unicode 14.0 UnicodeData.txt, canonical decompositions of letters below U+3000 of which all
    /// but the first scalar are ``marks``.
    static let accented: [(plain: String, others: String)] = [
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ\u{212B}"),
        ("B", "ḂḄḆ"),
        ("C", "ÇĆĈĊČḈ"),
        ("D", "ĎḊḌḎḐḒ"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
        ("F", "Ḟ"),
        ("G", "ĜĞĠĢǦǴḠ"),
        ("H", "ĤȞḢḤḦḨḪ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ("J", "Ĵ"),
        ("K", "ĶǨḰḲḴ\u{212A}"),
        ("L", "ĹĻĽḶḸḺḼ"),
        ("M", "ḾṀṂ"),
        ("N", "ÑŃŅŇǸṄṆṈṊ"),
        ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"),
        ("P", "ṔṖ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("T", "ŢŤȚṪṬṮṰ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ("V", "ṼṾ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("X", "ẊẌ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸ"),
        ("Z", "ŹŻŽẐẒẔ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("Æ", "ǢǼ"),
        ("Ø", "Ǿ"),
        ("æ", "ǣǽ"),
        ("ø", "ǿ"),
        ("ſ", "ẛ"),
        ("Ʒ", "Ǯ"),
        ("ʒ", "ǯ"),
        ("ʹ", "\u{374}"),
        ("Α", "ΆἈἉἊἋἌἍἎἏᾈᾉᾊᾋᾌᾍᾎᾏᾸᾹᾺ\u{1FBB}ᾼ"),
        ("Ε", "ΈἘἙἚἛἜἝῈ\u{1FC9}"),
        ("Η", "ΉἨἩἪἫἬἭἮἯᾘᾙᾚᾛᾜᾝᾞᾟῊ\u{1FCB}ῌ"),
        ("Ι", "ΊΪἸἹἺἻἼἽἾἿῘῙῚ\u{1FDB}"),
        ("Ο", "ΌὈὉὊὋὌὍῸ\u{1FF9}"),
        ("Ρ", "Ῥ"),
        ("Υ", "ΎΫὙὛὝὟῨῩῪ\u{1FEB}"),
        ("Ω", "ΏὨὩὪὫὬὭὮὯᾨᾩᾪᾫᾬᾭᾮᾯῺ\u{1FFB}ῼ\u{2126}"),
        ("α", "άἀἁἂἃἄἅἆἇὰ\u{1F71}ᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("ε", "έἐἑἒἓἔἕὲ\u{1F73}"),
        ("η", "ήἠἡἢἣἤἥἦἧὴ\u{1F75}ᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶ\u{1F77}\u{1FBE}ῐῑῒ\u{1FD3}ῖῗ"),
        ("ο", "όὀὁὂὃὄὅὸ\u{1F79}"),
        ("ρ", "ῤῥ"),
        ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺ\u{1F7B}ῠῡῢ\u{1FE3}ῦῧ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼ\u{1F7D}ᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("ϒ", "ϓϔ"),
        ("І", "Ї"),
        ("А", "ӐӒ"),
        ("Г", "Ѓ"),
        ("Е", "ЀЁӖ"),
        ("Ж", "ӁӜ"),
        ("З", "Ӟ"),
        ("И", "ЍЙӢӤ"),
        ("К", "Ќ"),
        ("О", "Ӧ"),
        ("У", "ЎӮӰӲ"),
        ("Ч", "Ӵ"),
        ("Ы", "Ӹ"),
        ("Э", "Ӭ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "йѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("і", "ї"),
        ("Ѵ", "Ѷ"),
        ("ѵ", "ѷ"),
        ("Ә", "Ӛ"),
        ("ә", "ӛ"),
        ("Ө", "Ӫ"),
        ("ө", "ӫ"),
        ("\u{627}", "\u{622}\u{623}\u{625}"),
        ("\u{648}", "\u{624}"),
        ("\u{64A}", "\u{626}"),
        ("\u{6C1}", "\u{6C2}"),
        ("\u{6D2}", "\u{6D3}"),
        ("\u{6D5}", "\u{6C0}"),
        ("क", "\u{958}"),
        ("ख", "\u{959}"),
        ("ग", "\u{95A}"),
        ("ज", "\u{95B}"),
        ("ड", "\u{95C}"),
        ("ढ", "\u{95D}"),
        ("न", "ऩ"),
        ("फ", "\u{95E}"),
        ("य", "\u{95F}"),
        ("र", "ऱ"),
        ("ळ", "ऴ"),
        ("ড", "\u{9DC}"),
        ("ঢ", "\u{9DD}"),
        ("য", "\u{9DF}"),
        ("ਖ", "\u{A59}"),
        ("ਗ", "\u{A5A}"),
        ("ਜ", "\u{A5B}"),
        ("ਫ", "\u{A5E}"),
        ("ਲ", "\u{A33}"),
        ("ਸ", "\u{A36}"),
    ]
}
