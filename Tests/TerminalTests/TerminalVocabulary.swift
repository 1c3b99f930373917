import Foundation

/// The shapes of all sequences that ncurses can send to a type of terminal, read from its description.
///
/// A shape is how a sequence begins and ends, whatever its numbers: `CSI ? h`, `CSI m`, `ESC 7`. What
/// speaks to the terminal as a string (titles, clipboard, palette) is never part of it.
struct TerminalVocabulary {
    private(set) var shapes: Set<String> = []

    /// - Parameter type: a name that `infocmp` of ncurses knows.
    init(of type: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/infocmp")
        process.arguments = ["-1", "-x", type]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let line = line.trimmingCharacters(in: .whitespaces)
            // Names with a k are what keys send, not what is sent to the terminal.
            guard let equals = line.firstIndex(of: "="), !line.hasPrefix("k"), !line.hasPrefix("#") else {
                continue
            }
            let sent = Self.bytes(of: line[line.index(after: equals)...].dropLast())
            for sequence in EscapeSequence.all(in: sent) where !sequence.isCommandString {
                shapes.insert(sequence.shape)
            }
        }
    }

    /// What a capability sends, with a digit for each number in it.
    private static func bytes(of capability: some StringProtocol) -> [UInt32] {
        var scalars = Array(capability.unicodeScalars)[...]
        var bytes: [UInt32] = []
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\":
                let next = scalars.popFirst() ?? "\\"
                bytes.append(next == "E" || next == "e" ? 0x1B : next.value)
            case "^": bytes.append((scalars.popFirst()?.value ?? 0x40) & 0x1F)
            case "$" where scalars.first == "<":
                while let skipped = scalars.popFirst(), skipped != ">" {}
            case "%": appendParameter(&scalars, to: &bytes)
            default: bytes.append(scalar.value)
            }
        }
        return bytes
    }

    /// Reads what follows a per cent sign: a number to print gives a digit, the arithmetic nothing.
    ///
    /// Source: terminfo(5), "Parameterized Strings".
    private static func appendParameter(
        _ scalars: inout ArraySlice<Unicode.Scalar>, to bytes: inout [UInt32]
    ) {
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "d", "o", "x", "X", "s", "c":
                bytes.append(0x30)
                return
            case ":", ".", "0"..."9", "#", " ": continue
            case "p", "P", "g": _ = scalars.popFirst()
            case "'": scalars = scalars.dropFirst(2)
            case "{": while let skipped = scalars.popFirst(), skipped != "}" {}
            case "%": bytes.append(scalar.value)
            default: break
            }
            return
        }
    }
}

/// One escape sequence in what was sent to a terminal.
struct EscapeSequence {
    let scalars: ArraySlice<UInt32>

    /// OSC, DCS, SOS, PM and APC, and the title that screen takes.
    var isCommandString: Bool {
        scalars.count > 1 && "]PX^_k".unicodeScalars.contains { $0.value == second }
    }

    private var second: UInt32 { scalars.count > 1 ? scalars[scalars.startIndex + 1] : 0 }

    /// The sequence without its numbers.
    var shape: String {
        var shape = "ESC"
        for scalar in scalars.dropFirst() where !(0x30...0x3B).contains(scalar) || second != 0x5B {
            shape += " " + (Unicode.Scalar(scalar).map { String($0) } ?? "")
        }
        return shape
    }

    /// The sequences in a stream, in order.
    ///
    /// Source: ECMA-48, sections 5.3 and 5.4.
    static func all(in stream: [UInt32]) -> [EscapeSequence] {
        var found: [EscapeSequence] = []
        var position = 0
        while let start = stream[position...].firstIndex(of: 0x1B) {
            var end = start + 1
            if end < stream.count, stream[end] == 0x5B {
                end += 1
                while end < stream.count, (0x20...0x3F).contains(stream[end]) { end += 1 }
            } else {
                while end < stream.count, (0x20...0x2F).contains(stream[end]) { end += 1 }
            }
            end = min(end + 1, stream.count)
            found.append(EscapeSequence(scalars: stream[start..<end]))
            position = end
        }
        return found
    }
}
