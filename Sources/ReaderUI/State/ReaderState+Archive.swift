import Display
import TextCore

/// The search of the archive: its prompt, its results, and the way to a hit and back.
extension ReaderState {
    /// Opens the prompt, with the last query in it.
    mutating func askArchive() {
        guard !isOnSingleFile else {
            message = StatusMessage("this is one file: open a folder to search it")
            return
        }
        prompt = Prompt(purpose: .archive, editor: LineEditor(archive?.query ?? ""))
    }

    /// Shows what there is for a query, and has it searched.
    mutating func searchArchive(for query: String) -> [ReaderEffect] {
        guard !query.isEmpty else { return [] }
        let archive = ArchiveState(query: query)
        self.archive = archive
        overlay = .archive
        searchHistory.add(SearchQuery(query))
        return [.searchArchive(query)] + keep(.searched(SearchQuery(query)))
    }

    /// Has the indexing stop, or go on where it ended.
    mutating func toggleIndexing() -> [ReaderEffect] {
        isIndexingStopped.toggle()
        indexing = nil
        message = isIndexingStopped ? "nothing more is indexed for now" : "indexing goes on"
        return [.index(isWanted: !isIndexingStopped)]
    }

    mutating func performInArchive(_ command: Command) -> [ReaderEffect] {
        guard var archive else { return [] }
        if archive.move(command, height: bodyHeight) {
            self.archive = archive
            return []
        }
        switch command {
        case .open:
            guard let hit = archive.selected else { return [] }
            hitToShow = hit
            guard story?.id == hit.id else { return open(hit.id) }
            isListFocused = false
            overlay = nil
            showHit()
        case .searchArchive: askArchive()
        case .undo where opening != nil: opening = nil
        case .undo, .back:
            overlay = nil
            self.archive = nil
        default: break
        }
        return []
    }

    /// Chooses a hit, counted from 0, and has it on the screen.
    mutating func choose(hit: Int) {
        let height = bodyHeight
        archive?.select(hit)
        archive?.keepSelectionVisible(height: height)
    }

    /// Goes to the hit that the story was opened for, and lights what was found in all of it.
    mutating func showHit() {
        defer { hitToShow = nil }
        guard let story, let hit = hitToShow, hit.id == story.id, let range = hit.range,
            range.upper.utf8 <= story.article.text.count
        else { return }
        // Its case is not what was asked for, and a pattern in small letters matches any.
        let query = SearchQuery(story.article.text.string(in: range).lowercased())
        guard self.story?.find(query) == nil, self.story?.search != nil else { return }
        self.story?.goToMatch(atOrAfter: range.lower)
        // The place where the user left off, if it comes late, is not gone to.
        hasPressedInStory = true
    }
}
