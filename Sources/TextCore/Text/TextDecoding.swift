/// The text of a stored article, and how it was decoded.
public struct DecodedText: Sendable {
    public let text: ArticleText
    /// The encoding that was read from the bytes.
    public let encoding: TextEncoding
    /// Replacements and oddities; an error if the bytes are not a text (`text` is then empty).
    public let diagnostics: [Diagnostic]
}

/// Turns stored bytes into a text.
///
/// A byte order mark decides; it is not part of the text. Without one, well-formed UTF-8 is UTF-8.
/// Bytes that are not are still UTF-8, with U+FFFD for each malformed sequence, when well-formed
/// multi-byte sequences are at least as many as malformed ones: other encodings hardly ever form them
/// by accident. The rest is Windows-1252, as browsers take it (WHATWG Encoding). UTF-16 without a byte
/// order mark is not recognised.
///
///     TextDecoding.decode([0x63, 0x61, 0x66, 0xE9]).text.description    // "café", from Windows-1252
public enum TextDecoding {
    /// Complexity: O(*n*); well-formed UTF-8 without a mark is adopted without a copy.
    public static func decode(_ bytes: [UInt8]) -> DecodedText {
        switch TextEncoding.byteOrderMark(of: bytes.span) {
        case (.utf16LittleEndian, let length)?: decodeUTF16(bytes, from: length, isLittleEndian: true)
        case (.utf16BigEndian, let length)?: decodeUTF16(bytes, from: length, isLittleEndian: false)
        case (_, let length)?: decodeUTF8(Array(bytes[length...]), isMarked: true)
        case nil: decodeUTF8(bytes, isMarked: false)
        }
    }

    private static func decodeUTF8(_ bytes: [UInt8], isMarked: Bool) -> DecodedText {
        let survey = ByteSurvey(bytes.span)
        guard survey.malformed > 0 else {
            return finish(bytes, survey, .utf8, [])
        }
        guard isMarked || (survey.multiByte > 0 && survey.multiByte >= survey.malformed) else {
            return decodeWindows1252(bytes)
        }
        let line = lineNumber(of: survey.firstMalformed, in: bytes.span)
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let count = survey.malformed
        return finish(
            repaired, ByteSurvey(repaired.span), .utf8,
            [
                Diagnostic(
                    .warning,
                    "\(count) malformed UTF-8 \(count == 1 ? "sequence stands" : "sequences stand") as U+FFFD; "
                        + "save the file as UTF-8 again",
                    line: line)
            ])
    }

    private static func decodeWindows1252(_ bytes: [UInt8]) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var undefined = 0
        var firstUndefined = 0
        for (i, byte) in bytes.enumerated() {
            let scalar = Windows1252.scalar(of: byte)
            if scalar == 0xFFFD {
                if undefined == 0 { firstUndefined = i }
                undefined += 1
            }
            appendUTF8(scalar, to: &output)
        }
        var diagnostics = [
            Diagnostic(.note, "read as Windows-1252; save the file as UTF-8 if characters look wrong")
        ]
        if undefined > 0 {
            diagnostics.append(
                Diagnostic(
                    .warning,
                    "\(undefined) \(undefined == 1 ? "byte stands" : "bytes stand") for no Windows-1252 character "
                        + "and became U+FFFD; save the file as UTF-8",
                    line: lineNumber(of: firstUndefined, in: bytes.span)))
        }
        var survey = ByteSurvey(output.span)
        survey.controls += undefined
        return finish(output, survey, .windows1252, diagnostics)
    }

    private static func decodeUTF16(_ bytes: [UInt8], from start: Int, isLittleEndian: Bool) -> DecodedText
    {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var malformed = 0
        var lines = 1
        var firstMalformedLine = 1
        func unit(_ i: Int) -> UInt32 {
            isLittleEndian
                ? UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8
                : UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1])
        }
        var i = start
        while i < bytes.count {
            var scalar: UInt32 = 0xFFFD
            var isMalformed = true
            var length = 2
            if i + 1 < bytes.count {
                let first = unit(i)
                if first & 0xF800 != 0xD800 {
                    scalar = first
                    isMalformed = false
                } else if first & 0xFC00 == 0xD800, i + 3 < bytes.count, unit(i + 2) & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (first & 0x3FF) << 10 + unit(i + 2) & 0x3FF
                    isMalformed = false
                    length = 4
                }
            }
            if isMalformed {
                if malformed == 0 { firstMalformedLine = lines }
                malformed += 1
            }
            if scalar == 0x0A { lines += 1 }
            appendUTF8(scalar, to: &output)
            i += length
        }
        var diagnostics: [Diagnostic] = []
        if malformed > 0 {
            diagnostics.append(
                Diagnostic(
                    .warning,
                    "\(malformed) UTF-16 code \(malformed == 1 ? "unit stands" : "units stand") alone "
                        + "and became U+FFFD; save the file as UTF-8",
                    line: firstMalformedLine))
        }
        return finish(
            output, ByteSurvey(output.span), isLittleEndian ? .utf16LittleEndian : .utf16BigEndian,
            diagnostics)
    }

    private static func finish(
        _ bytes: [UInt8], _ survey: ByteSurvey, _ encoding: TextEncoding, _ diagnostics: [Diagnostic]
    ) -> DecodedText {
        if survey.isBinary {
            return DecodedText(
                text: .empty, encoding: encoding,
                diagnostics: [Diagnostic(.error, "not a text; save the article as plain text in UTF-8")])
        }
        var diagnostics = diagnostics
        if let note = survey.note(for: bytes.span) { diagnostics.append(note) }
        return DecodedText(
            text: ArticleText(wellFormed: bytes), encoding: encoding, diagnostics: diagnostics)
    }
}

extension TextDecoding {
    /// The line on which a byte stands, counted from 1; LF, CR LF and a lone CR each end a line.
    ///
    /// Complexity: O(*n*) in the offset.
    public static func lineNumber(of offset: Int, in bytes: Span<UInt8>) -> Int {
        var line = 1
        for i in 0..<min(offset, bytes.count) {
            if bytes[i] == 0x0A {
                line += 1
            } else if bytes[i] == 0x0D, i + 1 >= bytes.count || bytes[i + 1] != 0x0A {
                line += 1
            }
        }
        return line
    }

    /// Appends a scalar as UTF-8; a value that is not a scalar becomes U+FFFD.
    public static func appendUTF8(_ value: UInt32, to output: inout [UInt8]) {
        switch value {
        case 0..<0x80:
            output.append(UInt8(value))
        case 0x80..<0x800:
            output.append(UInt8(0xC0 | value >> 6))
            output.append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0xD800, 0xE000..<0x10000:
            output.append(UInt8(0xE0 | value >> 12))
            output.append(UInt8(0x80 | value >> 6 & 0x3F))
            output.append(UInt8(0x80 | value & 0x3F))
        case 0x10000..<0x110000:
            output.append(UInt8(0xF0 | value >> 18))
            output.append(UInt8(0x80 | value >> 12 & 0x3F))
            output.append(UInt8(0x80 | value >> 6 & 0x3F))
            output.append(UInt8(0x80 | value & 0x3F))
        default:
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        }
    }
}
