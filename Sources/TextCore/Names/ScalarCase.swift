/// Upper and lower case and accents of the Latin, Greek and Cyrillic letters, by arithmetic instead of tables.
///
/// Enough to tell a name from a word in news text; letters of other scripts have no case here.
enum ScalarCase {
    /// The lower-case form, or the scalar itself.
    static func lowered(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 32
        case 0x00C0...0x00DE: scalar == 0x00D7 ? scalar : scalar + 32
        case 0x0100...0x0137, 0x014A...0x0177: scalar | 1
        case 0x0139...0x0148, 0x0179...0x017E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x0178: 0xFF
        case 0x0218...0x021B, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
        case 0x0386: 0x03AC
        case 0x0391...0x03AB: scalar == 0x03A2 ? scalar : scalar + 32
        case 0x0400...0x040F: scalar + 80
        case 0x0410...0x042F: scalar + 32
        case 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: scalar | 1
        default: scalar
        }
    }

    static func isUpper(_ scalar: UInt32) -> Bool { lowered(scalar) != scalar }

    /// Whether the scalar is a letter of any script; exact below U+0180, by range above.
    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61...0x7A, 0x41...0x5A: true
        case 0..<0xC0: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
        case 0xD7, 0xF7: false
        case 0xC0...0x02AF: true
        default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
        }
    }

    /// Whether the scalar belongs to a script that the tagger was trained on.
    static func isLatin(_ scalar: UInt32) -> Bool {
        scalar < 0x0250 || (0x1E00...0x1EFF).contains(scalar)
    }

    /// The base letters of U+00C0…U+017F, lower case; what has none keeps its place with a full stop.
    private static let bases: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssss"
            + "sttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// The base letters of U+1E00…U+1EFF, likewise.
    private static let additionalBases: [UInt8] = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
            + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)

    /// The base letters of U+01CD…U+01DC.
    private static let caronBases: [UInt8] = Array("aaiioouuuuuuuuuu".utf8)

    /// Whether a scalar is no letter of its own: a combining accent, a soft hyphen, a scalar of no width.
    static func isSilent(_ scalar: UInt32) -> Bool {
        (0x0300...0x036F).contains(scalar) || (0xFE00...0xFE0F).contains(scalar)
            || ScalarClass.isUnseen(scalar)
    }

    /// The lower-case letter without its accent: `É` and `e` are one. A hash key, not a spelling: `ß` gives `s`.
    static func folded(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return lowered(scalar) }
        if scalar >= 0xC0, scalar < 0xC0 + UInt32(bases.count) {
            let base = bases[Int(scalar - 0xC0)]
            return base == UInt8(ascii: ".") ? scalar : UInt32(base)
        }
        switch scalar {
        case 0x1E00...0x1EFF:
            let base = additionalBases[Int(scalar - 0x1E00)]
            return base == UInt8(ascii: ".") ? lowered(scalar) : UInt32(base)
        case 0x01CD...0x01DC: return UInt32(caronBases[Int(scalar - 0x01CD)])
        case 0x2018, 0x2019, 0x02BC, 0x02BB: return 0x27
        case 0x2010, 0x2011: return 0x2D
        case 0x0218, 0x0219: return 0x73
        case 0x021A, 0x021B: return 0x74
        default: return lowered(scalar)
        }
    }
}
