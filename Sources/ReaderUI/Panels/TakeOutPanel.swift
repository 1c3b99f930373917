import Articles
import Display
import TextCore

/// Asks whether a passage of the story is to be taken out; other passages can be chosen.
struct TakeOutPanel: RequestPanel {
    private(set) var block: BodyBlock
    /// The name of the article's source.
    let source: String

    var words: ScreenText {
        ScreenText(
            "take out: p wherever it stands  s from \(PutBackPanel.name(of: source))  j k another  Esc")
    }

    mutating func answer(_ key: Key, in reader: inout ReaderState) -> PanelAnswer {
        guard let story = reader.story else { return .closes() }
        switch key {
        case .character("j"), .down: return choose(1, in: &reader)
        case .character("k"), .up: return choose(-1, in: &reader)
        case .character("p"), .character("X"): return takeOut(of: nil, story, &reader)
        case .character("s"): return takeOut(of: source, story, &reader)
        default: return .stays()
        }
    }

    private mutating func choose(_ step: Int, in reader: inout ReaderState) -> PanelAnswer {
        let body = reader.story?.article.cleaned.body ?? []
        if let index = body.firstIndex(of: block), body.indices.contains(index + step) {
            block = body[index + step]
            reader.story?.reveal(block.range)
        }
        return .stays()
    }

    private func takeOut(
        of source: String?, _ story: StoryState, _ reader: inout ReaderState
    ) -> PanelAnswer {
        let article = story.article.source
        // What was put back is removed again, before a correction against a correction is made.
        let putBack = story.article.cleaned.putBack.first { $0.range == block.range }
        let kept = putBack.map { reader.library.corrections.current.reasons(for: $0, of: article) } ?? []
        var effects = kept.flatMap { reader.correct($0, isKept: false) }
        if kept.isEmpty {
            effects = reader.correct(
                .taken(TakenPassage(block.range, in: article.text, source: source)), isKept: true)
        }
        reader.message = StatusMessage(
            "the passage is taken out  "
                + reader.hint((.putBack, "puts it back"), (.show(.corrections), "lists your corrections")))
        return .closes(effects + reader.cleanAnew())
    }
}
