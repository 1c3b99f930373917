import TestSupport
import Testing

@testable import Display

/// What a text becomes on the screen: the printed text of its glyphs, and their columns.
private struct Example: Sendable, CustomTestStringConvertible {
    let input: String
    let glyphs: [String]
    let columns: [Int]

    init(_ input: String, _ glyphs: [String], _ columns: [Int]) {
        self.input = input
        self.glyphs = glyphs
        self.columns = columns
    }

    var testDescription: String {
        input.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    }
}

@Suite struct `Glyphs of a text` {
    private static let examples: [Example] = [
        Example("Peru", ["P", "e", "r", "u"], [1, 1, 1, 1]),
        Example("日本", ["日", "本"], [2, 2]),
        Example("e\u{301}a", ["e\u{301}", "a"], [1, 1]),
        Example("é", ["é"], [1]),
        // Hangul from its letters is one wide glyph.
        Example("\u{1112}\u{1161}\u{11AB}글", ["\u{1112}\u{1161}\u{11AB}", "글"], [2, 2]),
        // What a joiner appends, skin tones and variation selectors are dropped.
        Example("👩‍💻!", ["👩", "!"], [2, 1]),
        Example("👨‍👩‍👧‍👦", ["👨"], [2]),
        Example("👍🏽", ["👍"], [2]),
        Example("❤\u{FE0F}", ["❤"], [1]),
        Example("🏽", ["🏽"], [2]),
        // Two letters of a region are one flag; a third stands alone.
        Example("🇫🇷🇵", ["🇫🇷", "🇵"], [2, 1]),
        Example("🏴\u{E0067}\u{E0062}\u{E007F}", ["🏴"], [2]),
        Example("1\u{FE0F}\u{20E3}", ["1\u{20E3}"], [1]),
        // Spacing vowel signs keep a cell of their own, as terminals draw them.
        Example("क्षि", ["क्", "ष", "ि"], [1, 1, 1]),
        // Controls are shown, not sent.
        Example("\u{1B}[31m", ["\u{FFFD}", "[", "3", "1", "m"], [1, 1, 1, 1, 1]),
        Example("\u{9B}J", ["\u{FFFD}", "J"], [1, 1]),
        Example("\u{7}\u{7F}\u{0}", ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"], [1, 1, 1]),
        Example("a\tb\nc", ["a", " ", "b", " ", "c"], [1, 1, 1, 1, 1]),
        Example("\r\n\r\u{85}\u{2028}", [" ", " ", " ", " "], [1, 1, 1, 1]),
        Example("\u{202E}abc", ["\u{FFFD}", "a", "b", "c"], [1, 1, 1, 1]),
        // Invisible scalars go with the glyph before them, or show nothing.
        Example("\u{FEFF}a\u{2066}b\u{AD}c\u{200E}", ["", "a", "b", "c"], [0, 1, 1, 1]),
        Example("a\u{200B}b", ["a", "", "b"], [1, 0, 1]),
        Example("\u{E000}\u{FFFF}\u{378}", ["□", "□", "□"], [1, 1, 1]),
        Example("\u{301}x", [" \u{301}", "x"], [1, 1]),
        // No more than four marks on one base.
        Example(
            "a" + String(repeating: "\u{301}", count: 100) + "b", ["a\u{301}\u{301}\u{301}\u{301}", "b"],
            [1, 1]),
        Example("\u{1FA77}", ["\u{1FA77}"], [2]),
    ]

    @Test(arguments: examples) private func `are what a terminal draws`(_ example: Example) {
        let placed = Array(GlyphSequence(utf8: Array(example.input.utf8)))
        #expect(placed.map(\.glyph.text) == example.glyphs)
        #expect(placed.map(\.glyph.columns) == example.columns)
    }

    @Test func `malformed bytes are shown, each as one replacement`() {
        let bytes: [UInt8] = [0x61, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF5, 0x62, 0xE2, 0x82]
        let placed = Array(GlyphSequence(utf8: bytes))
        let replaced = "\u{FFFD}"
        #expect(
            placed.map(\.glyph.text) == [
                "a", replaced, "(", replaced, replaced, replaced, replaced, "b", replaced, replaced,
            ])
    }

    @Test(arguments: 1...200) func `cover every byte once and never print a control`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = generator.hostileBytes(pieces: 60)
        var position = 0
        for placed in GlyphSequence(utf8: bytes) {
            #expect(placed.range.lowerBound == position, "seed \(seed)")
            #expect(!placed.range.isEmpty, "seed \(seed)")
            position = placed.range.upperBound
            let scalars = placed.glyph.scalars
            #expect(scalars.count <= 5, "seed \(seed)")
            #expect(scalars.allSatisfy { !isDangerous($0) }, "seed \(seed)")
        }
        #expect(position == bytes.count, "seed \(seed)")
    }
}

/// Whether a scalar can change the state of a terminal or the order of what it shows.
func isDangerous(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F...0x9F).contains(scalar) || (0x200B...0x200F).contains(scalar)
        || (0x2028...0x202E).contains(scalar) || (0x2060...0x206F).contains(scalar) || scalar == 0xFEFF
        || scalar == 0x61C || (0xE0000...0xE0FFF).contains(scalar)
}
