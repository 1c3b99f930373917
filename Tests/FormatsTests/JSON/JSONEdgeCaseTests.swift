import Testing

@testable import Formats

/// The edges of JSON, by RFC 8259: what has to be taken, what must not be, and what each reader decides for itself.
///
/// Source: the kinds of N. Seriot's "JSONTestSuite" (`y_`, `n_`, `i_`), made again by the grammar's rules.
@Suite struct JSONEdgeCaseTests {
    private static func accepts(_ bytes: [UInt8]) -> (skipped: Bool, read: Bool) {
        func succeeds(_ body: (inout JSONReader) throws(JSONError) -> Void) -> Bool {
            var reader = JSONReader(bytes)
            do throws(JSONError) {
                try body(&reader)
                try reader.end()
                return true
            } catch { return false }
        }
        return (
            succeeds { reader throws(JSONError) in try reader.skip() },
            succeeds { reader throws(JSONError) in _ = try reader.value() }
        )
    }

    static let right: [String] =
        ["", " ", "\t\r\n "].flatMap { blank in
            [
                "[]", "{}", "[[]   ]", "[1]", "[null, 1, \"1\", {}]", "{\"a\":[]}", "\"\"", "true", "-1",
                "null",
            ].map {
                blank + $0 + blank
            }
        } + [
            "0", "-0", "-0.0", "-1", "123", "20e1", "1E22", "1E-2", "1E+2", "1e-2", "1e+2", "0e+1", "0e1",
            "123e65",
            "123.456e78", "123.456789",
            "-0.000000000000000000000000000000000000000000000000000000000000000000000001",
            "{\"a\":\"b\",\"a\":\"c\"}", "{\"\":0}", "{\"foo\\u0000bar\": 42}",
            "{\"min\":-1.0e+28,\"max\":1.0e+28}",
            "{\"a\":\n\"b\"\n}", "[1,null,null,null,2]", "[2] ", " [1]", "[1\n]",
        ]
        + [
            "\\u0060\\u012a\\u12AB", "\\uD801\\udc37", "\\ud83d\\ude39\\ud83d\\udc8d",
            "\\\"\\\\\\/\\b\\f\\n\\r\\t",
            "\\\\u0000", "\\u0000", "\\\\a", "\\\\n", "a/*b*/c/*d//e", "\\uFFFF", "\\uDBFF\\uDFFF",
            "\\u0821",
            "\\u0022", "\\uA66D", "\u{7F}", "\u{10FFFF}", "\u{FFFF}", "\u{1BFFF}", "\u{2028}", "\u{2029}",
            "€𝄞",
            "\u{FEFF}", "π", "new\\u000Aline", " ", "aクリス", "\\u2064", "\\uD834\\uDd1e", "\\uFDD0",
            "\\u200B",
        ].map { "[\"\($0)\"]" }

