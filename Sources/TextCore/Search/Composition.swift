/// Canonical composition of the two scripts whose letters are not marks: Hangul and kana.
enum Composition {
    /// The scalar that two scalars compose; `nil` if they do not.
    ///
    /// Source: The Unicode Standard 14.0, section 3.12, Hangul Syllable Composition; UnicodeData.txt for kana.
    static func compose(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
        switch second {
        case 0x1161...0x1175 where (0x1100...0x1112).contains(first):
            return Unicode.Scalar(0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28)
        case 0x11A8...0x11C2 where (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0:
            return Unicode.Scalar(first + second - 0x11A7)
        case 0x3099 where isKana(first, in: FoldingData.voicedKana): return Unicode.Scalar(first + 1)
        case 0x309A where isKana(first, in: FoldingData.halfVoicedKana): return Unicode.Scalar(first + 2)
        default: return nil
        }
    }

    private static func isKana(_ scalar: UInt32, in row: String) -> Bool {
        row.unicodeScalars.contains { $0.value == scalar }
    }
}
