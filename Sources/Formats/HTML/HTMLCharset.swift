import TextCore

/// Decodes the bytes of a saved page.
enum HTMLCharset {
    /// Bytes at the start of a page in which a declaration counts.
    ///
    /// Source: HTML Standard, "prescan a byte stream to determine its encoding".
    private static let prescanLength = 1024

    static func decode(_ bytes: [UInt8]) -> DecodedText {
        guard TextEncoding.byteOrderMark(of: bytes.span) == nil,
            UTF8Validation.firstInvalidOffset(in: bytes.span) != nil,
            let name = declaredName(in: bytes), !isKnownToTextCore(name),
            let converted = convert(bytes, from: name)
        else { return TextDecoding.decode(bytes) }
        return TextDecoding.decode(converted)
    }

    /// The name that a `meta` element at the start of the page gives, lower-case.
    static func declaredName(in bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(prescanLength), as: UTF8.self).lowercased()
        guard let found = start.utf8.firstRange(of: "charset=") else { return nil }
        let name = start.utf8[found.upperBound...]
            .drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            .prefix {
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
                    || [0x2D, 0x2E, 0x3A, 0x5F].contains($0)
            }
        return name.isEmpty ? nil : String(Substring(name))
    }

    /// Whether ``TextDecoding`` reads the encoding; declared Latin-1 and ASCII are Windows-1252.
    private static func isKnownToTextCore(_ name: String) -> Bool {
        ["utf-8", "utf8", "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii"].contains(
            name)
    }

    /// Converts to UTF-8 with the C library; `nil` for an encoding that it does not know.
    ///
    /// Complexity: O(*n*); an invalid byte becomes U+FFFD.
    private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let converter = CharsetConverter(from: name) else { return nil }
        return converter.convert(bytes)
    }
}

extension Collection where Element == UInt8 {
    /// The first place where the bytes of an ASCII string stand.
    func firstRange(of ascii: StaticString) -> Range<Index>? {
        let pattern = Array(ascii.description.utf8)
        guard let first = pattern.first else { return nil }
        var start = startIndex
        while let candidate = self[start...].firstIndex(of: first) {
            if self[candidate...].starts(with: pattern) {
                return candidate..<index(candidate, offsetBy: pattern.count)
            }
            start = index(after: candidate)
        }
        return nil
    }
}
