import TextCore

/// Decodes the bytes of an XML file.
enum XMLCharset {
    /// The encoding is that of a byte order mark, else UTF-8 if the bytes are valid, else the declared one.
    static func decode(_ bytes: [UInt8]) -> ArticleText {
        if TextEncoding.byteOrderMark(of: bytes.span) == nil, let name = name(of: bytes),
            let converter = CharsetConverter(from: name)
        {
            return TextDecoding.decode(converter.convert(bytes)).text
        }
        return TextDecoding.decode(bytes).text
    }

    /// The encoding to convert from; `nil` for UTF-8.
    private static func name(of bytes: [UInt8]) -> String? {
        if let wide = wide.first(where: { bytes.starts(with: $0.start) }) { return wide.name }
        guard let name = declaredName(in: bytes), name != "utf-8" else { return nil }
        // Escapes of ISO 2022 are ASCII, and so valid UTF-8.
        let isEscaped = name.hasPrefix("iso-2022") && bytes.contains(0x1B)
        guard isEscaped || UTF8Validation.firstInvalidOffset(in: bytes.span) != nil else { return nil }
        return latin.contains(name) ? "windows-1252" : name
    }

    /// How `<` and what follows it look in encodings of two and four bytes. Source: XML 1.0, appendix F.
    private static let wide: [(start: [UInt8], name: String)] = [
        ([0x3C, 0, 0, 0], "UTF-32LE"), ([0, 0, 0, 0x3C], "UTF-32BE"), ([0x3C, 0], "UTF-16LE"),
        ([0, 0x3C], "UTF-16BE"),
    ]

    /// Names under which files hold windows-1252, as browsers take them. Source: WHATWG, Encoding.
    private static let latin: Set<String> = [
        "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii",
    ]

    /// The name in `<?xml … encoding="…"?>`, lower-case.
    static func declaredName(in bytes: [UInt8]) -> String? {
        let start = bytes.prefix(256)
        guard let declaration = start.firstRange(of: "<?xml"),
            let end = start[declaration.upperBound...].firstRange(of: "?>"),
            let key = start[declaration.upperBound..<end.lowerBound].firstRange(of: "encoding")
        else { return nil }
        let name = start[key.upperBound..<end.lowerBound]
            .drop {
                $0 <= 0x20 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
            }
            .prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
    }
}
