import TestSupport
import Testing

@testable import Display

@Suite struct `Screen text` {
    @Test(arguments: [
        ("Peru votes", "Peru votes", 10),
        ("\u{1B}]0;owned\u{7}", "\u{FFFD}]0;owned\u{FFFD}", 10),
        ("two\nlines", "two lines", 9),
        ("日本\u{202E}", "日本\u{FFFD}", 5),
        ("", "", 0),
        ("🇫🇷 e\u{301}", "🇫🇷 e\u{301}", 4),
    ])
    func `is clean, and knows its columns`(input: String, output: String, columns: Int) {
        let text = ScreenText(input)
        #expect(text.string == output)
        #expect(text.columns == columns)
    }

    @Test(arguments: [
        ("Ursula von der Leyen", 10, "Ursula vo…"),
        ("Ursula", 6, "Ursula"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ])
    func `is cut between glyphs`(input: String, columns: Int, output: String) {
        let cut = ScreenText(input).truncated(to: columns)
        #expect(cut.string == output)
        #expect(cut.columns == ScreenText(output).columns)
        #expect(ScreenText(input).fitted(to: columns).columns == columns)
    }

    @Test func `joins with another as one text`() {
        let joined: ScreenText = ScreenText("e") + ScreenText("\u{301}x")
        #expect(joined.columns == 3)
        #expect("a \(ScreenText("b"))" as ScreenText == "a b")
    }

    @Test(arguments: 1...200) func `stays the same when it is cleaned again`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = generator.hostileBytes(pieces: 60)
        let once = ScreenText(utf8: bytes.span)
        let twice = ScreenText(once.string)
        #expect(once == twice, "seed \(seed)")
        #expect(once.string.unicodeScalars.allSatisfy { !isDangerous($0.value) }, "seed \(seed)")
    }
}
