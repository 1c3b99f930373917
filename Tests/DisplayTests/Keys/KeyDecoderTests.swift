import Display
import TestSupport
import Testing

@Suite struct `Keys from bytes` {
    private static let examples: [(bytes: String, keys: [Key])] = [
        ("j", [.character("j")]),
        ("é日", [.character("é"), .character("日")]),
        ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
        ("\u{3}\u{C}\u{1A}\u{0}", [.control("c"), .control("l"), .control("z"), .control("@")]),
        ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", [.up, .down, .right, .left]),
        (
            "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[5~\u{1B}[6~",
            [.home, .end, .home, .end, .pageUp, .pageDown]
        ),
        (
            "\u{1B}[Z\u{1B}[3~\u{1B}OP\u{1B}[24~\u{1B}[[A",
            [.shiftTab, .delete, .function(1), .function(12), .function(1)]
        ),
        ("\u{1B}[1;5A", [.up]),
        ("\u{1B}x\u{1B}é", [.alt("x"), .alt("é")]),
        ("\u{1B}\u{1B}[A", [.escape, .up]),
        // What means nothing here is swallowed, not typed.
        ("\u{1B}[?62;22c\u{1B}[<0;10;5ma", [.character("a")]),
        ("\u{1B}[I\u{1B}[O\u{1B}[<3;1;1M\u{1B}[<0;0;1M\u{1B}[<0;1M\u{1B}[<;;Mz", [.character("z")]),
        (
            "\u{1B}[<0;10;5M\u{1B}[<64;1;1M\u{1B}[<69;2;3M",
            [
                .mouse(MouseAction(.press, at: Position(row: 4, column: 9))),
                .mouse(MouseAction(.wheelUp, at: Position(row: 0, column: 0))),
                .mouse(MouseAction(.wheelDown, at: Position(row: 2, column: 1))),
            ]
        ),
        ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}\u{7F}", [.wordRight, .wordLeft, .deleteWord]),
        ("\u{1B}]11;rgb:0000/0000/0000\u{7}b\u{1B}P>|xterm\u{1B}\\c", [.character("b"), .character("c")]),
        ("\u{1B}[12\u{3}", [.control("c")]),
        ("\u{9B}x", [.character("x")]),
        ("\u{1B}[200~two\rlines\u{1B}[31m\u{1B}[201~q", [.paste("two\rlines\u{1B}[31m"), .character("q")]),
    ]

    @Test(arguments: examples.indices) func `are read by the grammar of sequences`(index: Int) {
        let example = Self.examples[index]
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array(example.bytes.utf8)) == example.keys)
        #expect(!decoder.isWaiting)
    }

    @Test(arguments: examples.indices) func `may come byte by byte`(index: Int) {
        let example = Self.examples[index]
        var decoder = KeyDecoder()
        var keys: [Key] = []
        for byte in example.bytes.utf8 { keys += decoder.decode([byte]) }
        #expect(keys == example.keys)
    }

    @Test(arguments: [
        ("\u{1B}", [Key.escape]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}[1;", []),
        ("\u{1B}]", [.alt("]")]), ("\u{1B}]0;title", []),
    ])
    func `are settled when nothing follows`(bytes: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array(bytes.utf8)) == [])
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == keys)
        #expect(!decoder.isWaiting)
    }

    @Test func `follow the terminal's own sequences first`() {
        var decoder = KeyDecoder(sequences: [Array("\u{1B}[7$".utf8): .home, Array("\u{1B}d".utf8): .down])
        #expect(decoder.decode(Array("\u{1B}[7$\u{1B}d".utf8)) == [.home, .down])
    }

    @Test func `of a paste without end are kept up to a limit`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~".utf8)) == [])
        #expect(decoder.decode([UInt8](repeating: 0x61, count: KeyDecoder.pasteLimit + 10)) == [])
        let keys = decoder.decode(Array("\u{1B}[201~".utf8))
        #expect(keys == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
    }

    @Test(arguments: 1...200) func `come from any bytes, and all are taken`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var decoder = KeyDecoder()
        for _ in 0..<10 { _ = decoder.decode(generator.hostileBytes(pieces: 20)) }
        _ = decoder.flush()
        #expect(!decoder.isWaiting, "seed \(seed)")
        _ = decoder.decode(Array("\u{1B}[201~".utf8))
        #expect(decoder.decode([0x6A]) == [.character("j")], "seed \(seed)")
    }
}
