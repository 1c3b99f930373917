/// Reads what a program wrote to a terminal and names all that a full-screen text program has no need to send.
///
/// What may pass: UTF-8 text without controls, bidirectional overrides or invisible scalars; the line
/// controls; and the sequences of ncurses for placing the cursor, erasing, scrolling, styles and modes.
enum OutputAudit {
    private static let allowedControls: Set<UInt32> = [0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F]
    private static let allowedFinals = Set("ABCDGHJKLMPSTXbdhlmrt@".utf8.map { UInt32($0) })

    /// The offences, in order; none for clean output.
    static func offences(in output: [UInt8]) -> [String] {
        let scalars = Array(String(decoding: output, as: UTF8.self).unicodeScalars.map(\.value))
        var offences: [String] = []
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == 0x1B {
                position = skipSequence(scalars, from: position, &offences)
                continue
            }
            let isControl = scalar < 0x20 || (0x7F...0x9F).contains(scalar)
            let isInvisible =
                (0x200B...0x200F).contains(scalar) || (0x2028...0x202E).contains(scalar)
                || (0x2060...0x206F).contains(scalar) || scalar == 0xFEFF
                || (0xE0000...0xE0FFF).contains(scalar)
            if isControl && !allowedControls.contains(scalar) || isInvisible {
                offences.append("U+" + String(scalar, radix: 16, uppercase: true))
            }
            position += 1
        }
        return offences
    }

    private static func skipSequence(
        _ scalars: [UInt32], from start: Int, _ offences: inout [String]
    ) -> Int {
        guard start + 1 < scalars.count else { return scalars.count }
        switch Unicode.Scalar(scalars[start + 1]) {
        case "[":
            var end = start + 2
            while end < scalars.count, (0x20...0x3F).contains(scalars[end]) { end += 1 }
            if end < scalars.count, !allowedFinals.contains(scalars[end]) {
                offences.append("CSI ending in \(scalars[end])")
            }
            return end + 1
        case "(", ")":
            return start + 3
        case "=", ">", "7", "8", "M":
            return start + 2
        default:
            offences.append("ESC \(scalars[start + 1])")
            return start + 2
        }
    }
}
