import Articles
import Display
import TextCore

/// What the reader keeps: marks, places, searches.
extension ReaderState {
    /// Notes a change here and has it kept outside.
    mutating func keep(_ change: ReadingChange) -> [ReaderEffect] {
        if let id = change.article {
            states.apply(change, to: state(of: id))
            list.note(id, state(of: id))
        }
        return [.keep(change)]
    }

    /// What is known of an article; the state of an unread one where nothing is.
    func state(of id: ArticleID) -> ReadingState { states[id] ?? list.state(of: id) }

    /// The article that a mark would be for: the open one, else the chosen one.
    private var markable: ArticleID? {
        if let story = storyInFront { return story.id }
        guard let selected = list.selected, selected.problem == nil else { return nil }
        return selected.id
    }

    mutating func toggleStar() -> [ReaderEffect] {
        guard let id = markable else { return [] }
        let isStarred = !state(of: id).isStarred
        message = StatusMessage(isStarred ? "starred" : "no longer starred")
        return mark(.starred(id, isStarred), undo: .starred(id, !isStarred))
    }

    mutating func toggleRead() -> [ReaderEffect] {
        guard let id = markable else { return [] }
        let isRead = !state(of: id).isRead
        isReadingNoted = true
        message = StatusMessage(isRead ? "marked read" : "marked unread")
        return mark(.read(id, isRead), undo: .read(id, !isRead))
    }

    /// Marks in a way that can be undone.
    private mutating func mark(_ change: ReadingChange, undo: ReadingChange) -> [ReaderEffect] {
        undoableMarks.append(undo)
        if undoableMarks.count > Self.undoLimit { undoableMarks.removeFirst() }
        return keep(change)
    }

    private static let undoLimit = 100

    /// Takes the last mark back, whatever it was, and goes to its article.
    mutating func undoMark() -> [ReaderEffect] {
        guard let change = undoableMarks.popLast(), let id = change.article else {
            message = StatusMessage("no mark to undo")
            return []
        }
        list.select(id)
        list.keepSelectionVisible(height: bodyHeight)
        switch change {
        case .read(_, let isRead): message = StatusMessage(isRead ? "read again" : "unread again")
        case .starred(_, let isStarred):
            message = StatusMessage(isStarred ? "starred again" : "no longer starred")
        default: message = StatusMessage("tags as before")
        }
        return keep(change)
    }

    // MARK: Reading

    /// Marks the open article read once its end has been on the screen.
    ///
    /// That, or that it stayed open for a while (``ReaderEvent/stayed(_:)``), is what counts as reading: an article
    /// that is opened by mistake and left at once stays unread.
    mutating func noteReading() -> [ReaderEffect] {
        guard let story, overlay == nil, !isReadingNoted, story.topRow == story.lastTopRow else {
            return []
        }
        return markRead()
    }

    /// Marks the open article read, if it was not marked otherwise meanwhile.
    mutating func markRead() -> [ReaderEffect] {
        guard let id = story?.id else { return [] }
        isReadingNoted = true
        return state(of: id).isRead ? [] : mark(.read(id, true), undo: .read(id, false))
    }

    // MARK: Tags

    /// Opens a prompt with the tags of the article.
    mutating func editTags() {
        guard let id = markable else { return }
        let tags = state(of: id).tags.map { $0 + " " }.joined()
        prompt = Prompt(purpose: .tags(of: id), editor: LineEditor(tags))
    }

    /// Gives an article the tags that a line names: words, parted by spaces or commas, with or without `#`.
    mutating func tag(_ id: ArticleID, _ line: String) -> [ReaderEffect] {
        let words = line.split { $0.isWhitespace || $0 == "," }.map { String($0.drop { $0 == "#" }) }
        let tags = Set(words.filter { !$0.isEmpty }).sorted()
        guard tags != state(of: id).tags else { return [] }
        message = StatusMessage(
            tags.isEmpty ? "no tags" : ScreenText("tags: " + tags.joined(separator: " ")))
        return mark(.tagged(id, tags), undo: .tagged(id, state(of: id).tags))
    }

    // MARK: Place

    /// Has the place in the open story kept, if it is another one than before: for the end of the story and of the
    /// reader, and for when the user has stopped to move.
    public mutating func keepPlace() -> [ReaderEffect] {
        guard let story, story.topText != keptPlace else { return [] }
        keptPlace = story.topText
        let position = story.topText.map { ReadingPosition($0, in: story.article.text) }
        return keep(.left(story.id, at: position))
    }

    /// Goes where the user left the story, unless the user has moved in it by now.
    mutating func restorePlace() {
        guard let story, !hasPressedInStory, let position = state(of: story.id).position else { return }
        let top = position.offset(in: story.article.text)
        self.story?.restore(StoryPlace(top: top, rowsAbove: 0, focus: nil))
        keptPlace = self.story?.topText
        guard keptPlace != nil else { return }
        message = StatusMessage("where you left off  " + hint((.top, "goes to the start")))
    }

    // MARK: Searches

    /// Puts an earlier or a later search into the prompt; after the latest comes what was typed.
    mutating func recallSearch(isEarlier: Bool, in prompt: Prompt) -> Prompt? {
        var prompt = prompt
        let step = isEarlier ? 1 : -1
        let wanted = (prompt.recalled ?? -1) + step
        guard wanted >= -1, wanted < searchHistory.queries.count else { return nil }
        if prompt.recalled == nil { prompt.typed = prompt.query }
        prompt.recalled = wanted < 0 ? nil : wanted
        prompt.query = wanted < 0 ? prompt.typed : searchHistory.queries[wanted]
        return prompt
    }
}
