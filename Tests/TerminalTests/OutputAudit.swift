/// Reads what a program wrote to a terminal and names all that a full-screen text program has no need to send.
///
/// What may pass: UTF-8 text without controls, bidirectional overrides or invisible scalars, but for joiners and tags in
/// emoji and conjuncts; the line controls; the sequences that ncurses has for the terminal; and what Dateline says beside ncurses.
enum OutputAudit {
    private static let allowedControls: Set<UInt32> = [0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F, 0x1B]
    /// Bracketed paste, which ncurses 6.4 does not know.
    private static let own: Set<String> = ["ESC [ ? h", "ESC [ ? l"]
    /// The title of the window, the clipboard and links: how they begin; all end in BEL.
    private static let ownStrings = ["\u{1B}]2;", "\u{1B}]52;c;", "\u{1B}]8;"].map {
        $0.unicodeScalars.map(\.value)
    }
    /// The window's title put on its stack, and taken from it.
    private static let titleStack = ["\u{1B}[22;2t", "\u{1B}[23;2t"]
    private static let attributesQuestion = "\u{1B}[c"
    /// The question for the terminal's background and its attributes.
    static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

    /// The offences, in order; none for clean output.
    static func offences(in output: [UInt8], terminal: String = "xterm-256color") -> [String] {
        guard let vocabulary = try? TerminalVocabulary(of: terminal) else {
            return ["the description of \(terminal) cannot be read"]
        }
        guard let text = String(validating: output, as: UTF8.self) else { return ["not UTF-8"] }
        let rest = (titleStack + [question, attributesQuestion]).reduce(text) { $0.replacing($1, with: "") }
        let scalars = openingOwnStrings(in: rest.unicodeScalars.map(\.value))
        let allowed = vocabulary.shapes.union(own)
        let sequences = EscapeSequence.all(in: scalars).map(\.shape).filter { !allowed.contains($0) }
        return sequences
            + withoutJoiners(scalars).filter(isHarmful).map {
                "U+" + String($0, radix: 16, uppercase: true)
            }
    }

    /// The offences of output that is for a file or a pipe: no sequence at all may pass there.
    static func offencesWithoutTerminal(in output: String) -> [String] {
        let allowed: Set<UInt32> = [0x09, 0x0A]
        return withoutJoiners(output.unicodeScalars.map(\.value)).filter {
            isHarmful($0, allowing: allowed)
        }
        .map { "U+" + String($0, radix: 16, uppercase: true) }
    }

    /// The controls and overrides in JSON, which must stand there as `\uXXXX`.
    static func controls(in json: String) -> [String] {
        let found = json.unicodeScalars.map(\.value).filter { scalar in
            switch scalar {
            case 0x0A: false
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        return found.map { "U+" + String($0, radix: 16, uppercase: true) }
    }

    /// The stream with what Dateline's own strings hold in place of them, so that it is looked at like the rest.
    ///
    /// A string that holds a control is not one of its own.
    private static func openingOwnStrings(in stream: [UInt32]) -> [UInt32] {
        var opened: [UInt32] = []
        var rest = stream[...]
        while let scalar = rest.first {
            if scalar == 0x1B, let start = ownStrings.first(where: { rest.starts(with: $0) }),
                let end = rest.dropFirst().firstIndex(where: { $0 < 0x20 }), rest[end] == 0x07
            {
                opened += rest[..<end].dropFirst(start.count)
                rest = rest[(end + 1)...]
            } else {
                opened.append(scalar)
                rest.removeFirst()
            }
        }
        return opened
    }

    /// The scalars without joiners behind what can be joined, and without the tags of a flag.
    private static func withoutJoiners(_ scalars: [UInt32]) -> [UInt32] {
        var kept: [UInt32] = []
        var isInFlag = false
        for (place, scalar) in scalars.enumerated() {
            isInFlag = scalar == 0x1F3F4 || isInFlag && (0xE0020...0xE007F).contains(scalar)
            if isInFlag, scalar != 0x1F3F4 { continue }
            let isJoiner = scalar == 0x200C || scalar == 0x200D
            let follows = place > 0 && scalars[place - 1] >= 0xA9
            if isJoiner, follows { continue }
            kept.append(scalar)
        }
        return kept
    }

    private static func isHarmful(_ scalar: UInt32) -> Bool { isHarmful(scalar, allowing: allowedControls) }

    private static func isHarmful(_ scalar: UInt32, allowing allowed: Set<UInt32>) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F...0x9F: !allowed.contains(scalar)
        case 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE000...0xF8FF, 0xE0000...0xE0FFF, 0xF0000...: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }
}
