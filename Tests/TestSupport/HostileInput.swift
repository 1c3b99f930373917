/// A text that would act on a terminal, mislead an eye or trip a reader if it got through as it is.
public struct HostileInput: Sendable {
    /// What it is, in printable words.
    public let name: String
    /// UTF-8, or what pretends to be.
    public let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    /// All that are known here, made by rule; no line ends in them, so that each stays on its line.
    public static let all: [HostileInput] =
        controls + controlSequences + commandStrings + shortEscapes + directions + unseen + malformed
        + floods + markup + naughty

    private static func name(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func text(_ scalar: UInt32) -> String {
        Unicode.Scalar(scalar).map { String($0) } ?? ""
    }

    /// C0, DEL and C1, the latter as UTF-8 and as the single byte of an eight-bit terminal.
    private static let controls: [HostileInput] =
        (0..<0x20).filter { $0 != 0x0A && $0 != 0x0D }.map { HostileInput(name($0), text($0)) }
        + (0x7F...0x9F).map { HostileInput(name($0), "a" + text($0) + "31mb") }
        + (0x80...0x9F).map {
            HostileInput("byte \(String($0, radix: 16))", [0x61, UInt8($0), 0x33, 0x6D])
        }

    /// CSI with each final byte that ECMA-48 leaves to use, and with what some terminals do more with.
    private static let controlSequences: [HostileInput] =
        (UInt8(0x40)...0x7E).map {
            HostileInput("CSI \(Character(Unicode.Scalar($0)))", [0x1B, 0x5B, 0x32, $0])
        }
        + (UInt8(0x40)...0x7E).map {
            HostileInput("C1 CSI \(Character(Unicode.Scalar($0)))", [0xC2, 0x9B, 0x32, $0])
        }
        + [
            "?1049h", "?1049l", "?1000h", "?1006h", "?2004l", "?25l", "?5h", "?2026h", ">c", "=c", ">0q",
            "!p",
            "1;1\"p", "6n", "?6n", "5n", "14t", "18t", "21t", "8;1;1t", "20t", ">1u", "?u", "2 q", "3;4r",
            "38;2;1;2;3m", "38:2::1:2:3m", "4:3m", "58;5;1m", "9999999999C", "1;2;3;4;5;6;7;8;9;10;11;12m",
            "?1$p",
            "2;2$y", "0$z", "1'z", "?12;2h", "0i", "5i", "4i", "?4i",
        ].map { HostileInput("CSI \($0)", "\u{1B}[" + $0) }

    /// OSC, DCS, APC, PM and SOS: titles, colours, clipboard, links, notifications, images, files.
    private static let commandStrings: [HostileInput] = {
        let bodies = [
            "]0;owned", "]1;owned", "]2;owned", "]3;a=b", "]4;1;?", "]4;1;rgb:ff/00/00", "]5;0;?",
            "]6;file:///etc/passwd", "]7;file:///tmp", "]8;;http://example.org", "]9;note", "]9;4;1;50",
            "]10;?",
            "]11;#000000", "]12;?", "]13;?", "]17;?", "]19;?", "]22;wait", "]46;/tmp/log", "]50;font",
            "]52;c;aGk=", "]52;c;?", "]52;p;!", "]99;i=1;note", "]104", "]110", "]111", "]112", "]117",
            "]133;A",
            "]176;app", "]440;sound", "]555", "]633;E;rm", "]697;x", "]701;C.UTF-8", "]702;?",
            "]777;notify;a;b",
            "]1337;File=inline=1:aGk=", "]1337;SetMark", "]5113;ac=send", "]5522;type=read", "]L;icon",
            "]l;title",
            "]I;icon", "P+q544e", "P+p544e=78", "P$qm", "P$q\"p", "P1;1|17/41", "Pq#0;2;0;0;0~-", "P0p",
            "P{!!",
            "P>|x", "P=1s", "P!|00", "Ptmux;\u{1B}\u{1B}]0;x\u{7}", "_Ga=T,f=24;AAAA", "_tmux", "^private",
            "Xstart",
            "k new title",
        ]
        let ends = [("BEL", "\u{7}"), ("ST", "\u{1B}\\"), ("no end", "")]
        return bodies.flatMap { body in
            ends.map {
                HostileInput(
                    "ESC \(body.filter { $0 != "\u{1B}" && $0 != "\u{7}" }), \($0.0)",
                    "\u{1B}" + body + $0.1)
            }
        }
    }()

    private static let shortEscapes: [HostileInput] =
        [
            "c", "7", "8", "D", "E", "H", "M", "N", "O", "Z", "=", ">", "n", "o", "|", "}", "~", "#8", "#3",
            "(0", "(B",
            ")0", "*0", "+0", "%G", "%@", " F", " G", "l", "m", "\u{1B}", "\u{1B}[",
        ]
        .map { HostileInput("ESC \($0.replacing("\u{1B}", with: "^["))", "\u{1B}" + $0) }

    /// Overrides, embeddings, isolates and marks of the writing direction (CVE-2021-42574).
    private static let directions: [HostileInput] =
        ([UInt32(0x61C), 0x200E, 0x200F] + Array(0x202A...0x202E)
        + Array(0x2066...0x2069)).map { HostileInput(name($0), "pay" + text($0) + "100 dollars") }

    /// Zero width, tags, private use, noncharacters, line and paragraph separators.
    private static let unseen: [HostileInput] = {
        var scalars: [UInt32] = [
            0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029,
        ]
        scalars += (0x2060...0x2065).map { $0 } + (0x206A...0x206F).map { $0 }
        scalars += [0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0x1BCA0, 0x1D173]
        scalars += [0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xE0100, 0xE01EF]
        scalars += [0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD]
        scalars +=
            (0...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] } + (0xFDD0...0xFDEF).map { $0 }
        return scalars.map { HostileInput(name($0), "a" + text($0) + "b") }
    }()

    /// Source: the kinds of M. Kuhn's "UTF-8 decoder capability and stress test", made again by rule.
    private static let malformed: [HostileInput] =
        (1...6).map { HostileInput("\($0) continuation bytes", [UInt8](repeating: 0x80, count: $0)) }
        + [0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEF, 0xF0, 0xF4, 0xF5, 0xF8, 0xFC, 0xFE, 0xFF].map {
            HostileInput("lone byte \(String($0, radix: 16))", [UInt8($0), 0x20])
        }
        + [
            ("cut of 3", [0xE2, 0x82]), ("cut of 4", [0xF0, 0x9F, 0x98]), ("overlong /", [0xC0, 0xAF]),
            ("overlong ESC of 2", [0xC0, 0x9B]), ("overlong ESC of 3", [0xE0, 0x80, 0x9B]),
            ("overlong ESC of 4", [0xF0, 0x80, 0x80, 0x9B]),
            ("overlong ESC of 5", [0xF8, 0x80, 0x80, 0x80, 0x9B]),
            ("overlong NUL", [0xC0, 0x80]), ("overlong C1 CSI", [0xE0, 0x82, 0x9B, 0x6D]),
            ("surrogate D800", [0xED, 0xA0, 0x80]), ("surrogate DFFF", [0xED, 0xBF, 0xBF]),
            ("surrogate pair", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
            ("above 10FFFF", [0xF4, 0x90, 0x80, 0x80]),
            ("of 5", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("of 6", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80]),
            ("cut before ESC", [0xE2, 0x1B, 0x5B, 0x6D]),
            ("cut before CSI", [0xF0, 0x9F, 0xC2, 0x9B, 0x6D]),
        ].map { HostileInput($0.0, $0.1) }

    private static let floods: [HostileInput] = [
        HostileInput("300 accents", "a" + String(repeating: "\u{301}", count: 300)),
        HostileInput("300 accents above and below", "a" + String(repeating: "\u{30D}\u{323}", count: 150)),
        HostileInput("a mark alone", "\u{301}\u{20DD}\u{FE0F}"),
        HostileInput("enclosing marks", "a\u{20DD}\u{20DE}\u{20E3}\u{489}"),
        HostileInput("joiners", "👩" + String(repeating: "\u{200D}👩", count: 60)),
        HostileInput("skin tones", "👍" + String(repeating: "🏽", count: 40)),
        HostileInput("flags", String(repeating: "🇵", count: 61)),
        HostileInput("a tag flag", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"),
        HostileInput("variation selectors", "❤" + String(repeating: "\u{FE0F}", count: 99)),
        HostileInput("Hangul letters", String(repeating: "\u{1112}\u{1161}\u{11AB}", count: 40)),
        HostileInput("Indic conjuncts", String(repeating: "क\u{94D}", count: 40) + "ष"),
        HostileInput("Arabic ligature", "\u{FDFD}\u{FDFA}"), HostileInput("wide dashes", "⸺⸻﷽𒐫"),
        HostileInput("Thai marks", "ก" + String(repeating: "\u{E49}", count: 50)),
        HostileInput("Tibetan stack", "ཀ" + String(repeating: "\u{F90}", count: 30)),
        HostileInput("a long word", String(repeating: "w", count: 3000)),
        HostileInput("lookalikes", "аррӏе.com раураl"), HostileInput("mathematical letters", "𝐔𝐫𝐬𝐮𝐥𝐚"),
    ]

    /// What means something to shells, formats, pages and file systems, and nothing here.
    private static let markup: [HostileInput] = [
        "$(touch owned)", "`touch owned`", "; touch owned", "| touch owned", "&& touch owned",
        "'\"; touch owned #",
        "%s%s%s%n", "%99999999d", "%x%p%@", "\\x1b[31m", "\\033[31m", "\\e[31m", "\\u001b[31m", "^[[31m",
        "&#27;[31m",
        "&#x1b;[31m", "&#x9b;31m", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--",
        "]]>",
        "<![CDATA[", "<?xml version='1.0'?>", "{{7*7}}", "${7*7}", "../../../../etc/passwd", "/dev/zero",
        "file:///etc/passwd",
        "javascript:alert(1)", "-rf", "--help", "NULL", "undefined", "NaN", "-1", "2147483648", "1e309",
        "0x7fffffff",
        "' OR 1=1 --", "DROP TABLE article;", "[31m without its escape", "title: x",
        "Published: 9999-99-99",
    ].map { HostileInput($0, $0) }

    /// What programs are known to stumble over though it is only text.
    ///
    /// Source: the kinds of M. Woolf's "Big List of Naughty Strings", made again by kind.
    private static let naughty: [HostileInput] = [
        // Words that are values somewhere.
        "undef", "null", "(null)", "nil", "NIL", "true", "FALSE", "None", "hasOwnProperty", "constructor",
        "__proto__",
        // Numbers of many kinds.
        "1,000.00", "1.000,00", "0x0", "0b11", "1/0", "-0", "+0", "00123", "1E+02", "0..0", ".", "--1",
        "Infinity", "1#IND",
        "999999999999999999999999999999999999999999999999", "٠١٢٣٤٥٦٧٨٩", "１２３", "½ Ⅷ ⅓ ⁷ ₂", "௧௨௩",
        // Punctuation and signs.
        "!@#$%^&*()`~", "<>?:\"{}|_+", "Ω≈ç√∫˜µ≤≥÷", "œ∑´®†¥¨ˆøπ“‘", "¡™£¢∞§¶•ªº–≠", "‘‛“‟„‹›«»「」",
        "（╯°□°）╯︵ ┻━┻",
        // Letters that change their length when their case does, or have none.
        "ȺȾ ﬁﬂ ŉ ẞß İı ΐΰ", "ǅ ᾳ ῷ", "Ꮳ ꭰ ა Ა",
        // Other scripts, from right to left too.
        "田中さんにあげて下さい", "사회과학원", "𠜎𠜱𠝹𠱓", "الكل في المجمو عة", "בְּרֵאשִׁית", "ܐܒܓ ߒߞߏ", "مُنَاقَشَة 123 abc سُبُلِ",
        "᚛ᚄᚓᚐᚋᚒᚄ᚜", "ཨོཾ་མ་ཎི", "ကြောင်း", "ກຳ ຳ", "ᠮᠣᠩᠭᠣᠯ", "𒀀𒁀", "𐐔𐐇𐐝", "ﷺ ﷽", "گچپژ",
        // Emoji that are made of several.
        "👨‍👩‍👧‍👦", "🏳️‍🌈", "🧑🏿‍🤝‍🧑🏻", "0️⃣#️⃣", "🇺🇸🇷🇺🇸🇦", "👾🙇💁🙅", "✋🏿💪🏿", "❤️‍🔥",
        // Letters upside down, in fonts, and piled up.
        "ʇǝʞɔıʇ ʇxǝu ǝɥʇ", "ｔｈｅ ｑｕｉｃｋ", "𝖙𝖍𝖊 𝓺𝓾𝓲𝓬𝓴 ⒯⒣⒠ 🅃🄷🄴", "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
        // What some renderers could not draw.
        "Power\u{644}\u{64F}\u{644}\u{64F}\u{635}\u{651}\u{628}\u{64F}\u{644}", "జ్ఞ\u{200C}ా", "ᬩᬮ᭄ᬮ", "𞤀𞤁",
        // Commands for shells, databases, pages and templates.
        "() { 0; }; touch owned", "`ls -al /`", "eval(\"puts 1\")", "$HOME $ENV{'HOME'} %d %*.*s",
        "1;DROP TABLE users",
        "1' OR '1'='1", "<svg><script>0<1>owned", "<a href=\"java\u{A}script:x\">",
        "\"><x onfocus=x autofocus>", "<plaintext>",
        "<!ENTITY xxe SYSTEM \"file:///etc/passwd\">", "{% print 'x' * 64 %}", "{0}", "%n%n", "#{7*7}",
        "<%= 7*7 %>", "\\\\host\\share",
        // Names that systems keep for themselves.
        "CON", "PRN.txt", "AUX", "COM1", "NUL", "~root", "..", ".git", "C:\\con\\con",
        "DCC SEND OWNED 0 0 0",
    ].enumerated().map { HostileInput("naughty \($0)", $1.replacing("\n", with: " ")) }
}
