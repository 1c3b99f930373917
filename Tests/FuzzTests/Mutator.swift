import TestSupport

/// Makes inputs of seeds as a fuzzer does: by flips, cuts, copies, splices and known troublemakers.
struct Mutator {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Bytes that readers of text are known to stumble over.
    private static let troublemakers: [[UInt8]] =
        [
            "\u{1B}[31m", "\u{9B}2J", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{200B}", "\u{E0041}",
            "\u{301}",
            "👩‍💻", "🇫🇷", "\r\n", "\u{0}", "\u{2028}", "<![CDATA[", "]]>", "&amp;", "&#x1b;", "<p>", "</div>",
            "\\u001b", "\\ud800", "{\"", "\"}", "Sign up for our newsletter.", "Tuesday", "2022-02-30",
            "Ursula von der Leyen", "U.S.", "“", "…", "999999999999999999999",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFE, 0xFF],
        ]

    /// One of the seeds, changed in up to eight places.
    mutating func changed(_ seeds: [[UInt8]]) -> [UInt8] {
        guard var input = seeds.randomElement(using: &random) else { return [] }
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let from = Int.random(in: 0...input.count, using: &random)
            let to = min(input.count, from + Int.random(in: 0...24, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: input.removeSubrange(from..<to)
            case 1: input.insert(contentsOf: input[from..<to], at: from)
            case 2:
                guard from < input.count else { continue }
                input[from] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 3: input.insert(UInt8.random(in: 0...255, using: &random), at: from)
            case 4:
                guard let other = seeds.randomElement(using: &random) else { continue }
                let start = Int.random(in: 0...other.count, using: &random)
                input.replaceSubrange(from..., with: other[start...])
            default:
                input.insert(
                    contentsOf: Self.troublemakers.randomElement(using: &random) ?? [], at: from)
            }
        }
        return input
    }
}
