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
        // An emoji of several scalars is one glyph of two columns, whatever its first scalar takes alone.
        Example("👩‍💻!", ["👩‍💻", "!"], [2, 1]),
        Example("👨‍👩‍👧‍👦", ["👨‍👩‍👧‍👦"], [2]),
        Example("👍🏽", ["👍🏽"], [2]),
        Example("❤\u{FE0F}", ["❤\u{FE0F}"], [2]),
        Example("❤", ["❤"], [1]),
        // A joiner that joins nothing shows nothing, nor do a selector and a tone without an emoji.
        Example("👩\u{200D}!", ["👩", "!"], [2, 1]),
        Example("\u{200D}👩\u{200D}\u{200D}💻", ["", "👩\u{200D}💻"], [0, 2]),
        Example("a\u{FE0F}b", ["a", "b"], [1, 1]),
        Example("🏽", ["🏽"], [2]),
        // Two letters of a region are one flag; a third stands alone.
        Example("🇫🇷🇵", ["🇫🇷", "🇵"], [2, 1]),
        // Tags say which region's flag it is, if they end; elsewhere they show nothing.
        Example("🏴\u{E0067}\u{E0062}\u{E007F}", ["🏴\u{E0067}\u{E0062}\u{E007F}"], [2]),
        Example("🏴\u{E0067}\u{E0062}!", ["🏴", "!"], [2, 1]),
        Example("🏴\u{E007F}👩\u{E0067}\u{E007F}", ["🏴", "👩"], [2, 2]),
        Example("1\u{FE0F}\u{20E3}2\u{20E3}", ["1\u{FE0F}\u{20E3}", "2\u{20E3}"], [2, 1]),
        // Spacing vowel signs keep a cell of their own, as terminals draw them.
        Example("क्षि", ["क्", "ष", "ि"], [1, 1, 1]),
        // A joiner beside the sign that joins consonants stays; any other goes.
        Example("क्\u{200D}ष", ["क्\u{200D}", "ष"], [1, 1]),
        Example("ක්\u{200D}ර", ["ක්\u{200D}", "ර"], [1, 1]),
        Example("র\u{200D}্য", ["র\u{200D}্", "য"], [1, 1]),
        Example("क\u{200D}ष", ["क", "ष"], [1, 1]),
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
            #expect(scalars.count <= (placed.glyph.isCluster ? 10 : 5), "seed \(seed)")
            #expect(scalars.allSatisfy { !isDangerous($0) }, "seed \(seed)")
            #expect(placed.glyph.isWellJoined, "seed \(seed)")
        }
        #expect(position == bytes.count, "seed \(seed)")
    }
}

/// Whether a scalar can change the state of a terminal or the order of what it shows; joiners and tags, which stay in
/// some glyphs, cannot.
func isDangerous(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F...0x9F).contains(scalar) || scalar == 0x200B || scalar == 0x200E
        || scalar == 0x200F
        || (0x2028...0x202E).contains(scalar) || (0x2060...0x206F).contains(scalar) || scalar == 0xFEFF
        || scalar == 0x61C || (0xE0000...0xE001F).contains(scalar) || (0xE0080...0xE0FFF).contains(scalar)
}

extension Glyph {
    /// Whether joiners and tags stand only where they make one glyph of several scalars.
    fileprivate var isWellJoined: Bool {
        let scalars = scalars
        for (place, scalar) in scalars.enumerated() {
            let previous = place > 0 ? scalars[place - 1] : 0
            let next = place + 1 < scalars.count ? scalars[place + 1] : 0
            switch scalar {
            case 0x200C, 0x200D:
                let joins = scalar == 0x200D && isCluster && CellClass(of: next).isPictograph
                if !joins, !ClusterJoint.isVirama(previous), !ClusterJoint.isVirama(next) { return false }
            case 0xE0020...0xE007F: if scalars[0] != 0x1F3F4 || scalars.last != 0xE007F { return false }
            default: break
            }
        }
        return true
    }
}
