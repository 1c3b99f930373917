import Articles
import Display
import TextCore

/// Asks what to do with a passage: put back a removed one, or take back what the user decided of it.
struct PutBackPanel: RequestPanel {
    let removal: Removal
    /// The corrections that keep it, or that took it out; empty while the cleaner's judgement holds.
    let corrections: [Correction]
    /// The name of the article's source.
    let source: String
    /// Whether the removed passages were shown for the question: they are hidden again if it is given up.
    var hasShownRemoved = false

    /// The question: what the keys do.
    var words: ScreenText {
        guard removal.rule != TakenPassage.rule else {
            return "taken out by you  u puts it back  Esc cancels"
        }
        guard corrections.isEmpty else {
            return ScreenText("\(removal.rule): put back by you  u takes it out again  Esc cancels")
        }
        return ScreenText(
            "put back: p the passage  r rule \(removal.rule) for \(Self.name(of: source))  Esc")
    }

    static func name(of source: String) -> String { source.isEmpty ? "articles without a source" : source }

    mutating func press(_ key: Key, in reader: inout ReaderState) -> PanelAnswer? {
        switch key {
        case .control("c"), .control("z"), .control("l"): return nil
        case .escape:
            if hasShownRemoved { reader.hideRemoved() }
            return .closes()
        default: return answer(key, in: &reader)
        }
    }

    /// Acts on the answer; other keys leave the question open.
    func answer(_ key: Key, in reader: inout ReaderState) -> PanelAnswer {
        guard let story = reader.story else { return .closes() }
        var effects: [ReaderEffect] = []
        switch key {
        case .character("u") where !corrections.isEmpty:
            reader.message = removal.rule == TakenPassage.rule ? "put back" : "taken out again"
            effects = corrections.flatMap { reader.correct($0, isKept: false) }
        case .character("p") where corrections.isEmpty && removal.rule != TakenPassage.rule:
            reader.message = StatusMessage(
                "the passage is put back  " + reader.hint((.show(.corrections), "lists all that are")))
            effects = reader.correct(
                .passage(KeptPassage(removal, in: story.article.text)), isKept: true)
        case .character("r") where corrections.isEmpty && removal.rule != TakenPassage.rule:
            reader.message =
                "\(removal.rule) no longer removes anything from \(Self.name(of: source))"
            effects = reader.correct(.rule(KeptRule(rule: removal.rule, source: source)), isKept: true)
        default: return .stays()
        }
        return .closes(effects + reader.cleanAnew())
    }
}
