import CLibXML2
import TextCore

/// Character references that browsers read and libxml2 does not.
enum HTMLEntities {
    /// Names that need no semicolon.
    ///
    /// Source: HTML Standard, "Named character references".
    private static let legacyNames: Set<String> = Set(
        """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute \
        Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave \
        Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren \
        deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml \
        laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn \
        pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """.split(separator: " ").map(String.init))

    /// The markup with a semicolon after each reference that lacks one, with corrected numbers of Windows-1252 bytes
    /// (`&#146;`), and with U+FFFD for NUL, at which libxml2 would stop, and for numbers without a character.
    ///
    /// A name before letters, digits or `=` is not changed: it may be a parameter of a link.
    /// Complexity: O(*n*).
    static func repaired(_ markup: [UInt8]) -> [UInt8] {
        guard markup.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0 }) else { return markup }
        var output: [UInt8] = []
        output.reserveCapacity(markup.count + 64)
        var i = 0
        var copied = 0
        while let found = markup[i...].firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == 0 }) {
            output.append(contentsOf: markup[copied..<found])
            i = found + 1
            copied = i
            if markup[found] == 0 {
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                continue
            }
            output.append(UInt8(ascii: "&"))
            guard i < markup.count else { break }
            i =
                markup[i] == UInt8(ascii: "#")
                ? appendNumeric(markup, at: i, to: &output) : appendNamed(markup, at: i, to: &output)
            copied = i
        }
        output.append(contentsOf: markup[copied...])
        return output
    }

    /// Replaces references by their characters, as text in JSON metadata often needs it.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let bytes = repaired(Array(text.utf8))
        var output: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "&"),
                let end = bytes[i...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(of: bytes[(i + 1)..<end])
            {
                TextDecoding.appendUTF8(scalar, to: &output)
                i = end + 1
            } else {
                output.append(bytes[i])
                i += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The scalar that a reference without `&` and `;` stands for.
    private static func scalar(of reference: ArraySlice<UInt8>) -> UInt32? {
        let name = String(decoding: reference, as: UTF8.self)
        if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt32(name.dropFirst(2), radix: 16) }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()) }
        if name == "apos" { return 0x27 }
        return name.withCString { pointer in
            pointer.withMemoryRebound(to: UInt8.self, capacity: name.utf8.count + 1) {
                htmlEntityLookup($0)?.pointee.value
            }
        }
    }

    private static func appendNamed(_ markup: [UInt8], at start: Int, to output: inout [UInt8]) -> Int {
        var end = start
        while end < markup.count, end - start < 8, isAlphanumeric(markup[end]) { end += 1 }
        output.append(contentsOf: markup[start..<end])
        let next = end < markup.count ? markup[end] : 0x20
        if next != UInt8(ascii: ";"), next != UInt8(ascii: "="), !isAlphanumeric(next), end > start,
            legacyNames.contains(String(decoding: markup[start..<end], as: UTF8.self))
        {
            output.append(UInt8(ascii: ";"))
        }
        return end
    }

    /// Handles `#146;` and `#x92;` at the number sign.
    ///
    /// Source: HTML Standard, "Numeric character reference end state".
    private static func appendNumeric(_ markup: [UInt8], at start: Int, to output: inout [UInt8]) -> Int {
        let isHexadecimal = start + 1 < markup.count && markup[start + 1] | 0x20 == UInt8(ascii: "x")
        let base: UInt32 = isHexadecimal ? 16 : 10
        let first = start + (isHexadecimal ? 2 : 1)
        var end = first
        var value: UInt32 = 0
        while end < markup.count, let digit = digit(markup[end]), digit < base {
            value = min(value * base + digit, 0x110000)
            end += 1
        }
        guard end > first else {
            // No number: the sign stands for itself.
            output.append(contentsOf: "amp;#".utf8)
            return start + 1
        }
        if (0x80...0x9F).contains(value) { value = Windows1252.scalar(of: UInt8(value)) }
        if value == 0 || Unicode.Scalar(value) == nil { value = 0xFFFD }
        output.append(contentsOf: "#\(value);".utf8)
        return end < markup.count && markup[end] == UInt8(ascii: ";") ? end + 1 : end
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: UInt32(byte | 0x20) - 0x57
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
