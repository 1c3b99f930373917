/// A language, by its code of ISO 639: two letters, three where there are no two.
///
///     Language(tag: "pt-BR")?.name    // "Portuguese"
public struct Language: Hashable, Sendable {
    /// In small letters, for example `de`.
    public let code: String

    public static let english = Language(code: "en")

    init(code: String) { self.code = code }

    /// The language of a tag such as `de`, `pt-BR`, `en_GB.UTF-8` or `zh-Hans`; `nil` for anything else, and for the codes
    /// of no language (`und`, `zxx`, `mul`).
    public init?(tag: String) {
        let code = tag.lowercased().prefix { $0.isASCII && $0.isLetter }
        let rest = tag.dropFirst(code.count).first
        guard code.count == 2 || code.count == 3, rest == nil || "-_.@,; ".contains(rest ?? " "),
            !Self.noLanguage.contains(String(code))
        else { return nil }
        self.code = Self.otherCodes[String(code)] ?? String(code)
    }

    /// The English name; the code for a language without one here.
    public var name: String { Self.names[code] ?? code }

    /// Codes of special use.
    ///
    /// Source: ISO 639-2, and ISO 639-1's `C` and `POSIX` of locales.
    private static let noLanguage: Set<String> = ["und", "zxx", "mul", "mis"]

    /// Codes that stand for another one here: the Norwegian written forms, old codes, and codes of three letters.
    private static let otherCodes = [
        "nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "fil": "tl", "eng": "en", "deu": "de",
        "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
        "dut": "nl",
        "rus": "ru", "pol": "pl", "ukr": "uk", "tur": "tr", "swe": "sv", "zho": "zh", "chi": "zh",
        "jpn": "ja",
        "kor": "ko", "ara": "ar",
    ]

    private static let names = [
        "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian",
        "bn": "Bengali", "bo": "Tibetan", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish",
        "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque",
        "fa": "Persian", "fi": "Finnish", "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati",
        "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian",
        "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
        "km": "Khmer", "kn": "Kannada", "ko": "Korean", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian",
        "mk": "Macedonian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay", "my": "Burmese",
        "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese",
        "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
        "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu",
        "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
        "zh": "Chinese",
    ]
}

extension Language: CustomStringConvertible {
    public var description: String { code }
}
