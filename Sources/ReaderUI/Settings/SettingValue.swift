/// A value as the configuration has it.
public enum SettingValue: Hashable, Sendable {
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case text(String)
    case texts([String])
    /// A table, a date, or a list of other things than texts; said in words.
    case other(String)

    /// What kind of value it is, in words.
    var kind: String {
        switch self {
        case .integer: "a whole number"
        case .number: "a number"
        case .flag: "true or false"
        case .text: "a text"
        case .texts: "a list of texts"
        case .other(let words): words
        }
    }
}

extension SettingValue: CustomStringConvertible {
    /// As it is written in TOML.
    public var description: String {
        switch self {
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .flag(let value): String(value)
        case .text(let text): Self.quoted(text)
        case .texts(let texts): "[" + texts.map(Self.quoted).joined(separator: ", ") + "]"
        case .other(let words): words
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
