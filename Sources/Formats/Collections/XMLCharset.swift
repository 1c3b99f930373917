import TextCore

/// Decodes the bytes of an XML file.
enum XMLCharset {
    /// The encoding is that of a byte order mark, else UTF-8 if the bytes are valid, else the declared one.
    static func decode(_ bytes: [UInt8]) -> ArticleText {
        if TextEncoding.byteOrderMark(of: bytes.span) == nil,
            UTF8Validation.firstInvalidOffset(in: bytes.span) != nil,
            let name = declaredName(in: bytes), name != "utf-8",
            let converter = CharsetConverter(from: name)
        {
            return TextDecoding.decode(converter.convert(bytes)).text
        }
        return TextDecoding.decode(bytes).text
    }

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
