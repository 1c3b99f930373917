import Articles
import Display
import TextCore

/// Removed passages and the user's corrections.
extension ReaderState {
    /// Asks what to do with the nearest removed passage: the first on the screen, else the next one.
    mutating func askToPutBack() {
        guard let story else { return }
        let cleaned = story.article.cleaned
        guard !cleaned.removed.isEmpty || !cleaned.putBack.isEmpty else {
            message = "nothing was removed from this story"
            return
        }
        if !story.showsRemoved { self.story?.toggleRemoved() }
        guard let removal = self.story?.nearestRemoval else { return }
        self.story?.reveal(removal.range)
        open(
            PutBackPanel(
                removal: removal,
                corrections: library.corrections.current.reasons(for: removal, of: story.article.source),
                source: story.article.source.metadata.source ?? "", hasShownRemoved: !story.showsRemoved))
    }

    /// Asks whether a passage is to be taken out: the chosen one, else the first on the screen.
    mutating func askToTakeOut() {
        guard let story, let block = story.nearestBlock else { return }
        guard story.article.cleaned.body.count > 1 else {
            message = "the story has no other passage; it stays"
            return
        }
        self.story?.reveal(block.range)
        open(TakeOutPanel(block: block, source: story.article.source.metadata.source ?? ""))
    }

    /// Hides the removed passages that a question has shown.
    mutating func hideRemoved() {
        if story?.showsRemoved == true { story?.toggleRemoved() }
    }

    /// Keeps or drops a correction; ``cleanAnew()`` then applies it.
    mutating func correct(_ correction: Correction, isKept: Bool) -> [ReaderEffect] {
        library.corrections.set(correction, isKept: isKept)
        return library.keep(.corrected(correction, isKept: isKept))
    }

    /// Asks for the open story, or the one being opened, to be cleaned again with the current corrections.
    func cleanAnew() -> [ReaderEffect] {
        guard let id = library.opening?.id ?? story?.id else { return [] }
        return [.open(id, keeping: library.corrections.current)]
    }

    /// Takes the stored corrections; an article that was opened before they came is cleaned again if they affect it.
    mutating func load(_ loaded: Corrections) -> [ReaderEffect] {
        let before = library.corrections.current
        library.corrections.load(loaded)
        let now = library.corrections.current
        guard now != before else { return [] }
        if library.opening != nil { return cleanAnew() }
        guard let article = story?.article else { return [] }
        return now.change(article.cleaned, of: article.source) ? cleanAnew() : []
    }
}
