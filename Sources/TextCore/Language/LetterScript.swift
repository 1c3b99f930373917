/// The script of a letter.
enum LetterScript: UInt8, CaseIterable {
    // Scripts of many languages, which their letters and words tell apart; see ``LanguageProfiles``.
    case latin, cyrillic, arabic, devanagari
    // Scripts that tell the language, or nearly.
    case greek, hebrew, armenian, georgian, ethiopic, bengali, gurmukhi, gujarati, tamil, telugu, kannada,
        malayalam, sinhala, thai, lao, tibetan, burmese, khmer, hangul, kana, han

    /// Scripts whose languages have profiles.
    static let profiled: [LetterScript] = [.latin, .cyrillic, .arabic, .devanagari]

    /// The language that is written in the script, nearly always; `nil` for scripts of many languages, and for Han, which
    /// Japanese shares.
    var language: Language? {
        switch self {
        case .latin, .cyrillic, .arabic, .devanagari, .han: nil
        case .greek: Language(code: "el")
        case .hebrew: Language(code: "he")
        case .armenian: Language(code: "hy")
        case .georgian: Language(code: "ka")
        case .ethiopic: Language(code: "am")
        case .bengali: Language(code: "bn")
        case .gurmukhi: Language(code: "pa")
        case .gujarati: Language(code: "gu")
        case .tamil: Language(code: "ta")
        case .telugu: Language(code: "te")
        case .kannada: Language(code: "kn")
        case .malayalam: Language(code: "ml")
        case .sinhala: Language(code: "si")
        case .thai: Language(code: "th")
        case .lao: Language(code: "lo")
        case .tibetan: Language(code: "bo")
        case .burmese: Language(code: "my")
        case .khmer: Language(code: "km")
        case .hangul: Language(code: "ko")
        case .kana: Language(code: "ja")
        }
    }

    /// Whether a letter says as much as a word of other scripts.
    var isDense: Bool { self == .han || self == .kana || self == .hangul }

    /// The script of a letter beyond ASCII and its form in small letters; `nil` for other characters. A mark that belongs to
    /// a letter counts as one in scripts that write vowels with marks.
    ///
    /// Source: Unicode 15 Blocks.txt; case as in UnicodeData.txt, for the blocks of letters that come in pairs.
    static func of(_ scalar: UInt32) -> (script: LetterScript, small: UInt32)? {
        switch scalar {
        case 0x00C0...0x00DE: scalar == 0x00D7 ? nil : (.latin, scalar + 32)
        case 0x00DF...0x00FF: scalar == 0x00F7 ? nil : (.latin, scalar)
        case 0x0130: (.latin, 0x69)
        case 0x0100...0x0137, 0x014A...0x0177, 0x01DE...0x01EF, 0x01F8...0x021F, 0x0222...0x0233,
            0x1E00...0x1E95, 0x1EA0...0x1EFF:
            (.latin, scalar | 1)
        case 0x0178: (.latin, 0x00FF)
        case 0x0139...0x0148, 0x0179...0x017E: (.latin, scalar + (scalar & 1))
        case 0x01A0, 0x01AF: (.latin, scalar + 1)
        case 0x0138...0x024F: (.latin, scalar)
        case 0x0386, 0x0388...0x03FF: (.greek, scalar)
        case 0x0400...0x040F: (.cyrillic, scalar + 80)
        case 0x0410...0x042F: (.cyrillic, scalar + 32)
        case 0x0430...0x045F: (.cyrillic, scalar)
        case 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: (.cyrillic, scalar | 1)
        case 0x04C0...0x04CF: (.cyrillic, scalar)
        case 0x0531...0x0586: (.armenian, scalar)
        case 0x05D0...0x05F2: (.hebrew, scalar)
        case 0x0620...0x063F, 0x0641...0x064A, 0x066E...0x06D3, 0x06D5, 0x06FA...0x06FF, 0x0750...0x077F:
            (.arabic, scalar)
        case 0x0900...0x0963, 0x0970...0x097F: (.devanagari, scalar)
        case 0x0980...0x09E3: (.bengali, scalar)
        case 0x0A01...0x0A5E: (.gurmukhi, scalar)
        case 0x0A81...0x0AE3: (.gujarati, scalar)
        case 0x0B82...0x0BD7: (.tamil, scalar)
        case 0x0C00...0x0C63: (.telugu, scalar)
        case 0x0C80...0x0CE3: (.kannada, scalar)
        case 0x0D00...0x0D63: (.malayalam, scalar)
        case 0x0D80...0x0DDF: (.sinhala, scalar)
        case 0x0E01...0x0E3A, 0x0E40...0x0E4E: (.thai, scalar)
        case 0x0E81...0x0ECE: (.lao, scalar)
        case 0x0F40...0x0FBC: (.tibetan, scalar)
        case 0x1000...0x103F: (.burmese, scalar)
        case 0x10A0...0x10FF: (.georgian, scalar)
        case 0x1200...0x135A: (.ethiopic, scalar)
        case 0x1780...0x17D3: (.khmer, scalar)
        case 0x3041...0x3096, 0x30A1...0x30FA, 0xFF66...0xFF9D: (.kana, scalar)
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: (.han, scalar)
        case 0xAC00...0xD7A3: (.hangul, scalar)
        default: nil
        }
    }
}
