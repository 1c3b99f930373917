/// What is wrong with bytes that should be one JSON value, safe to print on a terminal.
///
/// A second reader, strict and apart from the program's own, so that the two do not share a mistake.
/// Source: RFC 8259.
struct JSONFault: CustomStringConvertible {
    let description: String

    /// The first fault; `nil` where there is none.
    static func first(in bytes: [UInt8]) -> JSONFault? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return JSONFault(description: "not UTF-8")
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
                return JSONFault(description: "raw U+\(String(scalar.value, radix: 16))")
            default: continue
            }
        }
        var reader = Reader(bytes: bytes)
        guard reader.value(), reader.position == bytes.count else {
            return JSONFault(description: "no JSON at byte \(reader.position)")
        }
        return nil
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

        private mutating func take(_ literal: StaticString) -> Bool {
            let end = position + literal.utf8CodeUnitCount
            guard end <= bytes.count,
                literal.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) })
            else { return false }
            position = end
            return true
        }

        private mutating func skipBlanks() {
            while next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { position += 1 }
        }

        mutating func value() -> Bool {
            skipBlanks()
            defer { skipBlanks() }
            return bareValue()
        }

        private mutating func bareValue() -> Bool {
            switch next {
            case UInt8(ascii: "{"): members(end: "}", isObject: true)
            case UInt8(ascii: "["): members(end: "]", isObject: false)
            case UInt8(ascii: "\""): string()
            case UInt8(ascii: "t"): take("true")
            case UInt8(ascii: "f"): take("false")
            case UInt8(ascii: "n"): take("null")
            default: number()
            }
        }

        private mutating func members(end: StaticString, isObject: Bool) -> Bool {
            position += 1
            skipBlanks()
            if take(end) { return true }
            repeat {
                if isObject {
                    skipBlanks()
                    guard string() else { return false }
                    skipBlanks()
                    guard take(":") else { return false }
                }
                guard value() else { return false }
            } while take(",")
            return take(end)
        }

        private mutating func string() -> Bool {
            guard take("\"") else { return false }
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { return true }
                guard byte == UInt8(ascii: "\\") else { continue }
                let escape = next
                position += 1
                if escape == UInt8(ascii: "u") {
                    for _ in 0..<4 {
                        guard Unicode.Scalar(next).properties.isASCIIHexDigit else { return false }
                        position += 1
                    }
                } else if !#""\/bfnrt"#.utf8.contains(escape) {
                    return false
                }
            }
            return false
        }

        private mutating func digits() -> Bool {
            let start = position
            while (0x30...0x39).contains(next) { position += 1 }
            return position > start
        }

        private mutating func number() -> Bool {
            _ = take("-")
            if !take("0") { guard digits() else { return false } }
            if take(".") { guard digits() else { return false } }
            if take("e") || take("E") {
                if !take("+") { _ = take("-") }
                guard digits() else { return false }
            }
            return true
        }
    }
}
