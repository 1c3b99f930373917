import TestSupport
import Testing

@testable import Display

@Suite struct `Line breaking` {
    /// The lines of a text, as texts.
    private func lines(_ text: String, _ breaker: LineBreaker) -> [String] {
        let bytes = Array(text.utf8)
        return breaker.lines(of: bytes.span, in: 0..<bytes.count)
            .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Peru's rivers rose", 8, ["Peru's", "rivers", "rose"]),
        ("Peru's rivers rose", 13, ["Peru's rivers", "rose"]),
        ("a well-known case", 7, ["a well-", "known", "case"]),
        ("minus -5 degrees", 7, ["minus", "-5", "degrees"]),
        ("1914-1918 war", 6, ["1914-1", "918", "war"]),
        ("votes—and seats", 8, ["votes—", "and", "seats"]),
        ("and/or not", 5, ["and/", "or", "not"]),
        ("he said “yes” and left", 10, ["he said", "“yes” and", "left"]),
        ("what (a) is (b)", 8, ["what (a)", "is (b)"]),
        ("oui ou non ? peut", 10, ["oui ou", "non ? peut"]),
        ("10\u{A0}km away", 5, ["10\u{A0}km", "away"]),
        ("日本語の記事。次", 6, ["日本語", "の記", "事。次"]),
        ("「日本」と", 6, ["「日", "本」と"]),
        ("ばっちり", 4, ["ばっ", "ちり"]),
        ("extraordinarily long", 6, ["extrao", "rdinar", "ily", "long"]),
        ("   spaces   around   ", 6, ["spaces", "around"]),
        ("one\ntwo", 20, ["one\ntwo"]),
        ("zero\u{200B}width", 6, ["zero", "width"]),
        ("", 5, []),
        (" \n ", 5, []),
        ("日", 1, ["日"]),
        ("the U.S. of A", 6, ["the", "U.S.", "of A"]),
        ("it is 10 km off", 8, ["it is", "10 km", "off"]),
        ("it is 10 km. Yes", 8, ["it is", "10 km.", "Yes"]),
        ("it is 10 kmx of", 8, ["it is 10", "kmx of"]),
        ("by 7.30 p.m. on", 9, ["by", "7.30 p.m.", "on"]),
        ("about 40 % of it", 9, ["about", "40 % of", "it"]),
        ("cost US$ 5,000 each", 11, ["cost US$", "5,000 each"]),
        ("he (they) won ($5)", 9, ["he (they)", "won ($5)"]),
        ("क्षिक्षि", 3, ["क्षि", "क्षि"]),
        ("a\u{2060}-\u{2060}b cd", 3, ["a\u{2060}-\u{2060}b", "cd"]),
        ("see www.un.org/en", 11, ["see", "www.un.org/", "en"]),
        ("the vote -x now", 10, ["the vote", "-x now"]),
        ("il dit « oui » hier", 8, ["il dit", "« oui »", "hier"]),
        ("il dit «oui» hier", 8, ["il dit", "«oui»", "hier"]),
        ("er rief „nein“ da", 9, ["er rief", "„nein“ da"]),
    ])
    func `ends lines where a reader expects it`(text: String, width: Int, expected: [String]) {
        #expect(lines(text, LineBreaker(width: width)) == expected)
    }

    @Test func `preformatted text keeps its lines and their indents`() {
        let breaker = LineBreaker(width: 10, newline: .endsLine)
        #expect(lines("a\n  b c\r\n\nd", breaker) == ["a", "  b c", "", "d"])
    }

    @Test func `a hanging indent narrows all lines but the first`() {
        let breaker = LineBreaker(width: 9, hangingIndent: 4)
        #expect(lines("one two three four", breaker) == ["one two", "three", "four"])
    }

    @Test(arguments: 1...300) func `fits the width, loses nothing but space, and splits no glyph`(
        seed: UInt64
    ) {
        var generator = SeededGenerator(seed: seed)
        let bytes = generator.hostileBytes(pieces: 80)
        let width = Int.random(in: 2...30, using: &generator)
        let lines = LineBreaker(width: width).lines(of: bytes.span, in: 0..<bytes.count)
        var shown: Set<Int> = []
        var last = 0
        for line in lines {
            #expect(line.columns <= width, "seed \(seed)")
            #expect(line.range.lowerBound >= last, "seed \(seed)")
            last = line.range.upperBound
            var columns = 0
            for placed in GlyphSequence(utf8: bytes, in: line.range) {
                columns += placed.glyph.columns
                shown.insert(placed.range.lowerBound)
            }
            #expect(columns == line.columns, "seed \(seed)")
        }
        for placed in GlyphSequence(utf8: bytes) where placed.glyph.columns > 0 && !placed.glyph.isSpace {
            #expect(shown.contains(placed.range.lowerBound), "seed \(seed), byte \(placed.range)")
        }
    }

    @Test func `one line of two megabytes is broken in one pass`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 2_000_000)
        let lines = LineBreaker(width: 80).lines(of: bytes.span, in: 0..<bytes.count)
        #expect(lines.count == 25_000)
    }
}
