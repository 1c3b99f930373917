import Articles
import TextCore

/// What the user has put back, as a list, the latest first; the chosen line.
struct CorrectionsState: Sendable {
    private(set) var lines: [Correction]
    var selection = 0
    var topLine = 0

    init(_ corrections: Corrections) { lines = corrections.all.reversed() }

    var selected: Correction? { lines.indices.contains(selection) ? lines[selection] : nil }

    /// Takes what there is now; the line after one that went is chosen.
    mutating func update(_ corrections: Corrections, height: Int) {
        lines = corrections.all.reversed()
        select(selection)
        keepSelectionVisible(height: height)
    }
}

extension CorrectionsState: OneRowLineChoice {
    var lineCount: Int { lines.count }
}
