/// The class of a scalar for the tokenizer.
enum ScalarClass: UInt8, Sendable {
    case space, lower, upper, digit, mark, other

    var isLetter: Bool { self == .lower || self == .upper }

    /// The class of any scalar.
    ///
    /// Letters without case (ideographs, Arabic, …) count as lower: nothing is concluded from them. Soft hyphens
    /// and other scalars of no width are marks: they part no word.
    static func of(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x61...0x7A: return .lower
        case 0x41...0x5A: return .upper
        case 0x30...0x39: return .digit
        case 0x09...0x0D, 0x20: return .space
        case 0x00...0x7F: return .other
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return .mark
        case 0xC0...0xD6, 0xD8...0xDE: return .upper
        case 0xDF...0xF6, 0xF8...0xFF: return .lower
        case 0x2010...0x206F, 0x2190...0x2BFF, 0x3001...0x3020: return .other
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .lower
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return .other }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return .upper
        case .lowercaseLetter, .modifierLetter, .otherLetter: return .lower
        case .decimalNumber: return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .other
        }
    }

    /// Whether a scalar has no width: a soft hyphen, a zero-width space, joiner or mark of direction.
    static func isUnseen(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
