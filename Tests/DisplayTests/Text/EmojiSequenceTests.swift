import Testing

@testable import Display

/// Emoji of several scalars, made by the rules by which the published ones are made.
///
/// Source: Unicode Technical Standard 51, sections 1.4 and 2.2 to 2.9.
enum EmojiSequences {
    private static let tones = (0x1F3FB...0x1F3FF).map(text)
    private static let joiner = "\u{200D}"
    private static let selector = "\u{FE0F}"
    private static let people = ["👨", "👩", "🧑"]

    /// What people with a skin tone are joined to: the signs of their work.
    private static let work = [
        "⚕️", "⚖️", "✈️", "🌾", "🍳", "🍼", "🎓", "🎤", "🎨", "🏫", "🏭", "💻", "💼", "🔧", "🔬", "🚀", "🚒", "🦯", "🦰", "🦱",
        "🦲",
        "🦳", "🦼", "🦽",
    ]
    /// What is done by men and women.
    private static let actions = [
        "🏃", "🏄", "🏊", "🏋", "🏌", "👮", "👷", "💁", "💂", "🕵", "🙅", "🙆", "🙇", "🙋", "🙍", "🙎", "🚣", "🚴", "🚵", "🚶",
        "🤦", "🤷",
        "🤸", "🤹", "🤽", "🤾", "🦸", "🦹", "🧎", "🧏", "🧖", "🧗", "🧘", "🧙", "🧚", "🧛", "🧜", "🧝", "⛹",
    ]
    private static let hands = [
        "☝", "✊", "✋", "✌", "✍", "👂", "👃", "👆", "👇", "👈", "👉", "👊", "👋", "👌", "👍", "👎", "👏", "👐", "💅", "💪",
        "🖐", "🖖", "🙌",
        "🙏", "🤌", "🤏", "🤘", "🤙", "🤚", "🤛", "🤜", "🤝", "🤞", "🤟", "🦵", "🦶", "🦻", "🫰", "🫱", "🫲", "🫳", "🫴", "🫵",
        "🫶",
    ]
    private static let textSigns = [
        "©", "®", "‼", "⁉", "™", "ℹ", "↔", "↩", "⌨", "⏏", "☀", "☁", "☂", "☎", "☑", "☘", "☠", "☢", "☣", "☮",
        "☯", "☸", "♀", "♂", "♠",
        "♥", "♻", "⚒", "⚔", "⚖", "⚙", "⚛", "⚠", "✂", "✈", "✉", "✏", "✒", "✔", "✖", "❄", "❣", "❤", "➡", "⬅",
        "〰", "㊗", "🌡", "🌶", "🎖",
        "🏎", "🏔", "🐿", "👁", "🕊", "🕯", "🖥", "🗂", "🗞", "🗳", "🛋", "🛠", "🛡", "🛳",
    ]

    private static func text(_ scalar: Int) -> String {
        Unicode.Scalar(UInt32(scalar)).map { String($0) } ?? ""
    }

    static let all: [String] = {
        var all: [String] = []
        let letters = (0x1F1E6...0x1F1FF).map(text)
        for first in letters { for second in letters { all.append(first + second) } }
        all += "0123456789#*".map { "\($0)\(selector)\u{20E3}" }
        all += textSigns.map { $0 + selector }
        all += (hands + actions + people).flatMap { base in tones.map { base + $0 } }
        let toned = [""] + tones
        for tone in toned {
            all += people.flatMap { person in work.map { person + tone + joiner + $0 } }
            for sign in ["♂️", "♀️"] {
                all += actions.map {
                    $0 + (tone.isEmpty && $0.unicodeScalars.first == "⛹" ? selector : tone) + joiner + sign
                }
            }
        }
        for first in people {
            for second in people {
                for (one, other) in toned.flatMap({ tone in toned.map { (tone, $0) } }) {
                    let (left, right) = (first + one + joiner, second + other)
                    all += [
                        left + "❤️" + joiner + right, left + "❤️" + joiner + "💋" + joiner + right,
                        left + "🤝" + joiner + right,
                    ]
                }
                for children in ["👧", "👦", "👧\u{200D}👦", "👦\u{200D}👦", "👧\u{200D}👧"] {
                    all.append(first + joiner + second + joiner + children)
                }
            }
        }
        all += ["🏳️‍🌈", "🏳️‍⚧️", "🏴‍☠️", "❤️‍🔥", "❤️‍🩹", "👁️‍🗨️", "🐕‍🦺", "🐈‍⬛", "🐻‍❄️", "😮‍💨", "😵‍💫", "😶‍🌫️", "🧑‍🧑‍🧒‍🧒"]
        for region in ["gbeng", "gbsct", "gbwls", "ustx", "usca"] {
            all.append("🏴" + region.utf8.map { text(0xE0000 + Int($0)) }.joined() + "\u{E007F}")
        }
        return all
    }()
}

@Suite struct `Emoji of several scalars` {
    @Test func `are each one glyph of two columns, with all their scalars`() {
        let sequences = EmojiSequences.all
        #expect(sequences.count == Set(sequences).count)
        #expect(sequences.count > 3_000)
        for sequence in sequences {
            let glyphs = Array(GlyphSequence(utf8: Array("\(sequence).".utf8)))
            #expect(glyphs.map(\.glyph.text) == [sequence, "."], "\(sequence)")
            #expect(glyphs.map(\.glyph.columns) == [2, 1], "\(sequence)")
            #expect(ScreenText(ScreenText(sequence).string).string == sequence)
        }
    }

    @Test func `take two cells, are cut whole, and stand on one line`() {
        let family = "👨‍👩‍👧‍👦"
        var grid = CellGrid(size: Size(rows: 1, columns: 5))
        grid.write(ScreenText("a\(family)b"), at: Position(row: 0, column: 0))
        #expect(grid[0, 1].width == 2 && grid[0, 2].width == 0)
        #expect(grid.lines() == ["a\(family)b"])
        #expect(ScreenText("a\(family)b").truncated(to: 3).string == "a…")
        let text = Array("ab \(family)\(family)".utf8)
        let lines = LineBreaker(width: 5).lines(of: text.span, in: 0..<text.count)
        #expect(lines.map(\.columns) == [5, 2])
    }

    @Test func `keep nine scalars after the first, and never a joiner without what it joins`() {
        let long = "👩" + String(repeating: "\u{200D}👩", count: 100)
        let glyphs = Array(GlyphSequence(utf8: Array(long.utf8)))
        #expect(glyphs.count == 1)
        #expect(glyphs.first?.glyph.text == "👩" + String(repeating: "\u{200D}👩", count: 4))
        #expect(glyphs.first?.glyph.columns == 2)
    }
}