    static let wrong: [String] =
        [
            "1 true", "a", "", "1,,2", ",1", "1,", "1,,", ",", "-", "nul", "tru", "fals", "True",
            "x, truth", "*", "1:2",
            "'single'", "\"a\",\n4\n,1,", "\u{B}a\u{B}", "\\f", "<null>", "new\u{0}line", "é", "\u{2060}",
            "\u{C}",
            "+1", "++1234", "+Inf", "-01", "-1.0.", "-2.", "-NaN", ".-1", ".2e-3", "0.1.2", "0.3e+", "0.3e",
            "0.e1",
            "0E+", "0E", "1.0e+", "1.0e-", "1.0e", "1 000.0", "1eE2", "2.e+3", "2.e-3", "9.e+", "Inf",
            "NaN",
            "\u{FF11}", "1+2", "0x1", "0x42", "Infinity", "0e+-1", "-123.123foo", "- 1", "-012", "-.123",
            "-1x", "1ea",
            "1.", ".123", "1.2a-3", "1.8H-308", "012", "-foo", "--2.", "-Infinity", "1e1.5", "1_000",
            "1.5f",
        ].map { "[\($0)]" }.filter { $0 != "[]" }
        + [
            "", " ", "[", "]", "{", "}", "[\"\"", "[1", "[1,", "[1,\n1\n,1", "[{}", "[\"a", "[{", "[,",
            "[\"asd]", "{]",
            "{,", "{[", "{\"a", "{'a'", "[1]x", "[1]]", "1]", "[][]", "{}}", "[[[[", "{\"a\":", "{\"a\"",
            "{\"\":",
            "{\"x\": true,", "{\"a\": true} \"x\"", "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}//",
            "{\"a\":\"b\"}#",
            "{\"a\":/*comment*/\"b\"}", "{[: \"x\"}", "{\"x\", null}", "{\"x\"::\"b\"}", "{🇨🇭}",
            "{\"a\":\"a\" 123}",
            "{key: 'value'}", "{\"a\" b}", "{:\"b\"}", "{\"a\" \"b\"}", "{1:1}", "{9999E9999:1}",
            "{null:null,null:null}", "{\"id\":0,,,,,}", "{'a':0}", "{\"id\":0,}",
            "{\"a\":\"b\",,\"c\":\"d\"}",
            "{a: \"b\"}", "{\"a\":\"a", "{ \"foo\" : \"bar\", \"a\" }", "{\"a\":\"b\"}{}", "*", "<.>", "aå",
            "2@", "'",
            "\"", "\"\"x", "'a'", "abc", "tru", "nan", "\u{0}", "\u{A0}[]", "[]\u{A0}", "\u{2003}1",
            "// x\n1", "-", "+",
        ]
        + [
            "\\uD800\\", "\\u", "\\u1", "\\u1x", "\\u00A", "\\uD834\\uDd", "\\uD800\\u", "\\uD800\\u1",
            "\\uD800\\u1x",
            "\\\u{1F300}", "\\x00", "\\a", "\\", "\\\\\\", "\\\t", "\u{0}", "\u{1F}", "\n", "\t", "\\UA66D",
            "\\'", "\\u 041",
            "\\u+041", "\\u-041", "\\v", "\\0", "\\101", "\\\u{0}", "\\u00G0",
        ].map { "[\"\($0)\"]" }

    /// What RFC 8259 leaves open: numbers of any size are taken as they are written; a byte order mark is not JSON.
    static let open: [(json: [UInt8], isTaken: Bool)] =
        [
            "123.456e78999", "-1e+9999", "0.4e00669999999999999999999", "1.5e+9999", "-123123e100000",
            "100000000000000000000000000000000000000000",
            "-237462374673276894279832749832423479823246327846",
            "\"\\uDADA\"", "\"\\uD888\\u1234\"", "\"\\uD800\\n\"", "\"\\uDd1ea\"", "\"\\uD800\\uD800\\n\"",
            "\"\\ud800\"",
            "\"\\ud800abc\"", "\"\\uDd1e\\uD834\"", "\"\\uDFAA\"",
            String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
        ].map { (Array($0.utf8), true) }
        + [
            [0xFF], [0xE5], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0xBF, 0xBF, 0xBF], [0xFC, 0x83],
            [0x81],
        ].map {
            ([0x22] + $0 + [0x22], true)
        }
        + [
            ([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], false), ([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], false),
            ([0x00, 0x5B, 0x00, 0x5D], false),
        ]

    @Test(arguments: right) func `what is JSON is taken`(json: String) {
        let taken = Self.accepts(Array(json.utf8))
        #expect(taken.skipped && taken.read)
    }

    @Test(arguments: wrong) func `what is none is refused`(json: String) {
        let taken = Self.accepts(Array(json.utf8))
        #expect(!taken.skipped && !taken.read)
    }

    @Test(arguments: open.indices) func `what the standard leaves open is decided once`(number: Int) {
        let taken = Self.accepts(Self.open[number].json)
        #expect(taken.skipped == Self.open[number].isTaken && taken.read == Self.open[number].isTaken)
    }

    @Test func `a hundred thousand levels are passed over, and not read into a tree`() {
        let deep = String(repeating: "[", count: 100_000)
        for json in [
            deep, deep + String(repeating: "]", count: 100_000),
            String(repeating: "{\"\":", count: 100_000),
        ] {
            let taken = Self.accepts(Array(json.utf8))
            #expect(taken.skipped == json.hasSuffix("]") && !taken.read)
        }
    }
}
