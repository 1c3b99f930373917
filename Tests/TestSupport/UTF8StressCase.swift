/// Bytes that are hard to decode, with what must come out: as many U+FFFD as Unicode says, and the letters around them.
///
/// Source: the sections of M. Kuhn's "UTF-8 decoder capability and stress test", made again by their rule; the counts
/// are those of "substitution of maximal subparts" (Unicode 16, 3.9).
public struct UTF8StressCase: Sendable, CustomStringConvertible {
    /// The section and what stands in it.
    public let name: String
    public let bytes: [UInt8]
    /// What the bytes stand for.
    public let text: String

    public var description: String { name }

    private init(_ name: String, _ bytes: [UInt8], _ text: String) {
        self.name = name
        self.bytes = bytes
        self.text = text
    }

    private init(_ name: String, _ bytes: [UInt8], replacements: Int) {
        self.init(name, bytes, String(repeating: "\u{FFFD}", count: replacements))
    }

    public static let all =
        correct + boundaries + continuations + starts + cutOff + impossible + overlong + surrogates

    private static let correct = [
        UTF8StressCase(
            "1 Greek", [0xCE, 0xBA, 0xE1, 0xBD, 0xB9, 0xCF, 0x83, 0xCE, 0xBC, 0xCE, 0xB5], "κ\u{1F79}σμε")
    ]

    /// The first and the last scalar of each length, and what stands beside the gaps.
    private static let boundaries: [UTF8StressCase] =
        [
            0x80, 0x800, 0x10000, 0x7F - 0x5, 0x7FF, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFF,
            0x10FFFF,
        ]
        .compactMap { Unicode.Scalar($0) }
        .map { UTF8StressCase("2 U+\(String($0.value, radix: 16))", Array(String($0).utf8), String($0)) }
        + [
            UTF8StressCase("2.1.5 first of 5", [0xF8, 0x88, 0x80, 0x80, 0x80], replacements: 5),
            UTF8StressCase("2.1.6 first of 6", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], replacements: 6),
            UTF8StressCase("2.2.4 last of 4", [0xF7, 0xBF, 0xBF, 0xBF], replacements: 4),
            UTF8StressCase("2.3.5 above the last", [0xF4, 0x90, 0x80, 0x80], replacements: 4),
        ]

    private static let continuations: [UTF8StressCase] =
        (1...7).map {
            UTF8StressCase("3.1 \($0) continuations", [UInt8](repeating: 0x80, count: $0), replacements: $0)
        }
        + [UTF8StressCase("3.1.9 all of them", Array(0x80...0xBF), replacements: 64)]

    /// Each byte that begins a sequence, with a blank after it.
    private static let starts: [UTF8StressCase] = (UInt8(0xC0)...0xFD).map {
        UTF8StressCase("3.2 start \(String($0, radix: 16))", [$0, 0x20], "\u{FFFD} ")
    }

    /// Sequences without their last byte: of one that could have become something the whole start is one fault.
    private static let cutOff: [UTF8StressCase] =
        ([
            ([0xC0], 1), ([0xE0, 0x80], 2), ([0xF0, 0x80, 0x80], 3), ([0xF8, 0x80, 0x80, 0x80], 4),
            ([0xDF], 1), ([0xEF, 0xBF], 1), ([0xF7, 0xBF, 0xBF], 3), ([0xF0, 0x9F, 0x98], 1),
            ([0xF4, 0x8F], 1),
            ([0xE2, 0x82], 1), ([0xED, 0xA0], 2), ([0xFB, 0xBF, 0xBF, 0xBF], 4),
        ] as [([UInt8], Int)]).flatMap { bytes, count in
            [
                UTF8StressCase("3.3 \(bytes.count) of a sequence", bytes, replacements: count),
                UTF8StressCase(
                    "3.4 \(bytes.count) of two sequences", bytes + bytes, replacements: 2 * count),
                UTF8StressCase(
                    "3.3 \(bytes.count) of a sequence, then a letter", bytes + [0x61],
                    String(repeating: "\u{FFFD}", count: count) + "a"),
            ]
        }

    private static let impossible = [
        UTF8StressCase("3.5 fe", [0xFE], replacements: 1),
        UTF8StressCase("3.5 ff", [0xFF], replacements: 1),
        UTF8StressCase("3.5 fe fe ff ff", [0xFE, 0xFE, 0xFF, 0xFF], replacements: 4),
    ]

    /// A slash, the last scalar and NUL in more bytes than they need, which might hide them from a guard.
    private static let overlong: [UTF8StressCase] = [
        [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xF8, 0x80, 0x80, 0x80, 0xAF],
        [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF8, 0x87, 0xBF, 0xBF, 0xBF], [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF], [0xC0, 0x80],
        [0xE0, 0x80, 0x80],
        [0xF0, 0x80, 0x80, 0x80], [0xF8, 0x80, 0x80, 0x80, 0x80], [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80],
    ].enumerated().map { UTF8StressCase("4 overlong \($0)", $1, replacements: $1.count) }

    private static let surrogates: [UTF8StressCase] = {
        let high: [[UInt8]] = [
            [0xED, 0xA0, 0x80], [0xED, 0xAD, 0xBF], [0xED, 0xAE, 0x80], [0xED, 0xAF, 0xBF],
        ]
        let low: [[UInt8]] = [[0xED, 0xB0, 0x80], [0xED, 0xBE, 0x80], [0xED, 0xBF, 0xBF]]
        return (high + low + high.flatMap { first in low.map { first + $0 } }).enumerated()
            .map { UTF8StressCase("5 surrogates \($0)", $1, replacements: $1.count) }
    }()
}
