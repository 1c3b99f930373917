import Articles
import TextCore

/// The user's corrections: the stored ones, overridden by those of this run.
struct CorrectionsLog: Sendable {
    private(set) var current = Corrections()
    private var own: [(correction: Correction, isKept: Bool)] = []

    mutating func load(_ loaded: Corrections) {
        current = loaded
        for change in own { current.set(change.correction, isKept: change.isKept) }
    }

    mutating func set(_ correction: Correction, isKept: Bool) {
        own.append((correction, isKept))
        current.set(correction, isKept: isKept)
    }
}
