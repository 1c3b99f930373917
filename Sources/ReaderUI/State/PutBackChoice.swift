import Articles
import Display
import TextCore

/// A removed passage that the user may put back, or one that was put back and may be taken out again.
struct PutBackChoice: Hashable, Sendable {
    let removal: Removal
    /// The corrections that keep it; empty while it is removed.
    let corrections: [Correction]
    /// The source of the article, as it names itself.
    let source: String

    /// The question on the status line: what the keys do.
    var words: ScreenText {
        guard corrections.isEmpty else {
            return ScreenText("\(removal.rule): put back by you  u takes it out again  Esc cancels")
        }
        return ScreenText(
            "put back: p the passage  r rule \(removal.rule) for \(Self.name(of: source))  Esc")
    }

    static func name(of source: String) -> String { source.isEmpty ? "articles without a source" : source }
}
