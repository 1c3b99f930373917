import Articles
import Display
import TextCore

/// Passages that the cleaner takes out and the user puts back.
extension ReaderState {
    // MARK: In the story

    /// Asks what is to be done with the removed passage that is nearest: the first on the screen, else the next one.
    mutating func askToPutBack() {
        guard let story else { return }
        let cleaned = story.article.cleaned
        guard !cleaned.removed.isEmpty || !cleaned.putBack.isEmpty else {
            message = "nothing was removed from this story"
            return
        }
        if !story.showsRemoved { toggleRemoved() }
        guard let removal = self.story?.nearestRemoval else { return }
        self.story?.reveal(removal.range)
        message = nil
        request = .putBack(
            PutBackChoice(
                removal: removal,
                corrections: corrections.current.reasons(for: removal, of: story.article.source),
                source: story.article.source.metadata.source ?? ""))
    }

    /// The passage that the user is asked about.
    var askedPassage: TextRange? {
        guard case .putBack(let choice) = request else { return nil }
        return choice.removal.range
    }

    /// Answers the question, or goes on asking where the key is no answer.
    mutating func putBack(_ choice: PutBackChoice, with key: Key) -> [ReaderEffect] {
        guard let story else { return [] }
        switch key {
        case .character("u") where !choice.corrections.isEmpty:
            message = "taken out again"
            return choice.corrections.flatMap { correct($0, isKept: false) } + cleanAnew()
        case .character("p") where choice.corrections.isEmpty:
            message = StatusMessage(
                "the passage is put back  " + hint((.showCorrections, "lists all that are")))
            let passage = KeptPassage(choice.removal, in: story.article.text)
            return correct(.passage(passage), isKept: true) + cleanAnew()
        case .character("r") where choice.corrections.isEmpty:
            message =
                "\(choice.removal.rule) takes nothing out of \(PutBackChoice.name(of: choice.source)) any more"
            let rule = KeptRule(rule: choice.removal.rule, source: choice.source)
            return correct(.rule(rule), isKept: true) + cleanAnew()
        default:
            request = .putBack(choice)
            return []
        }
    }

    private mutating func correct(_ correction: Correction, isKept: Bool) -> [ReaderEffect] {
        corrections.set(correction, isKept: isKept)
        return keep(.corrected(correction, isKept: isKept))
    }

    /// Has the story that is open or is being opened cleaned with what the user wants kept by now.
    private func cleanAnew() -> [ReaderEffect] {
        guard let id = opening ?? story?.id else { return [] }
        return [.open(id, keeping: corrections.current)]
    }

    /// Takes what was kept; an article that was opened before that is cleaned anew if it matters there.
    mutating func load(_ loaded: Corrections) -> [ReaderEffect] {
        let before = corrections.current
        corrections.load(loaded)
        if case .corrections(var state) = overlay {
            state.update(corrections.current, height: bodyHeight)
            overlay = .corrections(state)
        }
        guard corrections.current != before else { return [] }
        if opening != nil { return cleanAnew() }
        guard let article = story?.article else { return [] }
        let now = corrections.current
        let matters =
            article.cleaned.removed.contains { now.keep($0, of: article.source) }
            || article.cleaned.putBack.contains { !now.keep($0, of: article.source) }
        return matters ? cleanAnew() : []
    }

    // MARK: The list of what was put back

    mutating func showCorrections() {
        overlay = .corrections(CorrectionsState(corrections.current))
    }

    mutating func performInCorrections(_ command: Command) -> [ReaderEffect] {
        guard case .corrections(var state) = overlay else { return [] }
        if state.move(command, height: bodyHeight) {
            overlay = .corrections(state)
            return []
        }
        switch command {
        case .putBack:
            guard let correction = state.selected else { return [] }
            let effects = correct(correction, isKept: false)
            state.update(corrections.current, height: bodyHeight)
            overlay = .corrections(state)
            message = "taken back"
            return effects + cleanAnew()
        case .undo, .back: overlay = nil
        default: break
        }
        return []
    }
}
