import Display
import TestSupport
import Testing

/// The answers of a terminal that was asked about itself.
@Suite struct `Reports of the terminal` {
    private static func asked() -> KeyDecoder {
        var decoder = KeyDecoder()
        decoder.awaitsReport = true
        return decoder
    }

    private static let attributes = "\u{1B}[?62;22c"

    @Test(arguments: [
        ("\u{1B}]11;rgb:1e1e/2020/ffff\u{1B}\\", Color(hex: 0x1E20FF)),
        ("\u{1B}]11;rgb:ff/80/0\u{7}", Color(hex: 0xFF8000)),
        ("\u{1B}]11;rgba:0000/8000/fff/ffff\u{7}", Color(hex: 0x007FFF)),
    ])
    func `tell the background`(answer: String, color: Color) {
        var decoder = Self.asked()
        #expect(decoder.decode(Array((answer + Self.attributes + "j").utf8)) == [.character("j")])
        #expect(decoder.takeReports() == [.background(color), .attributes])
        #expect(decoder.takeReports().isEmpty && !decoder.awaitsReport)
    }

    @Test func `tell where the cursor stands, whole and in pieces, and F3 is a key`() {
        var decoder = Self.asked()
        #expect(decoder.decode(Array("j\u{1B}[2;3R\u{1B}[12;81R".utf8)) == [.character("j")])
        #expect(
            decoder.takeReports() == [
                .cursor(Position(row: 1, column: 2)), .cursor(Position(row: 11, column: 80)),
            ])
        for piece in ["\u{1B}[", "2", ";", "5", "R"] {
            #expect(decoder.decode(Array(piece.utf8)) == [] && decoder.flush() == [])
        }
        #expect(decoder.takeReports() == [.cursor(Position(row: 1, column: 4))])
        #expect(decoder.decode(Array("\u{1B}[R\u{1B}[1;2R".utf8)) == [.function(3), .function(3)])
        _ = decoder.decode(Array("\u{1B}[99999999;1R\u{1B}[2;0R\u{1B}[2R\u{1B}[2;3;4R".utf8))
        #expect(decoder.takeReports().isEmpty)
    }

    @Test(arguments: [
        "\u{1B}]11;\u{7}", "\u{1B}]11;rgb:12345/0/0\u{7}", "\u{1B}]11;rgb:0/0\u{1B}\\",
        "\u{1B}]11;rgb:0/0/0/0\u{7}",
        "\u{1B}]11;rgb:-1/0/0\u{7}", "\u{1B}]11;rgb:0/0/é\u{7}", "\u{1B}]11;red\u{7}",
        "\u{1B}]10;rgb:0/0/0\u{7}",
        "\u{1B}P11;rgb:0/0/0\u{7}",
    ])
    func `that cannot be read are neither reports nor keys`(answer: String) {
        var decoder = Self.asked()
        #expect(decoder.decode(Array((answer + Self.attributes).utf8)) == [])
        #expect(decoder.takeReports() == [.attributes])
    }

    @Test func `that were not asked for are neither reports nor keys`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[?62c".utf8)) == [])
        #expect(decoder.takeReports().isEmpty)
    }

    private static let torn = Array(("\u{1B}]11;rgb:ffff/0000/0000\u{1B}\\" + attributes).utf8)

    /// Not behind an Escape, which is a key if nothing follows it for a while; that has a test of its own.
    @Test(arguments: torn.indices.dropFirst().filter { torn[$0 - 1] != 0x1B })
    func `are no keys when they come in two pieces, the second one late`(split: Int) {
        var decoder = Self.asked()
        #expect(decoder.decode(Array(Self.torn[..<split])) == [] && decoder.flush() == [])
        #expect(!decoder.isWaiting, "nobody is to be woken for it")
        #expect(decoder.decode(Array(Self.torn[split...])) == [])
        #expect(decoder.takeReports() == [.background(Color(hex: 0xFF0000)), .attributes])
        #expect(decoder.decode([0x6A]) == [.character("j")])
    }

    @Test func `are read behind an Escape that came alone`() {
        var decoder = Self.asked()
        #expect(decoder.decode([0x1B]) == [] && decoder.isWaiting)
        #expect(decoder.flush() == [.escape])
        #expect(decoder.decode(Array("]11;rgb:0/0/0\u{7}".utf8)) == [])
        #expect(decoder.takeReports() == [.background(Color(hex: 0))])
        // Nor is the Escape of a report's end a key.
        #expect(decoder.decode(Array("\u{1B}]11;rgb:0/0/0\u{1B}".utf8)) + decoder.flush() == [])
        #expect(decoder.decode(Array("\\".utf8)) == [])
        #expect(decoder.takeReports() == [.background(Color(hex: 0))])
        // Typed keys come one by one.
        #expect(decoder.decode([0x1B]) == [] && decoder.flush() == [.escape])
        #expect(decoder.decode(Array("]".utf8)) == [.character("]")])
        #expect(decoder.decode(Array("1".utf8)) == [.character("1")])
    }

    @Test func `of any length are no keys, and end with a control`() {
        var decoder = Self.asked()
        #expect(decoder.decode(Array("\u{1B}]11;".utf8)) == [])
        for _ in 0..<1000 {
            #expect(decoder.decode(Array("rgb:ffff/é/".utf8)) == [])
            #expect(decoder.flush() == [])
        }
        #expect(decoder.decode(Array("\u{1B}\\j".utf8)) == [.character("j")])
        #expect(decoder.decode(Array("\u{1B}]11;rgb:ff".utf8)) == [] && decoder.flush() == [])
        #expect(decoder.decode([0x03, 0x6A]) == [.control("c"), .character("j")])
    }

    @Test(arguments: 1...200) func `take all of any bytes`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var decoder = Self.asked()
        for _ in 0..<10 {
            _ = decoder.decode(generator.hostileBytes(pieces: 20))
            _ = decoder.flush()
            #expect(!decoder.isWaiting, "seed \(seed)")
        }
        // Ends a paste, a sequence and a report, whichever is open.
        _ = decoder.decode(Array("\u{1B}[201~\u{1B}\\\u{3}".utf8))
        #expect(decoder.decode([0x6A]) == [.character("j")], "seed \(seed)")
    }
}
