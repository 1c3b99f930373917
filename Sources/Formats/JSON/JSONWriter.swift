/// Writes JSON on one line.
///
/// C0 and C1 controls, DEL, bidirectional controls and the two line separators of Unicode are written as
/// escapes, so that the output is safe in a log or a terminal and is one line everywhere.
///
///     var writer = JSONWriter()
///     writer.object { $0.member("title", string: "Peru votes") }
///     writer.bytes    // {"title": "Peru votes"}
public struct JSONWriter {
    public private(set) var bytes: [UInt8] = []
    /// Whether a value was written at this level, so that a comma must come before the next.
    private var needsComma = false

    public init() {}

    public mutating func object(_ write: (inout JSONWriter) -> Void) {
        nest("{", "}", write)
    }

    public mutating func array(_ write: (inout JSONWriter) -> Void) {
        nest("[", "]", write)
    }

    /// A key; the value must follow.
    public mutating func key(_ name: String) {
        string(name)
        append(": ")
        needsComma = false
    }

    public mutating func string(_ string: String) {
        var string = string
        string.withUTF8 { self.string(utf8: $0.span) }
    }

    /// A string from well-formed UTF-8.
    public mutating func string(utf8: Span<UInt8>) {
        beginValue()
        bytes.append(UInt8(ascii: "\""))
        Self.escape(utf8, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func integer(_ number: Int) {
        beginValue()
        append(String(number))
    }

    public mutating func null() {
        beginValue()
        append("null")
    }

    /// A value that is JSON already.
    public mutating func raw(_ json: [UInt8]) {
        beginValue()
        bytes.append(contentsOf: json)
    }

    private mutating func beginValue() {
        if needsComma { append(", ") }
        needsComma = true
    }

    private mutating func nest(_ open: String, _ close: String, _ write: (inout JSONWriter) -> Void) {
        beginValue()
        append(open)
        needsComma = false
        write(&self)
        append(close)
        needsComma = true
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONWriter {
    public mutating func member(_ name: String, string value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    public mutating func member(_ name: String, integer value: Int?) {
        key(name)
        if let value { integer(value) } else { null() }
    }

    public mutating func member(_ name: String, bool value: Bool) {
        key(name)
        raw(Array((value ? "true" : "false").utf8))
    }

    public mutating func member(_ name: String, strings values: [String]?) {
        key(name)
        if let values { array { for value in values { $0.string(value) } } } else { null() }
    }

    /// A share from 0 to 1, with three decimals at most: `0.97` for 970.
    public mutating func member(_ name: String, thousandths: Int) {
        key(name)
        let digits = String(1000 + min(max(0, thousandths), 999)).dropFirst()
        let decimals = digits.reversed().drop { $0 == "0" }.reversed()
        raw(Array((thousandths >= 1000 ? "1" : decimals.isEmpty ? "0" : "0." + String(decimals)).utf8))
    }

    /// Appends the characters of a string with the escapes that JSON and safety require.
    ///
    /// Complexity: O(*n*).
    static func escape(_ utf8: Span<UInt8>, to output: inout [UInt8]) {
        escape(utf8, to: &output, quotes: true)
    }

    /// Appends a JSON string literal and escapes its controls.
    static func escapeHidden(_ literal: Span<UInt8>, to output: inout [UInt8]) {
        escape(literal, to: &output, quotes: false)
    }

    private static func escape(_ utf8: Span<UInt8>, to output: inout [UInt8], quotes: Bool) {
        output.reserveCapacity(output.count + utf8.count + 2)
        var i = 0
        while i < utf8.count {
            let byte = utf8[i]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                if quotes { output.append(UInt8(ascii: "\\")) }
                output.append(byte)
                i += 1
            case 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xD8, 0xD9..<0xE2, 0xE3...0xFF:
                output.append(byte)
                i += 1
            default:
                i += appendControl(utf8, at: i, to: &output)
            }
        }
    }

    /// Appends the character at a byte that may begin a control; returns its length in bytes.
    private static func appendControl(_ utf8: Span<UInt8>, at i: Int, to output: inout [UInt8]) -> Int {
        let byte = utf8[i]
        switch byte {
        case 0x0A: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
        case 0x0D: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
        case 0x09: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
        case 0x00..<0x20, 0x7F: appendUnicodeEscape(UInt32(byte), to: &output)
        default:
            let second = i + 1 < utf8.count ? utf8[i + 1] : 0
            let third = i + 2 < utf8.count ? utf8[i + 2] : 0
            if byte < 0xE0, let scalar = controlScalar(byte, second) {
                appendUnicodeEscape(scalar, to: &output)
                return 2
            }
            if byte == 0xE2, isHidden(second, third) {
                appendUnicodeEscape(0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), to: &output)
                return 3
            }
            output.append(byte)
        }
        return 1
    }

    /// C1 controls and U+061C ARABIC LETTER MARK.
    private static func controlScalar(_ lead: UInt8, _ second: UInt8) -> UInt32? {
        if lead == 0xC2, (0x80..<0xA0).contains(second) { return UInt32(second) }
        return lead == 0xD8 && second == 0x9C ? 0x061C : nil
    }

    /// U+200E, U+200F, U+2028–U+202E and U+2066–U+2069, whose first byte is 0xE2.
    private static func isHidden(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third)
        case 0x81: (0xA6...0xA9).contains(third)
        default: false
        }
    }

    private static func appendUnicodeEscape(_ value: UInt32, to output: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
        for shift in [12, 8, 4, 0] as [UInt32] { output.append(digits[Int(value >> shift & 0xF)]) }
    }
}
