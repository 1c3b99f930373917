import Testing
import TextCore

@Suite struct TextDecodingTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let text: String
        let encoding: TextEncoding
        /// The line and a part of the warning, where one is expected.
        var warning: (line: Int?, part: String)?
        var testDescription: String { name }
    }

    static let examples: [Example] = [
        Example(name: "nothing", bytes: [], text: "", encoding: .utf8),
        Example(name: "ASCII", bytes: Array("Plain.\r\n".utf8), text: "Plain.\r\n", encoding: .utf8),
        Example(
            name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array("Ñuble".utf8), text: "Ñuble",
            encoding: .utf8),
        Example(
            name: "a mark inside the text stays", bytes: Array("a\u{FEFF}b".utf8), text: "a\u{FEFF}b",
            encoding: .utf8),
        Example(
            name: "UTF-16 little-endian", bytes: [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x80, 0xDE],
            text: "A🚀",
            encoding: .utf16LittleEndian),
        Example(
            name: "UTF-16 big-endian", bytes: [0xFE, 0xFF, 0x65, 0xE5, 0x67, 0x2C], text: "日本",
            encoding: .utf16BigEndian),
        Example(
            name: "UTF-16 with a lone surrogate and an odd end",
            bytes: [0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00, 0x42],
            text: "\n\u{FFFD}A\u{FFFD}", encoding: .utf16LittleEndian,
            warning: (2, "2 UTF-16 code units stand alone")),
        Example(
            name: "Windows-1252", bytes: [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35],
            text: "“Café” €5", encoding: .windows1252),
        Example(
            name: "Windows-1252 with a byte of no character",
            bytes: Array("Uno\ndos ".utf8) + [0x81, 0xE9], text: "Uno\ndos \u{FFFD}é",
            encoding: .windows1252,
            warning: (2, "1 byte stands for no Windows-1252 character")),
        Example(
            name: "UTF-8 with a bad byte", bytes: Array("é ü\r\nñ ".utf8) + [0xFF] + Array(" ö".utf8),
            text: "é ü\r\nñ \u{FFFD} ö", encoding: .utf8, warning: (2, "1 malformed UTF-8 sequence stands")),
        Example(
            name: "UTF-8 cut off inside a character", bytes: Array("“Sí” ".utf8) + [0xE2, 0x80],
            text: "“Sí” \u{FFFD}", encoding: .utf8, warning: (1, "1 malformed UTF-8 sequence stands")),
        Example(
            name: "overlong and surrogate sequences",
            bytes: Array("éééééé".utf8) + [0xC0, 0xAF, 0xED, 0xA0, 0x80],
            text: "éééééé\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", encoding: .utf8,
            warning: (1, "5 malformed UTF-8 sequences stand")),
    ]

    @Test(arguments: examples)
    func `bytes become the text that they stand for`(example: Example) throws {
        let decoded = TextDecoding.decode(example.bytes)
        #expect(decoded.text == ArticleText(example.text))
        #expect(decoded.encoding == example.encoding)
        let warnings = decoded.diagnostics.filter { $0.severity >= .warning }
        #expect(warnings.count == (example.warning == nil ? 0 : 1))
        if let expected = example.warning {
            let warning = try #require(warnings.first)
            #expect(warning.line == expected.line)
            #expect(warning.message.contains(expected.part), "\(warning.message)")
        }
    }

    @Test func `controls and bidirectional overrides stay, with a note`() throws {
        let text = "Title\nRed \u{1B}[31m alert \u{9B}2J and \u{202E}evil\u{2066} \u{7F}"
        let decoded = TextDecoding.decode(Array(text.utf8))
        #expect(decoded.text == ArticleText(text))
        let note = try #require(decoded.diagnostics.first)
        #expect(note.severity == .note)
        #expect(note.line == 2)
        #expect(note.message.hasPrefix("holds 3 control characters and 2 bidirectional controls"))
    }

    static let binaries: [Example] = [
        binary("a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + Array(repeating: 0, count: 60)),
        binary("every byte", Array(0...255)),
        binary("a PDF", Array("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".utf8)),
        binary("UTF-16 without a mark", "Peru votes".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        binary("noise", noise(seed: 7, count: 4000)),
    ]

    private static func binary(_ name: String, _ bytes: [UInt8]) -> Example {
        Example(name: name, bytes: bytes, text: "", encoding: .utf8)
    }

    @Test(arguments: binaries)
    func `what is no text is an error with the mend`(example: Example) throws {
        let decoded = TextDecoding.decode(example.bytes)
        let error = try #require(decoded.diagnostics.first)
        #expect(error.severity == .error)
        #expect(error.message == "not a text; save the article as plain text in UTF-8")
        #expect(decoded.text.isEmpty)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `any bytes give well-formed text, and as many replacements as Swift's own decoding`(seed: UInt64) {
        // Half letters, half lead and continuation bytes, so that sequences of every kind come up.
        let pool: [UInt8] = [
            0x41, 0x62, 0x20, 0x0A, 0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xF0, 0x9F, 0xED, 0xA0, 0xFF, 0xC1,
        ]
        let bytes = Self.noise(seed: seed, count: 300).map { pool[Int($0) % pool.count] }
        let decoded = TextDecoding.decode(bytes)
        #expect(UTF8Validation.firstInvalidOffset(in: decoded.text.utf8.span) == nil, "seed \(seed)")
        let marked = TextDecoding.decode([0xEF, 0xBB, 0xBF] + bytes)
        #expect(marked.text == ArticleText(String(decoding: bytes, as: UTF8.self)), "seed \(seed)")
        let replaced = marked.text.description.unicodeScalars.count { $0 == "\u{FFFD}" }
        let warning = marked.diagnostics.first { $0.severity == .warning }
        #expect(warning?.message.hasPrefix("\(replaced) malformed") ?? (replaced == 0), "seed \(seed)")
    }

    /// Bytes from a linear congruential generator (Knuth's MMIX constants).
    static func noise(seed: UInt64, count: Int) -> [UInt8] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
    }
}
