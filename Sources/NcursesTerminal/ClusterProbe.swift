import Display

/// Asks the terminal how many columns it gives emoji of several scalars: each is written out of sight, and the terminal
/// tells where its cursor stands then.
///
/// No description of terminals knows it, and programs between (tmux, screen) have an answer of their own.
///
/// Source: xterm's ctlseqs, DSR 6 and the report that answers it.
struct ClusterProbe {
    /// A skin tone; then, from short to long, what joiners join.
    private static let samples = [
        "\u{1F44D}\u{1F3FD}", "\u{1F469}\u{200D}\u{1F680}",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}\u{200D}\u{1F466}",
    ]
    /// The row of the first sample, counted from 0; on row 0 the answer would be that of a key.
    private static let firstRow = 1

    /// The screen must have so many rows to be asked.
    static let height = firstRow + samples.count

    /// The question: concealed text, which is erased at once.
    static let question: [UInt8] = {
        var text = "\u{1B}[8m"
        for (number, sample) in samples.enumerated() {
            text += "\u{1B}[\(firstRow + number + 1);1H\(sample)\u{1B}[6n\u{1B}[1K"
        }
        return Array((text + "\u{1B}[0m").utf8)
    }()

    /// The answers so far, by samples: whether two columns were given.
    private var answers: [Int: Bool] = [:]

    /// Whether an answer is still to come.
    var isWaiting: Bool { answers.count < Self.samples.count }

    /// Takes an answer.
    mutating func take(_ report: Position) {
        let number = report.row - Self.firstRow
        guard Self.samples.indices.contains(number) else { return }
        answers[number] = report.column == 2
    }

    /// What the answers say together.
    var support: ClusterSupport {
        var support = ClusterSupport()
        support.takesSkinTones = answers[0] == true
        for (number, sample) in Self.samples.enumerated().dropFirst() {
            guard answers[number] == true else { break }
            support.joinedBytes = number == Self.samples.count - 1 ? .max : sample.utf8.count
        }
        return support
    }
}

/// The emoji of several scalars that a terminal draws in two columns.
struct ClusterSupport: Hashable {
    var takesSkinTones = false
    /// The bytes of the longest emoji with joiners; tmux, for one, keeps no more than its cells hold.
    var joinedBytes = 0

    /// Whether there are any.
    var isAny: Bool { takesSkinTones || joinedBytes > 0 }

    /// Whether the terminal draws a glyph in the columns that it takes.
    func includes(_ glyph: Glyph) -> Bool {
        guard glyph.isCluster, takesSkinTones || !glyph.hasSkinTone else { return false }
        return !glyph.hasJoiner || glyph.utf8.count <= joinedBytes
    }
}
