import Display
import TextCore

/// Searches the story as the text is typed; cancelling returns to the starting place.
struct SearchTask: PromptTask {
    /// Where the prompt was opened.
    let origin: StoryPlace
    /// The search before the prompt was opened; cancelling restores it.
    let former: SearchQuery?

    let hasHistory = true
    let takesExpressions = true

    func label(_ kind: SearchQuery.Kind) -> ScreenText { kind == .regularExpression ? "regex/" : "/" }

    /// Searches from the place where the prompt was opened; without a match the story returns to that place.
    ///
    /// A faulty expression leaves the last search as it was.
    func apply(_ query: SearchQuery, in reader: inout ReaderState) -> ScreenText? {
        if let problem = reader.story?.find(query) { return ScreenText(problem.description) }
        var origin = origin
        // A match of the last search is no match of this one.
        if case .match = origin.focus { origin.focus = nil }
        reader.story?.restore(origin)
        guard let story = reader.story, let search = story.search else { return nil }
        if let found = search.first(atOrAfter: story.jumpOrigin(isForward: true)) {
            reader.go(to: .match(search.matches[found.index]), isWrapped: found.isWrapped)
        } else if case .match = story.focus {
            reader.story?.choose(nil)
        }
        return nil
    }

    func accept(_ query: SearchQuery, in reader: inout ReaderState) -> [ReaderEffect] {
        if let story = reader.story, story.place.top != origin.top { reader.note(TrailPlace(origin)) }
        guard !query.text.isEmpty else {
            reader.story?.endSearch()
            return []
        }
        return reader.library.keep(query)
    }

    func cancel(in reader: inout ReaderState) {
        reader.story?.endSearch()
        if let former { _ = reader.story?.find(former) }
        reader.story?.restore(origin)
    }

    func prepare(_ reader: inout ReaderState) { reader.story?.prepareSearch() }

    func note(in reader: ReaderState) -> ScreenText? {
        guard let story = reader.story else { return nil }
        guard let meaning = story.search?.meaning else { return story.matchCount }
        return meaning.truncated(to: max(8, reader.view.size.columns / 3)) + "  " + story.matchCount
    }
}

extension StoryState {
    /// The number of the chosen match and of all matches; empty without a search.
    var matchCount: ScreenText {
        guard let search else { return .empty }
        if search.matches.isEmpty { return "no match" }
        guard let focusedMatch else { return "\(search.matches.count) matches" }
        return "match \(focusedMatch + 1)/\(search.matches.count)"
    }
}
