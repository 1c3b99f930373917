import Testing
import TextCore

@testable import Formats

@Suite struct JSONTests {
    @Test(arguments: [
        (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
        (#""caf\u00e9 \uD83D\uDE80""#, "café 🚀"),
        (#""\uD83D""#, "\u{FFFD}"), (#""\uDE80\uD83Dx""#, "\u{FFFD}\u{FFFD}x"),
        (#""\uD83D\uD83D\uDE80""#, "\u{FFFD}🚀"), (#""\u0000\u001b""#, "\u{0}\u{1B}"),
        ("\"\u{FEFF}日\u{9B}\"", "\u{FEFF}日\u{9B}"),
    ])
    func `a string decodes to the scalars that its escapes stand for`(json: String, expected: String) throws
    {
        var reader = JSONReader(Array(json.utf8))
        #expect(try reader.string() == Array(expected.utf8))
        try reader.end()
    }

    @Test func `malformed bytes in a string become U+FFFD`() throws {
        var reader = JSONReader([0x22, 0x61, 0xFF, 0xC3, 0x22])
        #expect(try reader.string() == Array("a\u{FFFD}\u{FFFD}".utf8))
    }

    @Test(arguments: [
        "", "tru", "01", "1.", "1e", "-", "\"a", "\"\n\"", #""\x""#, #""\u12g4""#, "[1,]", "[1 2]",
        "{\"a\" 1}",
        "{a: 1}", "{\"a\": 1,}", "{\"a\": 1", "[", "nan", "1 2", "]",
    ])
    func `what is not JSON is refused`(json: String) {
        #expect(throws: JSONError.self) {
            var reader = JSONReader(Array(json.utf8))
            try reader.skip()
            try reader.end()
        }
        #expect(throws: JSONError.self) {
            var reader = JSONReader(Array(json.utf8))
            _ = try reader.value()
            try reader.end()
        }
    }

    @Test(arguments: [
        "{}", "[]", "[[], {}, [{}]]", #"{"a": [1, -2.5e+3, true], "b": {"c": null}}"#, " 0 ", "\"x\"",
    ])
    func `what is JSON is read and passed over`(json: String) throws {
        var reader = JSONReader(Array(json.utf8))
        try reader.skip()
        try reader.end()
        reader = JSONReader(Array(json.utf8))
        _ = try reader.value()
        try reader.end()
    }

    @Test func `deep nesting neither crashes nor goes through`() throws {
        let deep = Array(String(repeating: "[", count: 20_000).utf8)
        var reader = JSONReader(deep + Array(String(repeating: "]", count: 20_000).utf8))
        try reader.skip()
        try reader.end()
        reader = JSONReader(deep)
        #expect(throws: JSONError.self) { _ = try reader.value() }
    }

    @Test func `what is written is on one line and without controls`() {
        var writer = JSONWriter()
        writer.object {
            $0.member(
                "a\u{7F}",
                string:
                    "\"\\\n\u{0}\u{1B}\u{85}\u{9F}\u{A0}\u{61C}\u{60C}\u{200E}\u{2028}\u{202E}\u{2066}\u{2065}é🚀"
            )
            $0.member("n", integer: -3)
            $0.member("none", string: nil)
            $0.key("list")
            $0.array {
                $0.integer(1)
                $0.object { _ in }
            }
        }
        let expected =
            #"{"a\u007f": "\"\\\n\u0000\u001b\u0085\u009f"# + "\u{A0}" + #"\u061c"# + "\u{60C}"
            + #"\u200e\u2028\u202e\u2066"# + "\u{2065}é🚀" + #"", "n": -3, "none": null, "list": [1, {}]}"#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `what is written reads back the same`(seed: UInt64) throws {
        var state = seed
        var string = String.UnicodeScalarView()
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let limit: UInt64 = state >> 63 == 0 ? 0x300 : 0x3000
            if let scalar = Unicode.Scalar(UInt32((state >> 33) % limit)) { string.append(scalar) }
        }
        let text = String(string)
        var writer = JSONWriter()
        writer.string(text)
        var reader = JSONReader(writer.bytes)
        #expect(try reader.string() == Array(text.utf8), "seed \(seed)")
    }
}
